/**
 * Measures for how long the bot's event loop is held while it verifies what members paste: long messages, drafts, and the export
 * of the evidence. What the thread does holds it for no time; the reading of the message before, and what leads by meaning, the
 * messages and the files after, are done in the process of the bot.
 *
 *   npm run --silent measure:verify-loop -- --corpus DIR [--index FOLDER] [--without-model] [--seed 1]
 *
 * The index is made first if the folder has none: with the model that takes half an hour for ten thousand articles, without
 * it a minute, but then what leads by meaning compares shorter vectors.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { openEngine, type EngineDeps } from '../../../src/app/ask/engine.ts';
import { compose, composeVerifier } from '../../../src/compose.ts';
import { describeNotice } from '../../../src/operator-messages.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { exportPlan } from '../../../src/discord/events/exports.ts';
import { RateLimiter } from '../../../src/concurrency/rate-limiter.ts';
import { Refusal } from '../../../src/discord/respond/refusal.ts';
import { verificationPlans } from '../../../src/discord/respond/verifying/verification-plans.ts';
import { IsnadError } from '../../../src/domain/error.ts';
import { HashEmbedder } from '../../../test/fakes/hash-embedder.ts';
import { fakeContext } from '../../../test/discord/fake-context.ts';
import { fakeResponder } from '../../../test/discord/fake-responder.ts';
import { sentencesOf } from '../corpus-sentences.ts';
import { watchLoop } from '../held-loop.ts';
import { longMessages } from './long-messages.ts';

/** Milliseconds in which nothing is done, to measure what the watching itself takes. */
const IDLE_MS = 2000;

const program = new Command('measure:verify-loop')
  .requiredOption('--corpus <dir>', 'folder of the pages')
  .option('--index <dir>', 'folder of the index, which is kept; by default it is made for this run')
  .option('--without-model', 'vectors that mean nothing')
  .option('--seed <n>', 'another number, other messages', '1')
  .parse();
const options = program.opts<{ corpus: string; index?: string; withoutModel?: true; seed: string }>();

const folder = await mkdtemp(join(tmpdir(), 'isnad-loop-'));
const indexDir = resolve(options.index ?? folder);
const settings = { ...readSettings(), corpusDir: resolve(options.corpus), indexDir };
const composed = await compose(settings);
const verifiers = composeVerifier(settings, {
  onTrouble: (problem) => {
    print(`the thread ended: ${problem}`);
  },
  onNotice: (told) => {
    print(describeNotice(told));
  },
});
const deps: EngineDeps = {
  ...composed,
  ...(options.withoutModel === true ? { embedder: new HashEmbedder() } : {}),
  verifierOn: (generation) => verifiers.on(generation),
};
try {
  const engine = await openEngine(deps, {});
  // It resolves when the thread has read its index, which is not what is measured.
  await engine.verifier.verify('is it there yet');
  const { context } = await fakeContext({ engine });
  const { detectLanguage } = composed;
  // Another minute each time, so that nobody has asked too much.
  let minutes = 0;
  const patient = { ...context, detectLanguage, limiter: new RateLimiter(() => (minutes += 1) * 120_000) };
  const own = sentencesOf(engine.generation.articles, (source) => engine.index.pageText(source) ?? '');

  const { asking } = fakeResponder();
  const idle = watchLoop();
  await pause(IDLE_MS);
  print(`with nothing to do: ${heldFor(idle())}`);
  for (const { name, text } of longMessages(own, Number(options.seed))) {
    print(`${name}, ${text.length} characters`);
    print(`  verified: ${await held(async () => (await plansFor(text)).length)}`);
    print(`  exported: ${await held(async () => (await filesFor(text)).join(', '))}`);
  }

  async function plansFor(text: string) {
    return verificationPlans(patient, asking, 'ar', text);
  }
  async function filesFor(text: string): Promise<string[]> {
    const { memberId: askerId } = asking;
    const key = patient.exportable.remember({ askerId, isPrivate: false, text, reading: 'message' });
    const { files } = await exportPlan(patient, asking, { action: 'export', language: 'ar', key });
    return files.map((file) => `${Math.round(file.text.length / 1000)} kB`);
  }
} finally {
  await verifiers.close();
  await composed.embedder.close();
  await rm(folder, { recursive: true, force: true });
}

/** How long the loop is held while something is done, and what came of it. */
async function held(work: () => Promise<unknown>): Promise<string> {
  const stop = watchLoop();
  let outcome: string;
  try {
    outcome = String(await work());
  } catch (error) {
    if (error instanceof IsnadError) outcome = error.notice.code;
    else if (error instanceof Refusal) outcome = 'refused';
    else throw error;
  }
  // The watch has to see the end of it.
  await pause(20);
  return `${heldFor(stop())} (${outcome})`;
}

function heldFor({ clockMs, processorMs }: ReturnType<ReturnType<typeof watchLoop>>): string {
  const own = processorMs === null ? 'an unknown time' : `${processorMs.toFixed(1)} ms`;
  return `held for ${own} of processor at most, ${clockMs.toFixed(1)} ms by the clock`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
