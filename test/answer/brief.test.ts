import { describe, expect, it } from 'vitest';
import { answerBrief, type BriefQuery } from '../../src/answer/brief.js';
import { contentTerms, likeness } from '../../src/answer/likeness.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { buildLibrary, type Library } from '../../src/library.js';
import type { Answer, ClaimRow, LanguageTag } from '../../src/model.js';
import { renderMarkdownDocument } from '../../src/render/markdown-document.js';
import { renderMessage } from '../../src/render/discord.js';
import { blocksOf, fixture } from '../commands/run.js';
import { libraryOf } from './library-of.js';

const shipped = buildLibrary(
  (await loadCorpus([new URL('../../corpus', import.meta.url).pathname])).articles,
);

const everyDocument = [fixture, shipped].flatMap((library) =>
  library.documents.map(({ id }) => [id, library] as const),
);

const brief = (library: Library, query: BriefQuery = {}, language: LanguageTag = 'en'): Answer =>
  answerBrief(library, query, language);

describe('a topic that asks', () => {
  const harbour = libraryOf(
    {
      id: 'stow',
      title: 'The new pier at Stow',
      language: 'en',
      text: [
        'Stow will get a pier of 300 metres. Work at Stow begins in the spring of 2031, and the old pier goes.',
        'The mayor, Ann Webb, said that Stow had waited for twenty years.',
      ],
    },
    { id: 'mill', title: 'The mill', language: 'en', text: ['In May the mill will be painted.'] },
  );

  it('is briefed on what it names', () => {
    const answer = brief(harbour, { topic: 'what is planned at Stow' });
    expect(answer.outcome).toBe('found');
    expect(new Set(answer.citations.map(({ document }) => document.id))).toEqual(new Set(['stow']));
  });
});

/** The rows of a brief, by kind. */
const rowsOf = (answer: Answer) => ({
  points: blocksOf(answer, 'points').flatMap(({ rows }) => rows),
  figures: blocksOf(answer, 'figures').flatMap(({ rows }) => rows),
  people: blocksOf(answer, 'people').flatMap(({ rows }) => rows),
  claims: blocksOf(answer, 'claims').flatMap(({ rows }) => rows),
});

/** The quotes under a heading. */
function pointsUnder({ blocks, citations }: Answer, code: 'key-points' | 'open-points'): readonly string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.code === code);
  const block = blocks[at + 1];
  return at >= 0 && block?.kind === 'points'
    ? block.rows.map(({ citation }) => citations[citation - 1]?.quote ?? '')
    : [];
}

const claimsIn = (answer: Answer): readonly ClaimRow[] =>
  rowsOf(answer).claims.flatMap((row) => [row, ...(row.against ?? [])]);

describe.each(everyDocument)('the brief of %s', (id, library) => {
  const answer = brief(library, { document: id });

  it('quotes every line from its passage, word for word', () => {
    for (const { passage, span, quote, document, ordinal } of answer.citations) {
      expect(library.passage(`${document.id}#${ordinal}`)?.text).toBe(passage);
      expect(passage.slice(span.start, span.end)).toBe(quote);
      expect(document.id).toBe(id);
    }
    const cited = (number: number): string => answer.citations[number - 1]?.passage ?? '';
    for (const { text, citation } of claimsIn(answer)) expect(cited(citation)).toContain(text);
    for (const { text, subject = '', citation } of rowsOf(answer).figures) {
      expect(cited(citation)).toContain(text);
      expect(cited(citation)).toContain(subject);
    }
    for (const { name, role = '', affiliation = '', citation } of rowsOf(answer).people) {
      for (const words of [name, role, affiliation]) expect(cited(citation)).toContain(words);
    }
  });

  it('makes no point twice', () => {
    const points = [...pointsUnder(answer, 'key-points'), ...pointsUnder(answer, 'open-points')];
    expect(new Set(points).size).toBe(points.length);
    const claimed = claimsIn(answer).map(({ citation }) => answer.citations[citation - 1]?.quote);
    for (const point of points) expect(claimed).not.toContain(point);
    const terms = pointsUnder(answer, 'key-points').map(contentTerms);
    terms.forEach((one, i) => {
      for (const other of terms.slice(i + 1)) expect(likeness(one, other)).toBeLessThan(0.5);
    });
  });

  it('has key points, and fits into one message in every language', () => {
    expect(pointsUnder(answer, 'key-points').length).toBeGreaterThanOrEqual(1);
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const translated = brief(library, { document: id }, language);
      const run = { command: 'brief', arguments: { document: id } };
      expect(renderMessage(translated, { run, page: 1, isHidden: true }).total).toBe(1);
    }
  });

  it('can be kept as Markdown, with its figures in a table', () => {
    const markdown = renderMarkdownDocument(answer);
    expect(markdown).toMatch(/^# Brief: /);
    expect(markdown.match(/^\| .* \|$/gm)).toHaveLength(rowsOf(answer).figures.length + 2);
  });
});

describe('a brief of a whole document', () => {
  it('is of the one in the reader’s language where none is named', () => {
    const title = (language: LanguageTag): string | undefined =>
      brief(shipped, {}, language).citations[0]?.document.id;
    expect(title('en')).toBe('allen-ai-leadership-en');
    expect(title('zh-Hans')).toBe('allen-ai-leadership-zh');
    expect(title('zh-Hant')).toBe('allen-ai-leadership-zh');
  });

  it('is what the title of a document as the topic gives', () => {
    expect(brief(fixture, { topic: '高山種子庫' }).blocks).toEqual(
      brief(fixture, { document: 'seed-bank' }).blocks,
    );
  });

  it('covers the headings rather than one part of the text', () => {
    const answer = brief(shipped, {}, 'en');
    const sections = answer.citations
      .filter(({ quote }) => pointsUnder(answer, 'key-points').includes(quote))
      .map(({ section }) => section);
    expect(new Set(sections).size).toBeGreaterThanOrEqual(4);
  });

  it('tells who is who by post and organisation', () => {
    expect(rowsOf(brief(fixture, { document: 'tidal-power' })).people).toContainEqual(
      expect.objectContaining({ name: '沈若川', role: '首席工程师', affiliation: '海湾能源公司' }),
    );
  });

  it('sets claims beside what stands against them', () => {
    const disputed = rowsOf(brief(fixture, { document: 'night-trains' })).claims.filter(
      ({ against }) => against,
    );
    expect(disputed.map(({ text }) => text).join()).toContain('track charges');
    expect(disputed.flatMap(({ against = [] }) => against.map(({ text }) => text)).join()).toMatch(
      /subsidies/,
    );
  });

  it('keeps apart what is only supposed', () => {
    const answer = brief(fixture, { document: 'tidal-power' });
    expect(pointsUnder(answer, 'open-points').join()).toContain('若无2018年的电价补贴');
    expect(pointsUnder(answer, 'key-points').join()).not.toMatch(/若无|可能/);
  });
});

describe('a brief of a topic', () => {
  it('draws on the passages about it alone', () => {
    const answer = brief(shipped, { topic: 'solar power' });
    expect(answer.outcome).toBe('found');
    const points = [...pointsUnder(answer, 'key-points'), ...pointsUnder(answer, 'open-points')];
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point).toMatch(/solar/i);
  });

  it('keeps to the document that is named', () => {
    const { citations } = brief(shipped, { topic: '光伏', document: 'allen-ai-leadership-zh' });
    expect(new Set(citations.map(({ document }) => document.id))).toEqual(
      new Set(['allen-ai-leadership-zh']),
    );
  });

  it('takes two editions of a work for one source, the reader’s own', () => {
    const text = [
      'The lighthouse at Cape Aster was lit in 1871. The lighthouse burned whale oil for thirty years.',
      'A keeper lived in the lighthouse until 1968.',
    ];
    const library = libraryOf(
      {
        id: 'aster-zh',
        language: 'zh-Hans',
        originalTitle: 'The Light at Cape Aster',
        text: ['阿斯特角的灯塔(lighthouse)于1871年点亮。', ...text],
      },
      { id: 'aster-en', language: 'en', originalTitle: 'The light at Cape Aster', text },
    );
    const sources = (language: LanguageTag): readonly string[] => [
      ...new Set(
        brief(library, { topic: 'lighthouse' }, language).citations.map(({ document }) => document.id),
      ),
    ];
    expect(sources('en')).toEqual(['aster-en']);
    expect(sources('zh-Hans')).toEqual(['aster-zh']);
  });

  it('draws on all of an article that is called after the topic', () => {
    const text = [
      'The town council of Merrow voted on Tuesday to build a salt mill at the old pier of the harbour.',
      'Work is to begin in September 2031 under the eyes of two inspectors from the county office.',
      'The county has promised nine million crowns for the road that leads from the station to the shore.',
    ];
    const library = libraryOf({ id: 'mill', title: 'Merrow gets its salt mill', language: 'en', text });
    const answer = brief(library, { topic: 'salt mill' });
    const points = [...pointsUnder(answer, 'key-points'), ...pointsUnder(answer, 'open-points')];
    expect([...points].sort()).toEqual([...text].sort());
  });

  it('takes what has one word of the topic where little has all of it', () => {
    const text = [
      '青山镇夜航渡轮去年载客二十一万人次，比前年增加了三成，创下通航以来的新高。',
      '镇上的渡轮公司今年把每班的船票从四元提高到了六元，但没有缩短候船的时间。',
      '镇上的面包师傅每天凌晨三点起床揉面，六点把第一炉面包送到码头和车站。',
    ];
    const library = libraryOf({ id: 'ferry', title: '青山镇见闻', language: 'zh-Hans', text });
    expect(pointsUnder(brief(library, { topic: '夜航渡轮' }), 'key-points')).not.toContain(text[2]);
    expect(pointsUnder(brief(library, { topic: '夜航渡轮' }), 'key-points')).toContain(text[0]);
  });

  it('of what a section is called after tells that section, whatever has its words elsewhere', () => {
    const drug = [
      'Swollen ankles were reported by three percent of those who took the weekly tablet.',
      'Dizziness was more common in the weekly group, and seven people were treated for low sodium.',
    ];
    const library = libraryOf(
      {
        id: 'tablet',
        language: 'en',
        text: ['A weekly tablet lowers blood pressure.', '## Side effects', ...drug],
      },
      {
        id: 'treaty',
        language: 'en',
        text: ['The overall effect of the treaty on the two sides was slight.'],
      },
    );
    const answer = brief(library, { topic: 'side effects' });
    expect([...pointsUnder(answer, 'key-points')].sort()).toEqual([...drug].sort());
  });

  it.each(['Brazilian football', '巴西足球联赛'])('says so where nothing is about %s', (topic) => {
    const answer = brief(fixture, { topic });
    expect(answer.outcome).toBe('nothing-found');
    expect(answer.blocks[0]).toMatchObject({ kind: 'note', code: 'nothing-found' });
    expect(rowsOf(answer).points).toEqual([]);
  });
});

describe('a brief of nothing in particular', () => {
  const [ovens, mills] = [
    {
      id: 'ovens',
      language: 'en',
      text: ['The ovens of Harbury burn no more coal since the spring of 2031.'],
    },
    {
      id: 'mills',
      language: 'en',
      text: ['The mills of Harbury grind no more wheat since the spring of 2032.'],
    },
  ] as const;
  const notes = (answer: Answer): readonly unknown[] =>
    answer.blocks.flatMap((block) => (block.kind === 'note' ? [block.values?.['total']] : []));

  it('says of how many articles it could be', () => {
    const library = libraryOf(ovens, mills);
    expect(notes(brief(library))).toEqual(['2']);
    expect(notes(brief(library, { document: 'mills' }))).toEqual([]);
    expect(notes(brief(libraryOf(ovens)))).toEqual([]);
  });

  it('tells what is so beside what was foretold among the key points', () => {
    const text = [
      'The night ferry of Harbury carried 21,000 people last year, barely half of the 40,000 forecast.',
      'The pier may be closed in 2033.',
    ];
    const answer = brief(libraryOf({ id: 'ferry', language: 'en', text }));
    expect(pointsUnder(answer, 'key-points')).toContain(text[0]);
    expect(pointsUnder(answer, 'open-points')).toEqual([text[1]]);
  });

  it('leaves out what leans on another sentence', () => {
    const text = [
      '青山镇夜航渡轮去年载客二十一万人次，比前年增加了三成，创下通航以来的新高。',
      '渡轮公司周三在青山镇码头公布了这一数字。“我们的码头按照规定统计每一位登船的乘客。”',
    ];
    const answer = brief(libraryOf({ id: 'ferry', language: 'zh-Hans', text }));
    expect(pointsUnder(answer, 'key-points')).toEqual([text[0]]);
  });
});

describe('a brief of what is not there', () => {
  it('names the document that is missing', () => {
    expect(brief(fixture, { document: 'no-such-thing' }).blocks[0]).toEqual({
      kind: 'note',
      code: 'no-such-document',
      values: { document: 'no-such-thing' },
    });
  });

  it('says that the library is empty', () => {
    expect(brief(buildLibrary([])).blocks).toEqual([{ kind: 'note', code: 'empty-library' }]);
  });
});

it('a file is named for its subject, in letters that every system takes', () => {
  const nameOf = (query: BriefQuery): unknown =>
    brief(fixture, query).blocks.find(({ kind }) => kind === 'download');
  expect(nameOf({ document: 'night-trains' })).toMatchObject({ fileName: 'night-trains-brief.md' });
  expect(nameOf({ topic: 'Nordbahn track charges' })).toMatchObject({
    fileName: 'nordbahn-track-charges-brief.md',
  });
  expect(nameOf({ topic: '潮汐电站' })).toMatchObject({ fileName: 'brief.md' });
});

describe('the figures of a brief', () => {
  it('leave out those whose words for what is measured are a piece of a predicate', () => {
    const canal = libraryOf({
      id: 'canal',
      language: 'en',
      text: ['The canal carries 40 million tonnes. Four towns are expected to have put $9 million into it.'],
    });
    const subjects = answerBrief(canal, { document: 'canal' }, 'en').blocks.flatMap((block) =>
      block.kind === 'figures' ? block.rows.map(({ subject }) => subject) : [],
    );
    expect(subjects.filter((subject) => subject?.startsWith('expected'))).toEqual([]);
  });
});
