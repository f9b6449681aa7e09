import { Avatar } from './avatar.js';
import { usePage, userName } from './page-context.js';

/** Who is here: the person and the bot. Only wide screens show it. */
export function MemberList() {
  const { state, session, labels } = usePage();
  const members = [
    { user: session.bot, isOnline: state.botOnline && state.link === 'open' },
    { user: session.user, isOnline: true },
  ];
  return (
    <aside class="member-list" aria-label={labels.members}>
      {[true, false].map((isOnline) => {
        const group = members.filter((member) => member.isOnline === isOnline);
        if (group.length === 0) return null;
        return (
          <section key={String(isOnline)}>
            <h2>
              {isOnline ? labels.online : labels.offline} — {group.length}
            </h2>
            <ul>
              {group.map(({ user }) => (
                <li key={user.id} class="member" data-online={isOnline}>
                  <span class="avatar-with-status" data-online={isOnline}>
                    <Avatar user={user} size={32} />
                  </span>
                  <span class="member-name">{userName(user)}</span>
                  {user.bot && <span class="app-tag">{labels.app}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}
