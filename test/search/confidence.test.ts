/** How sure a passage is to answer that has much of the question, or little. */
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/search/confidence.js';
import type { Signs } from '../../src/search/signs.js';

/** Of a passage that has several of the words beside names. */
const PLAIN: Signs = {
  ...{ said: 1, oneWord: 0, nothing: 0, onlyNames: 0, stated: 0, unknownNames: 0, absentNames: 0 },
  ...{
    missingThings: 0,
    otherPost: 0,
    noFigure: 0,
    noDate: 0,
    noName: 0,
    nobody: 0,
    nameElsewhere: 0,
    counted: 0,
  },
  ...{
    otherCounts: 0,
    unheardOf: 0,
    besideThing: 0,
    measured: 0,
    besideNames: 0,
    thingApart: 0,
    anybodyApart: 0,
  },
  ...{
    ofAnother: 0,
    across: 0,
    namesThere: 0,
    elsewhere: 0,
    inPlace: 0,
    untold: 0,
    otherYear: 0,
    otherNumber: 0,
    withheld: 0,
    explained: 0,
    noReason: 0,
    toldOfThem: 0,
  },
};
const FEW = 0.2;
const ALL = 1;

const sure = (signs: Partial<Signs>, covered: number, size: number): number =>
  confidenceOf({ signs: { ...PLAIN, ...signs }, lead: 0, covered, proximity: covered, size });

describe('having the rest of the question', () => {
  it('makes a passage surer that has what is asked for', () => {
    expect(sure({}, ALL, 150)).toBeGreaterThan(0.9);
    expect(sure({}, FEW, 150)).toBeLessThan(0.5);
  });

  it.each(['noFigure', 'noDate', 'noName', 'untold', 'otherPost', 'otherYear', 'otherNumber'] as const)(
    'makes no answer among some articles where there is %s',
    (sign) => {
      expect(sure({ [sign]: 1 }, ALL, 150)).toBeLessThan(0.4);
    },
  );

  it('makes no answer where what is asked for stands among other things', () => {
    expect(sure({ thingApart: 0.65 }, ALL, 150)).toBeLessThan(0.5);
    expect(sure({ thingApart: 0.2 }, ALL, 150)).toBeGreaterThan(0.5);
  });

  it('matters less for a reason where one is given outright', () => {
    expect(sure({ oneWord: 1, explained: 0.7 }, FEW, 150)).toBeGreaterThan(sure({ oneWord: 1 }, FEW, 150));
  });

  it('may still outweigh, among hundreds of passages, a name that was only not made out', () => {
    expect(sure({ noName: 1 }, ALL, 700)).toBeGreaterThan(sure({}, FEW, 700));
  });
});

describe('a passage in the other language', () => {
  const across = (signs: Partial<Signs>): number => sure({ across: 1, ...signs }, 0.4, 300);

  it('is as sure where only names are found, as the rest may be put in other words', () => {
    const lost = (signs: Partial<Signs>): number => sure({}, 0.4, 300) - sure(signs, 0.4, 300);
    const lostAcross = (signs: Partial<Signs>): number => across({}) - across(signs);
    expect(lostAcross({ onlyNames: 1, oneWord: 1 })).toBeLessThan(lost({ onlyNames: 1, oneWord: 1 }));
  });

  it('is the surer, the more names of the question stand there', () => {
    expect(across({ namesThere: 3 })).toBeGreaterThan(across({ namesThere: 0 }));
  });
});
