/** Whether what an English statement has one say, think or call something, another says in the articles. */
import { enSays } from '../../../../../lang/checking/en-speech.js';
import type { Span } from '../../../../../model.js';
import { overlapping } from '../../../../../text/overlapping.js';
import { agentOf } from '../../../reading/predications.js';
import type { EvidencePlace, Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { weightOf, within, type Term } from '../../../reading/term.js';

/** Share of what is said that the words behind the other's verb must have. */
const SAID_FROM = 0.4;

/** That another, and not the one whom the statement has say it, says it there. */
export function saidByAnother(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (statement.isChinese) return undefined;
  const speech = speechIn(statement);
  if (!speech || speech.said.every(({ kind }) => kind === 'slight')) return undefined;
  const { speaker, said } = speech;
  const isNamed = texts.some((text) =>
    speaker.some((term) => placesOf(term, statement.find(text)).length > 0),
  );
  if (!isNamed) return undefined;
  let own = 0;
  let best: Reported | undefined;
  for (const one of reportsIn(speech, statement, texts)) {
    if (one.isTheirs) own = Math.max(own, one.weight);
    else if (one.other && one.weight > (best?.weight ?? 0)) best = one;
  }
  if (!best?.other || own >= best.weight || best.weight < SAID_FROM * weightOf(said)) return undefined;
  return {
    stance: 'refutes',
    difference: {
      field: 'speaker',
      said: speaker.map((term) => term.text).join(' '),
      found: best.other,
    },
    evidence: [best.place],
  };
}

interface Speech {
  readonly speaker: readonly Term[];
  readonly said: readonly Term[];
}

/** What somebody says in an article. */
interface Reported {
  readonly place: EvidencePlace;
  /** Weight of the words of the statement that it has. */
  readonly weight: number;
  /** Whether the one whom the statement names stands before it. */
  readonly isTheirs: boolean;
  /** Somebody else who is said to say it. */
  readonly other?: string;
}

function reportsIn(
  { speaker, said }: Speech,
  { find }: StatementReading,
  texts: readonly EvidenceText[],
): readonly Reported[] {
  return texts
    .filter(({ isChinese }) => !isChinese)
    .flatMap((text) => {
      const { folded, sentences } = text.reading.reading;
      const places = find(text);
      return sentences.flatMap((sentence) => {
        const verbs = verbsIn(folded, sentence);
        return verbs.map((verb, i): Reported => {
          const words = { start: verb.end, end: verbs[i + 1]?.start ?? sentence.end };
          const agent = agentOf(text.reading.reading, sentence, verb);
          const other = agent && overlapping(text.reading.names, agent).find(({ kind }) => kind !== 'place');
          const before = { start: sentence.start, end: verb.start };
          return {
            place: { text, span: sentence },
            weight: weightOf(said.filter((term) => standsIn(term, places, words))),
            isTheirs: speaker.some((term) => standsIn(term, places, before, ...(other ? [other.span] : []))),
            ...(other && { other: other.text }),
          };
        });
      });
    });
}

/** Whom the statement has say something, and what. */
function speechIn(statement: StatementReading): Speech | undefined {
  const named = statement.speakerTerms.filter(({ kind }) => kind === 'name');
  if (named.length > 0)
    return areWhole(named, statement.claim?.speaker.text)
      ? { speaker: named, said: statement.terms }
      : undefined;
  const { folded } = statement.text.reading;
  const [verb] = verbsIn(folded, statement.content);
  const agent = verb && agentOf(statement.text.reading, statement.content, verb);
  const speaker = agent ? within(statement.terms, [agent]).filter(({ kind }) => kind === 'name') : [];
  const words = agent && statement.text.reading.text.slice(agent.start, agent.end);
  return verb && speaker.length > 0 && areWhole(speaker, words)
    ? { speaker, said: statement.terms.filter(({ span }) => span.start >= verb.end) }
    : undefined;
}

/** Whether names name whoever speaks, and no body of which somebody is only described: `the boss of Marlow`. */
function areWhole(names: readonly Term[], speaker = ''): boolean {
  const isOfPerson = names.some(({ entityKind }) => entityKind === 'person');
  return isOfPerson || !/\b(?!the\b)[a-z]{3,}\b.*\b(?:of|at|from|for)\b|['’]s? [a-z]{3,}/u.test(speaker);
}

function verbsIn(folded: string, { start, end }: Span): readonly Span[] {
  return Array.from(folded.slice(start, end).matchAll(enSays), ({ 0: verb, index }) => ({
    start: start + index,
    end: start + index + verb.length,
  }));
}
