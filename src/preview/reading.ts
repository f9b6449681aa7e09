/** Reading a message as a person does. */
import { ComponentType, type APIMessage } from 'discord-api-types/v10';
import { walk, type AnyComponent } from './components.js';

/** Every component of `message`, nested ones included, in the order shown. */
export function componentsOf(message: APIMessage): AnyComponent[] {
  return [...walk((message.components ?? []) as AnyComponent[])].map(({ component }) => component);
}

/** The buttons of `message`, in the order shown. */
export function buttonsOf(message: APIMessage): AnyComponent[] {
  return componentsOf(message).filter(({ type }) => type === ComponentType.Button);
}

/** All text of `message` as written (Markdown): content, text displays and embeds, one below the other. */
export function textOf(message: APIMessage): string {
  const shown = componentsOf(message).map(({ content }) => content);
  const embedded = message.embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [message.content, ...shown, ...embedded].filter(Boolean).join('\n');
}
