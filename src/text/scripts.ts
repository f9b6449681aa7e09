/** Which script a character belongs to. */

/** Matches one Han character. */
export const HAN = /\p{Script=Han}/u;

/** Whether a Han character stands at a place, of one code unit: nearly all are of one block. */
export function isHanAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x2e80 && HAN.test(text.charAt(at)));
}

/** The number of Han characters and of Latin letters in a text. */
export function countScripts(text: string): { readonly han: number; readonly latin: number } {
  return {
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
  };
}
