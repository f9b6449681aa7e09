import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { ChannelType } from 'discord-api-types/v10';
import { createActions } from './actions.js';
import { ChannelHeader } from './channel-header.js';
import { ChannelList } from './channel-list.js';
import { startDraft } from './command-draft.js';
import { Composer, type BoxContent } from './composer.js';
import { connect, type Connection } from './connection.js';
import { MemberList } from './member-list.js';
import { MessageList } from './message-list.js';
import { Modal } from './modal.js';
import { PageContext, type Page } from './page-context.js';
import { labelsOf } from './locales.js';
import { readLocale, readTheme, storeLocale, storeTheme } from './preferences.js';
import { initialState, reduce } from './state.js';

/** The whole page: channels on the left, messages in the middle, the message box below them. */
export function App() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const [locale, setLocale] = useState(readLocale);
  const [theme, setTheme] = useState(readTheme);
  const [box, setBox] = useState<BoxContent>({ text: '', draft: undefined });
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const connection = useRef<Connection | undefined>(undefined);
  const now = useRef({ channelId: '', locale });
  now.current = { channelId: state.channelId, locale };

  useEffect(() => {
    const address = new URL('page', location.href);
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const at = () => new Date().toISOString();
    connection.current = connect(
      address.href,
      (event) => dispatch({ type: 'event', event, at: at() }),
      (link) => dispatch({ type: 'link', link, at: at() }),
    );
    return () => connection.current?.close();
  }, []);

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    storeTheme(theme);
  }, [theme]);

  useEffect(() => {
    document.documentElement.lang = locale;
    storeLocale(locale);
  }, [locale]);

  const actions = useMemo(
    () =>
      createActions({
        send: (request) => connection.current?.send(request) ?? false,
        dispatch,
        startCommand: (command) => setBox({ text: '', draft: startDraft(command) }),
        now: () => now.current,
      }),
    [],
  );

  const { session } = state;
  const labels = labelsOf(locale);
  const channel = session?.channels.find(({ id }) => id === state.channelId);
  const isDirect = channel?.type === ChannelType.DM;
  const channelName = isDirect ? (session?.bot.username ?? '') : (channel?.name ?? '');

  useEffect(() => {
    if (session) document.title = `${isDirect ? '@' : '#'}${channelName} | ${session.guild.name}`;
  }, [session, channelName, isDirect]);

  const page = useMemo<Page | undefined>(
    () => session && { state, session, locale, labels, actions },
    [state, session, locale, labels, actions],
  );
  // Typing in the message box must not draw the messages anew.
  const messages = useMemo(
    () => <MessageList key={state.channelId} name={channelName} isDirect={isDirect} />,
    [state.channelId, channelName, isDirect],
  );

  if (!page) {
    return (
      <div class="splash" role="status">
        <span class="spinner" aria-hidden="true" />
        {labels.connecting}
      </div>
    );
  }

  return (
    <PageContext.Provider value={page}>
      <div class="layout" data-drawer={isDrawerOpen ? 'open' : 'closed'}>
        <ChannelList
          theme={theme}
          isOpen={isDrawerOpen}
          onTheme={setTheme}
          onLocale={setLocale}
          onClose={() => setDrawerOpen(false)}
        />
        <main class="chat">
          <ChannelHeader
            name={channelName}
            isDirect={isDirect}
            isDrawerOpen={isDrawerOpen}
            onOpenDrawer={() => setDrawerOpen(true)}
          />
          <div class="chat-body">
            <div class="chat-column">
              {messages}
              <Composer box={box} onBox={setBox} placeholder={{ name: channelName, isDirect }} />
            </div>
            <MemberList />
          </div>
        </main>
        {state.modal && <Modal key={state.modal.interactionId} open={state.modal} />}
      </div>
    </PageContext.Provider>
  );
}
