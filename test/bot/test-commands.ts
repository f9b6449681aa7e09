/** Small commands, and what surrounds them, for tests of the bot. */
import { defineCommand, type Naming } from '../../src/command.js';
import { createDispatch, type Surroundings } from '../../src/bot/dispatch.js';
import type { ComponentRequest, Reply } from '../../src/bot/request.js';
import type { Library } from '../../src/library.js';
import type { Answer } from '../../src/model.js';
import type { DiscordMessage } from '../../src/render/discord.js';

export const naming = (en: string, zhHans: string, zhHant: string): Naming => ({
  en: { name: en, description: `About ${en}` },
  'zh-Hans': { name: zhHans, description: `关于${zhHans}` },
  'zh-Hant': { name: zhHant, description: `關於${zhHant}` },
});

/** Repeats the question in one citation of as many sentences as asked for. */
export const echo = defineCommand({
  naming: naming('echo', '回声', '回聲'),
  options: {
    question: {
      type: 'text',
      required: true,
      maxLength: 300,
      naming: naming('question', '问题', '問題'),
      suggest: (_library, typed) => [{ label: `${typed}?`, value: typed }],
    },
    times: { type: 'number', required: false, min: 1, max: 900, naming: naming('times', '次数', '次數') },
    loud: { type: 'flag', required: false, naming: naming('loud', '大声', '大聲') },
  },
  menu: { names: { en: 'Echo this', 'zh-Hans': '回声', 'zh-Hant': '回聲' }, option: 'question' },
  run: (_library, { question, times = 1, loud }, { language }): Answer => {
    if (question === 'boom') throw new Error('the echo broke');
    const passage = Array.from({ length: times }, (_, i) => `Echo ${i + 1} of ${times}.`).join(' ');
    return {
      command: 'echo',
      query: question,
      language,
      outcome: 'found',
      blocks: [
        { kind: 'quote', role: 'passage', citation: 1 },
        ...(loud ? [{ kind: 'note', code: 'inferred' } as const] : []),
      ],
      citations: [
        {
          number: 1,
          document: { id: 'cave', title: 'The Cave', url: 'https://example.org/cave' },
          ordinal: 7,
          passage,
          span: { start: 0, end: passage.length },
          quote: passage,
        },
      ],
    };
  },
});

/** Reads one passage, as the command of this name does. */
export const library = defineCommand({
  naming: naming('library', '文章库', '文章庫'),
  options: {
    document: {
      type: 'text',
      required: false,
      maxLength: 100,
      naming: naming('document', '文章', '文章'),
      suggest: () =>
        Array.from({ length: 40 }, (_, i) => ({ label: 'x'.repeat(150), value: `document ${i}` })),
    },
    passage: { type: 'number', required: false, min: 1, max: 99, naming: naming('passage', '段落', '段落') },
    around: { type: 'number', required: false, min: 0, max: 3, naming: naming('around', '前后', '前後') },
  },
  run: (_library, { document = '', passage, around }, { language }): Answer => ({
    command: 'library',
    query: document,
    language,
    outcome: 'nothing-found',
    blocks: [
      { kind: 'note', code: 'no-such-passage', values: { passage: String(passage), total: String(around) } },
    ],
    citations: [],
  }),
});

/** A dispatch with these commands, and the errors it reported. */
export function testDispatch(surroundings: Partial<Surroundings> = {}) {
  const errors: unknown[] = [];
  const dispatch = createDispatch({
    commands: [echo, library],
    libraryOf: () => ({ documents: [] }) as unknown as Library,
    now: () => new Date('2030-01-02T03:04:05Z'),
    newIncidentId: () => 'abad1dea',
    reportError: (error) => errors.push(error),
    ...surroundings,
  });
  return { dispatch, errors };
}

export const reader = { locale: 'en-US', userId: '100', serverId: '900' };

interface Loose {
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Loose[];
}

function flatten(components: readonly Loose[]): Loose[] {
  return components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
}

/** The message of a reply that has one. */
export function messageOf(reply: Reply): DiscordMessage {
  if (reply.kind === 'choices') throw new Error('choices, not a message');
  return reply.message;
}

export function textOf(message: DiscordMessage): string {
  return flatten(message.components as Loose[])
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

export function button(message: DiscordMessage, label: string): Loose | undefined {
  return flatten(message.components as Loose[]).find((component) => component.label === label);
}

/** What Discord sends when somebody presses the button with this label. */
export function pressing(
  message: DiscordMessage,
  label: string,
  more: Partial<ComponentRequest> & { readonly askerId?: string; readonly id?: string } = {},
): ComponentRequest {
  const { askerId = '100', id = '500', ...request } = more;
  const customId = button(message, label)?.custom_id;
  if (customId === undefined) throw new Error(`no button “${label}”`);
  return {
    ...reader,
    kind: 'component',
    customId,
    values: [],
    // As it comes back from Discord: through JSON.
    message: {
      id,
      components: JSON.parse(JSON.stringify(message.components)) as typeof message.components,
      isHidden: (message.flags & 64) !== 0,
      askerId,
    },
    ...request,
  };
}
