/** Whether the time that something takes grows with its input or faster, told without a clock's absolute figures. */

/** Four times the input: linear work takes 4 times as long, quadratic work 16 times. */
const FACTOR = 4;
/** Halfway between the two, by ratio. */
export const LINEAR = 8;
/** Shorter work is not told from noise. */
const NOISE_MS = 10;
const RUNS = 5;

/**
 * How many times as much processor time the work takes for four times the length, each the least of several runs; no
 * more runs than it takes to tell linear work.
 *
 * @param length - of the longer input; the shorter one is a quarter of it
 */
export function growth(work: (length: number) => void, length: number): number {
  // What is read or compiled once must not count as the shorter work's.
  work(length / FACTOR);
  let short = Infinity;
  let long = Infinity;
  for (let run = 0; run < RUNS && !(long / short < LINEAR); run++) {
    short = Math.min(
      short,
      Math.max(
        processorMs(() => work(length / FACTOR)),
        NOISE_MS,
      ),
    );
    long = Math.min(
      long,
      processorMs(() => work(length)),
    );
  }
  return long / short;
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
