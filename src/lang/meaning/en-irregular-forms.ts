/** English forms that no ending explains. */

/** A base form, and the irregular forms of it. */
const ROWS =
  'arise arose arisen|awake awoke awoken|be been was were|bear bore borne|beat beaten|become became|begin began begun|' +
  'bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|' +
  'build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|' +
  'do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|' +
  'feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|' +
  'forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|' +
  'grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|know knew known|' +
  'lay laid|lead led|lean leant|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|' +
  'meet met|mislead misled|misunderstand misunderstood|overcome overcame|overtake overtook overtaken|' +
  'overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|' +
  'see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|' +
  'shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|smell smelt|sow sown|speak spoke spoken|' +
  'speed sped|spend spent|spill spilt|spin spun|spoil spoilt|spring sprang sprung|stand stood|steal stole stolen|' +
  'stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|' +
  'swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|' +
  'undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|' +
  'weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withstand withstood|write wrote written|' +
  'analysis analyses|basis bases|bacterium bacteria|child children|crisis crises|criterion criteria|datum data|foot feet|' +
  'goose geese|half halves|knife knives|leaf leaves|life lives|loaf loaves|man men|medium media|mouse mice|ox oxen|' +
  'person people|phenomenon phenomena|shelf shelves|thesis theses|thief thieves|tooth teeth|wife wives|wolf wolves|woman women|' +
  'bad worse worst|good better best|far farther farthest further furthest';

/** Irregular forms by base form: `buy` → `bought`. */
export const formsByBase: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('|').map((row) => {
    const [base = '', ...forms] = row.split(' ');
    return [base, forms];
  }),
);

/** Base forms by irregular form: `bought` → `buy`. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = byForm();

function byForm(): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const [base, forms] of formsByBase)
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  return bases;
}
