/** Whether an English statement has one do what the articles have another of those it names do. */
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../reading/places.js';
import { stem } from '../../reading/stem.js';
import { addsTo, type StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { verbStems } from '../../reading/word-meanings.js';
import { overlaps } from '../../../../text/spans.js';
import { agentOf } from '../../compare/agents.js';
import { deniedIn } from '../../compare/contrast.js';
import { tellsFromOtherSide } from '../judge-words.js';
import { hasFigures, shareOf } from './told.js';

/** Share of the statement that must be told where the other does it. */
const TOLD_FROM = 0.6;
/** Another word for the deed stands for it so well. */
const DEED_FROM = 0.6;

/** That whoever a sentence has do it is named by the statement, but not as the one who does. */
export function doneByAnother(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const said = statement.text.reading.folded;
  if (statement.isChinese || addsTo(statement) || deniedIn(said).length > 0) return undefined;
  const names = statement.terms.filter(isParty);
  for (const verb of statement.terms.filter(isVerb)) {
    const own = agentOf(said, statement.content, verb.span);
    const doers = own ? within(names, [own]) : [];
    const others = names.filter((term) => !doers.includes(term) && term.span.start >= verb.span.end);
    if (doers.length === 0 || others.length === 0) continue;
    for (const text of texts.filter(({ isChinese }) => !isChinese)) {
      const { folded, sentences } = text.reading.reading;
      const places = statement.find(text);
      const tellings = placesOf(verb, places)
        .filter(({ strength }) => strength >= DEED_FROM)
        .flatMap((deed) => {
          const span = sentences.find((sentence) => overlaps(sentence, deed));
          const agent = span && agentOf(folded, span, deed);
          return span && agent ? [{ span, agent }] : [];
        });
      if (tellings.some(({ agent }) => doers.some((term) => standsIn(term, places, agent)))) continue;
      const turned = tellings.find(
        ({ span, agent }) =>
          others.some((term) => isHead(term, agent, text, statement)) &&
          shareOf(statement.terms, statement, { text, span }) >= TOLD_FROM &&
          hasFigures(statement, { text, span }) &&
          !tellsFromOtherSide(statement, text, span),
      );
      if (turned)
        return {
          stance: 'refutes',
          difference: {
            field: 'subject',
            said: doers.map((term) => term.text).join(' '),
            found: text.passage.text.slice(turned.agent.start, turned.agent.end).trim(),
          },
          evidence: [{ text, span: turned.span }],
        };
    }
  }
  return undefined;
}

/** Whether a term names the agent itself, and not only whose or of what it is. */
function isHead(
  term: Term,
  agent: { readonly start: number; readonly end: number },
  text: EvidenceText,
  { find }: StatementReading,
): boolean {
  const { folded } = text.reading.reading;
  return placesOf(term, find(text)).some(
    ({ start, end }) =>
      start >= agent.start &&
      end <= agent.end + 1 &&
      !/^['’]s?\b/u.test(folded.slice(end)) &&
      !/\b(?:of|in|at|from|for|to|with|by|on|against)(?: the)? $/u.test(
        folded.slice(Math.max(agent.start, start - 12), start),
      ),
  );
}

function isParty({ kind, entityKind }: Term): boolean {
  return kind === 'name' || entityKind === 'person' || entityKind === 'organization';
}

function isVerb({ own, kind }: Term): boolean {
  return kind === 'slight' && verbStems.has(stem(own.split(' ')[0] ?? own));
}
