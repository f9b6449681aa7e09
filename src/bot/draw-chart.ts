/** A chart as a picture. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Canvas from '@napi-rs/canvas';
import type { Bar, Chart } from '../render/chart.js';

/** In pixels; Discord shows pictures at about half of it, telephones at a quarter. */
const WIDTH = 1000;
const MARGIN = 32;
/** Below the last bar: Discord lays a mark over the lower left corner, which shows that there is alt text. */
const FOOT = 64;
const TEXT = 32;
const BAR = 28;
/** Between a bar and its text, and between one row and the next. */
const GAP = 14;
const ROW = TEXT + BAR + 3 * GAP;
const FONT = 'chart';
/** At home on Discord's dark ground, which most people have, and in contrast to the light one. */
const COLOURS = {
  ground: '#2b2d31',
  track: '#3f4147',
  bar: '#7983f5',
  label: '#dbdee1',
  value: '#ffffff',
} as const;

let loading: Promise<typeof Canvas> | undefined;

/** Loads what draws, which takes longer than the drawing: to be called before somebody waits for it. */
export function prepareCharts(): Promise<unknown> {
  return (loading ??= load());
}

/**
 * The picture as PNG.
 *
 * @throws Error if there is no build of the canvas for this machine
 */
export async function drawChart({ bars }: Chart): Promise<Buffer> {
  const { createCanvas } = await (loading ??= load());
  const canvas = createCanvas(WIDTH, bars.length * ROW - 2 * GAP + MARGIN + FOOT);
  const context = canvas.getContext('2d');
  context.fillStyle = COLOURS.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = `${TEXT}px ${FONT}`;
  context.textBaseline = 'middle';
  bars.forEach((bar, i) => drawBar(context, bar, MARGIN + i * ROW));
  return canvas.toBuffer('image/png');
}

/** Label and value over the bar: so both can be long, and nothing that Discord lays over a corner hides them. */
function drawBar(context: Canvas.SKRSContext2D, { label, share, value }: Bar, top: number): void {
  const room = WIDTH - 2 * MARGIN;
  const write = (text: string, colour: string, align: 'left' | 'right'): void => {
    context.fillStyle = colour;
    context.textAlign = align;
    context.fillText(text, align === 'left' ? MARGIN : MARGIN + room, top + TEXT / 2);
  };
  write(fitted(context, label, room - 2 * GAP - context.measureText(value).width), COLOURS.label, 'left');
  write(value, COLOURS.value, 'right');
  for (const [length, colour] of [
    [room, COLOURS.track],
    [Math.max(BAR / 2, share * room), COLOURS.bar],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(MARGIN, top + TEXT + GAP, length, BAR, BAR / 4);
    context.fill();
  }
}

/** The text, cut where it is too wide. */
function fitted(context: Canvas.SKRSContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && context.measureText(`${characters.join('')}…`).width > width)
    characters.pop();
  return `${characters.join('')}…`;
}

/** The canvas with a font that has Chinese in both scripts: a machine need not have one. */
async function load(): Promise<typeof Canvas> {
  const canvas = await import('@napi-rs/canvas');
  const fonts = dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'));
  canvas.GlobalFonts.registerFromPath(join(fonts, '../fonts/NotoSansHans-Regular.otf'), FONT);
  return canvas;
}
