/** Questions that a word alone answers, whatever stands around it: worked out once for all places where it stands. */

/** What is kept with each form of a word. */
export interface Answers {
  /** What `ofForm` worked out about it, by the number of the question. */
  readonly known: unknown[];
  /** The bit of each `sign` that it has. */
  readonly signs: number;
}

/** What can be asked of words that have a form. */
export interface FormQuestions<Bare, Form> {
  /** The question, answered once for each form. */
  readonly ofForm: <T extends object | boolean | number>(
    answer: (form: Form) => T,
  ) => (word: { readonly form: Form }) => T;
  /** As `ofForm`, for what is asked of every word and mostly denied: the answer lies in the word itself. */
  readonly sign: (
    answer: (form: Bare) => boolean,
  ) => (word: { readonly form: Form; readonly signs: number }) => boolean;
  /** The bits of all signs that a new form has. */
  readonly signsOf: (form: Bare) => number;
}

const MOST_SIGNS = 31;

/** The questions about words of one sort; `Bare` is a form before anything was asked of it. */
export function formQuestions<Bare, Form extends Bare & Answers>(): FormQuestions<Bare, Form> {
  let questions = 0;
  const signs: ((form: Bare) => boolean)[] = [];
  /** From then on a new sign would be missing in the forms that are there. */
  let hasForms = false;

  const ofForm: FormQuestions<Bare, Form>['ofForm'] = <T>(answer: (form: Form) => T) => {
    const question = questions++;
    return ({ form }) => (form.known[question] ??= answer(form)) as T;
  };
  return {
    ofForm,
    sign: (answer) => {
      if (hasForms || signs.length === MOST_SIGNS) return ofForm(answer);
      const bit = 1 << signs.length;
      signs.push(answer);
      return (word) => (word.signs & bit) !== 0;
    },
    signsOf: (form) => {
      hasForms = true;
      return signs.reduce((bits, answer, i) => (answer(form) ? bits | (1 << i) : bits), 0);
    },
  };
}
