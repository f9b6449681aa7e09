import { useEffect, useRef, useState } from 'preact/hooks';
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { hasAutocomplete, optionValues, type CommandDraft, type Field } from './command-draft.js';
import { usePage } from './page-context.js';

/** How long the keys must rest before the bot is asked, in milliseconds. */
const REST_MS = 80;

export type Suggestions = readonly APIApplicationCommandOptionChoice[] | 'loading' | 'failed';

/** The bot's choices, and whether they are for all that is typed by now. */
interface Suggested {
  readonly suggestions: Suggestions;
  readonly isCurrent: boolean;
}

/**
 * The bot's choices for the option being typed. Answers to anything but the latest question are dropped; until the
 * latest comes, the ones before it stay.
 */
export function useSuggestions(draft: CommandDraft, field: Field | undefined): Suggested {
  const { state, actions } = usePage();
  const latest = useRef({ nonce: '', typed: '' });
  const [shown, setShown] = useState<{
    readonly option: string;
    readonly typed: string;
    readonly suggestions: Suggestions;
  }>();
  const asks = field !== undefined && hasAutocomplete(field.option) && field.picked === undefined;
  const option = field?.option.name ?? '';

  useEffect(() => {
    if (!asks) return undefined;
    const timer = setTimeout(() => {
      const others = optionValues(draft).filter(({ name }) => name !== option);
      const focused = { name: option, type: field.option.type, value: field.text };
      const nonce = actions.askForChoices(draft.command, [...others, focused], option);
      latest.current = { nonce, typed: field.text };
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [asks, option, field?.text]);

  useEffect(() => {
    const { nonce, typed } = latest.current;
    if (state.choices?.nonce !== nonce) return;
    setShown({ option, typed, suggestions: state.choices.choices });
  }, [state.choices]);

  if (shown?.option !== option) return { suggestions: 'loading', isCurrent: false };
  return { suggestions: shown.suggestions, isCurrent: shown.typed === field?.text };
}
