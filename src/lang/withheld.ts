/** Words by which a text says that something is not told, in every language. Matched on folded text. */
const WITHHELD =
  /(?:没有|没|未|尚未|并未|拒绝|不愿意?|不肯)(?:对外|具体|进一步)?(?:透露|公布|披露|公开|说明|点名|给出|具名|说出)|身份不明|下落不明|\b(?:did not|didn['’]t|do(?:es)? not|has not|have not|hasn['’]t|haven['’]t|had not|would not|will not|declin\w+ to|refus\w+ to|yet to|without|never) (?:be(?:en)? )?(?:say|saying|said|nam(?:e|ed|ing)|disclos\w+|reveal\w*|publish\w*|specif\w+|give|given|giving|identif\w+|announc\w+)\b|\b(?:unnamed|undisclosed|unpublished)\b/u;

/** Whether a folded text says that something is not told. */
export function withholds(folded: string): boolean {
  return WITHHELD.test(folded);
}
