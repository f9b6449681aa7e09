import type { APIApplicationCommand } from 'discord-api-types/v10';
import { optionsOf } from './command-draft.js';
import { commandName, optionName } from './localised-names.js';
import { usePage } from './page-context.js';

/** A command's name, and the options that must be filled in. */
export function CommandTitle({ command }: { readonly command: APIApplicationCommand }) {
  const { locale } = usePage();
  return (
    <span class="command-title">
      /{commandName(command, locale)}
      {optionsOf(command)
        .filter(({ required }) => required)
        .map((option) => (
          <span key={option.name} class="command-title-option">
            {optionName(option, locale)}
          </span>
        ))}
    </span>
  );
}
