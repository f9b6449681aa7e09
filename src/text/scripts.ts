/** Which script a character belongs to. */

/** Matches one Han character. */
export const HAN = /\p{Script=Han}/u;

/** The number of Han characters and of Latin letters in a text. */
export function countScripts(text: string): { readonly han: number; readonly latin: number } {
  return {
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
  };
}
