/** Which part those named around an English verb have in what it tells, where verbs tell one thing from two sides. */

/** How one verb fills the parts: by who does it, to whom it is done, and what stands behind its prepositions. */
export interface VerbParts {
  /** Verbs in their plain form; with its particle where only the two together mean it. */
  readonly verbs: readonly string[];
  /** The part of each place: `doer`, `done` or a preposition. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Prepositions behind which stands what something is measured by, or like: nobody with a part in it. */
export const enNoParts: ReadonlySet<string> = new Set(
  'as than like including since until before after'.split(' '),
);

/** Parts that one alone has. */
export const enPartsOfOne: ReadonlySet<string> = new Set(
  'doer giver taker winner loser former later employer owner teacher'.split(' '),
);

/** Parts of which one has the one in a deed and never the other. */
export const enOppositeParts: ReadonlyMap<string, string> = new Map(
  [
    'winner loser',
    'giver taker',
    'former later',
    'employer employee',
    'owner owned',
    'teacher pupil',
  ].flatMap((row) => {
    const [a = '', b = ''] = row.split(' ');
    return [
      [a, b],
      [b, a],
    ] as const;
  }),
);

function verbs(text: string, parts: Readonly<Record<string, string>>): VerbParts {
  return { verbs: text.split(', '), parts };
}

/** Verbs of one family, which fill the same parts. */
export const enPartFamilies: readonly (readonly VerbParts[])[] = [
  [
    verbs(
      'sell, give, hand, lend, loan, transfer, lease, supply, deliver, donate, award, grant, cede, bequeath, owe, export, return, surrender, concede, pay, repay, pass, send',
      { doer: 'giver', done: 'gift', to: 'taker' },
    ),
    verbs('provide, furnish, equip, entrust', { doer: 'giver', done: 'taker', with: 'gift', to: 'taker' }),
    verbs(
      'buy, acquire, purchase, receive, get, obtain, borrow, rent, inherit, import, collect, accept, win, take',
      { doer: 'taker', done: 'gift', from: 'giver' },
    ),
    verbs('wait, await', { doer: 'taker', done: 'gift', for: 'gift', from: 'giver' }),
  ],
  [
    verbs('succeed, replace, supplant, oust, unseat, displace', {
      doer: 'later',
      done: 'former',
      as: 'post',
    }),
    verbs('take over', { doer: 'later', from: 'former', done: 'post', as: 'post' }),
    verbs('hand over, give up', { doer: 'former', to: 'later', done: 'post' }),
    verbs('hand', { doer: 'former', to: 'later', done: 'post' }),
  ],
  [
    verbs(
      'beat, defeat, edge, overcome, thrash, outvote, outplay, overpower, eliminate, vanquish, knock out, see off, rout, outclass, trounce, oust, dethrone, unseat',
      {
        doer: 'winner',
        done: 'loser',
      },
    ),
    verbs('win, prevail, triumph', { doer: 'winner', against: 'loser', over: 'loser' }),
    verbs('lose', { doer: 'loser', to: 'winner', against: 'winner' }),
  ],
  [
    verbs('outnumber, exceed, overtake, outsell, outstrip, surpass, top, outpace, outweigh, precede', {
      doer: 'first',
      done: 'second',
    }),
    verbs('trail, follow', { doer: 'second', done: 'first', behind: 'first' }),
    verbs('lag, come, finish, rank', { doer: 'second', behind: 'first', after: 'first', ahead: 'second' }),
  ],
  [
    verbs('cause, trigger, prompt, spark, provoke, produce, ignite', { doer: 'cause', done: 'effect' }),
    verbs('lead, contribute', { doer: 'cause', to: 'effect' }),
    verbs('stem, arise, flow', { doer: 'effect', from: 'cause' }),
    verbs('result', { doer: 'effect', from: 'cause' }),
    verbs('blame', { done: 'cause', for: 'effect' }),
    verbs('attribute, ascribe, put down', { done: 'effect', to: 'cause' }),
  ],
  [
    verbs('replace', { done: 'old', with: 'new', by: 'new' }),
    verbs('swap, exchange, trade, abandon, drop, give up', {
      done: 'old',
      for: 'new',
      favour: 'new',
      favor: 'new',
    }),
    verbs('substitute', { done: 'new', for: 'old' }),
    verbs('switch, change, convert, shift', { from: 'old', to: 'new' }),
  ],
  [
    verbs('employ, hire, recruit, engage', { doer: 'employer', done: 'employee' }),
    verbs('work', { doer: 'employee', for: 'employer' }),
  ],
  [verbs('own, control', { doer: 'owner', done: 'owned' }), verbs('belong', { doer: 'owned', to: 'owner' })],
  [
    verbs('teach, train, coach, mentor, tutor, instruct', { doer: 'teacher', done: 'pupil' }),
    verbs('study, train, learn', { doer: 'pupil', under: 'teacher', with: 'teacher', from: 'teacher' }),
  ],
];

/** What only says that something is there: nobody has another part in it. */
export const enThereIs = /^(?:[a-z]+ly,? )?there (?:is|are|was|were|will be|(?:has|have|had) been)\b/u;
