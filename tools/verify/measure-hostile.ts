import { MIB } from '../../src/adapters/mib.ts';
import { at } from '../../src/domain/at.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { QuoteVerifier } from '../../src/app/verify/verify-quote.ts';
import { composeVerifier } from '../../src/compose.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Generation } from '../../src/domain/generation.ts';
import type { Corpus } from '../../src/domain/ports/corpus.ts';
import { MAX_EFFORT, VerifyEffort, type EffortKind } from '../../src/app/verify/verify-effort.ts';
import { quotableIndex } from '../../src/retrieval/index/quotable-index.ts';
import { HashEmbedder } from '../../test/fakes/hash-embedder.ts';
import { watchLoop } from './held-loop.ts';
import { hostileCorpus, type HostileQuote } from './hostile-quotes.ts';

/** How often each quote is verified. The shortest time counts, because a busy machine only adds to it. */
const TIMES = 3;

/** Milliseconds in which nothing is done, to measure how much other programs add. */
const IDLE_MS = 3000;

/**
 * Prints how expensive verifying is when hostile pages are added to a corpus.
 *
 * @param words of the longest hostile page
 */
export async function measureHostile(corpus: Corpus, words: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-hostile-'));
  try {
    const { pages, quotes } = hostileCorpus(words);
    const beside: Corpus = {
      ...{ location: corpus.location, fingerprint: () => corpus.fingerprint() },
      async *read() {
        yield* corpus.read();
        for (const page of pages) yield { kind: 'page', page };
      },
    };
    const store = fileGenerationStore(folder);
    const { generation } = await reindex({ corpus: beside, store, embedder: new HashEmbedder() });
    if (generation === null) throw new Error('no index was made');
    measureProcessor(generation, quotes);
    await measureLoop(folder, generation, quotes);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function measureProcessor(generation: Generation, quotes: readonly HostileQuote[]): void {
  const verifier = new QuoteVerifier(quotableIndex(generation));
  const taken = quotes.map(({ name, quote }) => {
    const times: number[] = [];
    let status = '';
    let effort = new VerifyEffort();
    for (let time = 0; time < TIMES; time++) {
      effort = new VerifyEffort();
      const before = process.cpuUsage();
      ({ status } = verifier.verify(quote, {}, effort));
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    return { name, status, first: at(times, 0), least: Math.min(...times), effort };
  });
  taken.sort((a, b) => b.least - a.least);
  for (const { name, status, first, least, effort } of taken) {
    const most = (Object.keys(MAX_EFFORT) as EffortKind[])
      .filter((kind) => effort.spent(kind) > MAX_EFFORT[kind] / 2)
      .map((kind) => `${kind} ${effort.spent(kind)}`);
    process.stdout.write(
      `  ${name}: ${status}, ${least.toFixed(0)} ms of processor (first ${first.toFixed(0)})${most.map((one) => `, ${one}`).join('')}\n`,
    );
  }
  const { articles } = generation;
  process.stdout.write(
    `${articles.length} articles, hostile: dearest ${taken[0]?.least.toFixed(0) ?? ''} ms of processor\n`,
  );
}

/** The way of the bot: in its thread, all at once, while the event loop is looked at. */
async function measureLoop(
  indexDir: string,
  generation: Generation,
  quotes: readonly HostileQuote[],
): Promise<void> {
  const verifiers = composeVerifier(
    { ...readSettings(), indexDir },
    {
      onTrouble: (problem) => {
        process.stdout.write(`  the thread ended: ${problem}\n`);
      },
      onNotice: (told) => {
        process.stdout.write(`  ${describeNotice(told)}\n`);
      },
    },
  );
  const idle = watchLoop();
  await pause(IDLE_MS);
  const { clockMs: idleMs } = idle();
  const stop = watchLoop();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const verifier = verifiers.on(generation);
  await verifier.verify('is it there yet');
  const readMs = performance.now() - began;
  await Promise.all(quotes.map(({ quote }) => verifier.verify(quote)));
  const { clockMs, processorMs } = stop();
  const memory = (process.memoryUsage().rss - before) / MIB;
  const held = processorMs === null ? 'an unknown time' : `${processorMs.toFixed(1)} ms`;
  process.stdout.write(
    [
      `in the thread: read in ${readMs.toFixed(0)} ms, ${memory.toFixed(0)} MiB`,
      `event loop held for ${held} of processor at most`,
      `${clockMs.toFixed(1)} ms by the clock (${idleMs.toFixed(1)} with nothing to do)\n`,
    ].join('; '),
  );
  await verifiers.close();
}
