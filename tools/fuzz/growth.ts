/**
 * Measures how the processor time of everything that reads input from outside grows with the input, up to a megabyte. Twice the input
 * may take three times as long.
 *
 *   npm run growth [-- --to 1048576 --only html]
 */
import { Command } from 'commander';
import { SHAPES } from './shapes.ts';
import { READERS, type Reader } from './readers.ts';

/** The factor by which the time may grow when the input doubles. Measuring again takes noise out. */
const MAX_GROWTH_FACTOR = 3;
const TRIES = 6;
/** Milliseconds. A shorter time says nothing: a collection of garbage takes as long. */
const MIN_MEASURED_MS = 20;
/** Milliseconds. After a longer time, larger inputs are not tried, because the ratio is clear. */
const ENOUGH_MS = 20_000;

/** UTF-16 units. A smaller input takes a tenth of a second at most, because the depth of markup is limited. */
const MIN_SIZE_BYTES = 2048;

/** How often the size is doubled to reach the largest. */
const DOUBLINGS = 5;

const options = new Command('growth')
  .option('--to <n>', 'largest input, in UTF-16 units', String(2 ** 20))
  .option('--only <name>', 'readers whose name has this')
  .parse()
  .opts<{ to: string; only?: string }>();

type Seen = {
  readonly reader: string;
  readonly shape: string;
  readonly ratio: number;
  readonly ms: number;
  readonly size: number;
};
const all: Seen[] = [];
for (const reader of READERS.filter(({ name }) => name.includes(options.only ?? ''))) {
  let worst: Seen | null = null;
  for (const [shape, make] of Object.entries(SHAPES)) {
    const seen = await growthOf(reader, shape, make);
    all.push(seen);
    if (worst === null || seen.ratio > worst.ratio) worst = seen;
  }
  if (worst !== null) process.stdout.write(`${reader.name}: ${told(worst)}\n`);
}
const broken = all.filter(({ ratio }) => ratio > MAX_GROWTH_FACTOR);
for (const seen of broken)
  process.stdout.write(`MORE THAN ${MAX_GROWTH_FACTOR}: ${seen.reader}: ${told(seen)}\n`);
process.stdout.write(
  `${all.length} readers and shapes, ${broken.length} grow faster than ${MAX_GROWTH_FACTOR} to a doubling\n`,
);
process.exitCode = broken.length === 0 ? 0 : 1;

async function growthOf(reader: Reader, shape: string, make: (size: number) => string): Promise<Seen> {
  let worst: Seen = { reader: reader.name, shape, ratio: 0, ms: 0, size: 0 };
  const times: number[] = [];
  const largest = Math.min(Number(options.to), reader.most ?? Infinity);
  const least = Math.max(largest / 2 ** DOUBLINGS, Math.min(MIN_SIZE_BYTES, largest / 8));
  for (let size = least; size <= largest; size *= 2) {
    let ms = await timeOf(reader, make(size));
    // A pause of the machine says nothing about the code.
    for (let tries = 1; tries < TRIES && perDoubling(ms, times) > MAX_GROWTH_FACTOR; tries++) {
      ms = Math.min(ms, await timeOf(reader, make(size)));
      times.push(Math.max(times.pop() ?? 0, await timeOf(reader, make(size / 2))));
    }
    const ratio = perDoubling(ms, times);
    if (ratio >= worst.ratio) worst = { ...worst, ratio, ms, size };
    if (ms > ENOUGH_MS) break;
    times.push(ms);
  }
  return worst;
}

/**
 * The factor of the last doubling, or the mean factor of the last two if that is smaller: a text that is cut at another place
 * may happen to hold no article at all. 0 if the time is too short to tell.
 */
function perDoubling(ms: number, times: readonly number[]): number {
  if (ms < MIN_MEASURED_MS) return 0;
  const factors = times
    .slice(-2)
    .map(
      (before, i, last) =>
        (ms / Math.max(before, MIN_MEASURED_MS / MAX_GROWTH_FACTOR)) ** (1 / (last.length - i)),
    );
  return factors.length === 0 ? 0 : Math.min(...factors);
}

/**
 * Milliseconds of processor time to read a text: by the clock, a machine that is busy with something else would count. The text
 * is newly made, so that no cache knows it.
 */
async function timeOf(reader: Reader, text: string): Promise<number> {
  const before = process.cpuUsage();
  await reader.read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function told({ shape, ratio, ms, size }: Seen): string {
  return `${ratio.toFixed(1)} at most (${shape}, ${Math.round(ms)} ms for ${size})`;
}
