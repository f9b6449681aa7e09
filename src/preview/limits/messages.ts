/**
 * Discord's limits of a message that its published schema cannot express: sums, uniqueness, what excludes what.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
import { ComponentType, MessageFlags, type APIMessage } from 'discord-api-types/v10';
import type { UploadedFile } from '../body.js';
import { mediaOf, walk, type AnyComponent, type PlacedComponent } from '../components.js';
import { problem, problemIf, tooLong, type Problem } from '../problem.js';
import { placedProblems } from './components.js';
import { isBlank, sum } from './measure.js';

const MAX_CONTENT = 2_000;
const MAX_EMBEDS_TOTAL = 6_000;
const MAX_COMPONENTS = 40;
const MAX_TEXT_DISPLAYS_TOTAL = 4_000;
const MAX_LEGACY_ROWS = 5;

/** A message as the bot sends it, new or as an edit. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedBody[] | null;
  readonly components?: readonly AnyComponent[] | null;
  readonly attachments?:
    | readonly {
        readonly id: string | number;
        readonly filename?: string | null;
        readonly description?: string | null;
      }[]
    | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly (string | null)[] | null;
    readonly users?: readonly (string | null)[] | null;
    readonly roles?: readonly (string | null)[] | null;
  } | null;
  readonly flags?: number | null;
  readonly tts?: boolean | null;
  readonly poll?: unknown;
}

interface EmbedBody {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly footer?: { readonly text?: string | null } | null;
  readonly author?: { readonly name?: string | null } | null;
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | null;
}

/** What a body is judged against: the files sent along, and the message it edits. */
export interface MessageContext {
  readonly files: readonly UploadedFile[];
  readonly existing?: APIMessage;
}

/** What Discord would refuse in a message that the published schema lets pass. */
export function messageProblems(body: MessageBody, context: MessageContext): Problem[] {
  const isV2 = isComponentsV2(body, context.existing);
  return [
    ...contentProblems(body),
    ...embedProblems(body),
    ...mentionProblems(body),
    ...ephemeralProblems(body, context.existing),
    ...(isV2 ? v2Problems(body, context) : legacyProblems(body)),
    ...placedProblems([...walk(body.components ?? [])]),
  ];
}

/** Whether the message has Components V2 once `body` is applied; having it once is having it for good. */
export function isComponentsV2(body: MessageBody, existing?: APIMessage): boolean {
  return (((body.flags ?? 0) | (existing?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
}

function contentProblems({ content }: MessageBody): Problem[] {
  return (content?.length ?? 0) > MAX_CONTENT ? [tooLong(['content'], MAX_CONTENT)] : [];
}

function embedProblems({ embeds }: MessageBody): Problem[] {
  const total = sum((embeds ?? []).flatMap(embedTexts).map((text) => text?.length ?? 0));
  const message = `Embed size exceeds maximum size of ${MAX_EMBEDS_TOTAL}`;
  return problemIf(total > MAX_EMBEDS_TOTAL, ['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message);
}

function embedTexts({
  title,
  description,
  footer,
  author,
  fields,
}: EmbedBody): (string | null | undefined)[] {
  return [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
}

function mentionProblems({ allowed_mentions: allowed }: MessageBody): Problem[] {
  const both = (['users', 'roles'] as const).filter(
    (kind) => allowed?.parse?.includes(kind) && (allowed[kind]?.length ?? 0) > 0,
  );
  return both.map((kind) =>
    problem(
      ['allowed_mentions'],
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    ),
  );
}

function ephemeralProblems({ flags }: MessageBody, existing: APIMessage | undefined): Problem[] {
  const wantsEphemeral = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (!existing || !wantsEphemeral || ((existing.flags ?? 0) & MessageFlags.Ephemeral) !== 0) return [];
  return [problem(['flags'], 'MESSAGE_EPHEMERAL_UNCHANGEABLE', 'A public message cannot be made ephemeral.')];
}

function legacyProblems({ components }: MessageBody): Problem[] {
  const rows = components ?? [];
  const notRows = [...rows.entries()].filter(([, { type }]) => type !== ComponentType.ActionRow);
  return [
    ...(rows.length > MAX_LEGACY_ROWS ? [tooLong(['components'], MAX_LEGACY_ROWS)] : []),
    ...notRows.map(([index]) =>
      problem(
        ['components', index, 'type'],
        'UNION_TYPE_CHOICES',
        'Value of field "type" must be one of (1,).',
      ),
    ),
  ];
}

function v2Problems(body: MessageBody, context: MessageContext): Problem[] {
  const placed = [...walk(body.components ?? [])];
  const textLength = sum(placed.map(({ component }) => textOf(component).length));
  const legacy = (['content', 'embeds', 'poll'] as const).filter((field) => !isBlank(body[field]));
  return [
    ...legacy.map((field) =>
      problem(
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    ),
    ...problemIf(
      placed.length > MAX_COMPONENTS,
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components ${placed.length} exceeds the maximum of ${MAX_COMPONENTS}`,
    ),
    ...problemIf(
      textLength > MAX_TEXT_DISPLAYS_TOTAL,
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Displayable text size ${textLength} exceeds maximum size of ${MAX_TEXT_DISPLAYS_TOTAL}`,
    ),
    ...attachmentProblems(body, placed, context),
  ];
}

/** With V2 a file is seen only where a component refers to it, and may be referred to only if it is there. */
function attachmentProblems(
  body: MessageBody,
  placed: PlacedComponent[],
  context: MessageContext,
): Problem[] {
  const kept = (context.existing?.attachments ?? []).filter(
    ({ id }) => !body.attachments || body.attachments.some((attachment) => String(attachment.id) === id),
  );
  const names = new Set([...context.files, ...kept].map(({ filename }) => filename));
  const references = placed.flatMap(({ component, path }) =>
    mediaOf(component)
      .filter(({ url }) => url.startsWith('attachment://'))
      .map(({ url }) => ({ path, name: decodeURIComponent(url.slice('attachment://'.length)) })),
  );
  const referenced = new Set(references.map(({ name }) => name));
  return [
    ...references
      .filter(({ name }) => !names.has(name))
      .map(({ path, name }) =>
        problem(
          path,
          'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          `The attachment ${name} was not found in this message.`,
        ),
      ),
    ...context.files
      .filter(({ filename }) => !referenced.has(filename))
      .map(({ filename, index }) =>
        problem(
          ['attachments', index],
          'ATTACHMENT_NOT_REFERENCED',
          `No component shows the file ${filename}.`,
        ),
      ),
  ];
}

function textOf(component: AnyComponent): string {
  return component.type === ComponentType.TextDisplay ? (component.content ?? '') : '';
}
