/**
 * Measures how well and how fast quotes are verified: quotes made from sentences of a corpus, and sentences from elsewhere.
 *
 *   npm run measure:verify -- --corpus corpus --foreign FOLDER [--seed 1] [--verbose] [--hostile 200000]
 *
 * Verifying needs no model, so the index has meaningless vectors. At the end, pages that make verifying expensive are added
 * to the corpus. Then it prints how much processor time the most expensive quote takes, and for how long the bot's event loop
 * is blocked.
 */
import { Command } from 'commander';
import { QuoteVerifier } from '../../src/app/verify/verify-quote.ts';
import { composeCorpus } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Verification } from '../../src/domain/verification.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { SearchIndex } from '../../src/retrieval/index/search-index.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import { percentileOf } from '../percentiles.ts';
import { foreignSentences, sentencesOf } from './corpus-sentences.ts';
import { indexOfFolder } from './index-in-memory.ts';
import { measureHostile } from './measure-hostile.ts';
import { quoteSamples } from './quote-samples.ts';

type Options = {
  readonly corpus: string;
  readonly foreign: string;
  readonly seed: string;
  readonly verbose?: true;
  readonly hostile: string;
};

const program = new Command('measure:verify')
  .requiredOption('--corpus <dir>', 'folder of the pages')
  .requiredOption('--foreign <dir>', 'folder of other pages, whose sentences must not be found')
  .option('--seed <n>', 'another number, other quotes', '1')
  .option(
    '--hostile <words>',
    'words of the longest page that is made to make verifying dear; 0 for none',
    '200000',
  )
  .option('--verbose', 'print what went wrong')
  .parse();
const options = program.opts<Options>();
const settings = readSettings();

const corpus = composeCorpus({ ...settings, corpusDir: options.corpus });
const generation = await indexOfFolder(options.corpus);
const index = new SearchIndex(generation, new KnownNames(NO_NAMES), null);
const verifier = new QuoteVerifier(index);
const own = sentencesOf(generation.articles, (source) => index.pageText(source) ?? '');
const foreign = await foreignSentences(
  composeCorpus({ ...settings, corpusDir: options.foreign }),
  50,
  Number(options.seed),
);

const times: number[] = [];
const results = [
  ...quoteSamples(own, { altered: 200, respelt: 200, stitched: 50 }, Number(options.seed)),
  ...foreign.map((quote) => ({ kind: 'foreign', quote, status: 'not-found' as const, changed: undefined })),
].map((sample) => {
  const before = process.cpuUsage();
  const verification = verifier.verify(sample.quote);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
  return { sample, verification, right: isRight(verification, sample.status, sample.changed) };
});

for (const status of ['altered', 'respelt', 'stitched', 'not-found']) {
  const of = results.filter(({ sample }) => sample.status === status);
  process.stdout.write(`${status}: ${of.filter(({ right }) => right).length} of ${of.length}\n`);
  for (const { sample, verification, right } of of) {
    if (right || options.verbose !== true) continue;
    process.stdout.write(`  ${sample.kind}: ${sample.quote}\n    ${JSON.stringify(verification)}\n`);
  }
}
times.sort((a, b) => a - b);
const quantile = (share: number): string => percentileOf(times, share).toFixed(1);
process.stdout.write(
  `${index.articles.length} articles: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, dearest ${quantile(1)} ms of processor\n`,
);

if (Number(options.hostile) > 0) await measureHostile(corpus, Number(options.hostile));

function isRight(verification: Verification, status: string, changed: string | undefined): boolean {
  if (verification.status !== status) return false;
  if (changed === undefined || verification.status !== 'altered') return true;
  return verification.differences.some(({ expected, found }) => expected === changed || found === changed);
}
