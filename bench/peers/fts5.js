/** SQLite's full-text index, in a file of its own, given terms that are cut already. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export const peer = {
  name: 'fts5-bigrams',
  build: (passages) => {
    const folder = mkdtempSync(join(tmpdir(), 'fts5-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'index.db');
    const database = new Database(file);
    database.pragma('journal_mode = OFF');
    database.exec(
      "CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, terms, content='', tokenize='unicode61')",
    );
    const insert = database.prepare('INSERT INTO passages(rowid, terms) VALUES (?, ?)');
    database.transaction(() => passages.forEach(({ terms }, i) => insert.run(i + 1, terms.join(' '))))();
    const select = database.prepare(
      'SELECT rowid, -bm25(passages) AS score FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ?',
    );
    return {
      indexBytes: statSync(file).size,
      ask: (terms, limit) => {
        if (terms.length === 0) return [];
        const query = terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
        return select.all(query, limit).map(({ rowid, score }) => ({ id: passages[rowid - 1].id, score }));
      },
    };
  },
};
