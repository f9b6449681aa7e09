/** A chart as a picture. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Canvas from '@napi-rs/canvas';
import type { Bar, Chart } from '../render/chart.js';

/** In pixels; Discord shows pictures at about half of it. */
const WIDTH = 1200;
const ROW = 68;
const MARGIN = 28;
const GAP = 18;
/** The most that labels take of the width; longer ones are cut. */
const LABELS_AT_MOST = 460;
const FONT = 'chart';
const COLOURS = { ground: '#ffffff', bar: '#5865f2', text: '#1e1f22', value: '#1e1f22' } as const;

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
  const canvas = createCanvas(WIDTH, bars.length * ROW + 2 * MARGIN - GAP);
  const context = canvas.getContext('2d');
  context.fillStyle = COLOURS.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = `28px ${FONT}`;
  context.textBaseline = 'middle';
  const labels = bars.map(({ label }) => fitted(context, label));
  const labelWidth = widest(context, labels);
  const start = MARGIN + labelWidth + GAP;
  const room =
    WIDTH -
    start -
    GAP -
    widest(
      context,
      bars.map(({ value }) => value),
    ) -
    MARGIN;
  bars.forEach((bar, i) =>
    drawBar(context, bar, { label: labels[i] ?? '', start, room, top: MARGIN + i * ROW }),
  );
  return canvas.toBuffer('image/png');
}

function drawBar(
  context: Canvas.SKRSContext2D,
  { share, value }: Bar,
  {
    label,
    start,
    room,
    top,
  }: { readonly label: string; readonly start: number; readonly room: number; readonly top: number },
): void {
  const height = ROW - GAP;
  const length = Math.max(2, share * room);
  context.textAlign = 'right';
  context.fillStyle = COLOURS.text;
  context.fillText(label, start - GAP, top + height / 2);
  context.fillStyle = COLOURS.bar;
  context.beginPath();
  context.roundRect(start, top, length, height, Math.min(6, length / 2));
  context.fill();
  context.textAlign = 'left';
  context.fillStyle = COLOURS.value;
  context.fillText(value, start + length + GAP / 2, top + height / 2);
}

function widest(context: Canvas.SKRSContext2D, texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => context.measureText(text).width));
}

/** The text, cut where it is too wide. */
function fitted(context: Canvas.SKRSContext2D, text: string): string {
  if (context.measureText(text).width <= LABELS_AT_MOST) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && context.measureText(`${characters.join('')}…`).width > LABELS_AT_MOST)
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
