import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../src/bot/dispatch.js';
import { loadCommands } from '../../src/load-commands.js';
import { openFixtureLibrary } from '../fixture-library.js';

const library = await openFixtureLibrary();
const dispatch = createDispatch({
  commands: await loadCommands(),
  libraryOf: () => library,
  now: () => new Date('2025-07-01T00:00:00Z'),
  newIncidentId: () => 'incident',
  reportError: (error) => {
    throw error;
  },
});

describe('the message menu of /check', async () => {
  const reply = await dispatch({
    kind: 'menu',
    locale: 'en-US',
    userId: '1',
    name: 'Check this message',
    target: {
      parts: [{ content: '', components: [], embeds: [{ description: '总投资约为18.6亿美元。' }] }],
      place: '1/2/3',
    },
  });
  const message = reply.kind === 'message' ? reply.message : undefined;
  const shown = JSON.stringify(message?.components);

  it('answers the reader alone, with a button to publish', () => {
    expect((message?.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(shown).toContain('"label":"Publish"');
  });

  it('reads the embed, quotes it and links the message', () => {
    expect(shown).toContain('18.6亿美元');
    expect(shown).toContain('https://discord.com/channels/1/2/3');
  });
});
