import { fixedChoices, hasAutocomplete, listChoices, type CommandDraft } from './command-draft.js';
import type { Field, ListedChoice } from './command-draft.js';
import { usePage } from './page-context.js';
import { useSuggestions } from './suggestions.js';

/** What the list offers for the option in focus, and what stands in its place where it offers nothing. */
export function useOptionChoices(
  draft: CommandDraft,
  field: Field | undefined,
): { readonly choices: readonly ListedChoice[]; readonly note: string | undefined } {
  const { locale, labels } = usePage();
  const suggestions = useSuggestions(draft, field);
  if (!field) return { choices: [], note: undefined };
  const { option, text, picked } = field;
  if (hasAutocomplete(option)) {
    if (picked !== undefined) return { choices: [], note: undefined };
    if (suggestions === 'failed') return { choices: [], note: labels.choicesFailed };
    if (suggestions === 'loading') return { choices: [], note: labels.loadingChoices };
    return noted(listChoices(suggestions, locale));
  }
  const all = fixedChoices(option, locale);
  if (all.length === 0) return { choices: all, note: undefined };
  const typed = text.trim().toLowerCase();
  return noted(picked === undefined ? all.filter(({ name }) => name.toLowerCase().includes(typed)) : all);

  function noted(choices: readonly ListedChoice[]) {
    return { choices, note: choices.length === 0 ? labels.noChoices : undefined };
  }
}
