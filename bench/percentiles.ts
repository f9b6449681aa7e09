/** In the unit of the samples, to three decimals. */
export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** The median and the 99th percentile of the samples; 0 if there are none. */
export function percentiles(samples: readonly number[]): Percentiles {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 1000) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}
