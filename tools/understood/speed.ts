/**
 * How much longer a question takes than with an earlier isnad: both answer the same questions in turn, in one run, and their
 * processor time is compared, so that other work on the machine counts for neither.
 *
 *   npm run --silent measure:speed -- FOLDER [QUESTIONS.jsonl]
 *
 * FOLDER is a clone of the earlier version with its packages. Each line of QUESTIONS has the question as `q`.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { at } from '../../src/domain/at.ts';

const HOME = resolve(import.meta.dirname, '../..');
const [before, questionsFile = join(HOME, 'test/relevance/check.jsonl')] = process.argv.slice(2);
if (before === undefined) {
  process.stderr.write('usage: npm run --silent measure:speed -- FOLDER [QUESTIONS.jsonl]\n');
  process.exit(2);
}
/** The first ones load what is loaded once. */
const WARM_UP = 5;

const lines = (await readFile(questionsFile, 'utf8')).trim().split('\n');
const questions = lines.map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q);
const folder = await mkdtemp(join(tmpdir(), 'isnad-speed-'));
const [earlier, now] = [await started(resolve(before), 'before'), await started(HOME, 'now')];
const times: { readonly before: number; readonly now: number }[] = [];
for (const [i, question] of questions.entries()) {
  // Who goes first changes, since the second finds the processor warm.
  const first = i % 2 === 0 ? earlier : now;
  const one = await asked(first, question);
  const other = await asked(first === earlier ? now : earlier, question);
  if (i >= WARM_UP) times.push(first === earlier ? { before: one, now: other } : { before: other, now: one });
}
for (const child of [earlier, now]) child.disconnect();
await rm(folder, { recursive: true });

const sum = (of: 'before' | 'now'): number => times.reduce((total, one) => total + one[of], 0);
const ratios = times.map((one) => one.now / one.before).sort((a, b) => a - b);
const ratioAt = (share: number): string => at(ratios, Math.floor(share * (ratios.length - 1))).toFixed(3);
process.stdout.write(
  `${times.length} questions: ${(sum('before') / times.length).toFixed(0)} ms of the processor before, ` +
    `${(sum('now') / times.length).toFixed(0)} ms now, ${(sum('now') / sum('before')).toFixed(3)} times; ` +
    `by question median ${ratioAt(0.5)}, one in twenty above ${ratioAt(0.95)}\n`,
);

async function started(root: string, name: string): Promise<ChildProcess> {
  const worker = join(import.meta.dirname, 'speed-worker.ts');
  const child = fork(worker, [root, join(folder, name)], { execArgv: ['--import', 'tsx'], cwd: root });
  await once(child, 'message');
  return child;
}

async function asked(child: ChildProcess, question: string): Promise<number> {
  const answered = once(child, 'message');
  child.send(question);
  const [ms] = (await answered) as [number];
  return ms;
}
