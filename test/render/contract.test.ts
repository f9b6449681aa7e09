/** What every renderer owes to every answer. */
import fc from 'fast-check';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Answer, Block, Invocation, VerdictLabel } from '../../src/model.js';
import { shownText } from '../../src/preview/page/markdown.js';
import { portionFor } from '../../src/render/excerpt.js';
import { decodeButton } from '../../src/render/custom-id.js';
import { readMessage } from '../../src/render/discord-heading.js';
import { checkLimits } from '../../src/render/discord-limits.js';
import { renderMessage } from '../../src/render/discord.js';
import { ELISION } from '../../src/render/excerpt.js';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdownDocument } from '../../src/render/markdown-document.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { anyAnswer } from './any-answer.js';

const RUNS = { numRuns: 25 };

const runOf = ({ command, query }: Answer): Invocation => ({
  command,
  arguments: { question: query, deep: true },
});

interface Component {
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly components?: readonly Component[];
}

function flatten(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
}

function allPages(answer: Answer): { components: APIMessageTopLevelComponent[]; all: Component[] }[] {
  const { total } = renderMessage(answer, { run: runOf(answer), page: 1, isHidden: true });
  return Array.from({ length: total }, (_, i) => {
    const { message } = renderMessage(answer, { run: runOf(answer), page: i + 1, isHidden: true });
    return { components: message.components, all: flatten(message.components) };
  });
}

/** As a person reads them: pages one after the other, without the head that each repeats. */
function readText(answer: Answer): string {
  return allPages(answer)
    .flatMap(({ all }) => all.filter(({ id, content }) => content !== undefined && id === undefined))
    .map(({ content }) => shownText(content ?? ''))
    .join('\n');
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** All corpus text that a block must show. */
function rowTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'figures':
      return block.rows.flatMap((row) => [row.text, row.subject ?? '', row.when ?? '']);
    case 'claims':
      return block.rows
        .flatMap((row) => [row, ...(row.against ?? [])])
        .flatMap((row) => [row.speaker.text ?? '', ...row.hedges.map(({ text }) => text)]);
    case 'people':
      return block.rows.flatMap((row) => [row.name, row.role ?? '', row.affiliation ?? '']);
    case 'entity':
      return [
        block.name,
        ...block.aliases,
        ...block.roles.flatMap((row) => [row.role, row.affiliation ?? '']),
      ];
    case 'documents':
      return block.rows.flatMap((row) => [row.title, row.author ?? '']);
    case 'commands':
      return block.rows.flatMap((row) => [row.name, row.description, ...row.options.map(({ name }) => name)]);
    case 'verdict':
      return [block.statement, ...block.differences.flatMap(({ said, found }) => [said, found])];
    case 'note':
      return [block.values?.['name'] ?? ''];
    default:
      return [];
  }
}

function citedNumbers(block: Block): readonly number[] {
  if (block.kind === 'quote') return [block.citation];
  if (block.kind === 'entity') return block.roles.map(({ citation }) => citation);
  if (block.kind === 'claims') {
    return block.rows.flatMap((row) => [row, ...(row.against ?? [])]).map(({ citation }) => citation);
  }
  if (block.kind === 'verdict') return [...block.evidence, ...block.differences.map((each) => each.citation)];
  return block.kind === 'figures' || block.kind === 'points' || block.kind === 'people'
    ? block.rows.map(({ citation }) => citation)
    : [];
}

/** Whether a text tells where the citation stands: in a line of its passage, or in one with others of its document. */
function isExplained(text: string, { number, document, ordinal }: Answer['citations'][number]): boolean {
  const bare = (part: string): string => withoutSpace(part.replaceAll('：', ':'));
  const title = bare(document.title);
  const [before = '', ...after] = bare(text).split(`[${number}]`);
  return after.some((part, i) => {
    // All numbers of a passage stand together.
    const rest = [part, ...after.slice(i + 1)].join(`[${number}]`);
    const place = rest.replace(/^(?:\[\d+\])+/, '');
    // A title may look like a number itself.
    if ([rest, place].some((one) => one.startsWith(`${title}·¶${ordinal}`))) return true;
    return (
      place.startsWith(`¶${ordinal}`) &&
      [before, ...after.slice(0, i)].some((one) => one.includes(`${title}:`))
    );
  });
}

describe('a Discord message', () => {
  it('keeps all limits, on every page of any answer', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const { components } of allPages(answer)) expect(() => checkLimits(components)).not.toThrow();
      }),
      RUNS,
    );
  });

  it('shows every row on some page, as it stands', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const read = readText(answer);
        for (const text of answer.blocks.flatMap(rowTexts)) expect(read).toContain(text);
      }),
      RUNS,
    );
  });

  it('shows every quote as it stands, cut only where a page ends', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const pages = allPages(answer).map(({ all }) =>
          all.flatMap(({ content }) => content ?? []).map(shownText),
        );
        for (const block of answer.blocks) {
          if (block.kind !== 'quote') continue;
          const citation = answer.citations[block.citation - 1];
          const quote = withoutSpace(citation?.quote ?? '');
          const isOnOnePage = pages.some((texts) => withoutSpace(texts.join('')).includes(quote));
          // What fits into no message may go over several; nothing else may be divided.
          if (!isOnOnePage) expect(quote.length).toBeGreaterThan(600);
        }
      }),
      RUNS,
    );
  });

  it('names the source of every number on the page where it stands, and leads to its context', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const { components, all } of allPages(answer)) {
          const { texts } = readMessage(components);
          const body = all.filter(({ id, content }) => content !== undefined && id === undefined);
          const read = body.map(({ content }) => shownText(content ?? '')).join('\n');
          const runs = all
            .flatMap(({ custom_id: id, options }) => [id ?? '', ...(options ?? []).map(({ value }) => value)])
            .flatMap((id) => decodeButton(id, texts)?.run ?? []);
          for (const citation of answer.citations) {
            if (!isExplained(read, citation)) continue;
            const { document, ordinal } = citation;
            const context = { document: document.id, passage: ordinal, around: 1 };
            expect(runs).toContainEqual({ command: 'library', arguments: context });
          }
        }
        const read = readText(answer);
        for (const number of answer.blocks.flatMap(citedNumbers)) {
          const citation = answer.citations[number - 1];
          expect(citation && isExplained(read, citation)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('turns its pages and publishes by running what gave the answer again', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        allPages(answer).forEach(({ components }, i) => {
          const { publishing } = readMessage(components);
          expect(publishing).toEqual({ run: runOf(answer), isDone: false });
          const { texts } = readMessage(components);
          const last = flatten(components.slice(-1) as Component[]).filter(({ disabled }) => !disabled);
          const pages = last.flatMap(({ custom_id: id }) => {
            const state = decodeButton(id ?? '', texts);
            return state?.mode === 'show' ? [state.page] : [];
          });
          for (const page of pages) expect(Math.abs(page - (i + 1))).toBe(1);
        });
      }),
      RUNS,
    );
  });

  it('offers every choice', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const offered = allPages(answer).flatMap(({ all }) => all.flatMap(({ options }) => options ?? []));
        const choices = answer.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
        for (const { label } of choices) {
          const shown = offered.some((option) => label.startsWith(option.label.replace(/…$/, '')));
          expect(shown).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('pings nobody', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { message } = renderMessage(answer, { run: runOf(answer), page: 1, isHidden: false });
        expect(message.allowed_mentions).toEqual({ parse: [] });
      }),
      RUNS,
    );
  });
});

describe('a terminal', () => {
  it('shows every quote, with what is near it at least, and every row', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 20, max: 120 }), (answer, width) => {
        const shown = withoutSpace(
          renderTerminal(answer, { width, isColour: false }).replaceAll('\n│ ', '\n'),
        );
        const bare = withoutSpace(shown.replace(/[⟦⟧│]/gu, ''));
        for (const block of answer.blocks) {
          for (const text of rowTexts(block)) expect(shown).toContain(withoutSpace(text));
          if (block.kind !== 'quote') continue;
          const { passage = '', span = { start: 0, end: 0 } } = answer.citations[block.citation - 1] ?? {};
          const { start, end } = portionFor(block.role, passage, span);
          expect(bare).toContain(withoutSpace(passage.slice(start, end).replace(/[⟦⟧│]/gu, '')));
        }
      }),
      RUNS,
    );
  });

  it('names the source of every number', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const shown = renderTerminal(answer, { isColour: false });
        for (const number of answer.blocks.flatMap(citedNumbers)) {
          const citation = answer.citations[number - 1];
          expect(citation && isExplained(shown, citation)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('a Markdown document', () => {
  /** As it is read: without escapes, and without the marks that make bullets, quotations, cells and emphasis. */
  const readMarkdown = (answer: Answer): string =>
    withoutSpace(
      renderMarkdownDocument(answer)
        .replace(/^(?:> |- | {2})/gm, '')
        .replace(/\\([^0-9A-Za-z\s])|\*\*/g, '$1'),
    );

  it('shows every quote in full, and every row', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const read = readMarkdown(answer);
        for (const block of answer.blocks) {
          for (const text of rowTexts(block)) expect(read).toContain(withoutSpace(text));
          if (block.kind !== 'quote') continue;
          expect(read).toContain(withoutSpace(answer.citations[block.citation - 1]?.passage ?? ''));
        }
      }),
      RUNS,
    );
  });

  it('lists the source of every number', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const read = readMarkdown(answer);
        for (const { number, document, ordinal } of answer.citations) {
          expect(read).toContain(withoutSpace(`[${number}] ${document.title} · ¶${ordinal}`));
        }
      }),
      RUNS,
    );
  });
});

describe('JSON', () => {
  it('has exactly the documented keys, and spans that cut the quote out of the passage', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const json = renderJson(answer);
        expect(Object.keys(json)).toEqual(['command', 'query', 'language', 'outcome', 'citations', 'blocks']);
        for (const { document, passage, span, quote, ...rest } of json.citations) {
          expect(Object.keys(document)).toEqual(['id', 'title']);
          expect(Object.keys(rest)).toEqual(['number', 'ordinal']);
          expect(passage.slice(...span)).toBe(quote);
        }
        for (const number of answer.blocks.flatMap(citedNumbers)) {
          expect(json.citations.some((citation) => citation.number === number)).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      }),
      RUNS,
    );
  });
});

describe('the bar beside an answer', () => {
  const verdict = (label: VerdictLabel): Block => {
    return { kind: 'verdict', statement: 'It rains.', label, differences: [], evidence: [] };
  };
  const colourOf = (...blocks: readonly Block[]): number => {
    const answer = { command: 'check', query: 'x', language: 'en', outcome: 'found', blocks, citations: [] };
    const { message } = renderMessage(answer as Answer, {
      run: runOf(answer as Answer),
      page: 1,
      isHidden: false,
    });
    return (message.components[0] as { accent_color: number }).accent_color;
  };
  const [green, red, grey] = [colourOf(), colourOf(verdict('refuted')), colourOf(verdict('not-checkable'))];

  it.each([
    ['green where all is supported', green, ['supported']],
    ['red where anything is refuted', red, ['supported', 'refuted', 'not-enough-evidence']],
    ['green where something is supported and the rest is open', green, ['not-checkable', 'supported']],
    ['grey where nothing is known', grey, ['not-enough-evidence']],
  ] as const)('is %s', (_, colour, labels) => {
    expect(new Set([green, red, grey]).size).toBe(3);
    expect(colourOf(...labels.map(verdict))).toBe(colour);
  });
});

it('an excerpt says that it is one', () => {
  const passage = Array.from(
    { length: 120 },
    (_, i) => `Sentence number ${i} speaks of the harbour and its ships.`,
  ).join(' ');
  const start = passage.indexOf('Sentence number 60 ');
  const span = { start, end: passage.indexOf('Sentence number 61 ') - 1 };
  const answer: Answer = {
    command: 'ask',
    query: 'harbour',
    language: 'en',
    outcome: 'found',
    blocks: [{ kind: 'quote', role: 'answer', citation: 1 }],
    citations: [
      {
        number: 1,
        document: { id: 'a', title: 'A' },
        ordinal: 1,
        passage,
        span,
        quote: passage.slice(span.start, span.end),
      },
    ],
  };
  const [first, ...more] = allPages(answer);
  const text = first?.all.map(({ content }) => content ?? '').join('\n') ?? '';
  expect(more).toEqual([]);
  expect(text).toContain(`**${passage.slice(span.start, span.end)}**`);
  expect(shownText(text).split(ELISION)).toHaveLength(3);
  expect(text).toMatch(/Sentence number 59 .*Sentence number 61 /s);
});
