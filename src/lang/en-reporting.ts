/** How English reports what others say, and how sure it is. Small letters. */
import type { Hedge } from '../model.js';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Verbs whose subject says what follows. */
export const reportingVerbs = words(`
said says say saying told tells argued argues argue arguing predicted predicts predict predicting warned warns warn warning announced announces announce announcing claimed claims claim claiming stated states stating noted notes note noting added adds adding explained explains explain explaining insisted insists insist insisting admitted admits admit acknowledged acknowledges acknowledge denied denies deny denying believes believed believe believing thinks thought think suggested suggests suggest suggesting estimated estimates estimate estimating expects expected expect forecast forecasts forecasted concluded concludes conclude concluding reported reports report reporting revealed reveals disclosed discloses disclose confirmed confirms confirm stressed stresses stressing emphasized emphasizes emphasised emphasises emphasizing remarked remarks commented comments wrote writes write found finds testified testifies contended contends contend maintains maintained asserted asserts assert declared declares declare observed observes observe replied replies responded responds asked cautioned cautions caution conceded concedes concede alleged alleges allege complained complains projected projects projecting shows showed show indicates indicated indicate reckons reckoned recalled recalls pledged pledges promised promises promise urged urges`);

/** Of those, the ones that are as often something else: a speaker beyond doubt and "that" or a clause must stand beside them. */
export const doubtfulVerbs = words(
  'states note notes report reports projects projected shows showed show found finds thought expects expected expect estimates estimate forecast forecasts claims claim comments remarks reveals indicates indicated indicate maintained maintains observed observe added adds believes suggested suggests suggest recalls recalled asked promised promises pledged urged urges warning saying adding reporting announced announces say caution promise',
);

/** Nouns for those who speak. */
export const speakerNouns = words(`
experts expert analysts analyst economists economist officials official critics critic supporters opponents researchers researcher scientists scientist scholars scholar engineers executives executive investors lawmakers lawyers regulators authorities police government administration company companies firm firms report reports study studies survey surveys paper papers memo document documents statement filing filings data spokesman spokeswoman spokesperson author authors editors journalists reporters sources source insiders insider people observers commentators advocates proponents skeptics sceptics bank ministry department agency committee commission court judge minister president chairman chairwoman director founder co-founder secretary senator professor ceo officer adviser advisor leader leaders doctors residents workers team group institute university center centre association union council board historian historians teachers witnesses farmers who manager`);

/** Speaker nouns that name nobody when nothing but {@link vagueWords} stands before them. */
export const vagueSpeakers = words(
  'experts analysts economists officials critics supporters opponents researchers scientists scholars investors sources insiders people observers commentators advocates proponents skeptics sceptics studies reports surveys lawmakers historians authorities executives engineers some many others',
);

/** Words before a speaker noun that make nobody of it. */
export const vagueWords = words(
  'some many most several few other certain the a number of all and or but yet while however various numerous industry policy outside independent still other although as these those even two three recent',
);

/** Subjects that are the article itself. */
export const articleSubjects = words('we i article paper essay author authors');

/** Pronouns for a speaker named before. */
export const speakerPronouns = words('he she they it');

/** Nouns that hold what somebody asserts: "the view that …". */
export const assertionNouns = words(
  'view claim argument idea belief notion prediction warning assertion contention suggestion theory estimate forecast allegation conviction assumption',
);

/** Words that weaken a statement. */
export const hedgeWords: readonly (readonly [Hedge['kind'], readonly string[]])[] = [
  [
    'possible',
    'may|might|could|possibly|perhaps|maybe|seemingly|apparently|seems|appears|potentially'.split('|'),
  ],
  [
    'likely',
    'likely|probably|usually|often|generally|typically|tends to|tend to|mostly|largely|almost|in most cases'.split(
      '|',
    ),
  ],
  [
    'forecast',
    'expected to|forecast to|projected to|is set to|are set to|predicted to|estimated|planned|plans to|scheduled to'.split(
      '|',
    ),
  ],
  [
    'reported',
    'reportedly|allegedly|supposedly|purportedly|rumored|rumoured|is said to|are said to|is considered|is seen as'.split(
      '|',
    ),
  ],
  ['conditional', 'if|unless|provided that|assuming|in case|as long as'.split('|')],
  [
    'counterfactual',
    'would have|could have|might have|had it not been|were it not for|without which'.split('|'),
  ],
];

/** Words that turn a statement into its contrary. */
export const negations: readonly string[] =
  "not|no|never|cannot|n't|nor|neither|none|without|nothing|nobody|hardly|unable".split('|');

/** Phrases that hold a negation and are none. */
export const notNegations: readonly string[] =
  'not only|no doubt|not just|no longer than|nothing but|no less than|no fewer than|no more than|not merely|no later than'.split(
    '|',
  );
