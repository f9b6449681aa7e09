/** Whether somebody else than an English statement says does what it tells. */
import { enUnnamed } from '../../../../lang/en-agents.js';
import type { Span } from '../../../../model.js';
import { overlapping } from '../../../../text/overlapping.js';
import { enclosing, overlaps } from '../../../../text/spans.js';
import { agentOf } from '../../compare/agents.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { tellsFromOtherSide } from '../judge-words.js';
import { placesOf, standsIn } from '../../reading/places.js';
import { stem } from '../../reading/stem.js';
import { addsTo, type StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { verbStems } from '../../reading/word-meanings.js';

/** `the Amblin family trust`: what may stand behind a name at the end of whom it names. */
const NAME_END = /^(?: (?!of|in|at|for|on|from|with|to|by)[a-z]+){0,2} ?$/u;

/** The same word, in whatever form. */
const VERY_WORD = 0.9;

/** That of which the statement names one as the doer, and the sentence another, who is none of those it names. */
export function otherAgent(
  statement: StatementReading,
  { text, span: sentence }: EvidencePlace,
): Finding | undefined {
  if (statement.isChinese || text.isChinese || addsTo(statement)) return undefined;
  if (tellsFromOtherSide(statement, text, sentence)) return undefined;
  const said = statement.text.reading.folded;
  const known = text.reading.reading.folded;
  const places = statement.find(text);
  for (const verb of statement.terms) {
    if (!isVerb(verb)) continue;
    const own = agentOf(said, statement.content, verb.span);
    const doers = own ? within(statement.terms, [own]).filter(({ span }) => !overlaps(span, verb.span)) : [];
    const named = doers.filter(isSomebody);
    if (!own || named.length === 0) continue;
    const deeds = placesOf(verb, places).filter(({ strength }) => strength >= VERY_WORD);
    const agents = deeds.map((deed) => {
      const around = enclosing(text.reading.reading.sentences, deed) ?? sentence;
      return { deed, around, agent: agentOf(known, around, deed) };
    });
    const isTheirs = agents.some(
      ({ agent }) => !agent || isUnnamed(known, agent) || doers.some((term) => standsIn(term, places, agent)),
    );
    if (agents.length === 0 || isTheirs) continue;
    // What it is done to must be told behind the verb, too.
    const done = statement.terms.find(
      (term) => term.span.start >= verb.span.end && term.kind !== 'slight' && !doers.includes(term),
    );
    const inside = agents.filter(({ deed }) => overlaps(sentence, deed));
    const candidates = inside.length > 0 ? inside : done?.kind === 'thing' ? agents : [];
    const here = candidates.find(({ deed, around }) =>
      standsIn(done, places, { start: deed.end, end: around.end }),
    );
    if (!here?.agent || !named.some((term) => placesOf(term, places).length > 0)) continue;
    const { agent, around } = here;
    const other = overlapping(text.reading.names, agent).find(
      ({ kind, span }) => kind !== 'place' && NAME_END.test(known.slice(span.end, agent.end)),
    );
    // Who acts for a firm is no other than the firm.
    if (other && !named.some(({ entityKind }) => entityKind === undefined || entityKind === other.kind))
      continue;
    // `The blaze` may be the one that is meant, unless that is named beside it.
    if (!other && !named.some((term) => standsIn(term, places, around))) continue;
    const found = other?.text ?? text.passage.text.slice(agent.start, agent.end).trim();
    return {
      stance: 'refutes',
      difference: { field: 'subject', said: named[0]?.text ?? '', found },
      evidence: [{ text, span: around }],
    };
  }
  return undefined;
}

function isVerb({ own, kind }: Term): boolean {
  return kind === 'slight' && verbStems.has(stem(own));
}

function isSomebody({ kind, entityKind }: Term): boolean {
  return kind === 'name' && entityKind !== 'place';
}

function isUnnamed(folded: string, { start, end }: Span): boolean {
  return enUnnamed.test(folded.slice(start, end).trim());
}
