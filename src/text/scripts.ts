/** Which script a character belongs to. */

/** Matches one Han character. */
export const HAN = /\p{Script=Han}/u;

const hanUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(HAN.test(String.fromCharCode(unit))),
);

/** Whether a Han character stands at a place, of one code unit: what is asked so often that a pattern takes too long. */
export function isHanAt(text: string, at: number): boolean {
  return hanUnits[text.charCodeAt(at)] === 1;
}

/** The number of Han characters and of Latin letters in a text. */
export function countScripts(text: string): { readonly han: number; readonly latin: number } {
  return {
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
  };
}
