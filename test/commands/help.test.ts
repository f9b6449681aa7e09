import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang/index.js';
import { blocksOf, notesOf, run } from './run.js';

describe('/help', () => {
  it.each(languages.map(({ tag }) => tag))('names every command, in %s', (language) => {
    const files = readdirSync(join(import.meta.dirname, '..', '..', 'commands'));
    const rows = blocksOf(run('help', {}, { language }), 'commands').flatMap((block) => block.rows);
    expect(rows).toHaveLength(files.length);
    expect(rows.every(({ name, description }) => name !== '' && description !== '')).toBe(true);
  });

  it('names the entries in the menu of a message, and says what hide does', () => {
    const rows = blocksOf(run('help'), 'commands').flatMap((block) => block.rows);
    expect(rows.flatMap(({ name, menu }) => (menu === undefined ? [] : [[name, menu]]))).toEqual([
      ['ask', 'Find the source'],
      ['check', 'Check this message'],
    ]);
    expect(notesOf(run('help'))).toContain('hide');
  });

  it('says which options must be given', () => {
    const rows = blocksOf(run('help'), 'commands').flatMap((block) => block.rows);
    const ask = rows.find(({ name }) => name === 'ask');
    expect(ask?.options).toEqual([expect.objectContaining({ name: 'question', required: true })]);
  });
});
