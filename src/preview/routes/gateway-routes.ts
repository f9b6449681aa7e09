import type { Route } from '../route.js';

/** Where the gateway is, and how often the bot may identify there. */
export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    isOpen: true,
    handle: (_, { gatewayUrl }) => ({ body: { url: gatewayUrl() } }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: (_, { gatewayUrl }) => ({
      body: {
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
      },
    }),
  },
];
