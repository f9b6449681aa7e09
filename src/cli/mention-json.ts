/** Mentions as lines of JSON, for scripts. */
import type { Entity, LanguageTag, Mention, QuantityMention, Span } from '../model.js';
import { toClaims } from '../facts/claims.js';
import { extract } from '../facts/extract.js';
import { locate, resolveEntities, type EntityLocator } from '../facts/entities.js';
import { finish } from '../gradual.js';
import { type DocumentReading, readArticle } from '../facts/recognizer.js';

/** One text to read. */
export interface TextLine {
  /** As given: it stands unchanged in what is written. */
  readonly id: string | number;
  readonly text: string;
  readonly language: LanguageTag;
}

/**
 * The text's mentions as one line of JSON, without its line end: `{"id","mentions":[…]}`. Spans are half-open, in
 * UTF-16 code units. `low` and `high` are exact decimals, never in exponent form.
 */
export function writeMentions({ id, text, language }: TextLine): string {
  const documentId = String(id);
  const passage = {
    id: `${documentId}#1`,
    documentId,
    ordinal: 1,
    language,
    role: 'paragraph',
    text,
  } as const;
  const document = { id: documentId, title: documentId, language, source: documentId, contentHash: '' };
  const reading = readArticle({ document, passages: [passage] });
  const mentions = extract(reading);
  const entities = finish(resolveEntities([{ reading, mentions }]));
  const locator = locate(entities);
  const speakers = speakerNames(mentions, reading, entities, locator);
  const lines = mentions.map((mention) => toJson(mention, text, locator, speakers));
  return write({ id, mentions: new Raw(`[${lines.join(',')}]`) });
}

/** Who is meant by the words for each claim's speaker, where the text names anybody: `she` → `Ann Lee`. */
function speakerNames(
  mentions: readonly Mention[],
  reading: DocumentReading,
  entities: readonly Entity[],
  locator: EntityLocator,
): ReadonlyMap<Mention, string> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const claims = mentions.filter(({ kind }) => kind === 'claim');
  const facts = toClaims(claims, reading, locator);
  return new Map(
    claims.flatMap((claim, i) => {
      const name = names.get(facts[i]?.speaker.entityId ?? '');
      return name === undefined ? [] : [[claim, name] as const];
    }),
  );
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function toJson(
  mention: Mention,
  text: string,
  entities: EntityLocator,
  speakers: ReadonlyMap<Mention, string>,
): string {
  const { kind, span } = mention;
  const place = { kind, start: span.start, end: span.end };
  switch (mention.kind) {
    case 'quantity':
      return quantity(mention, text);
    case 'date':
      return write({ ...place, text: mention.text, edtf: mention.value.edtf });
    case 'ordinal':
      return write({ ...place, text: mention.text, rank: mention.value.rank });
    case 'claim': {
      const { speaker, voice, cue, hedges } = mention.value;
      return write({
        ...place,
        text: mention.text,
        // A camp is nobody; an article that names itself is somebody.
        speaker: speaker && voice !== 'unnamed' ? slice(text, speaker) : null,
        entity: speakers.get(mention) ?? null,
        voice: speaker && voice === 'article' ? 'attributed' : voice,
        cue: cue ? slice(text, cue) : null,
        hedges: hedges.map((hedge) => hedge.text),
      });
    }
    default: {
      const entity = entities.within(mention.passageId, span)[0]?.entity.name ?? null;
      return write({ ...place, text: mention.text, entity, tier: mention.value.tier });
    }
  }
}

function quantity({ kind, span, text, value }: QuantityMention, passage: string): string {
  const { low, high, dimension, modifier, modifierText, unit, unitText, currency, per, priceBasis } =
    value.quantity;
  return write({
    kind,
    dimension,
    start: span.start,
    end: span.end,
    text,
    low: new Raw(low),
    high: new Raw(high),
    modifier,
    modifierText: modifierText ?? null,
    unit,
    unitText,
    currency: currency ?? null,
    per: per ?? null,
    priceBasis: priceBasis ?? null,
    subject: value.subject ? slice(passage, value.subject) : null,
    when: value.when?.edtf ?? null,
    modality: value.modality ?? 'fact',
  });
}

/** JSON text that is written as it stands: numbers longer than a binary float holds. */
class Raw {
  constructor(readonly json: string) {}
}

function write(object: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}:${value instanceof Raw ? value.json : JSON.stringify(value)}`,
  );
  return `{${fields.join(',')}}`;
}
