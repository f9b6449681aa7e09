/** Messages as Discord keeps and shows them, made from what was sent. */
import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord-api-types/v10';
import { emptyMessage, refuse } from './api-error.js';
import type { UploadedFile } from './body.js';
import { isSelect, walk, type AnyComponent, type Media } from './components.js';
import { isComponentsV2, messageProblems, type MessageBody } from './limits/messages.js';
import { under, type Problem } from './problem.js';
import type { Channel, PostedMessage, World } from './world.js';

/** Flags that a bot may set on its messages. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

export interface NewMessage {
  readonly author: APIUser;
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly files?: readonly UploadedFile[];
  /** The id of the one person who sees it. */
  readonly onlyFor?: string | undefined;
  /** What goes with the kind of message: its type, what it answers. */
  readonly about?: Partial<APIMessage>;
  /** Where the message is in the request's body, for its problems. */
  readonly at?: Problem['path'];
}

/**
 * Posts a message.
 *
 * @throws {ApiError} 50035 if it breaks a limit, 50006 if there is nothing in it
 */
export function postMessage(world: World, draft: NewMessage): PostedMessage {
  const { author, channel, body, files = [], onlyFor, about = {}, at = [] } = draft;
  refuse(under(at, messageProblems(body, { files })));
  if (isEmpty(body, files)) throw emptyMessage();
  const posted = blankMessage(world, { author, channel, onlyFor, about });
  posted.message.flags = (posted.message.flags ?? 0) | ((body.flags ?? 0) & SETTABLE_FLAGS);
  apply(world, posted.message, body, files);
  world.post(posted);
  return posted;
}

/** A message with nothing in it yet, not posted. */
export function blankMessage(
  world: World,
  { author, channel, onlyFor, about = {} }: Pick<NewMessage, 'author' | 'channel' | 'onlyFor' | 'about'>,
): PostedMessage {
  const message: APIMessage = {
    id: world.snowflake(),
    type: MessageType.Default,
    channel_id: channel.id,
    author,
    content: '',
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    ...about,
    flags: (about.flags ?? 0) | (onlyFor === undefined ? 0 : MessageFlags.Ephemeral),
  };
  return onlyFor === undefined ? { message } : { message, onlyFor };
}

/**
 * Changes a posted message; what `body` leaves out stays as it is.
 *
 * @throws {ApiError} 50035 if it breaks a limit, 50006 if nothing would be left in it
 */
export function editMessage(
  world: World,
  posted: PostedMessage,
  body: MessageBody,
  files: readonly UploadedFile[] = [],
  at: Problem['path'] = [],
): void {
  const { message } = posted;
  refuse(under(at, messageProblems(body, { files, existing: message })));
  const isLoading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  const after = { content: message.content, embeds: message.embeds, components: message.components, ...body };
  if (isEmpty(after as MessageBody, [...files, ...keptAttachments(message, body)])) throw emptyMessage();
  if (isComponentsV2(body, message)) message.flags = (message.flags ?? 0) | MessageFlags.IsComponentsV2;
  if (typeof body.flags === 'number') {
    const suppress = body.flags & MessageFlags.SuppressEmbeds;
    message.flags = ((message.flags ?? 0) & ~MessageFlags.SuppressEmbeds) | suppress;
  }
  message.flags = (message.flags ?? 0) & ~MessageFlags.Loading;
  apply(world, message, body, files);
  // What replaces "is thinking…" is the message itself, not an edit of it.
  if (!isLoading) message.edited_timestamp = new Date(world.clock.now()).toISOString();
  world.announceUpdate(posted);
}

function isEmpty(body: MessageBody, files: readonly unknown[]): boolean {
  const isBlank = (value: { length: number } | null | undefined) => !value || value.length === 0;
  return (
    isBlank(body.content) &&
    isBlank(body.embeds) &&
    isBlank(body.components) &&
    !body.poll &&
    files.length === 0
  );
}

function keptAttachments(message: APIMessage, { attachments }: MessageBody): APIAttachment[] {
  if (!attachments) return message.attachments;
  return message.attachments.filter(({ id }) => attachments.some((kept) => String(kept.id) === id));
}

function apply(world: World, message: APIMessage, body: MessageBody, files: readonly UploadedFile[]): void {
  const described = new Map((body.attachments ?? []).map((each) => [String(each.id), each]));
  const uploaded = files.map((file): APIAttachment => {
    const { filename, description } = described.get(String(file.index)) ?? {};
    const named = { ...file, filename: filename ?? file.filename };
    const attachment = world.keepFile(named, message.channel_id);
    return {
      ...attachment,
      ...(description && { description }),
      ...(((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0 && { ephemeral: true }),
    };
  });
  message.attachments = [...keptAttachments(message, body), ...uploaded];
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.tts) message.tts = true;
  if (body.embeds !== undefined) {
    message.embeds = (body.embeds ?? []).map((embed) => ({ type: 'rich', ...embed }) as APIEmbed);
  }
  if (body.components !== undefined) {
    message.components = renderComponents(world, body.components ?? [], message.attachments);
  }
  message.mentions = mentionedUsers(world, message, body);
}

/** The people whom the text names with `<@id>`, as far as the sender lets it notify them. */
function mentionedUsers(
  world: World,
  message: APIMessage,
  { allowed_mentions: allowed }: MessageBody,
): APIUser[] {
  const texts = [message.content];
  for (const { component } of walk(message.components ?? [])) texts.push(component.content ?? '');
  const ids = new Set(
    texts.flatMap((text) => [...text.matchAll(/<@!?(\d{17,20})>/g)].map((match) => match[1] ?? '')),
  );
  return [...ids].flatMap((id) => {
    const user = world.users.get(id);
    const isAllowed = !allowed || allowed.parse?.includes('users') || allowed.users?.includes(id);
    return user && isAllowed ? [user] : [];
  });
}

/** The components with what Discord adds: ids where there are none, defaults, addresses of attachments. */
function renderComponents(
  world: World,
  sent: readonly AnyComponent[],
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const components = structuredClone(sent) as AnyComponent[];
  const taken = new Set([...walk(components)].map(({ component }) => component.id));
  let lastId = 0;
  for (const { component } of walk(components)) {
    if (!component.id) {
      do lastId++;
      while (taken.has(lastId));
      component.id = lastId;
    }
    Object.assign(component, { ...defaultsOf(component), ...withoutNulls(component) });
    for (const owner of mediaOwners(component)) showMedia(world, owner, attachments);
  }
  return components as unknown as APIMessageTopLevelComponent[];
}

function defaultsOf(component: AnyComponent): object {
  if (isSelect(component)) return { min_values: 1, max_values: 1 };
  switch (component.type) {
    case ComponentType.Button:
      return component.style === ButtonStyle.Link ? {} : { style: ButtonStyle.Secondary };
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.Separator:
      return { divider: true, spacing: 1 };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false };
    case ComponentType.File:
      return { name: null, size: null, spoiler: false };
    default:
      return {};
  }
}

function withoutNulls(component: AnyComponent): object {
  return Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
}

interface MediaOwner {
  media?: Media;
  file?: Media;
  description?: string | null;
  spoiler?: boolean;
  name?: string | null;
  size?: number | null;
}

function mediaOwners(component: AnyComponent): MediaOwner[] {
  const items: MediaOwner[] = component.items ?? [];
  for (const item of items) {
    item.description ??= null;
    item.spoiler ??= false;
  }
  return [...items, component];
}

function showMedia(world: World, owner: MediaOwner, attachments: readonly APIAttachment[]): void {
  for (const key of ['media', 'file'] as const) {
    const media = owner[key];
    if (!media) continue;
    const name = /^attachment:\/\/(.*)$/.exec(media.url)?.[1];
    const attachment = attachments.find(
      ({ filename }) => name !== undefined && filename === decodeURIComponent(name),
    );
    owner[key] = {
      id: world.snowflake(),
      url: attachment?.url ?? media.url,
      proxy_url: attachment?.proxy_url ?? media.url,
      width: null,
      height: null,
      ...(attachment && { content_type: attachment.content_type, attachment_id: attachment.id }),
    } as Media;
    if (key === 'file' && attachment)
      Object.assign(owner, { name: attachment.filename, size: attachment.size });
  }
}
