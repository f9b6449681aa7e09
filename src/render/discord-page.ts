/** Pieces put together into the components of one message. */
import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
} from 'discord-api-types/v10';
import { language } from '../lang/index.js';
import type { Answer, Invocation, Outcome, VerdictLabel } from '../model.js';
import type { Chart } from './chart.js';
import { contextOf } from './context.js';
import { encodeButton, menuId, type ButtonState } from './custom-id.js';
import { describeSources } from './describe.js';
import { ASKED_BY_ID, type Head } from './discord-heading.js';
import { cut, LIMITS } from './discord-limits.js';
import { webAddress, type Choice, type Control, type Piece } from './discord-pieces.js';
import type { Line } from './line.js';
import { toMarkdown } from './markdown.js';

/** What surrounds the answer in its message. */
export interface View {
  /** What gave the answer: its buttons for pages and for publishing run it again. */
  readonly run: Invocation;
  /** The command's name in the language of the reader; its English one unless told. */
  readonly name?: string;
  /** 1-based. */
  readonly page: number;
  /** Whether the reader alone sees it; then it can be published. */
  readonly isHidden: boolean;
  /** Whether it has been published. */
  readonly isPublished?: boolean;
  /** Id of the person who asked, named under a published answer. */
  readonly askedBy?: string;
}

/** The colour of the bar beside an answer, 0xRRGGBB. */
const ACCENTS: Readonly<Record<Outcome, number>> = {
  found: 0x3ba55d,
  ambiguous: 0xfaa61a,
  'nothing-found': 0x747f8d,
};

/** The verdicts with a colour of their own, those first that colour an answer with several. */
const VERDICT_ACCENTS: readonly (readonly [VerdictLabel, number])[] = [
  ['refuted', 0xda373c],
  ['conflicting', 0xfaa61a],
  ['supported', 0x3ba55d],
];

function accentOf({ outcome, blocks }: Answer): number {
  const verdicts = new Set(blocks.flatMap((block) => (block.kind === 'verdict' ? [block.label] : [])));
  const [, accent = ACCENTS[verdicts.size > 0 ? 'nothing-found' : outcome]] =
    VERDICT_ACCENTS.find(([label]) => verdicts.has(label)) ?? [];
  return accent;
}

/** The components of a page that shows these pieces, one of `total` pages. */
export function composePage(
  pieces: readonly Piece[],
  {
    answer,
    head,
    view,
    total,
  }: { readonly answer: Answer; readonly head: Head; readonly view: View; readonly total: number },
): APIMessageTopLevelComponent[] {
  const place = createPlaces(head.texts);
  const { words } = language(answer.language);
  const inside: APIComponentInContainer[] = [...head.displays];
  let lines: Line[] = [];
  const flush = (): void => {
    const content = toMarkdown(lines);
    if (content.trim() !== '') inside.push({ type: ComponentType.TextDisplay, content });
    lines = [];
  };
  const addMenu = (choices: readonly Choice[], placeholder: string): void => {
    const options = choices.flatMap((choice) => place.option(choice) ?? []);
    if (options.length === 0) return;
    flush();
    const menu = {
      type: ComponentType.StringSelect,
      custom_id: place.menu(),
      placeholder: cut(placeholder, LIMITS.placeholder),
      options,
    } as const;
    inside.push({ type: ComponentType.ActionRow, components: [menu] });
  };

  let [above, isLed]: [Line | undefined, boolean] = [undefined, false];
  for (const [i, piece] of pieces.entries()) {
    const { lines: more, under, buttons = [], menu = [] } = piece;
    if (!isLed && piece.isClose !== true) flush();
    // Small print over the first section belongs to the head.
    if (i === 0 ? more[0]?.style !== 'small' : piece.isSection === true && !isLed) {
      flush();
      inside.push({ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small });
    }
    if (under && under !== above) lines.push(under);
    above = under;
    // A heading stays close to what it is the heading of.
    isLed = piece.isLead === true && more.length === 1;
    lines.push(...more);
    if (piece.chart) {
      flush();
      inside.push(pictureOf(piece.chart));
    }
    if (menu.length > 0) addMenu(menu, words.buttons.chooseOne);
    const row = place.buttons(buttons);
    if (row.length === 0) continue;
    flush();
    inside.push({ type: ComponentType.ActionRow, components: row });
  }
  flush();
  const sources = sourcesToExplain(pieces, answer);
  lines.push(
    ...describeSources(sources, answer.language).map(({ line, document }) => withLink(line, document.url)),
  );
  flush();
  addMenu(
    sources.map((citation) => ({
      label: `[${citation.number}] ${citation.document.title} ${words.passage(citation.ordinal)}`,
      detail: citation.quote,
      mode: 'open',
      run: contextOf(citation),
    })),
    words.buttons.chooseCitation,
  );

  const { download: label } = words.buttons;
  const hasDownload = answer.blocks.some(({ kind }) => kind === 'download');
  const turning = [
    ...place.buttons(pageButtons(answer, view, total)),
    ...(view.isHidden ? publishButton(answer, view, place) : []),
    ...place.buttons(hasDownload ? [{ kind: 'run', label, mode: 'download', run: view.run }] : []),
  ];
  return [
    { type: ComponentType.Container, accent_color: accentOf(answer), components: inside },
    ...(view.askedBy === undefined ? [] : [signature(words.askedBy(`<@${view.askedBy}>`))]),
    ...(turning.length > 0 ? [{ type: ComponentType.ActionRow as const, components: turning }] : []),
  ];

  function withLink(line: Line, url: string | undefined): Line {
    const address = webAddress(url);
    if (address === undefined) return line;
    const link = { text: words.buttons.openOriginal, url: address };
    return { ...line, segments: [...line.segments, { text: ' · ' }, link] };
  }
}

/** The picture of a chart, which is sent along as a file. */
function pictureOf({ name, alt }: Chart): APIComponentInContainer {
  const item = { media: { url: `attachment://${name}` }, description: cut(alt, LIMITS.altText) };
  return { type: ComponentType.MediaGallery, items: [item] };
}

/** The citations that pieces of a page mention by number, and that no piece of it quotes. */
export function sourcesToExplain(pieces: readonly Piece[], { citations }: Answer): Answer['citations'] {
  const mentioned = new Set(pieces.flatMap(({ mentions = [] }) => mentions));
  const quoted = new Set(pieces.map(({ quotes }) => quotes));
  return citations.filter(({ number }) => mentioned.has(number) && !quoted.has(number));
}

function pageButtons(answer: Answer, { run, page }: View, total: number): readonly Control[] {
  if (total < 2) return [];
  const { buttons, page: pageOf } = language(answer.language).words;
  return [
    ...(page > 1 ? [turn(buttons.previous, page - 1)] : []),
    { kind: 'label', label: pageOf(page, total) },
    ...(page < total ? [turn(buttons.next, page + 1)] : []),
  ];

  function turn(label: string, to: number): Control {
    return { kind: 'run', label, mode: 'show', run, page: to };
  }
}

function publishButton(answer: Answer, view: View, place: Places): APIButtonComponent[] {
  const { buttons } = language(answer.language).words;
  const isDone = view.isPublished ?? false;
  const id = place.id('publish', view.run, view.page);
  if (id === undefined) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: isDone ? buttons.published : buttons.publish,
      custom_id: id,
      ...(isDone && { disabled: true }),
    },
  ];
}

/** The one text that is not escaped: the mention is meant as one. */
function signature(words: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, id: ASKED_BY_ID, content: `-# ${words}` };
}

interface Places {
  /** Undefined where the button's state does not fit into a `custom_id`. */
  readonly id: (mode: ButtonState['mode'], run: Invocation, page: number) => string | undefined;
  /** Those that have a place: all but buttons that run something whose state does not fit. */
  readonly buttons: (controls: readonly Control[]) => APIButtonComponent[];
  readonly option: (choice: Choice) => APISelectMenuOption | undefined;
  readonly menu: () => string;
}

/** Gives every button and menu of one message an id of its own. */
function createPlaces(texts: readonly string[]): Places {
  let seat = 0;
  const id: Places['id'] = (mode, run, page) => encodeButton({ mode, run, page, seat: seat++ }, texts);
  const button = (control: Control): APIButtonComponent | undefined => {
    const label = cut(control.label, LIMITS.buttonLabel);
    const shared = { type: ComponentType.Button, label } as const;
    if (control.kind === 'link') return { ...shared, style: ButtonStyle.Link, url: control.url };
    const style = ButtonStyle.Secondary;
    if (control.kind === 'label') return { ...shared, style, custom_id: menuId(seat++), disabled: true };
    const custom = id(control.mode, control.run, control.page ?? 1);
    return custom === undefined ? undefined : { ...shared, style, custom_id: custom };
  };
  return {
    id,
    menu: () => menuId(seat++),
    buttons: (controls) => controls.flatMap((control) => button(control) ?? []),
    option({ label, detail, mode, run }) {
      const value = id(mode, run, 1);
      if (value === undefined) return undefined;
      return {
        label: cut(label.trim() === '' ? '—' : label, LIMITS.selectText),
        value,
        ...(detail !== undefined && detail.trim() !== '' && { description: cut(detail, LIMITS.selectText) }),
      };
    },
  };
}
