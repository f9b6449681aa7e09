/** Labelled texts: CoNLL columns (characters or words; BIO, BMES, BIOES) and CLUENER's JSON lines. */
import { readFileSync } from 'node:fs';
import type { Span } from '../src/model.js';

export type Label = 'PER' | 'ORG';

export interface LabelledSpan extends Span {
  readonly label: Label;
}

/** One sentence, with the people and organisations that somebody marked in it. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly LabelledSpan[];
  /** 0-based; sentences of one document share it. */
  readonly document: number;
}

/** What MSRA, OntoNotes, CoNLL-2003, WikiANN, Weibo and CLUENER call them. */
const NAMES: Readonly<Record<string, Label>> = {
  per: 'PER',
  person: 'PER',
  name: 'PER',
  nr: 'PER',
  'per.nam': 'PER',
  org: 'ORG',
  organization: 'ORG',
  organisation: 'ORG',
  company: 'ORG',
  government: 'ORG',
  nt: 'ORG',
  'org.nam': 'ORG',
};
const HAN = /[\p{Script=Han}。，、；：？！（）《》“”]/u;

/** The labelled sentences of a file. @throws if it is in neither format */
export function readLabelled(path: string): readonly LabelledText[] {
  const source = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  const texts = source.trimStart().startsWith('{') ? readJsonLines(source) : readColumns(source);
  if (!texts.some(({ labels }) => labels.length > 0)) {
    throw new Error(
      `${path}: no person or organisation in it, expected CoNLL columns or CLUENER's JSON lines`,
    );
  }
  return texts;
}

/** One sentence a line: `{"text", "label": {KIND: {NAME: [[first, last]]}}}`, both positions inclusive. */
function readJsonLines(source: string): LabelledText[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, document) => {
      const { text, label = {} } = JSON.parse(line) as {
        text: string;
        label?: Readonly<Record<string, Readonly<Record<string, readonly (readonly [number, number])[]>>>>;
      };
      const labels = Object.entries(label).flatMap(([kind, names]) => {
        const label = NAMES[kind];
        if (!label) return [];
        return Object.values(names).flatMap((spans) =>
          spans.map(([start, last]) => ({ start, end: last + 1, label })),
        );
      });
      return { text, labels, document };
    });
}

interface Token {
  readonly text: string;
  readonly tag: string;
}

/** One token a line, its label in the last column; empty lines between sentences. */
function readColumns(source: string): LabelledText[] {
  const texts: LabelledText[] = [];
  const hasDocuments = /^-DOCSTART-/mu.test(source);
  const prefix = commonPrefix(source);
  let document = 0;
  let tokens: Token[] = [];
  const close = (): void => {
    if (tokens.length > 0)
      texts.push({ ...joined(tokens), document: hasDocuments ? document : texts.length });
    tokens = [];
  };
  for (const line of source.split(/\r?\n/u)) {
    const columns = line.trim().split(/\s+/u);
    if (columns[0] === '-DOCSTART-') document++;
    const [first = '', last = ''] = [columns[0], columns.at(-1)];
    if (columns.length < 2 || first === '-DOCSTART-') close();
    else tokens.push({ text: first.slice(prefix.length), tag: last });
  }
  close();
  return texts;
}

/** WikiANN writes the language before every token: `en:Paris`. */
function commonPrefix(source: string): string {
  const prefix = /^[a-z]{2,3}:/u.exec(source.trimStart())?.[0] ?? '';
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return prefix !== '' && lines.every((line) => line.startsWith(prefix)) ? prefix : '';
}

/** The sentence as it would be printed, with its labels. */
function joined(tokens: readonly Token[]): { text: string; labels: LabelledSpan[] } {
  const isChinese = tokens.some(({ text }) => HAN.test(text));
  const labels: LabelledSpan[] = [];
  let text = '';
  let open: { label: Label; start: number; kind: string } | undefined;
  const close = (): void => {
    if (open) labels.push({ start: open.start, end: text.length, label: open.label });
    open = undefined;
  };
  tokens.forEach((token, i) => {
    const [position = 'O', ...rest] = token.tag.split(/[-_]/u);
    const kind = rest.join('-').toLowerCase();
    const label = NAMES[kind];
    if (!/^[IME]$/u.test(position) || open?.kind !== kind) close();
    text += gap(tokens[i - 1]?.text ?? '', token.text, text, isChinese);
    if (label && !open) open = { label, start: text.length, kind };
    text += token.text;
    if (/^[ES]$/u.test(position)) close();
  });
  close();
  return { text, labels };
}

/** What stands between two tokens: a space, but for Chinese characters and before or after marks. */
function gap(before: string, token: string, text: string, isChinese: boolean): string {
  if (text === '') return '';
  if (isChinese) return /^[A-Za-z]{2,}$/u.test(before) && /^[A-Za-z]{2,}$/u.test(token) ? ' ' : '';
  if (/^(?:[.,;:!?)\]%’”]|['’](?:s|re|ve|ll|d|m)|n['’]t|\.\.\.)$/iu.test(token)) return '';
  return /^[([$“‘#]$/u.test(before) ? '' : ' ';
}
