/** Somebody else who says in a Chinese article what the statement has one of those named in it say. */
import { zhPostLast } from '../../../../../lang/checking/zh-titles.js';
import { zhReportedBy, zhReports, zhSaidBy } from '../../../../../lang/checking/zh-speakers.js';
import type { Span } from '../../../../../model.js';
import { isSame, type Candidate } from '../../../align/candidate.js';
import { contains } from '../../../../../text/spans.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { clausesIn } from '../../../reading/clauses.js';
import { strengthIn } from '../../../reading/places.js';
import type { Point } from '../../../reading/points.js';
import type { StatementReading } from '../../../reading/statement.js';
import { weightOf, within, type Term } from '../../../reading/term.js';

/** Share of what is said that the one must say, and where its figures are those of the statement. */
const SAYS_IT_FROM = 0.45;
const SAYS_FIGURES_FROM = 0.3;
/** Of that, what the one whom the statement names says himself is less than this share. */
const SAYS_LESS = 0.6;

/** What somebody says in an article. */
interface Reported {
  readonly text: EvidenceText;
  readonly sentence: Span;
  /** From whoever says it to where somebody else speaks. */
  readonly span: Span;
  readonly who: string;
  readonly kind: 'person' | 'organization' | undefined;
}

/** Another one who says it; undefined where the one named does, or nobody does. */
export function otherSpeaker(
  statement: StatementReading,
  candidates: ReadonlyMap<Point, readonly Candidate[]>,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese) return undefined;
  const { folded } = statement.text.reading;
  const speech = speechIn(folded);
  const who = nameIn(speech?.speaker ?? '');
  if (!speech || who.length < 2) return undefined;
  const named = texts.filter(({ reading }) => reading.reading.folded.includes(who));
  if (named.length === 0) return undefined;
  const terms = within(statement.terms, [speech.content]);
  if (terms.length === 0) return undefined;
  const all = texts.flatMap(reportedIn);
  const figures = statement.points.filter(({ kind }) => kind === 'figure');
  const scored = all.map((one) => {
    const met = figures.filter((point) =>
      (candidates.get(point) ?? []).some(
        (candidate) =>
          isSame(candidate) &&
          candidate.known.text === one.text &&
          contains(one.span, candidate.known.point.span),
      ),
    );
    const isMet = figures.length > 0 && met.length === figures.length;
    // What the figures are of may stand before whoever tells them.
    return { ...one, isMet, share: shareIn(terms, statement, one.text, isMet ? one.sentence : one.span) };
  });
  const isTheirs = (one: Reported): boolean => one.who.includes(who) || who.includes(one.who);
  const best = scored
    .filter(
      ({ isMet, share }) =>
        (figures.length === 0 || isMet) &&
        share >= (isMet ? SAYS_FIGURES_FROM : SAYS_IT_FROM) &&
        (isMet || terms.length > 1),
    )
    .sort((a, b) => b.share - a.share)[0];
  if (!best || isTheirs(best)) return undefined;
  const own = scored.filter(isTheirs);
  if (own.some((one) => (best.isMet ? one.isMet : one.share > SAYS_LESS * best.share))) return undefined;
  const kind = kindOf(speech.speaker, who, named);
  if (kind === undefined || best.kind !== kind) return undefined;
  return {
    stance: 'refutes',
    difference: { field: 'speaker', said: speech.speaker, found: best.who },
    evidence: [{ text: best.text, span: best.sentence }],
  };
}

/** Who a statement says says it, and what. */
function speechIn(folded: string): { readonly speaker: string; readonly content: Span } | undefined {
  for (const pattern of zhSaidBy) {
    const [, words, speaker] = pattern.exec(folded) ?? [];
    if (words === undefined || speaker === undefined) continue;
    const start = folded.indexOf(words);
    return { speaker, content: { start, end: start + words.length } };
  }
  const lead = zhReportedBy.exec(folded);
  return lead?.[1] === undefined
    ? undefined
    : { speaker: lead[1], content: { start: lead[0].length, end: folded.length } };
}

function shareIn(terms: readonly Term[], { find }: StatementReading, text: EvidenceText, span: Span): number {
  const places = find(text);
  const total = weightOf(terms);
  const found = terms.reduce((sum, term) => sum + term.weight * strengthIn(term, places, span), 0);
  return total > 0 ? found / total : 0;
}

/** The name at the end of the words that say who says it, without the post before it. */
function nameIn(words: string): string {
  let at = 0;
  for (let end = words.length - 2; end > 1 && at === 0; end--)
    if (zhPostLast.test(words.slice(0, end))) at = end;
  return words.slice(at).replace(/(?:把|将|对|在|则|也|还|曾|随后|日前|就|于).*$/u, '');
}

function kindOf(
  words: string,
  who: string,
  texts: readonly EvidenceText[],
): 'person' | 'organization' | undefined {
  const mention = texts
    .flatMap(({ reading }) => reading.names)
    .find(({ text, kind }) => kind !== 'place' && kind !== 'work' && text.includes(who));
  if (words.length > who.length) return zhPostLast.test(words.slice(0, -who.length)) ? 'person' : undefined;
  const isTitled = texts.some(({ reading: { reading } }) => {
    const at = reading.folded.indexOf(who);
    return zhPostLast.test(reading.folded.slice(Math.max(0, at - 12), at));
  });
  if (isTitled) return 'person';
  if (mention?.kind === 'person' || mention?.kind === 'organization') return mention.kind;
  return /(?:会|部|局|署|厅|院|所|社|公司|集团|银行|组织|委|办|政府|联盟|中心)$/u.test(who)
    ? 'organization'
    : undefined;
}

const known = new WeakMap<EvidenceText, readonly Reported[]>();

/** All that a Chinese paragraph has somebody say, in order. */
function reportedIn(text: EvidenceText): readonly Reported[] {
  const found = known.get(text) ?? (text.isChinese ? readReports(text) : []);
  known.set(text, found);
  return found;
}

function readReports(text: EvidenceText): readonly Reported[] {
  const { folded, sentences } = text.reading.reading;
  const all: Reported[] = [];
  for (const sentence of sentences) {
    const heads = clausesIn(folded, sentence).flatMap((clause) => {
      const words = folded.slice(clause.start, clause.end);
      const lead = zhReports.exec(words);
      return lead?.[1] === undefined ? [] : [{ start: clause.start, words: lead[1] }];
    });
    heads.forEach(({ start, words }, i) => {
      const isPointing = /^(?:[他她它其]|该|对方|公司|双方)/u.test(words) || words.length < 2;
      const before = all.at(-1);
      const who = isPointing ? (before?.who ?? '') : nameIn(words);
      if (who.length < 2) return;
      all.push({
        text,
        sentence,
        span: { start, end: heads[i + 1]?.start ?? sentence.end },
        who,
        kind: isPointing ? before?.kind : kindOf(words, who, [text]),
      });
    });
  }
  return all;
}
