import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  ApplicationCommandType,
  MessageType,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { Attachments } from './components/attachments.js';
import { ComponentView } from './components/component-view.js';
import { EmbedView } from './components/embed.js';
import { MessageProvider } from './components/message-context.js';
import { AlertIcon, EyeIcon, MoreIcon } from './icons.js';
import { commandName } from './localised-names.js';
import { fill } from './locales.js';
import { Markdown } from './markdown-view.js';
import { MessageMenu, type MenuPlace } from './message-menu.js';
import { isEphemeral, isThinking } from './message-rows.js';
import { messageText } from './message-text.js';
import { usePage, userName } from './page-context.js';
import type { FailedCommand } from './state.js';

interface MessageProps {
  readonly message: APIMessage;
  readonly isContinued: boolean;
}

/** One message with everything in and around it. */
export function Message({ message, isContinued }: MessageProps) {
  const { state, labels, locale, actions } = usePage();
  const [menu, setMenu] = useState<MenuPlace>();
  const failure = state.failedMessages.get(message.id);
  const sentAt = new Date(message.timestamp);

  return (
    <article
      class="message"
      data-testid="message"
      data-message-id={message.id}
      data-ephemeral={isEphemeral(message)}
      data-continued={isContinued}
      data-menu={menu !== undefined}
      tabIndex={-1}
      aria-label={userName(message.author)}
      onContextMenu={(event) => {
        if (event.target instanceof Element && event.target.closest('input, textarea, a')) return;
        event.preventDefault();
        // The keyboard's menu key has no place of its own.
        const isPointer = event.clientX > 0 || event.clientY > 0;
        const box = event.currentTarget.getBoundingClientRect();
        setMenu(isPointer ? { x: event.clientX, y: event.clientY } : { x: box.left + 72, y: box.top + 24 });
      }}
    >
      <ReplyLine message={message} />
      {isContinued ? (
        <time class="message-time-aside" aria-hidden="true">
          {sentAt.toLocaleTimeString(locale, { timeStyle: 'short' })}
        </time>
      ) : (
        <Avatar user={message.author} size={40} />
      )}
      <div class="message-main">
        {!isContinued && <AuthorLine author={message.author} at={sentAt} />}
        <MessageProvider value={message}>
          <MessageBody message={message} />
        </MessageProvider>
        {failure && (
          <p class="interaction-failed" role="alert" data-testid="interaction-failed">
            <AlertIcon size={16} /> {labels.interactionFailed}
          </p>
        )}
        {isEphemeral(message) && <OnlyYou onDismiss={() => actions.dismissMessage(message)} />}
      </div>
      <div class="message-actions">
        <button
          type="button"
          class="icon-button"
          aria-label={labels.messageMenu}
          aria-haspopup="menu"
          aria-expanded={menu !== undefined}
          data-testid="message-menu-button"
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            setMenu({ x: box.right, y: box.bottom + 4, alignRight: true });
          }}
        >
          <MoreIcon />
        </button>
      </div>
      {menu && <MessageMenu message={message} place={menu} onClose={() => setMenu(undefined)} />}
    </article>
  );
}

function MessageBody({ message }: { readonly message: APIMessage }) {
  const { labels } = usePage();
  if (isThinking(message)) {
    return (
      <p class="thinking" data-testid="thinking">
        <Dots /> {fill(labels.thinking, userName(message.author))}
      </p>
    );
  }
  return (
    <>
      {message.content !== '' && (
        <div class="message-text" data-testid="message-content">
          <Markdown text={message.content} />
          {message.edited_timestamp && (
            <span class="edited" title={new Date(message.edited_timestamp).toLocaleString()}>
              {labels.edited}
            </span>
          )}
        </div>
      )}
      {message.embeds.map((embed, index) => (
        <EmbedView key={index} embed={embed} />
      ))}
      <Attachments message={message} />
      {message.components && message.components.length > 0 && (
        <div class="components">
          {message.components.map((component, index) => (
            <ComponentView key={component.id ?? index} component={component} />
          ))}
        </div>
      )}
      {message.content === '' && message.edited_timestamp && <span class="edited">{labels.edited}</span>}
    </>
  );
}

function AuthorLine({ author, at }: { readonly author: APIUser; readonly at: Date }) {
  const { labels } = usePage();
  return (
    <h3 class="author-line">
      <span class="author" data-bot={author.bot === true}>
        {userName(author)}
      </span>
      {author.bot && <span class="app-tag">{labels.app}</span>}
      <MessageTime at={at} />
    </h3>
  );
}

function MessageTime({ at }: { readonly at: Date }) {
  const { labels, locale } = usePage();
  const time = at.toLocaleTimeString(locale, { timeStyle: 'short' });
  const daysAgo = Math.round(
    (new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000,
  );
  const shown =
    daysAgo === 0
      ? fill(labels.today, time)
      : daysAgo === 1
        ? fill(labels.yesterday, time)
        : at.toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <time
      class="message-time"
      dateTime={at.toISOString()}
      title={at.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {shown}
    </time>
  );
}

/** The line above a message that says which command or message it answers. */
function ReplyLine({ message }: { readonly message: APIMessage }) {
  const { state, labels } = usePage();
  if (message.type === MessageType.Reply) {
    const original = message.referenced_message ?? undefined;
    return (
      <div class="reply-line">
        {original ? (
          <>
            <Avatar user={original.author} size={16} />
            <span class="reply-author">{userName(original.author)}</span>
            <span class="reply-text">{messageText(original)}</span>
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

function UsedLine({ user, name, isSlash }: UsedCommand) {
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

/** Stands in for the answer until the bot responds. */
export function PendingCommandLine({ command }: { readonly command: APIApplicationCommand }) {
  const { labels } = usePage();
  return (
    <CommandLine command={command}>
      <p class="thinking" data-testid="pending-command">
        <Dots /> {labels.sending}
      </p>
    </CommandLine>
  );
}

/** Says that a command came to nothing. */
export function FailedCommandLine({ failure }: { readonly failure: FailedCommand }) {
  const { labels, actions } = usePage();
  return (
    <CommandLine command={failure.command}>
      <p class="command-failed" role="alert" data-testid="command-failed" title={failure.detail}>
        <AlertIcon size={18} /> {labels.failures[failure.reason]}
      </p>
      {failure.detail && <p class="command-failed-detail">{failure.detail}</p>}
      <OnlyYou onDismiss={() => actions.dismissFailure(failure.id)} />
    </CommandLine>
  );
}

function CommandLine({
  command,
  children,
}: {
  readonly command: APIApplicationCommand;
  readonly children: ComponentChildren;
}) {
  const { session } = usePage();
  return (
    <article class="message" data-continued={false} data-ephemeral={false}>
      <UsedLine
        user={session.user}
        name={command.name}
        isSlash={command.type === ApplicationCommandType.ChatInput}
      />
      <Avatar user={session.bot} size={40} />
      <div class="message-main">
        <AuthorLine author={session.bot} at={new Date()} />
        {children}
      </div>
    </article>
  );
}

function OnlyYou({ onDismiss }: { readonly onDismiss: () => void }) {
  const { labels } = usePage();
  return (
    <p class="only-you" data-testid="only-you">
      <EyeIcon size={16} /> {labels.onlyYou} ·{' '}
      <button type="button" class="text-link" data-testid="dismiss" onClick={onDismiss}>
        {labels.dismiss}
      </button>
    </p>
  );
}

function Dots() {
  return (
    <span class="dots" aria-hidden="true">
      <span />
      <span />
      <span />
    </span>
  );
}
