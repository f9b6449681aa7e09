import { fixedChoices, hasAutocomplete, listChoices, type CommandDraft } from './command-draft.js';
import type { Field, ListedChoice } from './command-draft.js';
import { usePage } from './page-context.js';
import { useSuggestions } from './suggestions.js';

/** What the list offers, and what stands in its place where it offers nothing. */
export interface OptionChoices {
  readonly choices: readonly ListedChoice[];
  readonly note: string | undefined;
  /** Whether the choices are for all that is typed; if not, they may not replace it. */
  readonly isCurrent: boolean;
}

/** What the list offers for the option in focus. */
export function useOptionChoices(draft: CommandDraft, field: Field | undefined): OptionChoices {
  const { locale, labels } = usePage();
  const { suggestions, isCurrent } = useSuggestions(draft, field);
  const nothing = (note?: string): OptionChoices => ({ choices: [], note, isCurrent: true });
  if (!field) return nothing();
  const { option, text, picked } = field;
  if (hasAutocomplete(option)) {
    if (picked !== undefined) return nothing();
    if (suggestions === 'failed') return nothing(labels.choicesFailed);
    if (suggestions === 'loading') return nothing(labels.loadingChoices);
    return { ...noted(listChoices(suggestions, locale)), isCurrent };
  }
  const all = fixedChoices(option, locale);
  if (all.length === 0) return nothing();
  const typed = text.trim().toLowerCase();
  return noted(picked === undefined ? all.filter(({ name }) => name.toLowerCase().includes(typed)) : all);

  function noted(choices: readonly ListedChoice[]): OptionChoices {
    return { choices, note: choices.length === 0 ? labels.noChoices : undefined, isCurrent: true };
  }
}
