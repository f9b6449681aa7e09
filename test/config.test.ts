import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readFolders, VARIABLES } from '../src/config.js';

const ID = '12345678901234567';
const complete = { DISCORD_TOKEN: 'aa.bb-c.d_e', DISCORD_APPLICATION_ID: ID };

describe('readConfig', () => {
  it('needs nothing that is not asked for', () => {
    expect(readConfig([], {})).toEqual({
      corpusFolders: ['corpus'],
      cacheFolder: '.cache',
      logLevel: 'info',
    });
  });

  it('reads every variable', () => {
    const environment = {
      ...complete,
      DISCORD_GUILD_ID: ID,
      CORPUS_DIR: ['one', 'two three'].join(delimiter),
      LOG_LEVEL: 'debug',
      DISCORD_API_URL: 'http://127.0.0.1:3000/api',
      PREVIEW_PORT: '3001',
      CACHE_DIR: 'kept',
      EMBEDDING_MODEL: 'models/small',
    };
    expect(readConfig(['token', 'applicationId'], environment)).toEqual({
      token: 'aa.bb-c.d_e',
      applicationId: ID,
      guildId: ID,
      corpusFolders: ['one', 'two three'],
      cacheFolder: 'kept',
      embeddingModel: 'models/small',
      logLevel: 'debug',
      apiUrl: 'http://127.0.0.1:3000/api',
      previewPort: 3001,
    });
    expect(Object.keys(environment).sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it('counts an empty variable as not set', () => {
    expect(() => readConfig(['token'], { DISCORD_TOKEN: ' ' })).toThrow(/DISCORD_TOKEN: not set/);
  });

  it('names everything that is wrong at once', () => {
    const wrong = { DISCORD_APPLICATION_ID: '12', PREVIEW_PORT: '70000', LOG_LEVEL: 'loud' };
    expect(() => readConfig(['token'], wrong)).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringMatching(
          /DISCORD_TOKEN: not set.*DISCORD_APPLICATION_ID: found “12”.*LOG_LEVEL: found “loud”.*PREVIEW_PORT: found “70000”/s,
        ) as string,
      }),
    );
  });

  it.each(['0', '65536', '3000x', '-1'])('refuses the port %s', (port) => {
    expect(() => readConfig([], { PREVIEW_PORT: port })).toThrow(/PREVIEW_PORT/);
  });

  it.each(['http://x/api/v10', 'http://x/', 'x'])('refuses the address %s', (url) => {
    expect(() => readConfig([], { DISCORD_API_URL: url })).toThrow(/DISCORD_API_URL/);
  });

  it('never quotes a token', () => {
    expect(() => readConfig([], { DISCORD_TOKEN: 'Bot se.cr.et' })).toThrow(
      /^(?!.*se\.cr\.et).*DISCORD_TOKEN/s,
    );
  });

  it('reads the folders alone where the rest is malformed', () => {
    expect(readFolders({ CORPUS_DIR: 'a', LOG_LEVEL: 'loud' })).toMatchObject({ corpusFolders: ['a'] });
  });
});

it('.env.example has the variables that are read, in their order', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(VARIABLES));
});
