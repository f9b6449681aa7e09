import { useState } from 'preact/hooks';
import type { APIMessage } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { Attachments } from './components/attachments.js';
import { ComponentView } from './components/component-view.js';
import { Dots } from './components/dots.js';
import { EmbedView } from './components/embed.js';
import { MessageProvider } from './components/message-context.js';
import { AlertIcon, MoreIcon } from './icons.js';
import { fill } from './locales.js';
import { Markdown } from './markdown-view.js';
import { AuthorLine } from './message-author.js';
import { MessageMenu, type MenuPlace } from './message-menu.js';
import { isEphemeral, isThinking } from './message-rows.js';
import { OnlyYou } from './only-you.js';
import { usePage, userName } from './page-context.js';
import { ReplyLine } from './reply-line.js';

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
