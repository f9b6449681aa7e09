/** `npm run doctor`: checks everything between the settings and a working bot, and says what to do. */
import { FootnoteError } from '../errors.js';
import { diagnose, type Finding } from './diagnose.js';
import { readConfig } from '../config.js';
import { loadCommands } from '../load-commands.js';
import { openRest } from './discord-rest.js';

const SIGNS = { good: '✓', bad: '✗', open: '–' } as const satisfies Record<Finding['state'], string>;

try {
  const config = readConfig(['token', 'applicationId']);
  const findings = await diagnose(openRest(config.token, config.apiUrl), config, await loadCommands());
  for (const { state, what, advice } of findings) {
    console.log(`${SIGNS[state]} ${what}`);
    if (advice !== undefined) console.log(`    → ${advice}`);
  }
  process.exitCode = findings.some(({ state }) => state === 'bad') ? 1 : 0;
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  console.error(error.message);
  if (error.code === 'bad-config')
    console.error(
      'Without a token, `npm start` shows the bot in your browser, and there is nothing to check.',
    );
  process.exitCode = 1;
}
