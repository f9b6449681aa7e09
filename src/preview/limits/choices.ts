/** Discord's limits of choices, an option's own or of autocompletion, that its published schema cannot express. */
import { tooLong, type Problem } from '../problem.js';

const MAX_CHOICE_VALUE = 100;

/** Texts by locale. */
export type Localizations = Readonly<Record<string, string | null>> | null;

/** A choice that a person is offered for an option. */
export interface ChoiceBody {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** What Discord would refuse in choices that the published schema lets pass. */
export function choiceProblems(choices: readonly ChoiceBody[]): Problem[] {
  return choices.flatMap(({ value }, index) =>
    typeof value === 'string' && value.length > MAX_CHOICE_VALUE
      ? [tooLong(['choices', index, 'value'], MAX_CHOICE_VALUE)]
      : [],
  );
}
