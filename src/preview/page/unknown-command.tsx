import { ApplicationCommandType } from 'discord-api-types/v10';
import { commandsHere } from './commands-here.js';
import { commandName } from './localised-names.js';
import { usePage } from './page-context.js';

/** Over the message box: that there is no such command, which ones there are, and how to send the text all the same. */
export function UnknownCommand() {
  const { state, locale, labels } = usePage();
  const names = commandsHere(state).flatMap((command) =>
    command.type === ApplicationCommandType.ChatInput ? [`/${commandName(command, locale)}`] : [],
  );
  return (
    <div class="popup" role="status" data-testid="unknown-command">
      <p class="popup-note">
        {labels.noCommands} {names.join(' ')}
      </p>
      <p class="popup-hint">{labels.sendAnyway}</p>
    </div>
  );
}
