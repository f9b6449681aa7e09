/** Reading trees of components, in whatever message or modal they are. */
import { ComponentType, type APIMessage } from 'discord-api-types/v10';

/** Any component as it is sent, with the fields that some kinds have. */
export interface AnyComponent {
  type: ComponentType;
  id?: number | null;
  custom_id?: string | null;
  style?: number;
  label?: string | null;
  url?: string | null;
  sku_id?: string | null;
  emoji?: unknown;
  disabled?: boolean | null;
  required?: boolean | null;
  content?: string;
  min_length?: number | null;
  max_length?: number | null;
  min_values?: number | null;
  max_values?: number | null;
  options?: readonly { label: string; value: string; default?: boolean | null }[];
  components?: AnyComponent[];
  /** Of a section. */
  accessory?: AnyComponent;
  /** Of a label. */
  component?: AnyComponent;
  items?: { media: Media; description?: string | null }[];
  media?: Media;
  file?: Media;
}

/** A picture or file that a component shows: an address, or `attachment://` and the name of a file sent along. */
export interface Media {
  url: string;
}

/** A component and where it is: keys and 0-based indexes from the tree's root. */
export interface PlacedComponent {
  readonly component: AnyComponent;
  readonly path: readonly (string | number)[];
}

/** Every component of the tree, parents before their children, in the order they are shown. */
export function* walk(
  components: readonly AnyComponent[],
  path: readonly (string | number)[] = ['components'],
): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) {
    yield* walkOne(component, [...path, index]);
  }
}

function* walkOne(component: AnyComponent, path: PlacedComponent['path']): Generator<PlacedComponent> {
  yield { component, path };
  yield* walk(component.components ?? [], [...path, 'components']);
  if (component.accessory) yield* walkOne(component.accessory, [...path, 'accessory']);
  if (component.component) yield* walkOne(component.component, [...path, 'component']);
}

/** The component of `message` with that `custom_id`. */
export function findComponent(message: APIMessage, customId: string): AnyComponent | undefined {
  for (const { component } of walk(message.components ?? [])) {
    if (component.custom_id === customId) return component;
  }
  return undefined;
}

/** Everything a component shows from an address. */
export function mediaOf(component: AnyComponent): Media[] {
  const items = (component.items ?? []).map((item) => item.media);
  return [...items, component.media, component.file].filter((media) => media !== undefined);
}

/** Whether people choose from it: string, user, role, mentionable and channel selects. */
export function isSelect({ type }: AnyComponent): boolean {
  return (
    type === ComponentType.StringSelect ||
    (type >= ComponentType.UserSelect && type <= ComponentType.ChannelSelect)
  );
}
