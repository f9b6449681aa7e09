/** The pieces of an answer in lines: the one place that decides what is said of each. */
import { language } from '../lang/index.js';
import type {
  Block,
  ClaimRow,
  CommandRow,
  DocumentRow,
  FigureRow,
  LanguageTag,
  NoteCode,
  NumberedCitation,
  QuoteRole,
  RoleRow,
} from '../model.js';
import { formatQuantity } from '../units/format.js';
import { joined, strong, type Line } from './line.js';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** The command and what it was asked. */
export function describeQuery({
  command,
  query,
}: {
  readonly command: string;
  readonly query: string;
}): Line {
  return { style: 'plain', segments: [strong(`/${command}`), { text: query === '' ? '' : ` ${query}` }] };
}

/** A heading in the reader's language. */
export function describeHeading({ code, text }: BlockOf<'heading'>, tag: LanguageTag): Line {
  const heading = language(tag).words.headings[code];
  return { style: 'heading', segments: [{ text: text === undefined ? heading : `${heading}: ${text}` }] };
}

/** Whether a note is the answer itself or a remark on it. */
const NOTE_STYLES: Readonly<Record<NoteCode, Line['style']>> = {
  'nothing-found': 'plain',
  'no-such-name': 'plain',
  'no-such-document': 'plain',
  'no-such-passage': 'plain',
  'words-not-found': 'small',
  'empty-library': 'plain',
  ambiguous: 'plain',
  'units-not-comparable': 'small',
  'more-left-out': 'small',
  inferred: 'small',
  about: 'plain',
};

/** A note in the reader's language. */
export function describeNote({ code, values }: BlockOf<'note'>, tag: LanguageTag): Line {
  return {
    style: NOTE_STYLES[code],
    segments: [{ text: language(tag).words.notes[code](values ?? {}) }],
  };
}

/** `[1] Title · ¶12 · Section`, and the role of a quote that is no answer of its own. */
export function describeSource(citation: NumberedCitation, tag: LanguageTag, role?: QuoteRole): Line {
  const { words } = language(tag);
  const { number, document, ordinal, section } = citation;
  const isPlain = role === undefined || role === 'answer' || role === 'passage';
  return joined('small', [
    `[${number}] ${document.title}`,
    words.passage(ordinal),
    section,
    isPlain ? undefined : words.quoteRoles[role],
  ]);
}

/** A figure: the words of the text, its value, bound, what it measures, when, and where it stands. */
export function describeFigure(row: FigureRow, tag: LanguageTag): readonly Line[] {
  const { words } = language(tag);
  const value = formatQuantity(row.quantity, tag, 'full');
  const bound = words.modifiers[row.quantity.modifier];
  const equals = value === row.text ? '' : ` = ${value}`;
  return [
    { style: 'plain', segments: [strong(row.text), { text: equals }, { text: bound && ` · ${bound}` }] },
    joined('small', [
      row.subject,
      row.when,
      row.quantity.per,
      row.quantity.priceBasis,
      words.modalities[row.modality],
      `[${row.citation}]`,
    ]),
  ];
}

/** A claim: the statement, who makes it, and how surely. */
export function describeClaim(row: ClaimRow, tag: LanguageTag): readonly Line[] {
  const { words } = language(tag);
  const { voice, text } = row.speaker;
  const name = voice === 'article' ? words.voices.article(row.author) : (text ?? words.voices.unnamed);
  const resolved = row.speakerName !== undefined && row.speakerName !== name ? ` (${row.speakerName})` : '';
  return [
    { style: 'plain', segments: [{ text: row.text }] },
    joined('small', [
      strong(name + resolved),
      row.cue,
      ...row.hedges.map(({ text: hedge, kind }) => `${hedge} (${words.hedges[kind]})`),
      row.polarity === 'negated' ? words.negated : undefined,
      `[${row.citation}]`,
    ]),
  ];
}

/** Who or what it is, and its other names. */
export function describeEntity(block: BlockOf<'entity'>, tag: LanguageTag): readonly Line[] {
  const { words } = language(tag);
  return [
    joined('plain', [strong(block.name), words.entityKinds[block.entityKind]]),
    ...(block.aliases.length > 0
      ? [joined('small', [`${words.fields.aliases}: ${block.aliases.join(' · ')}`])]
      : []),
    ...(block.roles.length > 0 ? [joined('small', [words.fields.roles])] : []),
  ];
}

/** A post that somebody holds. */
export function describeRole(row: RoleRow, tag: LanguageTag): Line {
  const { words } = language(tag);
  return joined('plain', [
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
  const given = known.flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}`]));
  return [
    joined('plain', [strong(row.title)]),
    joined('small', [row.id, name, words.passageCount(row.passageCount)]),
    ...(given.length > 0 ? [joined('small', given)] : []),
  ];
}

/** A command, with its options; those that may be left out are in brackets. */
export function describeCommand({ name, description, options }: CommandRow): readonly Line[] {
  return [
    { style: 'plain', segments: [strong(`/${name}`), { text: ` ${description}` }] },
    ...options.map((option) =>
      joined('small', [`${option.required ? option.name : `[${option.name}]`}: ${option.description}`]),
    ),
  ];
}
