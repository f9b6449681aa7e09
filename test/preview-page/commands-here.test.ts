import { ChannelType, type APIApplicationCommand } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { commandsHere } from '../../src/preview/page/commands-here.js';
import type { Session } from '../../src/preview/page/state.js';

const named = (name: string, more: Partial<APIApplicationCommand> = {}): APIApplicationCommand => ({
  id: name,
  application_id: '2',
  version: '1',
  type: 1,
  name,
  description: '',
  default_member_permissions: null,
  ...more,
});

const commands = [
  named('everywhere', { contexts: [0, 1, 2] }),
  named('of-old'),
  named('of-the-server', { guild_id: '5' }),
  named('only-direct', { contexts: [1] }),
];
const session = {
  channels: [
    { id: 'text', type: ChannelType.GuildText },
    { id: 'direct', type: ChannelType.DM },
  ],
} as unknown as Session;

it.each([
  ['text', ['everywhere', 'of-old', 'of-the-server']],
  ['direct', ['everywhere', 'of-old', 'only-direct']],
])('in the channel “%s” there are %j', (channelId, names) => {
  expect(commandsHere({ commands, session, channelId }).map(({ name }) => name)).toEqual(names);
});
