const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a time as an operator writes it: `15m`, `2h`, `1d`; null for anything else. */
export function durationMs(written: unknown): number | null {
  const [, count, unit = ''] =
    /^\s*(\d{1,5})\s*([mhd])\s*$/u.exec(typeof written === 'string' ? written : '') ?? [];
  const unitMs = UNITS[unit];
  return count === undefined || unitMs === undefined ? null : Number(count) * unitMs;
}
