import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FailedCommandLine, PendingCommandLine } from './command-lines.js';
import { ArrowDownIcon } from './icons.js';
import { fill } from './locales.js';
import { Message } from './message.js';
import { messageRows } from './message-rows.js';
import { usePage } from './page-context.js';
import { Welcome } from './welcome.js';

/** How far from the end, in CSS pixels, still counts as reading the newest message. */
const NEAR_END_PX = 60;

interface MessageListProps {
  readonly name: string;
  readonly isDirect: boolean;
}

/** The channel's messages. Stays at the end as they come, unless the reader has scrolled up. */
export function MessageList({ name, isDirect }: MessageListProps) {
  const { state, session, labels, locale } = usePage();
  const { channelId } = state;
  const messages = useMemo(
    () => state.messages.filter((each) => each.channel_id === channelId),
    [state.messages, channelId],
  );
  const failures = state.failedCommands.filter((each) => each.channelId === channelId);
  const rows = messageRows(messages, failures);
  const running = [...state.pending].flatMap(([nonce, pending]) =>
    pending.kind === 'command' && pending.channelId === channelId
      ? [{ nonce, command: pending.command }]
      : [],
  );

  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const isEmpty = useRef(true);
  isEmpty.current = rows.length === 0 && running.length === 0;
  const [hasNew, setHasNew] = useState(false);
  const lastId = messages.at(-1)?.id;
  const isLastMine = messages.at(-1)?.author.id === session.user.id;

  const toEnd = () => {
    isAtEnd.current = true;
    setHasNew(false);
    // Of a channel without messages the beginning is to be read, however little of it there is room for.
    scroller.current?.scrollTo({ top: isEmpty.current ? 0 : scroller.current.scrollHeight });
  };

  useLayoutEffect(() => {
    if (isAtEnd.current || isLastMine) toEnd();
    else setHasNew(true);
  }, [lastId]);

  useLayoutEffect(() => {
    if (running.length > 0 || failures.length > 0) toEnd();
  }, [running.length, failures.length]);

  // Pictures, opened menus and a growing message box change heights without a new message.
  useEffect(() => {
    const stay = new ResizeObserver(() => {
      if (isAtEnd.current) toEnd();
    });
    if (content.current) stay.observe(content.current);
    if (scroller.current) stay.observe(scroller.current);
    return () => stay.disconnect();
  }, []);

  return (
    <div class="message-area">
      <div
        ref={scroller}
        class="message-scroller"
        tabIndex={0}
        role="log"
        aria-live="polite"
        aria-label={fill(labels.messagesIn, name)}
        data-testid="message-list"
        onScroll={({ currentTarget: box }) => {
          isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX;
          if (isAtEnd.current) setHasNew(false);
        }}
      >
        <div ref={content} class="message-content">
          <Welcome name={name} isDirect={isDirect} isEmpty={rows.length === 0} />
          {rows.map((row) => {
            switch (row.kind) {
              case 'day':
                return (
                  <div key={row.key} class="day-line" role="separator">
                    <span>{row.date.toLocaleDateString(locale, { dateStyle: 'long' })}</span>
                  </div>
                );
              case 'message':
                return <Message key={row.key} message={row.message} isContinued={row.isContinued} />;
              case 'failure':
                return <FailedCommandLine key={row.key} failure={row.failure} />;
            }
          })}
          {running.map(({ nonce, command }) => (
            <PendingCommandLine key={nonce} command={command} />
          ))}
        </div>
      </div>
      {hasNew && (
        <button type="button" class="jump-to-new" data-testid="jump-to-new" onClick={toEnd}>
          {labels.jumpToNew} <ArrowDownIcon size={16} />
        </button>
      )}
    </div>
  );
}
