import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why there is no browser to test with; `undefined` when there is one. */
export const missingChromium: string | undefined = existsSync(PATH)
  ? undefined
  : `no Chromium at ${PATH}; set CHROMIUM_PATH`;

/** Whether a missing browser is a failure, not a reason to skip. */
export const isChromiumRequired = process.env['CI'] === 'true';

/** A browser that asks nothing of the network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
