/** `footnote import`: articles become documents of the corpus. */
import { existsSync } from 'node:fs';
import { PROGRAM, readFolders } from '../config.js';
import { isWebAddress } from '../corpus/front-matter.js';
import { findDate, isEdtf } from '../corpus/read-date.js';
import { importFiles, type ImportOutcome } from '../corpus/import-files.js';
import { FootnoteError } from '../errors.js';
import { parseOptions } from './parse-options.js';
import { BAD_USAGE, DONE, FAILED, print } from './ending.js';

export const IMPORT_USAGE = [
  `${PROGRAM} import FILE… [--corpus DIR] [--title T] [--author A] [--publisher P] [--published DATE]`,
  '  [--url U] [--dry-run] [--json]',
  '  Turns text or Markdown articles into documents of the corpus: the folder corpus, that of CORPUS_DIR, or DIR.',
  '  Of an article that is there already, --author, --publisher, --published and --url change the front matter.',
  '  --dry-run: Only tells what would be written',
].join('\n');

const OPTIONS = {
  json: { type: 'boolean' },
  corpus: { type: 'string', multiple: true },
  title: { type: 'string' },
  author: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The exit status after importing: 0 done, 1 a file could not be imported, 2 bad usage, such as a file that is not there. */
export async function runImport(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseOptions('import', OPTIONS, args);
  if (values.help || files.length === 0) {
    print(IMPORT_USAGE);
    return values.help ? DONE : BAD_USAGE;
  }
  const { title, author, publisher, published, url } = values;
  if (url !== undefined && !isWebAddress(url)) {
    throw new FootnoteError(
      'bad-usage',
      `--url is “${url}”; expected an address that begins with http:// or https://.`,
    );
  }
  if (published !== undefined && !isEdtf(published)) {
    throw new FootnoteError(
      'bad-usage',
      `--published is “${published}”; expected a date such as ${findDate(published)?.edtf ?? '2024, 2024-03 or 2024-03-12'} (EDTF).`,
    );
  }
  const isDryRun = values['dry-run'] ?? false;
  const [corpus = 'corpus', ...otherFolders] = values.corpus ?? readFolders().corpusFolders;
  const outcomes = await importFiles(
    files,
    {
      corpus,
      otherFolders,
      ...(title && { title }),
      ...(author && { author }),
      ...(publisher && { publisher }),
      ...(published && { published }),
      ...(url && { url }),
      dryRun: isDryRun,
    },
    ({ done, total, outcome }) => {
      if (!values.json) print(`[${done}/${total}] ${describe(outcome, isDryRun)}`);
    },
  );
  if (values.json) print(JSON.stringify(outcomes, null, 2));
  if (!outcomes.some(({ kind }) => kind === 'failed')) return DONE;
  return files.every((file) => existsSync(file)) ? FAILED : BAD_USAGE;
}

/** What became of a file, for a person to read. */
function describe(outcome: ImportOutcome, isDryRun: boolean): string {
  if (outcome.kind === 'duplicate' || outcome.kind === 'failed') return outcome.message;
  const { file, path, frontMatter } = outcome;
  if (outcome.kind === 'updated') {
    return [
      `${file} is here already: ${path}, of which only the front matter is changed${isDryRun ? ' (not written)' : ''}`,
      ...outcome.changed.map((key) => `  ${spoken(key)}: ${[frontMatter[key]].flat(3).join(', ')}`),
    ].join('\n');
  }
  const { passageCount, noteCount, sections, remarks } = outcome;
  const notes = noteCount > 0 ? `, ${noteCount} of them about the article` : '';
  return [
    `${file} → ${path}${isDryRun ? ' (not written)' : ''}`,
    ...Object.entries(frontMatter).map(([key, value]) => `  ${spoken(key)}: ${[value].flat(2).join(', ')}`),
    `  ${counted(passageCount, 'passage')}${notes}${sections.length > 0 ? `, under: ${sections.join(' · ')}` : ''}`,
    ...remarks.map((remark) => `  Note: ${remark}`),
  ].join('\n');
}

/** `originalTitle → original title` */
function spoken(key: string): string {
  return key.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
