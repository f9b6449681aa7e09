import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/bot/read-arguments.js';
import { loadCommands } from '../../src/load-commands.js';
import { blocksOf, notesOf, run, suggest } from './run.js';

const rowsFor = (args: Readonly<Record<string, string>>) =>
  blocksOf(run('claim', args), 'claims').flatMap(({ rows }) => rows);

describe('/claim', () => {
  it('tells who asserts what, and what stands against it', () => {
    const [row] = rowsFor({ topic: 'track charges', speaker: 'Pieter Vos' });
    expect(row).toMatchObject({
      text: 'track charges must fall by at least 40% if sleepers are to break even',
      speakerName: 'Pieter Vos',
    });
    expect(row?.against?.[0]?.text).toMatch(/^subsidies .* would be cheaper than lower charges$/);
  });

  it('finds the speaker by any name', () => {
    for (const speaker of ['Vos', '沈若川', 'Shen Ruochuan']) {
      const topic = speaker === 'Vos' ? 'track charges' : '潮汐发电';
      expect(rowsFor({ topic, speaker }).length).toBeGreaterThan(0);
    }
  });

  it('shows only claims of the stance asked for', () => {
    for (const { hedges } of rowsFor({ topic: '潮汐电站', stance: 'firm' })) expect(hedges).toEqual([]);
    for (const { against } of rowsFor({ topic: 'track charges', stance: 'contested' }))
      expect(against).toBeDefined();
  });

  it('takes no other stance', async () => {
    const claim = (await loadCommands()).find(({ name }) => name === 'claim');
    if (!claim) throw new Error('no command claim');
    expect(readArguments(claim, { topic: 'rails', stance: 'hedged' })).toMatchObject({ kind: 'valid' });
    expect(readArguments(claim, { topic: 'rails', stance: 'loud' })).toEqual({
      kind: 'invalid',
      option: 'stance',
      problem: 'firm / hedged / contested',
    });
  });

  it('says so where nobody says anything of it', () => {
    const answer = run('claim', { topic: 'submarine volcanoes' });
    expect(answer.outcome).toBe('nothing-found');
    expect(notesOf(answer)).toContain('nothing-found');
  });

  it('suggests the people and organisations that speak', () => {
    expect(suggest('claim', 'speaker', 'vos')).toContain('Pieter Vos');
    expect(suggest('claim', 'speaker', '沈')).toContain('沈若川');
  });
});
