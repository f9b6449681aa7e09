import { useEffect, useRef } from 'preact/hooks';
import { AtIcon, HashIcon, MenuIcon } from './icons.js';
import { fill } from './locales.js';
import { usePage, userName } from './page-context.js';

interface ChannelHeaderProps {
  readonly name: string;
  readonly isDirect: boolean;
  readonly isDrawerOpen: boolean;
  readonly onOpenDrawer: () => void;
}

/** The channel's name, whether the bot is there, and a banner when something is not as it should be. */
export function ChannelHeader({ name, isDirect, isDrawerOpen, onOpenDrawer }: ChannelHeaderProps) {
  const { state, session, labels } = usePage();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) opener.current?.focus();
    wasOpen.current = isDrawerOpen;
  }, [isDrawerOpen]);
  const isLost = state.link === 'lost';
  const isOnline = state.botOnline && !isLost;
  return (
    <>
      <header class="channel-header">
        <button
          ref={opener}
          type="button"
          class="icon-button drawer-button"
          aria-label={labels.openChannels}
          aria-expanded={isDrawerOpen}
          onClick={onOpenDrawer}
        >
          <MenuIcon />
        </button>
        <span class="channel-symbol">{isDirect ? <AtIcon size={22} /> : <HashIcon size={22} />}</span>
        <h1>{name}</h1>
        <span class="bot-status" data-online={isOnline} data-testid="bot-status">
          <span class="dot" aria-hidden="true" />
          <span class="bot-status-name">{userName(session.bot)}</span>
          <span class="bot-status-word">{isOnline ? labels.online : labels.offline}</span>
        </span>
      </header>
      <div role="status" aria-live="polite" data-testid="banner">
        {isLost && (
          <p class="banner" data-kind="lost">
            <span class="spinner" aria-hidden="true" /> {labels.reconnecting}
          </p>
        )}
        {!isLost && !state.botOnline && (
          <p class="banner" data-kind="offline">
            {fill(labels.botOffline, userName(session.bot))}
          </p>
        )}
      </div>
    </>
  );
}
