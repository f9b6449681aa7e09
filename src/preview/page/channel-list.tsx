import { useEffect, useRef } from 'preact/hooks';
import { ChannelType, type APIChannel } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { CloseIcon, HashIcon, MoonIcon, SunIcon } from './icons.js';
import type { LocaleTag } from './localised-names.js';
import { LOCALES } from './locales.js';
import { usePage, userName } from './page-context.js';
import type { Theme } from './preferences.js';

interface ChannelListProps {
  readonly theme: Theme;
  readonly isOpen: boolean;
  readonly onTheme: (theme: Theme) => void;
  readonly onLocale: (locale: LocaleTag) => void;
  readonly onClose: () => void;
}

/** The guild's channels, the conversation with the bot, and the page's own switches. A drawer on narrow screens. */
export function ChannelList({ theme, isOpen, onTheme, onLocale, onClose }: ChannelListProps) {
  const { session, locale, labels } = usePage();
  const drawer = useRef<HTMLElement>(null);
  const textChannels = session.channels.filter(({ type }) => type !== ChannelType.DM);
  const directChannels = session.channels.filter(({ type }) => type === ChannelType.DM);
  const otherTheme = theme === 'dark' ? 'light' : 'dark';

  useEffect(() => {
    if (isOpen) drawer.current?.querySelector('button')?.focus();
  }, [isOpen]);

  return (
    <>
      <div class="drawer-shade" onClick={onClose} aria-hidden="true" />
      <nav
        ref={drawer}
        class="channel-list"
        aria-label={labels.channels}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div class="guild-name">
          <span class="guild-badge" aria-hidden="true">
            {[...session.guild.name][0]}
          </span>
          <span class="guild-title">{session.guild.name}</span>
          <button
            type="button"
            class="icon-button drawer-button"
            aria-label={labels.closeChannels}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
        <div class="channel-groups">
          <ChannelGroup title={labels.textChannels} channels={textChannels} onOpen={onClose} />
          <ChannelGroup title={labels.directMessages} channels={directChannels} onOpen={onClose} />
        </div>
        <div class="user-panel">
          <div class="user-panel-person">
            <Avatar user={session.user} size={32} />
            <span class="user-panel-name">{userName(session.user)}</span>
          </div>
          <div class="user-panel-switches">
            <select
              class="locale-switch"
              aria-label={labels.language}
              data-testid="locale-switch"
              value={locale}
              onChange={(event) => onLocale(event.currentTarget.value as LocaleTag)}
            >
              {LOCALES.map(({ tag, name }) => (
                <option key={tag} value={tag} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="icon-button"
              data-testid="theme-switch"
              aria-label={`${labels.theme}: ${labels[otherTheme]}`}
              title={`${labels.theme}: ${labels[otherTheme]}`}
              onClick={() => onTheme(otherTheme)}
            >
              {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
            </button>
          </div>
        </div>
      </nav>
    </>
  );
}

interface ChannelGroupProps {
  readonly title: string;
  readonly channels: readonly APIChannel[];
  readonly onOpen: () => void;
}

function ChannelGroup({ title, channels, onOpen }: ChannelGroupProps) {
  const { state, session, actions } = usePage();
  if (channels.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {channels.map(({ id, type, name }) => (
          <li key={id}>
            <button
              type="button"
              class="channel"
              aria-current={id === state.channelId ? 'page' : undefined}
              data-unread={state.unread.has(id)}
              data-testid={`channel-${type === ChannelType.DM ? 'dm' : (name ?? id)}`}
              onClick={() => {
                actions.openChannel(id);
                onOpen();
              }}
            >
              {type === ChannelType.DM ? (
                <>
                  <span class="avatar-with-status" data-online={state.botOnline && state.link === 'open'}>
                    <Avatar user={session.bot} size={28} />
                  </span>
                  {userName(session.bot)}
                </>
              ) : (
                <>
                  <HashIcon />
                  {name}
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
