/**
 * Measures the figures that claims about the bot's speed rest on: members ask while an operator re-indexes, on the loopback
 * Discord of the tests, with the real model.
 *
 *   npm run bench:discord            50 members, five channels
 *   npm run bench:discord -- --json  one JSON object
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addManyPages } from '../test/discord/admin-bot.ts';
import { runBot } from '../test/discord/run-bot.ts';
import { startLoopback } from '../test/loopback/loopback-discord.ts';
import { freePort } from '../test/free-port.ts';
import { percentileOf } from '../tools/percentiles.ts';

const MEMBERS = 50;
const CHANNELS = 5;
/** How many questions one member asks, one after the other. */
const IN_A_ROW = 40;
/** How many new pages: enough for the run to last longer than the measurement. */
const PAGES = 400;
const QUESTION = 'What did Putin and Raisi say about Karabakh?';

const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-discord-'));
const discord = await startLoopback();
const corpus = join(folder, 'corpus');
cpSync('corpus', corpus, { recursive: true });
const port = await freePort();
const bot = runBot(discord, {
  CORPUS_DIR: corpus,
  INDEX_DIR: join(folder, 'index'),
  DATA_DIR: join(folder, 'data'),
  HEALTH_PORT: String(port),
});
try {
  await bot.logged('connected');
  await bot.logged('index ready', 120_000);
  await askInARow();
  const report = {
    inARow: { atRest: await askInARow(), whileIndexing: await whileIndexing(askInARow) },
    atOnce: { atRest: await askAtOnce(), whileIndexing: await whileIndexing(askAtOnce) },
    loadingBlockedMs: await loadingNewIndex(),
    rejectedBodies: discord.rejections.length,
  };
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(report)}\n`);
  else {
    const { inARow, atOnce } = report;
    process.stdout.write(
      `one after the other: at rest ${spread(inARow.atRest)}; while /reindex runs ${spread(inARow.whileIndexing)}\n`,
    );
    for (const [when, { acknowledged, answered }] of Object.entries({
      'at rest': atOnce.atRest,
      'while /reindex runs': atOnce.whileIndexing,
    })) {
      process.stdout.write(
        `${MEMBERS} at once, ${when}: acknowledged ${spread(acknowledged)}; answered ${spread(answered)}\n`,
      );
    }
    process.stdout.write(
      `event loop blocked at most ${report.loadingBlockedMs.byRun} ms in a run and the taking up of its index, ${report.loadingBlockedMs.byRollback} ms in a rollback\n`,
    );
    process.stdout.write(`bodies that the specification refused: ${report.rejectedBodies}\n`);
  }
} finally {
  await bot.stop();
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
}

type Times = { readonly p50: number; readonly p95: number; readonly max: number };
type Asked = { readonly acknowledged: Times; readonly answered: Times };

/** Milliseconds from each member's command to its acknowledgement and to its answer. */
async function askAtOnce(): Promise<Asked> {
  const channels = Array.from({ length: CHANNELS }, () => discord.addChannel());
  const began = performance.now();
  const asked = Array.from({ length: MEMBERS }, (_, i) => {
    const channelId = channels[i % CHANNELS] ?? discord.channelId;
    return discord.slash(discord.person(), 'ask', { question: `${QUESTION} (${i})` }, { channelId });
  });
  const acknowledged = await Promise.all(asked.map(async ({ acked }) => (await acked).afterMs));
  const answered = await Promise.all(
    asked.map(async (one) => {
      const shown = await one.answer(120_000);
      // Before the answer, the reply may say how many questions are ahead.
      await discord.waitFor(
        () => (shown.content.includes(QUESTION) ? true : undefined),
        'the answer',
        120_000,
      );
      return performance.now() - began;
    }),
  );
  return { acknowledged: timesOf(acknowledged), answered: timesOf(answered) };
}

/** Milliseconds from a question to its answer when nobody else asks. */
async function askInARow(): Promise<Times> {
  const person = discord.person();
  const times: number[] = [];
  for (let i = 0; i < IN_A_ROW; i++) {
    const began = performance.now();
    await discord.slash(person, 'ask', { question: `${QUESTION} (${i})` }).answer(120_000);
    times.push(performance.now() - began);
  }
  return timesOf(times);
}

async function whileIndexing<T>(work: () => Promise<T>): Promise<T> {
  addManyPages(corpus, PAGES);
  const run = discord.slash(discord.owner, 'reindex run');
  const shown = await run.answer(120_000);
  await discord.waitFor(
    () => (shown.content.includes('%') ? true : undefined),
    'the embedding to begin',
    60_000,
  );
  const result = await work();
  // If the run had ended before this, it would not have gone on during the whole measurement.
  const { content } = await discord.slash(discord.owner, 'reindex cancel').answer();
  if (!content.includes('stopped')) throw new Error('the indexing ended while it was measured; raise PAGES');
  await discord.waitFor(
    () => (shown.content.includes('Cancelled') ? true : undefined),
    'the end of the run',
    60_000,
  );
  return result;
}

/** The longest time, in milliseconds, for which the bot's event loop was blocked while it took up a new index. */
async function loadingNewIndex(): Promise<{ readonly byRun: number; readonly byRollback: number }> {
  addManyPages(corpus, 20);
  for (let page = 20; page < PAGES; page++) rmSync(join(corpus, `many-${page}.txt`), { force: true });
  await longestBlock();
  const run = discord.slash(discord.owner, 'reindex run');
  const shown = await run.answer(120_000);
  await discord.waitFor(
    () => (shown.content.includes('Added') ? true : undefined),
    'the end of the run',
    120_000,
  );
  const byRun = await longestBlock();
  // Nothing else is at work now, so that this measures only how long it takes to take up an index.
  await discord.slash(discord.owner, 'reindex rollback').answer();
  return { byRun, byRollback: await longestBlock() };
}

/** Milliseconds of the longest block since the last call. */
async function longestBlock(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Math.round(
    1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/mu.exec(text)?.[1] ?? Number.NaN),
  );
}

function timesOf(values: readonly number[]): Times {
  const [p50 = 0, p95 = 0, max = 0] = [0.5, 0.95, 1].map((share) => Math.round(percentileOf(values, share)));
  return { p50, p95, max };
}

function spread({ p50, p95, max }: Times): string {
  return `p50 ${p50} ms, p95 ${p95} ms, slowest ${max} ms`;
}
