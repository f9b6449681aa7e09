import { ApplicationCommandType } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { slashCommands } from './command-draft.js';
import { CommandTitle } from './command-title.js';
import { commandsHere } from './commands-here.js';
import { HashIcon } from './icons.js';
import { commandDescription, commandName } from './localised-names.js';
import { fill } from './locales.js';
import { usePage, userName } from './page-context.js';

interface WelcomeProps {
  readonly name: string;
  readonly isDirect: boolean;
  readonly isEmpty: boolean;
}

/** The start of a channel. While it is empty it offers the bot's commands to try. */
export function Welcome({ name, isDirect, isEmpty }: WelcomeProps) {
  const { state, session, locale, labels, actions } = usePage();
  const commands = slashCommands(commandsHere(state), locale);
  const messageCommands = commandsHere(state).filter(({ type }) => type === ApplicationCommandType.Message);
  const messageCommandNames = messageCommands.map((command) => commandName(command, locale));
  return (
    <div class="welcome" data-empty={isEmpty} data-testid="welcome">
      {isDirect ? (
        <Avatar user={session.bot} size={68} />
      ) : (
        <span class="welcome-symbol">
          <HashIcon size={40} />
        </span>
      )}
      <h2>
        {isDirect ? fill(labels.welcomeDirect, userName(session.bot)) : fill(labels.welcomeGuild, name)}
      </h2>
      {isEmpty && (
        <>
          <p>{commands.length > 0 ? labels.welcomeText : labels.waitingForBot}</p>
          <ul class="welcome-commands">
            {commands.map((command) => (
              <li key={command.id}>
                <button
                  type="button"
                  class="welcome-command"
                  data-testid={`welcome-${command.name}`}
                  onClick={() => actions.startCommand(command)}
                >
                  <CommandTitle command={command} />
                  <span class="welcome-command-text">{commandDescription(command, locale)}</span>
                </button>
              </li>
            ))}
          </ul>
          {messageCommandNames.length > 0 && (
            <p>
              {fill(
                labels.messageCommands,
                new Intl.ListFormat(locale, { type: 'disjunction' }).format(messageCommandNames),
              )}
            </p>
          )}
        </>
      )}
    </div>
  );
}
