import { useEffect, useRef, useState } from 'preact/hooks';
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { hasAutocomplete, optionValues, type CommandDraft, type Field } from './command-draft.js';
import { usePage } from './page-context.js';

/** How long the keys must rest before the bot is asked, in milliseconds. */
const REST_MS = 80;

export type Suggestions = readonly APIApplicationCommandOptionChoice[] | 'loading' | 'failed';

/**
 * The bot's choices for the option being typed. Answers to anything but the latest question are dropped; until the
 * latest comes, the ones before it stay.
 */
export function useSuggestions(draft: CommandDraft, field: Field | undefined): Suggestions {
  const { state, actions } = usePage();
  const latestNonce = useRef('');
  const [shown, setShown] = useState<{ readonly option: string; readonly suggestions: Suggestions }>();
  const asks = field !== undefined && hasAutocomplete(field.option) && field.picked === undefined;
  const option = field?.option.name ?? '';

  useEffect(() => {
    if (!asks) return undefined;
    const timer = setTimeout(() => {
      const others = optionValues(draft).filter(({ name }) => name !== option);
      const focused = { name: option, type: field.option.type, value: field.text };
      latestNonce.current = actions.askForChoices(draft.command, [...others, focused], option);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [asks, option, field?.text]);

  useEffect(() => {
    if (state.choices?.nonce !== latestNonce.current) return;
    setShown({ option, suggestions: state.choices.choices });
  }, [state.choices]);

  return shown && shown.option === option ? shown.suggestions : 'loading';
}
