import type { APIUser } from 'discord-api-types/v10';
import { userName } from './page-context.js';

const GRADIENTS: readonly (readonly [string, string])[] = [
  ['#f0b132', '#d8703b'],
  ['#3ba55d', '#1f7a6d'],
  ['#eb459e', '#a834b3'],
  ['#3b9edb', '#3563c9'],
];

/** A drawn picture of a person (their initial) or a bot (a pilcrow); nothing is loaded. */
export function Avatar({ user, size }: { readonly user: APIUser; readonly size: number }) {
  const digits = [...user.id].reduce((sum, digit) => sum + Number(digit), 0);
  const [from, to] = user.bot
    ? ['#6f7bff', '#4650c8']
    : (GRADIENTS[digits % GRADIENTS.length] ?? ['#80848e', '#5c5f66']);
  const gradientId = `avatar-${user.id}`;
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <defs>
        <linearGradient id={gradientId} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stop-color={from} />
          <stop offset="1" stop-color={to} />
        </linearGradient>
      </defs>
      <circle cx="20" cy="20" r="20" fill={`url(#${gradientId})`} />
      {user.bot ? (
        <path d="M27 9.5H18a6.5 6.5 0 0 0 0 13h1.5V30h2.4V12h2V30h2.4V12H27z" fill="#fff" />
      ) : (
        <text
          x="20"
          y="21"
          fill="#fff"
          font-size="18"
          font-weight="600"
          text-anchor="middle"
          dominant-baseline="central"
        >
          {[...userName(user)][0]?.toUpperCase()}
        </text>
      )}
    </svg>
  );
}
