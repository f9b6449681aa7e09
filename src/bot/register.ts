/** `npm run register [-- --dry-run]`: tells Discord of the commands, after showing what that changes. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { FootnoteError } from '../errors.js';
import { loadCommands } from '../load-commands.js';
import { compareCommands, formatDifferences } from './command-difference.js';
import { fetchCommands, inviteLink, openRest, putCommands } from './discord-rest.js';
import { explainLoginError } from './login-error.js';
import { commandBodies } from './registration.js';

await main().catch((error: unknown) => {
  console.error((error instanceof FootnoteError ? error : explainLoginError(error)).message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const isDryRun = readArguments();
  const config = readConfig(['token', 'applicationId']);
  const rest = openRest(config.token, config.apiUrl);
  const isInGuild = config.guildId !== undefined;
  const bodies = commandBodies(await loadCommands(), isInGuild);

  const differences = compareCommands(await fetchCommands(rest, config), bodies);
  console.log(isInGuild ? `Commands in the server ${config.guildId}:` : 'Commands in all servers:');
  console.log(formatDifferences(differences).join('\n'));

  const changes = differences.filter(({ kind }) => kind !== 'same').length;
  if (changes === 0) console.log('Nothing to change.');
  else if (isDryRun) console.log(`${changes} would change. Nothing was registered.`);
  else {
    await putCommands(rest, config, bodies);
    console.log(`${changes} changed.`);
  }
  console.log(`Invite the bot: ${inviteLink(config.applicationId)}`);
}

/** Whether only to show what would change. @throws FootnoteError `bad-usage` */
function readArguments(): boolean {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } }).values['dry-run'];
  } catch (error) {
    throw new FootnoteError(
      'bad-usage',
      `register: ${error instanceof Error ? error.message : String(error)}, expected nothing or --dry-run`,
    );
  }
}
