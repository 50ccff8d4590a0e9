/**
 * How the time of everything that reads what comes from outside grows with its input: twice the input may take three
 * times as long, up to a megabyte.
 *
 *   npm run growth [-- --to 1048576 --only html]
 */
import { Command } from 'commander';
import { SHAPES } from './shapes.ts';
import { READERS, type Reader } from './readers.ts';

/** What a doubling may cost; what noise may cost is taken out by measuring again. */
const MOST = 3;
const TRIES = 6;
/** Milliseconds below which a time says nothing. */
const LEAST_MS = 8;
/** Milliseconds after which larger inputs are not tried: the ratio has been seen. */
const ENOUGH_MS = 20_000;

/** UTF-16 units: what is smaller takes a tenth of a second, whatever it is, since markup has an end of its depth. */
const LEAST_SIZE = 2048;

/** Sizes that are tried below the largest. */
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
const broken = all.filter(({ ratio }) => ratio > MOST);
for (const seen of broken) process.stdout.write(`MORE THAN ${MOST}: ${seen.reader}: ${told(seen)}\n`);
process.stdout.write(
  `${all.length} readers and shapes, ${broken.length} grow faster than ${MOST} to a doubling\n`,
);
process.exitCode = broken.length === 0 ? 0 : 1;

async function growthOf(reader: Reader, shape: string, make: (size: number) => string): Promise<Seen> {
  let worst: Seen = { reader: reader.name, shape, ratio: 0, ms: 0, size: 0 };
  const times: number[] = [];
  const largest = Math.min(Number(options.to), reader.most ?? Infinity);
  const least = Math.max(largest / 2 ** DOUBLINGS, Math.min(LEAST_SIZE, largest / 8));
  for (let size = least; size <= largest; size *= 2) {
    let ms = await timeOf(reader, make(size));
    // A pause of the machine is no property of the code.
    for (let tries = 1; tries < TRIES && perDoubling(ms, times) > MOST; tries++) {
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
 * What the last doubling cost, as a factor; where the one before cost more than its share, the mean of both: a text that is
 * cut at another place can happen to hold no article at all.
 */
function perDoubling(ms: number, times: readonly number[]): number {
  if (ms < LEAST_MS) return 0;
  const factors = times
    .slice(-2)
    .map((before, i, last) => (ms / Math.max(before, LEAST_MS / MOST)) ** (1 / (last.length - i)));
  return factors.length === 0 ? 0 : Math.min(...factors);
}

/** Milliseconds; the text is made anew, so that nothing is remembered of it. */
async function timeOf(reader: Reader, text: string): Promise<number> {
  const began = performance.now();
  await reader.read(text);
  return performance.now() - began;
}

function told({ shape, ratio, ms, size }: Seen): string {
  return `${ratio.toFixed(1)} at most (${shape}, ${Math.round(ms)} ms for ${size})`;
}
