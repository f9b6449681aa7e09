import type { APIUser } from 'discord-api-types/v10';
import { fill } from './locales.js';
import { usePage, userName } from './page-context.js';

/** Who wrote a message, and when. */
export function AuthorLine({ author, at }: { readonly author: APIUser; readonly at: Date }) {
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
