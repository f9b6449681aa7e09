/** Words by which a text says that something is not told, in every language. Matched on folded text. */
const WITHHELD =
  /(?:没有|没|未|尚未|并未|拒绝|不愿意?|不肯)(?:对外|具体|进一步)?(?:透露|公布|披露|公开|说明|点名|给出|具名|说出)|(?:还|尚|仍)?(?:没有|没|未)(?:最终|正式|具体)?(?:定(?!期|位|义)|确定|决定|敲定|落实|商定|公开)|有待(?:确定|公布|商定)|待定|不得而知|不详|身份不明|下落不明|\b(?:did not|didn['’]t|do(?:es)? not|has not|have not|hasn['’]t|haven['’]t|had not|would not|will not|declin\w+ to|refus\w+ to|yet to|without|never) (?:be(?:en)? )?(?:say|saying|said|nam(?:e|ed|ing)|disclos\w+|reveal\w*|publish\w*|specif\w+|give|given|giving|identif\w+|announc\w+)\b|\b(?:not|n['’]t) (?:yet )?(?:been )?(?:decided|set|fixed|known|agreed|determined|settled|finali[sz]ed|chosen|selected|awarded)\b|\b(?:remains?|is|are) (?:to be (?:decided|seen|determined|set)|unclear|unknown|undecided)|\b(?:unnamed|undisclosed|unpublished)\b/u;

/** Whether a folded text says that something is not told. */
export function withholds(folded: string): boolean {
  return WITHHELD.test(folded);
}
