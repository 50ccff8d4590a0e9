/**
 * A day in five minutes: 300 articles of ant-news arrive in 20 feeds, in the order of their dates; 12 followed questions are told what
 * answers them. Prints how many of the labelled events were told and how many quotes are right; then the same day with kills at 20
 * random instants: nothing may be lost or told twice.
 *
 *   npm run measure:follow -- EVALDATA [--kills 20] [--seed 1] [--verbose]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openEngine, reopenEngine, type Engine } from '../../src/app/ask/engine.ts';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { compose, composeCorpus } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { IsoDate } from '../../src/domain/article.ts';
import type { Quote } from '../../src/domain/answer.ts';
import { MemoryGenerationStore } from '../../test/fakes/memory-generation-store.ts';
import { seeded } from '../seeded-random.ts';
import { dayArticles } from './day-articles.ts';
import { liveDay, writeFeeds, type Sent } from './day.ts';
import { readExpectations } from './expectations.ts';
import { judged } from './judged.ts';

const FEEDS = 20;
const ARRIVALS = 15;

const program = new Command('measure:follow')
  .argument('<evaldata>', 'folder of the development data')
  .option('--kills <n>', 'how often the bot is killed in the second day', '20')
  .option('--seed <n>', 'another number, other instants', '1')
  .option('--verbose', 'print what was missed and what was wrong')
  .parse();
const options = program.opts<{ readonly kills: string; readonly seed: string; readonly verbose?: true }>();

const settings = readSettings();
const composition = await compose(settings);
const expectations = await readExpectations();
const folder = await mkdtemp(join(tmpdir(), 'isnad-feeds-'));
try {
  const archives = await growingArchives(program.args[0] ?? '');
  const whole = await liveDay(archives, expectations);
  print('A day without a kill', whole.sent);
  const random = seeded(Number(options.seed));
  const killAt = new Set<number>();
  while (killAt.size < Number(options.kills)) killAt.add(1 + Math.floor(random() * whole.steps));
  const killed = await liveDay(archives, expectations, killAt);
  const keysOf = (sent: readonly Sent[]): string[] => sent.map(({ follow, text }) => `${follow} ${text}`);
  const [expected, got] = [keysOf(whole.sent), keysOf(killed.sent)];
  const lost = expected.filter((one) => !got.includes(one));
  const twice = got.filter((one, i) => got.indexOf(one) !== i);
  process.stdout.write(
    `With ${killed.kills} kills in ${killed.steps} steps: ${lost.length} lost, ${twice.length} told twice.\n`,
  );
  process.exitCode = lost.length + twice.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
  await composition.embedder.close();
}

/** The archive before the day, and after each arrival. What a question was answered with is remembered for the second day. */
async function growingArchives(evaldata: string): Promise<readonly Engine[]> {
  const { before, arriving } = await dayArticles(evaldata);
  const store = new MemoryGenerationStore();
  const day = { today: '' as IsoDate };
  const deps = {
    ...composition,
    ...{ store, corpus: composeCorpus({ ...settings, corpusDir: folder }), today: () => day.today },
  };
  const archives: Engine[] = [];
  for (let arrival = 0; arrival <= ARRIVALS; arrival++) {
    const there = [...before, ...arriving.slice(0, Math.ceil((arrival * arriving.length) / ARRIVALS))];
    const today = (there.at(-1)?.published ?? '').slice(0, 10) as IsoDate;
    day.today = today;
    await writeFeeds(folder, there, FEEDS);
    await reindex(deps, {});
    const last = archives.at(-1);
    const own = { ...deps, today: () => today };
    const engine =
      last === undefined ? await openEngine(own, {}) : await reopenEngine(own, last, () => undefined);
    if (engine === null) throw new Error('no index was made');
    archives.push(remembering(engine));
  }
  return archives;
}

function remembering(engine: Engine): Engine {
  const known = new Map<string, readonly Quote[]>();
  return {
    ...engine,
    async answersAmong(typed, filter, limit, articles) {
      const key = `${typed} ${[...articles].join(',')}`;
      const quotes = known.get(key) ?? (await engine.answersAmong(typed, filter, limit, articles));
      known.set(key, quotes);
      return quotes;
    },
  };
}

function print(title: string, sent: readonly Sent[]): void {
  const { expected, told, right, again, missed, wrong } = judged(sent, expectations);
  const share = (part: number, of: number): string =>
    `${part} of ${of} (${Math.round((100 * part) / Math.max(1, of))} %)`;
  process.stdout.write(
    `${title}: events told ${share(told, expected)}, quotes right ${share(right, sent.length)}, ${again} of them of events that were told before.\n`,
  );
  if (options.verbose !== true) return;
  for (const one of missed) process.stdout.write(`missed  ${one}\n`);
  for (const { follow, articleId, text } of wrong)
    process.stdout.write(`wrong   ${follow}: ${articleId}: ${text}\n`);
  for (const { follow, articleId } of sent) process.stdout.write(`sent    ${follow}: ${articleId}\n`);
}
