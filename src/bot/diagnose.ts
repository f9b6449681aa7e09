/** What is right and what is wrong with the bot's place at Discord. */
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { APIApplication, APIUser, RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import type { Command } from '../command.js';
import { assembleLibrary } from '../assemble-library.js';
import type { LibraryConfig } from '../config.js';
import { loadCorpus } from '../corpus/load-corpus.js';
import type { Article } from '../model.js';
import { compareCommands } from './command-difference.js';
import { fetchCommands, inviteLink } from './discord-rest.js';
import { explainLoginError } from './login-error.js';
import { FootnoteError } from '../errors.js';
import { commandBodies } from './registration.js';

export interface Finding {
  /** `open`: could not be checked, or need not be. */
  readonly state: 'good' | 'bad' | 'open';
  readonly what: string;
  /** What to do. */
  readonly advice?: string;
}

export interface Examined extends LibraryConfig {
  readonly applicationId: string;
  readonly guildId?: string;
}

/** The findings, in the order in which things must be put right; none after a token that is refused. */
export async function diagnose(
  rest: REST,
  config: Examined,
  commands: readonly Command[],
): Promise<readonly Finding[]> {
  const corpus = await examineCorpus(config);
  const user = await ask<APIUser>(rest, Routes.user('@me'));
  if ('error' in user) return [...corpus, { state: 'bad', what: explainLoginError(user.error).message }];
  return [
    ...corpus,
    { state: 'good', what: `token: logs in as ${user.found.username}` },
    ...(await examineApplication(rest, config.applicationId)),
    ...(await examineGateway(rest)),
    ...(await examineGuild(rest, config)),
    await examineCommands(rest, config, commands),
    { state: 'good', what: 'permissions: none needed to answer commands' },
  ];
}

async function examineCorpus(config: LibraryConfig): Promise<readonly Finding[]> {
  const { articles, problems } = await loadCorpus(config.corpusFolders);
  const what = `articles: ${articles.length} in ${config.corpusFolders.join(', ')}`;
  const none = 'Put articles there, or import some: npm run footnote -- import FILE…';
  return [
    articles.length > 0 ? { state: 'good', what } : { state: 'bad', what, advice: none },
    ...problems.map(({ message }): Finding => ({ state: 'bad', what: `article: ${message}` })),
    ...(articles.length > 0 ? [await examineAbstention(articles, config)] : []),
  ];
}

/** From where on a passage counts as an answer, which the library says of itself. */
async function examineAbstention(articles: readonly Article[], config: LibraryConfig): Promise<Finding> {
  try {
    const { abstention } = await assembleLibrary(articles, { ...config, reportError: () => undefined });
    const { threshold, questions, kept, refused } = abstention;
    const found =
      questions > 0
        ? `found on ${questions} questions made from the articles: ${percent(kept)} of them are answered, ` +
          `${percent(refused)} refused without their passage`
        : 'the usual one, since the articles are too few to tell';
    return { state: 'good', what: `answers: from a confidence of ${threshold.toFixed(2)} on, ${found}` };
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error;
    return { state: 'bad', what: error.message };
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

async function examineApplication(rest: REST, applicationId: string): Promise<readonly Finding[]> {
  const answer = await ask<APIApplication>(rest, Routes.currentApplication());
  if ('error' in answer) return [unchecked('application', answer.error)];
  const { id, name, integration_types_config: installs } = answer.found;
  const isSame = id === applicationId;
  const found = isSame
    ? `application: ${name}`
    : `application: the token belongs to ${id}, not ${applicationId}`;
  const application: Finding = isSame
    ? { state: 'good', what: found }
    : {
        state: 'bad',
        what: found,
        advice: `Set DISCORD_APPLICATION_ID=${id}, or take the other application's token.`,
      };
  const isForPeople = installs !== undefined && '1' in installs;
  const install: Finding = isForPeople
    ? { state: 'good', what: 'installation: in servers and by persons' }
    : {
        state: 'open',
        what: 'installation: in servers only',
        advice: 'To use it everywhere yourself: developer portal → Installation → tick User Install.',
      };
  return [application, install];
}

async function examineGateway(rest: REST): Promise<readonly Finding[]> {
  const answer = await ask<RESTGetAPIGatewayBotResult>(rest, Routes.gatewayBot());
  if ('error' in answer) return [unchecked('gateway', answer.error)];
  const { remaining, total, reset_after: resetAfterMs } = answer.found.session_start_limit;
  const what = `gateway: ${remaining} of ${total} logins left`;
  const minutes = Math.ceil(resetAfterMs / 60_000);
  if (remaining === 0)
    return [{ state: 'bad', what, advice: `Wait ${minutes} minutes, and find out what restarts it.` }];
  return [{ state: 'good', what }];
}

async function examineGuild(rest: REST, { guildId, applicationId }: Examined): Promise<readonly Finding[]> {
  if (guildId === undefined) return [];
  const answer = await ask<{ readonly name: string }>(rest, Routes.guild(guildId));
  if (!('error' in answer)) return [{ state: 'good', what: `server: ${answer.found.name}` }];
  if (!(answer.error instanceof DiscordAPIError)) return [unchecked('server', answer.error)];
  const advice = `Invite it (${inviteLink(applicationId)}), or correct DISCORD_GUILD_ID.`;
  return [{ state: 'bad', what: `server: the bot is not in ${guildId}`, advice }];
}

async function examineCommands(rest: REST, config: Examined, commands: readonly Command[]): Promise<Finding> {
  try {
    const wanted = commandBodies(commands, config.guildId !== undefined);
    const differences = compareCommands(await fetchCommands(rest, config), wanted);
    const stale = differences.filter(({ kind }) => kind !== 'same');
    if (stale.length === 0) return { state: 'good', what: `commands: all ${differences.length} registered` };
    const names = stale.map(({ kind, name }) => `${name} (${kind})`).join(', ');
    return { state: 'bad', what: `commands: not as registered: ${names}`, advice: 'npm run register' };
  } catch (error) {
    return unchecked('commands', error);
  }
}

async function ask<T>(
  rest: REST,
  route: `/${string}`,
): Promise<{ readonly found: T } | { readonly error: unknown }> {
  try {
    return { found: (await rest.get(route)) as T };
  } catch (error) {
    return { error };
  }
}

function unchecked(what: string, error: unknown): Finding {
  return { state: 'bad', what: `${what}: ${error instanceof Error ? error.message : String(error)}` };
}
