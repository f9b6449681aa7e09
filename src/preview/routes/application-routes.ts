import type { Route } from '../route.js';
import type { World } from '../world.js';

/** The application itself and its bot user. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me',
    handle: (_, { world }) => ({ body: { ...world.bot, verified: true } }),
  },
  { method: 'GET', path: '/applications/@me', handle: (_, { world }) => ({ body: application(world) }) },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    handle: (_, { world }) => ({ body: application(world) }),
  },
];

function application(world: World) {
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    bot: world.bot,
    owner: world.owner,
    team: null,
    flags: 0,
    flags_new: '0',
    verify_key: '0'.repeat(64),
    bot_public: true,
    bot_require_code_grant: false,
    redirect_uris: [],
    tags: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    integration_types_config: {
      '0': { oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: '0' } },
      '1': { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
    },
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.hasBot).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
  };
}
