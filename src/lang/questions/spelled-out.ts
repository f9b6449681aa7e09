/** `what's` and its like with the verb spelled out, by which questions are recognised. */
const SHORT = /\b(what|who|where|when|how|why|which)['’]s(?= )/giu;
const SHORT_ARE = /\b(what|who|where|when|how|why)['’]re(?= )/giu;
const SHORT_WILL = /\b(what|who|where|when|how|why|which)['’]ll(?= )/giu;

/** A question with the verbs that are joined to the word that asks spelled out: *when's it due* becomes *when is it due*. */
export function spelledOut(question: string): string {
  return question.replace(SHORT, '$1 is').replace(SHORT_ARE, '$1 are').replace(SHORT_WILL, '$1 will');
}
