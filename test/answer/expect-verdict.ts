import { expect } from 'vitest';
import { libraryOf } from '../../src/assemble-library.js';
import { checkLine } from '../../src/answer/check/check-line.js';

/** Expects a verdict on a statement, judged by one passage alone, and the one field that differs, or none. */
export function expectVerdict(statement: string, passage: string, label: string, differs?: string): void {
  const found = checkLine(JSON.stringify({ id: 1, statement, passages: [passage] }), libraryOf);
  expect([found.label, found.differs]).toEqual([label, differs === undefined ? [] : [differs]]);
}
