/**
 * Kills indexing runs at random instants, or makes their writes fail, and checks whether anything was lost.
 *
 *   npm run torture -- --rounds 200 [--seed 1]
 *
 * It uses the real model, real files, and a process for each run. A round does the following:
 *
 * 1. It changes the corpus.
 * 2. It starts a run that dies (at any instant, or between two calls of the file system) or fails (ENOSPC, EIO, EACCES),
 *    and checks what a reader finds during and after the run.
 * 3. It starts a second run. It then compares every article, passage and vector, and the answers to some questions, with an
 *    index that this process built from scratch from the same pages.
 *
 * In some rounds a folder of the corpus becomes a link and a folder again while the run reads it; or the clock of the run is
 * wrong or jumps; or the index holds an abandoned lock, or marks of killed readers.
 */
import { access, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Command } from 'commander';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { recipeFor } from '../../src/app/indexing/recipe.ts';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { openEngine } from '../../src/app/ask/engine.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Generation, GenerationContents } from '../../src/domain/generation.ts';
import { MemoryGenerationStore } from '../../test/fakes/memory-generation-store.ts';
import { picked, seeded } from '../seeded-random.ts';
import { changeCorpus, QUESTIONS } from './changing-corpus.ts';
import { leaveLock, leaveMarks, LOCKS, type LockLeft } from './left-behind.ts';
import { LOCK_WAIT_MS } from './lock-wait.ts';
import { remembering } from './remembering.ts';
import { runIndexing, type Ended, type MovedClock, type Violence } from './run-indexing.ts';
import { makeOutside, OUTSIDE, turnIntoLink } from './turning-link.ts';

const options = new Command('torture')
  .option('--rounds <n>', 'how many runs are killed or fail', '200')
  .option('--seed <n>', 'another number, other rounds', '1')
  .parse()
  .opts<{ rounds: string; seed: string }>();
const rounds = Number(options.rounds);
const random = seeded(Number(options.seed));
const CODES = ['ENOSPC', 'EIO', 'EACCES'];
const LEAVES = ['nothing', 'half', 'everything'];
/** How many questions are asked in a round. */
const ASKED = 2;
/** How many generations are kept, as by default. */
const KEPT = 2;
/** In which share of rounds each of the additional faults occurs. */
const SHARE = 0.4;
const HOUR_MS = 60 * 60 * 1000;
/** By how much a clock may be wrong. */
const CLOCKS_MS = [0, 1, -1, 24, -24, 2 * 8766, -2 * 8766].map((hours) => hours * HOUR_MS);

const folder = await mkdtemp(join(tmpdir(), 'isnad-torture-'));
const corpusDir = join(folder, 'corpus');
const indexDir = join(folder, 'index');
const outsideDir = join(folder, 'outside');
await cp('corpus', corpusDir, { recursive: true });
const composition = await compose({ ...readSettings(), corpusDir, indexDir });
const embedder = remembering(composition.embedder);
const deps = { ...composition, corpus: fileCorpus(corpusDir), embedder };
const recipe = recipeFor(embedder.modelId);
const reader = fileGenerationStore(indexDir);

const seen = {
  killed: 0,
  killedBetween: 0,
  failed: 0,
  unharmed: 0,
  looks: 0,
  articles: 0,
  vectors: 0,
  answers: 0,
};
const faults: Record<LockLeft | 'folder link' | 'moved clock' | 'dead mark', number> = {
  ...{ 'folder link': 0, 'moved clock': 0, 'dead mark': 0 },
  ...{ 'lock of the future': 0, 'lock file': 0, 'full lock folder': 0, 'lock link': 0 },
};
const wrong: string[] = [];
let repairs = 0;
/** What an undisturbed run takes: milliseconds, and calls of the file system. */
let usual = { ms: 3000, calls: 40 };
let before: GenerationContents | null = null;

/** Says what is wrong with the contents that a reader found; null if nothing is. */
type Expectation = (found: GenerationContents | null) => string | null;

try {
  for (let round = 1; round <= rounds; round++) await oneRound(round);
} finally {
  await composition.embedder.close();
  await rm(folder, { recursive: true, force: true });
}
const { killed, killedBetween, failed, unharmed, looks, articles, vectors, answers } = seen;
process.stdout.write(
  `${rounds} rounds: ${killed} killed at an instant, ${killedBetween} between two calls, ${failed} failed, ${unharmed} came through unharmed.\n` +
    `Faults put in besides: ${Object.entries(faults)
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')}.\n` +
    `Looked ${looks} times meanwhile; compared ${articles} articles, ${vectors} vectors, ${answers} answers with those of an index made from nothing.\n` +
    `Lost or foreign: ${wrong.length}. Repairs by hand: ${repairs}.\n`,
);
for (const what of wrong) process.stdout.write(`${what}\n`);
process.exitCode = wrong.length + repairs === 0 ? 0 : 1;

async function oneRound(round: number): Promise<void> {
  const steps = await changeCorpus(corpusDir, random);
  const store = new MemoryGenerationStore();
  const fresh = await reindex({ ...deps, store });
  if (fresh.generation === null) throw new Error('no index from nothing');
  const expected = contentsOf(fresh.generation);
  await makeOutside(outsideDir, await readdir(join(corpusDir, 'made')));
  const course = await disturbedRun(round, expected);
  await runAgain(round, expected);
  await checkWhatIsLeft(round);
  await compareAnswers(round, store);
  seen.articles += expected.articles.length;
  seen.vectors += expected.vectors.digests.length;
  before = expected;
  process.stderr.write(`${round}/${rounds} ${steps}; ${course}\n`);
}

/** Runs the corpus with faults and checks what a reader finds. Returns the faults and the end of the run, for people. */
async function disturbedRun(round: number, expected: GenerationContents): Promise<string> {
  const lock = await leftLock();
  if (random() < SHARE) faults['dead mark'] += await leaveMarks(indexDir);
  const clock = chosenClock();
  const turns = random() < SHARE;
  if (turns) faults['folder link']++;
  const violence = chosenViolence(lock === null ? 0 : LOCK_WAIT_MS);
  const stopTurning = turns
    ? turnIntoLink(join(corpusDir, 'made'), outsideDir, join(folder, 'aside'), random)
    : () => Promise.resolve();
  const problemOf = turns ? isOfTheCorpus(expected) : isOneOf(before, expected);
  const ended = await watched(round, { violence, clock }, problemOf);
  await stopTurning();
  if (ended.how === 'broke') wrong.push(`round ${round}: ended without a reason: ${ended.said}`);
  if (ended.how === 'killed') seen[violence.kind === 'kill-after' ? 'killed' : 'killedBetween']++;
  else seen[ended.how === 'failed' ? 'failed' : 'unharmed']++;
  await look(round, problemOf);
  return `${JSON.stringify({ ...violence, lock, clock, turns })} -> ${ended.how}`;
}

/** Runs the corpus without a fault in the file system; the index must then be the expected one. */
async function runAgain(round: number, expected: GenerationContents): Promise<void> {
  const again = await runIndexing(corpusDir, indexDir, { kind: 'none' }, chosenClock());
  if (again.how !== 'done') {
    repairs++;
    wrong.push(`round ${round}: the run after it ${again.how}: ${again.said}`);
  } else if (again.calls > 0) usual = { ms: again.tookMs, calls: again.calls };
  const opened = await reader.open(recipe);
  if (
    opened.notices.length > 0 ||
    !isDeepStrictEqual(opened.generation && contentsOf(opened.generation), expected)
  )
    wrong.push(`round ${round}: not the index from nothing; ${JSON.stringify(opened.notices)}`);
}

/** Nothing may be left of a run but the generations to keep, and nothing outside the corpus may have changed. */
async function checkWhatIsLeft(round: number): Promise<void> {
  const left = (await readdir(indexDir)).filter((name) => name !== 'current' && name !== 'generations');
  const kept = await readdir(join(indexDir, 'generations'));
  if (left.length > 0 || kept.length > KEPT || kept.some((name) => name.startsWith('.')))
    wrong.push(`round ${round}: left behind ${[...left, ...kept].join(' ')}`);
  if ((await readdir(outsideDir)).length !== (await readdir(join(corpusDir, 'made'))).length + 1)
    wrong.push(`round ${round}: something outside was touched`);
}

/** Runs indexing on the corpus as it is now, while a reader looks again and again. */
async function watched(
  round: number,
  { violence, clock }: { readonly violence: Violence; readonly clock: MovedClock | null },
  problemOf: Expectation,
): Promise<Ended> {
  const run = runIndexing(corpusDir, indexDir, violence, clock);
  let over = false;
  const ended = run.finally(() => {
    over = true;
  });
  while (!over) {
    await look(round, problemOf);
    await new Promise((resume) => setTimeout(resume, 150));
  }
  return ended;
}

/** Checks that a reader finds the previous index or the new one, complete and without a notice. */
async function look(round: number, problemOf: Expectation): Promise<void> {
  seen.looks++;
  const { generation, notices } = await reader.open(recipe);
  const problem = problemOf(generation === null ? null : contentsOf(generation));
  if (problem !== null || notices.length > 0)
    wrong.push(
      `round ${round}: a reader found ${generation?.id ?? 'nothing'}, ${problem ?? 'as expected'}, ${JSON.stringify(notices)}`,
    );
}

function isOneOf(...known: readonly (GenerationContents | null)[]): Expectation {
  return (found) =>
    known.some((one) => isDeepStrictEqual(found, one)) ? null : 'which is no index of the corpus';
}

/** A run that finds a link in place of a folder may have fewer pages, but none from the target of the link. */
function isOfTheCorpus(expected: GenerationContents): Expectation {
  const pages = [before, expected].flatMap((contents) => contents?.pages ?? []);
  return (found) => {
    if (found === null) return before === null ? null : 'though there was an index';
    if (JSON.stringify(found.pages).includes(OUTSIDE)) return 'with a page from where a link leads';
    const isKnown = found.pages.every((page) => pages.some((known) => isDeepStrictEqual(page, known)));
    return isKnown ? null : 'with a page that the corpus has not';
  };
}

/** In some rounds, leaves a lock if the last run left none. */
async function leftLock(): Promise<LockLeft | null> {
  const kind = picked(LOCKS, random);
  if (random() >= SHARE || before === null) return null;
  const isThere = await access(join(indexDir, 'lock')).then(
    () => true,
    () => false,
  );
  if (isThere) return null;
  await leaveLock(indexDir, kind, outsideDir);
  faults[kind]++;
  return kind;
}

function chosenClock(): MovedClock | null {
  if (random() >= SHARE) return null;
  faults['moved clock']++;
  const [offset, jump] = [picked(CLOCKS_MS, random), picked(CLOCKS_MS, random)] as const;
  return { offset, jumpsAfter: Math.floor(random() * usual.ms), jump };
}

async function compareAnswers(round: number, fresh: MemoryGenerationStore): Promise<void> {
  const own = await openEngine({ ...deps, store: fresh }, {});
  const disk = await openEngine({ ...deps, store: reader }, {});
  for (let asked = 0; asked < ASKED; asked++) {
    const question = picked(QUESTIONS, random);
    const one = await own.ask(question, {}, 3);
    const other = await disk.ask(question, {}, 3);
    seen.answers++;
    if (!isDeepStrictEqual(one.answer, other.answer))
      wrong.push(`round ${round}: answers to "${question}" differ`);
  }
}

/** @param waitMs milliseconds that the run has to wait before it can do anything */
function chosenViolence(waitMs: number): Violence {
  const at = 1 + Math.floor(random() * usual.calls);
  const chance = random();
  if (chance < 0.5) return { kind: 'kill-after', ms: Math.floor(random() * (usual.ms * 1.1 + waitMs)) };
  if (chance < 0.75) return { kind: 'kill-at', at };
  const fault = { code: picked(CODES, random), leaves: picked(LEAVES, random) };
  return { kind: 'fail-at', at, ...fault, forGood: random() < 0.5 };
}

/** The contents of a generation, without the parts that differ between any two runs. */
function contentsOf(generation: Generation): GenerationContents {
  const {
    recipe: made,
    pages,
    articles: cut,
    copies,
    speech,
    articleHashes,
    vectors: table,
    keywords,
    refused,
  } = generation;
  return {
    ...{
      recipe: made,
      pages,
      articles: cut,
      copies,
      speech,
      articleHashes,
      vectors: table,
      keywords,
      refused,
    },
    corpusFingerprint: generation.corpusFingerprint,
  };
}
