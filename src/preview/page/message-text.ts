import { ComponentType, type APIMessage, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** All that a message says as source text: content, embeds and text displays, for copying. */
export function messageText(message: APIMessage): string {
  const embeds = message.embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const parts = [message.content, ...embeds, ...(message.components ?? []).flatMap(componentTexts)];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function componentTexts(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
    case ComponentType.Container:
      return component.components.flatMap(componentTexts);
    default:
      return [];
  }
}
