/** Arbitrary texts and answers for property tests. */
import fc from 'fast-check';
import type { Answer, Block, Invocation, LanguageTag, NumberedCitation, Outcome } from '../../src/model.js';

/** What Discord's Markdown reacts to, and its neighbours. */
const TROUBLE = [
  ...'*_~`|<>@#-+[]()\\:!./ ',
  '**',
  '__',
  '~~',
  '||',
  '```',
  '-# ',
  '# ',
  '> ',
  '>>> ',
  '- ',
  '1. ',
  '12) ',
  '  ',
  '\n',
  '://',
  'https://a.b/c_d',
  '<@1>',
  '<#2>',
  '<t:1700000000>',
  '<:a:3>',
  '</ask:1>',
  ':smile:',
  '@everyone',
  '@here',
  '[a](https://b.c)',
  'a',
  'b',
  '1',
  '20',
  '字',
  '。',
  '“',
  '”',
  '亿',
  '😀',
  'é',
];

/** Text without white space at its ends, which Discord would take off, and without blank lines. */
export const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TROUBLE) }, fc.string({ maxLength: 8 })), {
    maxLength: 24,
  })
  .map((pieces) =>
    pieces.join('').replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' ? '\n' : '')),
  )
  .map((text) => text.replace(/\s*\n\s*/g, '\n').trim());

const shortText = anyText.filter((text) => text !== '' && text.length <= 60 && !text.includes('\n'));
const longText = fc
  .array(fc.oneof(shortText, fc.constantFrom('The mill ground 40 sacks a day.', '磨坊每天磨四十袋面粉。')), {
    minLength: 1,
    maxLength: 160,
  })
  .map((sentences) => sentences.join(' ').trim());
const passage = fc.oneof({ weight: 3, arbitrary: shortText }, { weight: 1, arbitrary: longText });

const optionName = fc.stringMatching(/^[a-z]{1,12}$/);
const documentId = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);

/** Anything that a button may run. */
export const anyInvocation: fc.Arbitrary<Invocation> = fc.record({
  command: fc.stringMatching(/^[a-z]{1,32}$/),
  arguments: fc.dictionary(optionName, fc.oneof(shortText, fc.integer(), fc.boolean()), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
});

/** A short way to somewhere, as documents and choices have one. */
const shortInvocation = documentId.map((document): Invocation => ({
  command: 'library',
  arguments: { document, passage: 3 },
}));

const citation = fc.record({
  id: documentId,
  title: shortText,
  ordinal: fc.integer({ min: 1, max: 400 }),
  passage,
  hasUrl: fc.boolean(),
  section: fc.option(shortText, { nil: undefined }),
  cuts: fc.tuple(fc.nat(), fc.nat()),
});

const citations = fc.array(citation, { minLength: 1, maxLength: 40 }).map((drafts) =>
  drafts.map(({ id, ordinal, passage, cuts }, i): NumberedCitation => {
    // A document has one title and one address, and a place in it stands in one section.
    const [{ title = '', hasUrl = false } = {}] = drafts.filter((other) => other.id === id);
    const [{ section } = {}] = drafts.filter((other) => other.id === id && other.ordinal === ordinal);
    const [a, b] = cuts.map((cut) => cut % (passage.length + 1));
    const start = wholeCharacter(passage, Math.min(a ?? 0, b ?? 0));
    const end = wholeCharacter(passage, Math.max(a ?? 0, b ?? 0));
    const span = start === end ? { start: 0, end: passage.length } : { start, end };
    return {
      number: i + 1,
      document: { id, title, ...(hasUrl && { url: `https://example.org/${id}?a=(b)&c=_d_` }) },
      ordinal,
      ...(section !== undefined && { section }),
      passage,
      span,
      quote: passage.slice(span.start, span.end),
    };
  }),
);

/** Not between the halves of a character outside the Basic Multilingual Plane. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}

const hedges = fc.array(
  fc.record({
    text: shortText,
    span: fc.constant({ start: 0, end: 1 }),
    kind: fc.constantFrom('possible' as const, 'likely' as const, 'reported' as const),
  }),
  { maxLength: 2 },
);

const quantity = fc
  .record({
    low: fc.integer({ min: 0 }).map(String),
    unitText: fc.constantFrom('', '片', 'engineers'),
    modifier: fc.constantFrom('exact' as const, 'about' as const, 'over' as const),
  })
  .map(({ low, unitText, modifier }) => ({
    low,
    high: low,
    dimension: 'count' as const,
    unit: '1',
    unitText,
    modifier,
  }));

const claimRow = (number: fc.Arbitrary<number>) =>
  fc.record({
    text: passage,
    speaker: fc.oneof(
      fc.record({ voice: fc.constant('attributed' as const), text: shortText }),
      fc.record({ voice: fc.constant('article' as const) }),
    ),
    hedges,
    polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
    citation: number,
  });

function anyBlock(numbers: number): fc.Arbitrary<Block> {
  const number = fc.integer({ min: 1, max: numbers });
  const rows = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(row, { minLength: 1, maxLength: 30 });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('quote' as const),
        role: fc.constantFrom(
          'answer' as const,
          'supporting' as const,
          'related' as const,
          'passage' as const,
          'neighbour' as const,
        ),
        citation: number,
      }),
    },
    fc.record({
      kind: fc.constant('heading' as const),
      code: fc.constantFrom('answer' as const, 'figures' as const),
    }),
    fc.record({
      kind: fc.constant('note' as const),
      code: fc.constant('no-such-name' as const),
      values: fc.record({ name: shortText }),
    }),
    fc.record({
      kind: fc.constant('figures' as const),
      rows: rows(
        fc.record({
          quantity,
          text: shortText,
          subject: shortText,
          when: shortText,
          modality: fc.constantFrom('fact' as const, 'forecast' as const),
          citation: number,
          also: fc.array(number, { maxLength: 3 }),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('chart' as const),
      bars: rows(
        fc.record({
          labels: fc.array(shortText, { minLength: 1, maxLength: 3 }),
          quantity,
          value: fc.nat(),
          citation: number,
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('claims' as const),
      rows: rows(
        fc
          .tuple(claimRow(number), fc.array(claimRow(number), { maxLength: 2 }))
          .map(([row, against]) => ({ ...row, against })),
      ),
    }),
    fc.record({
      kind: fc.constant('points' as const),
      rows: rows(
        fc.record({ citation: number, open: fc.constantFrom('possible' as const, 'forecast' as const) }),
      ),
    }),
    fc.record({
      kind: fc.constant('people' as const),
      rows: rows(
        fc.record({
          entityKind: fc.constant('person' as const),
          name: shortText,
          role: shortText,
          affiliation: shortText,
          citation: number,
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('verdict' as const),
      statement: shortText,
      label: fc.constantFrom('supported' as const, 'refuted' as const, 'not-enough-evidence' as const),
      differences: fc.array(
        fc.record({
          field: fc.constantFrom('value' as const, 'time' as const),
          said: shortText,
          found: shortText,
          citation: number,
        }),
        { maxLength: 4 },
      ),
      evidence: fc.array(number, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('download' as const), fileName: fc.constant('brief.md') }),
    fc.record({
      kind: fc.constant('entity' as const),
      entityKind: fc.constant('person' as const),
      name: shortText,
      aliases: fc.array(shortText, { maxLength: 12 }),
      roles: fc.array(
        fc.record({
          role: shortText,
          affiliation: shortText,
          certainty: fc.constantFrom('stated' as const, 'inferred' as const),
          citation: number,
        }),
        { maxLength: 12 },
      ),
    }),
    fc.record({
      kind: fc.constant('documents' as const),
      rows: rows(
        fc.record({
          id: documentId,
          title: shortText,
          language: fc.constant('en' as const),
          author: shortText,
          url: fc.constant('https://example.org/x'),
          passageCount: fc.nat(),
          read: shortInvocation,
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('choices' as const),
      choices: fc.array(fc.record({ label: passage, detail: passage, run: shortInvocation }), {
        minLength: 1,
        maxLength: 60,
      }),
    }),
    fc.record({
      kind: fc.constant('navigation' as const),
      position: fc.nat(),
      total: fc.nat(),
      previous: shortInvocation,
      next: shortInvocation,
    }),
    fc.record({
      kind: fc.constant('commands' as const),
      rows: rows(
        fc.record({
          name: optionName,
          description: shortText,
          options: fc.array(fc.record({ name: optionName, description: shortText, required: fc.boolean() }), {
            maxLength: 5,
          }),
        }),
      ),
    }),
  );
}

/** Any answer that a command could give. */
export const anyAnswer: fc.Arbitrary<Answer> = citations.chain((cited) =>
  fc.record({
    command: fc.constantFrom('ask', 'who'),
    query: fc.oneof(
      shortText,
      longText.map((text) => text.slice(0, 300).trim()),
      fc.constant(''),
    ),
    language: fc.constantFrom<LanguageTag>('en', 'zh-Hans', 'zh-Hant'),
    outcome: fc.constantFrom<Outcome>('found', 'ambiguous', 'nothing-found'),
    blocks: fc.array(anyBlock(cited.length), { maxLength: 8 }),
    citations: fc.constant(cited),
  }),
);
