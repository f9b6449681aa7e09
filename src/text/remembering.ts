/** A function of a text that keeps what it has told before. */

/** For answers about a question alone, which is held against several passages in turn, and then seldom again. */
export const JUST_ASKED = 16;

/** The same function, which works out each answer once as long as it was asked for no more than `most` others since. */
export function remembering<T>(tell: (text: string) => T, most = 20_000): (text: string) => T {
  const told = new Map<string, T>();
  return (text) => {
    const known = told.get(text);
    if (known !== undefined || told.has(text)) return known as T;
    const answer = tell(text);
    if (told.size >= most) told.clear();
    told.set(text, answer);
    return answer;
  };
}
