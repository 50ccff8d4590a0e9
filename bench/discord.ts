/**
 * What the bot's speed claims rest on: members who ask at once while an index is being built beside it, on the
 * loopback Discord of the tests, with the real model.
 *
 *   npm run bench:discord            50 members, five channels
 *   npm run bench:discord -- --json  one JSON object
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBot } from '../test/discord/run-bot.ts';
import { startLoopback } from '../test/loopback/loopback-discord.ts';

const MEMBERS = 50;
const CHANNELS = 5;
const COPIES = 8;
const QUESTION = 'What did Putin and Raisi say about Karabakh?';

const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-discord-'));
const discord = await startLoopback();
const bot = runBot(discord, { INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data') });
try {
  await bot.logged('connected');
  await bot.logged('index ready', 120_000);
  const report = {
    atRest: await askAtOnce(),
    whileIndexing: await whileIndexing(askAtOnce),
    rejectedBodies: discord.rejections.length,
  };
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(report)}\n`);
  else {
    for (const [when, { acknowledged, answered }] of Object.entries({
      'at rest': report.atRest,
      'while indexing': report.whileIndexing,
    })) {
      process.stdout.write(`${when}: acknowledged ${spread(acknowledged)}; answered ${spread(answered)}\n`);
    }
    process.stdout.write(`bodies that the specification refused: ${report.rejectedBodies}\n`);
  }
} finally {
  await bot.stop();
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
}

type Times = { readonly p50: number; readonly p95: number; readonly max: number };
type Asked = { readonly acknowledged: Times; readonly answered: Times };

/** Milliseconds from each member's command to acknowledgement and to answer. */
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
      await one.answer(120_000);
      return performance.now() - began;
    }),
  );
  return { acknowledged: timesOf(acknowledged), answered: timesOf(answered) };
}

async function whileIndexing<T>(work: () => Promise<T>): Promise<T> {
  const corpus = join(folder, 'corpus');
  for (let copy = 0; copy < COPIES; copy++) cpSync('corpus', join(corpus, String(copy)), { recursive: true });
  const args = ['--import', 'tsx', 'src/cli/index.ts', '--force', '--corpus', corpus];
  const child = spawn(process.execPath, [...args, '--index', join(folder, 'other')], { stdio: 'ignore' });
  // Past its start, which loads the model: the embedding is what takes the processor.
  await new Promise((resume) => setTimeout(resume, 2500));
  const result = await work();
  // False when it has ended by itself, and so was not there all the time.
  if (!child.kill()) throw new Error('the indexing ended while it was measured; raise COPIES');
  return result;
}

function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function spread({ p50, p95, max }: Times): string {
  return `p50 ${p50} ms, p95 ${p95} ms, slowest ${max} ms`;
}
