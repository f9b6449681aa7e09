import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/bot/log.js';

function logInto(lines: string[], isPretty = false) {
  return createLog({ level: 'info', secrets: ['top.se-cr_et'], isPretty, write: (line) => lines.push(line) });
}

describe('the log', () => {
  it.each([false, true])('never holds the token, not even in an error (readable: %s)', (isPretty) => {
    const lines: string[] = [];
    const log = logInto(lines, isPretty);
    log.error({ err: new Error('refused: top.se-cr_et'), deep: { token: 'top.se-cr_et' } }, 'top.se-cr_et');
    expect(lines.join('')).not.toContain('top.se-cr_et');
    expect(lines.join('')).toContain('log.test.ts');
  });

  it('never holds the token of an interaction', () => {
    const lines: string[] = [];
    logInto(lines).error({ url: 'https://discord.com/api/v10/interactions/123/aW50ZXI6/callback' }, 'x');
    expect(lines[0]).toContain('/interactions/123/[secret]/callback');
  });

  it('holds nothing of a message that Discord refused, nor what anybody asked', () => {
    const lines: string[] = [];
    const refusal = Object.assign(new Error('Invalid Form Body'), {
      code: 50035,
      requestBody: { json: 'my question' },
    });
    logInto(lines).error({ err: refusal }, 'x');
    expect(lines[0]).not.toContain('my question');
    expect(lines[0]).toContain('50035');
  });

  it('is one JSON object a line', () => {
    const lines: string[] = [];
    logInto(lines).info({ documents: 3 }, 'built');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', msg: 'built', documents: 3 });
  });

  it('is readable where a person reads it', () => {
    const lines: string[] = [];
    logInto(lines, true).info({ documents: 3 }, 'built');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d INFO {2}built \{"documents":3\}\n$/);
  });
});
