/** The pieces of an answer in lines: the one place that decides what is said of each. */
import { language } from '../lang/index.js';
import type { Words } from '../lang/language.js';
import type {
  Answer,
  Block,
  CommandRow,
  DocumentRow,
  FigureRow,
  LanguageTag,
  NoteCode,
  NumberedCitation,
  PersonRow,
  PointRow,
  RoleRow,
  VerdictLabel,
} from '../model.js';
import { groupBy } from '../group-by.js';
import { messageAddress } from '../text/message-address.js';
import { formatQuantity } from '../units/format.js';
import { joined, strong, type Line } from './line.js';

/** This many sources of one document are told in one line. */
const MANY_SOURCES = 4;

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/**
 * The command and what it was asked.
 *
 * @param name - of the command, where the reader knows it by another
 */
export function describeQuery(
  { command, query }: { readonly command: string; readonly query: string },
  name = command,
): Line {
  return { style: 'plain', segments: [strong(`/${name}`), { text: query === '' ? '' : ` ${query}` }] };
}

/** A heading in the reader's language. */
export function describeHeading({ code, text }: BlockOf<'heading'>, tag: LanguageTag): Line {
  const { headings, colon } = language(tag).words;
  const heading = headings[code];
  return {
    style: 'heading',
    segments: [{ text: text === undefined ? heading : heading + colon + text }],
  };
}

/** Whether a note is the answer itself or a remark on it. */
const NOTE_STYLES: Readonly<Record<NoteCode, Line['style']>> = {
  'nothing-found': 'plain',
  'no-words': 'plain',
  'how-to-ask': 'plain',
  'no-such-name': 'plain',
  'no-such-document': 'plain',
  'no-such-passage': 'plain',
  'which-document': 'plain',
  'one-of-several': 'small',
  'not-a-message': 'small',
  'no-such-unit': 'plain',
  'not-in-unit': 'plain',
  'not-so-said': 'plain',
  'not-said-by': 'plain',
  'words-not-found': 'small',
  'empty-library': 'plain',
  ambiguous: 'plain',
  'units-not-comparable': 'small',
  'more-left-out': 'small',
  inferred: 'small',
  'of-message': 'small',
  about: 'plain',
  hide: 'plain',
};

/** A note in the reader's language. */
export function describeNote({ code, values }: BlockOf<'note'>, tag: LanguageTag): Line {
  const url = code === 'of-message' ? messageAddress(values?.['place'] ?? '') : undefined;
  return {
    style: NOTE_STYLES[code],
    segments: [{ text: language(tag).words.notes[code](values ?? {}), ...(url !== undefined && { url }) }],
  };
}

/** The citation of that number. */
export function citationOf({ citations }: Answer, number: number): NumberedCitation | undefined {
  return citations.find((citation) => citation.number === number);
}

/**
 * `[1] Title · ¶12 · Section`, and whatever else is to be said of it.
 *
 * @param numbers - of all citations of the passage that are meant
 */
export function describeSource(
  { number, document, ordinal, section }: NumberedCitation,
  tag: LanguageTag,
  { remark, numbers = `[${number}]` }: { readonly remark?: string; readonly numbers?: string } = {},
): Line {
  const { words } = language(tag);
  return joined('small', [`${numbers} ${document.title}`, words.passage(ordinal), section, remark]);
}

/** Where a quote stands, and its role, unless it is the answer, or a heading over it says what it is. */
export function describeQuoted(
  block: BlockOf<'quote'>,
  citation: NumberedCitation,
  { blocks, language: tag }: Answer,
): Line {
  const over = blocks.slice(0, blocks.indexOf(block)).findLast(({ kind }) => kind !== 'quote');
  const isSaid = block.role === 'answer' || block.role === 'passage' || over?.kind === 'heading';
  return describeSource(citation, tag, isSaid ? {} : { remark: language(tag).words.quoteRoles[block.role] });
}

/** `[1] ¶12`, kept on one line. */
function numbered(
  { number, ordinal }: NumberedCitation,
  { passage }: Words,
  numbers = `[${number}]`,
): string {
  return `${numbers}\u00a0${passage(ordinal)}`;
}

/**
 * Sources that are referred to by number alone, each passage once; from many of one document on, in a line that names
 * it once.
 */
export function describeSources(
  citations: readonly NumberedCitation[],
  tag: LanguageTag,
): readonly { readonly line: Line; readonly document: NumberedCitation['document'] }[] {
  const { words } = language(tag);
  return [...groupBy(citations, ({ document }) => document.id).values()].flatMap((own) => {
    const { document } = own[0];
    const places = [...groupBy(own, ({ ordinal }) => ordinal).values()].map((place) => ({
      citation: place[0],
      numbers: place.map(({ number }) => `[${number}]`).join('\u00a0'),
    }));
    if (places.length < MANY_SOURCES) {
      return places.map(({ citation, numbers }) => ({
        line: describeSource(citation, tag, { numbers }),
        document,
      }));
    }
    const all = places.map(({ citation, numbers }) => numbered(citation, words, numbers)).join(' · ');
    return [{ line: joined('small', [document.title + words.colon + all]), document }];
  });
}

/** Without spaces, so that `13 年` is the same as `13年`. */
function bare(text: string): string {
  return text.replace(/\s|,(?=\d{3})/gu, '');
}

/** The value of a figure with its bound: `more than 200,000 chips`. */
export function describeValue({ quantity }: Pick<FigureRow, 'quantity'>, tag: LanguageTag): string {
  const value = formatQuantity(quantity, tag, 'compact');
  switch (quantity.modifier) {
    case 'exact':
    // Two values show that they are a range.
    case 'range':
    case 'vague':
      return value;
    default: {
      const bound = language(tag).words.modifiers[quantity.modifier];
      return /\p{Script=Han}$/u.test(bound) ? bound + value : `${bound} ${value}`;
    }
  }
}

/** How a value is meant, where it is no plain fact: per what, in the prices of when, planned, no more than its size. */
export function describeSense({ quantity, modality }: FigureRow, tag: LanguageTag): readonly string[] {
  const { modifiers, modalities } = language(tag).words;
  const size = quantity.modifier === 'vague' ? modifiers.vague : '';
  return [quantity.per ?? '', quantity.priceBasis ?? '', modalities[modality], size].filter(Boolean);
}

/** A figure: the words of the text, its value and bound, what it measures, when, and where it stands. */
export function describeFigure(row: FigureRow, tag: LanguageTag): readonly Line[] {
  const value = describeValue(row, tag);
  const isSame = bare(formatQuantity(row.quantity, tag, 'compact')) === bare(row.text);
  return [
    joined('plain', [strong(value), isSame ? undefined : row.text]),
    joined('small', [row.subject, row.owner, row.when, ...describeSense(row, tag), describePlaces(row)]),
  ];
}

/** Where a figure stands: `[1] [2]`. */
export function describePlaces({ citation, also = [] }: FigureRow): string {
  return [citation, ...also].map((number) => `[${number}]`).join(' ');
}

/** A sentence, with where it stands and what leaves it open. */
export function describePoint(row: PointRow, citation: NumberedCitation, tag: LanguageTag): Line {
  const { words } = language(tag);
  return joined('item', [
    `${citation.quote} ${numbered(citation, words)}`,
    row.open === undefined ? undefined : words.hedges[row.open],
  ]);
}

/** Who somebody is, in a line. */
export function describePerson(row: PersonRow, tag: LanguageTag): Line {
  return joined('item', [
    strong(row.name),
    row.role ?? language(tag).words.entityKinds[row.entityKind],
    row.affiliation,
    row.certainty === 'inferred' ? language(tag).words.inferred : undefined,
    `[${row.citation}]`,
  ]);
}

/** Stands between names; not a dot, which Chinese puts inside them. */
const BETWEEN_NAMES = ' / ';

/** Who or what it is, and its other names. */
export function describeEntity(
  { name, entityKind, aliases }: BlockOf<'entity'>,
  tag: LanguageTag,
): readonly Line[] {
  const { entityKinds, fields, colon } = language(tag).words;
  const others = aliases.length > 0 ? fields.aliases + colon + aliases.join(BETWEEN_NAMES) : undefined;
  return [
    { style: 'heading', segments: [{ text: name }] },
    joined('small', [entityKinds[entityKind], others]),
  ];
}

/** A post that somebody holds. */
export function describeRole(row: RoleRow, tag: LanguageTag): Line {
  const { words } = language(tag);
  return joined('item', [
    row.role,
    row.affiliation,
    row.certainty === 'inferred' ? words.inferred : undefined,
    `[${row.citation}]`,
  ]);
}

/** A document, with what is known of it. */
export function describeDocument(row: DocumentRow, tag: LanguageTag): readonly Line[] {
  const { words, name } = { ...language(tag), name: language(row.language).name };
  const { fields } = words;
  const known = [
    [fields.author, row.author],
    [fields.translator, row.translator],
    [fields.publisher, row.publisher],
    [fields.originalTitle, row.originalTitle],
    [fields.published, row.published],
    [fields.licence, row.licence],
  ] as const;
  const given = known.flatMap(([field, value]) => (value === undefined ? [] : [field + words.colon + value]));
  return [
    joined('plain', [strong(row.title)]),
    joined('small', [row.id, name, words.passageCount(row.passageCount)]),
    ...(given.length > 0 ? [joined('small', given)] : []),
  ];
}

/** A command, with its options; those that may be left out are in brackets. */
export function describeCommand(
  { name, description, menu, options }: CommandRow,
  tag: LanguageTag,
): readonly Line[] {
  const { colon, inMenu } = language(tag).words;
  return [
    { style: 'plain', segments: [strong(`/${name}`), { text: ` ${description}` }] },
    ...options.map((option) =>
      joined('small', [(option.required ? option.name : `[${option.name}]`) + colon + option.description]),
    ),
    ...(menu === undefined ? [] : [joined('small', [inMenu(menu)])]),
  ];
}

/** The colour of a verdict. */
const VERDICT_SIGNS: Readonly<Record<VerdictLabel, string>> = {
  supported: '🟢',
  refuted: '🔴',
  conflicting: '🟠',
  'not-enough-evidence': '⚪',
  'not-checkable': '⚫',
};

/**
 * A verdict: its label, the statement unless it is all that was asked, and each difference with both sides of it.
 *
 * @param query - what was asked, which stands above the answer
 */
export function describeVerdict(block: BlockOf<'verdict'>, tag: LanguageTag, query: string): readonly Line[] {
  const { verdicts, colon } = language(tag).words;
  const { label, reason, statement, differences } = block;
  return [
    joined('heading', [
      `${VERDICT_SIGNS[label]} ${verdicts.labels[label]}`,
      reason && verdicts.reasons[reason],
    ]),
    ...(statement === query ? [] : [{ style: 'plain' as const, segments: [{ text: statement }] }]),
    ...differences.map(({ field, said, found, citation }): Line => ({
      style: 'plain',
      segments: [
        { text: `${verdicts.fields[field]} · ${verdicts.said}${colon}` },
        strong(said),
        { text: ` · ${verdicts.found}${colon}` },
        strong(found),
        { text: ` [${citation}]` },
      ],
    })),
  ];
}
