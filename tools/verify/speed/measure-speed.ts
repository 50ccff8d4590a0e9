/**
 * How much longer verifying one quote takes than with an earlier isnad: both verify the same quotes in turn, in one run, and
 * their processor time is compared, so that other work on the machine counts for neither.
 *
 *   npm run --silent measure:verify-speed -- FOLDER --corpus DIR --foreign DIR [--seed 1] [--rounds 3]
 *
 * FOLDER is a clone of the earlier version with its packages. The quotes are those of measure:verify, and sentences as they
 * stand. They are verified in rounds, and of each quote the shortest time counts, because a busy machine only adds to it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { composeCorpus } from '../../../src/compose.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { at } from '../../../src/domain/at.ts';
import { percentileOf } from '../../percentiles.ts';
import { seeded } from '../../seeded-random.ts';
import { foreignSentences, sentencesOfCorpus } from '../corpus-sentences.ts';
import { quoteSamples } from '../quote-samples.ts';

const HOME = resolve(import.meta.dirname, '../../..');
const VERSIONS = ['before', 'now'] as const;
type Version = (typeof VERSIONS)[number];
type Quote = { readonly status: string; readonly quote: string };
type Timed = { readonly of: Quote } & Record<Version, number>;

const COUNTS = { exact: 200, altered: 200, respelt: 200, stitched: 50, foreign: 50 };

const program = new Command('measure:verify-speed')
  .argument('<folder>', 'clone of the earlier version')
  .requiredOption('--corpus <dir>', 'folder of the pages')
  .requiredOption('--foreign <dir>', 'folder of other pages, whose sentences must not be found')
  .option('--seed <n>', 'another number, other quotes', '1')
  .option('--rounds <n>', 'how often each quote is verified', '3')
  .parse();
const options = program.opts<Record<'corpus' | 'foreign' | 'seed' | 'rounds', string>>();

const quotes = await quotesOf(Number(options.seed));
const workers: Record<Version, ChildProcess> = {
  before: await started(resolve(at(program.args, 0))),
  now: await started(HOME),
};
const times = quotes.map((of): Timed => ({ of, before: Infinity, now: Infinity }));
for (let round = 0; round < Number(options.rounds); round++) {
  for (const [i, timed] of times.entries()) {
    // Who goes first changes, since the second finds the processor warm.
    for (const version of (i + round) % 2 === 0 ? VERSIONS : VERSIONS.toReversed()) {
      timed[version] = Math.min(timed[version], await verifiedBy(workers[version], timed.of.quote));
    }
  }
  print(`after ${round + 1} of ${options.rounds} rounds: ${compared(times)}`);
}
for (const version of VERSIONS) workers[version].disconnect();
for (const status of Object.keys(COUNTS)) {
  print(`  ${status}: ${compared(times.filter(({ of }) => of.status === status))}`);
}
const as = times.filter(({ of }) => of.status !== 'exact');
print(`  the quotes of measure:verify, which leave out exact ones: ${compared(as)}`);

async function quotesOf(seed: number): Promise<Quote[]> {
  const settings = readSettings();
  const own = await sentencesOfCorpus(composeCorpus({ ...settings, corpusDir: options.corpus }));
  const foreign = composeCorpus({ ...settings, corpusDir: options.foreign });
  const random = seeded(seed);
  return [
    ...quoteSamples(own, COUNTS, seed),
    ...(await foreignSentences(foreign, COUNTS.foreign, seed)).map((quote) => ({ status: 'foreign', quote })),
    ...Array.from({ length: COUNTS.exact }, () => ({
      status: 'exact',
      quote: at(own, Math.floor(random() * own.length)),
    })),
  ];
}

async function started(root: string): Promise<ChildProcess> {
  const worker = join(import.meta.dirname, 'speed-worker.ts');
  const child = fork(worker, [root, resolve(options.corpus)], { execArgv: ['--import', 'tsx'], cwd: root });
  await once(child, 'message');
  return child;
}

async function verifiedBy(child: ChildProcess, quote: string): Promise<number> {
  const answered = once(child, 'message');
  child.send(quote);
  const [ms] = (await answered) as [number];
  return ms;
}

function compared(of: readonly Timed[]): string {
  const quantiles = [0.5, 0.95].map((share) => {
    const [before, now] = [quantile(of, 'before', share), quantile(of, 'now', share)];
    const ratio = (now / before).toFixed(2);
    return `p${share * 100} ${before.toFixed(1)} ms before, ${now.toFixed(1)} now, ${ratio} times`;
  });
  return `${of.length} quotes: ${quantiles.join('; ')}`;
}

function quantile(of: readonly Timed[], version: Version, share: number): number {
  return percentileOf(
    of.map((one) => one[version]),
    share,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
