import {
  ApplicationCommandType,
  MessageType,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { commandName } from './localised-names.js';
import { fill } from './locales.js';
import { shownText } from './markdown.js';
import { messageText } from './message-text.js';
import { usePage, userName } from './page-context.js';

/** The line above a message that says which command or message it answers. */
export function ReplyLine({ message }: { readonly message: APIMessage }) {
  const { state, labels } = usePage();
  if (message.type === MessageType.Reply) {
    const original =
      message.referenced_message ??
      state.messages.find(({ id }) => id === message.message_reference?.message_id);
    return (
      <div class="reply-line" data-testid="reply-line">
        {original ? (
          <>
            <Avatar user={original.author} size={16} />
            <span class="reply-author">{userName(original.author)}</span>
            <button type="button" class="reply-text" onClick={() => showMessage(original.id)}>
              {shownText(messageText(original))}
            </button>
          </>
        ) : (
          <span class="reply-text">{labels.deletedMessage}</span>
        )}
      </div>
    );
  }
  const used = usedCommand(message, state.commands);
  return used ? <UsedLine {...used} /> : null;
}

function showMessage(id: string): void {
  const shown = document.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(id)}"]`);
  shown?.scrollIntoView({ block: 'center' });
  shown?.focus({ preventScroll: true });
}

interface UsedCommand {
  readonly user: APIUser;
  readonly name: string;
  readonly isSlash: boolean;
}

function usedCommand(
  message: APIMessage,
  commands: readonly APIApplicationCommand[],
): UsedCommand | undefined {
  const types: readonly MessageType[] = [MessageType.ChatInputCommand, MessageType.ContextMenuCommand];
  if (!types.includes(message.type)) return undefined;
  // Discord sends the command's name here, although its documentation does not list it.
  const metadata = message.interaction_metadata as { user: APIUser; name?: string } | undefined;
  const user = metadata?.user;
  const name = metadata?.name ?? (message as { interaction?: { name?: string } }).interaction?.name;
  if (!user || !name) return undefined;
  const isMenu =
    message.type === MessageType.ContextMenuCommand ||
    commands.some((each) => each.name === name && each.type === ApplicationCommandType.Message);
  return { user, name, isSlash: !isMenu };
}

/** "Mira used /ask"; pressing the command starts it again. */
export function UsedLine({ user, name, isSlash }: UsedCommand) {
  const { state, labels, locale, actions } = usePage();
  const command = state.commands.find((each) => each.name === name.split(' ')[0] || each.name === name);
  const shownName = command ? commandName(command, locale) + name.slice(command.name.length) : name;
  return (
    <div class="reply-line" data-testid="used-command">
      <Avatar user={user} size={16} />
      <span class="reply-author">{fill(labels.used, userName(user))}</span>
      <button
        type="button"
        class="used-command"
        disabled={!command || !isSlash}
        onClick={() => {
          if (command) actions.startCommand(command);
        }}
      >
        {isSlash ? `/${shownName}` : shownName}
      </button>
    </div>
  );
}
