/** A function of a text that keeps what it has told before. */

/** The same function, which works out each answer once as long as it was asked for no more than `most` others since. */
export function remembering<T>(tell: (text: string) => T, most = 20_000): (text: string) => T {
  const told = new Map<string, T>();
  return (text) => {
    let answer = told.get(text);
    if (answer === undefined) {
      answer = tell(text);
      if (told.size >= most) told.clear();
      told.set(text, answer);
    }
    return answer;
  };
}
