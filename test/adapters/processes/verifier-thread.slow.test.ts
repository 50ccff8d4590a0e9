import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fileGenerationStore } from '../../../src/adapters/index/file-generation-store.ts';
import { VerifierThread, type VerifierLimits } from '../../../src/adapters/processes/verifier-thread.ts';
import { at } from '../../../src/domain/at.ts';
import type { Notice } from '../../../src/domain/error.ts';
import type { VerifiedMessage } from '../../../src/domain/verification.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import { CONTRACT_PAGES, verifierContract } from '../../contracts/verifier.contract.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { until } from '../until.ts';

const PROGRAM = new URL('../../../src/programs/verifier-worker.ts', import.meta.url);

const open: VerifierThread[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thread) => thread.close()));
});

type Made = { readonly thread: VerifierThread; readonly troubles: string[]; readonly notices: Notice[] };

function threadOn(indexDir: string, program = PROGRAM, limits: Partial<VerifierLimits> = {}): Made {
  const troubles: string[] = [];
  const onTrouble = (problem: string): void => {
    troubles.push(problem);
  };
  const notices: Notice[] = [];
  const onNotice = (told: Notice): void => {
    notices.push(told);
  };
  const deps = { corpusDir: indexDir, indexDir, program, onTrouble, onNotice, limits };
  const thread = new VerifierThread(deps);
  open.push(thread);
  return { thread, troubles, notices };
}

async function indexOf(...texts: readonly string[]): Promise<{ folder: string; generations: Generation[] }> {
  const folder = await temporaryFolder();
  const store = fileGenerationStore(folder, { keep: 5 });
  const generations: Generation[] = [];
  for (const text of texts) generations.push(await indexedPages([{ source: 'a.txt', text }], store));
  return { folder, generations };
}

/** A program that takes the place of the one that verifies; `does` is its code for a `request`, with `reply`. */
async function programThat(does: string, beforeReady = ''): Promise<URL> {
  const path = join(await temporaryFolder(), 'program.mjs');
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';
     const reply = (message) => parentPort.postMessage(message);
     const verified = (request, text) => reply({ kind: 'verified', id: request.id, verified: { verification: { status: 'not-found', nearest: { text } } } });
     ${beforeReady}
     parentPort.on('message', (request) => { ${does} });
     reply({ kind: 'ready' });`,
  );
  return pathToFileURL(path);
}

/** A generation for programs that read none. */
function named(id: string): Generation {
  return { id, recipe: { format: 3 }, pages: [] } as unknown as Generation;
}

function textIn({ verification }: VerifiedMessage): unknown {
  return verification.status === 'not-found' ? verification.nearest?.text : null;
}

const FIRST =
  'A first headline here\n\nThe council met on Monday and spoke about the old bridge across the river.\n';
const SECOND =
  'A second headline here\n\nThe council met on Tuesday and spoke about the new school behind the church.\n';

describe('the thread that verifies', () => {
  verifierContract(async () => {
    const folder = await temporaryFolder();
    const generation = await indexedPages(CONTRACT_PAGES, fileGenerationStore(folder));
    return threadOn(folder).thread.on(generation);
  });

  it('answers each from the generation it was asked of, forwards and back', async () => {
    const { folder, generations } = await indexOf(FIRST, SECOND);
    const [first, second] = generations;
    if (first === undefined || second === undefined) throw new Error('two were made');
    const { thread, troubles } = threadOn(folder);
    const before = thread.on(first);
    const early = before.verify('spoke about the old bridge');
    const after = thread.on(second);
    const statuses = await Promise.all([
      early,
      after.verify('spoke about the old bridge'),
      after.verify('spoke about the new school'),
      before.verify('spoke about the old bridge'),
      before.verify('spoke about the new school'),
    ]);
    expect(statuses.map(({ verification }) => verification.status)).toEqual([
      'exact',
      'altered',
      'exact',
      'exact',
      'altered',
    ]);
    expect(troubles).toEqual([]);
  });

  it('reads a generation when it is announced, not when it is first asked', async () => {
    const read = join(await temporaryFolder(), 'read');
    const program = await programThat(
      '',
      `(await import('node:fs')).writeFileSync(${JSON.stringify(read)}, '');`,
    );
    threadOn('nowhere', program).thread.on(named('g'));
    await until(() => existsSync(read));
  });

  it('needs nothing of the disk any more once it has answered', async () => {
    const { folder, generations } = await indexOf(FIRST);
    const [generation] = generations;
    if (generation === undefined) throw new Error('one was made');
    const verifier = threadOn(folder).thread.on(generation);
    await verifier.verify('spoke about the old bridge');
    await rm(folder, { recursive: true });
    expect(await verifier.verify('spoke about the old bridge')).toMatchObject({
      verification: { status: 'exact' },
    });
  });

  it('fails with a word where the generation is not there, and tells the log', async () => {
    const { folder, generations } = await indexOf(FIRST);
    const [generation] = generations;
    if (generation === undefined) throw new Error('one was made');
    await rm(join(folder, 'generations'), { recursive: true });
    const { thread, troubles } = threadOn(folder);
    await expect(thread.on(generation).verify('spoke about the old bridge')).rejects.toMatchObject({
      notice: { code: 'verification-failed' },
    });
    expect(troubles.join()).toContain('index-torn');
  });

  it('dies with one verification at most: that one fails, those behind it are answered by a new thread', async () => {
    const program = await programThat(
      `if (request.quote === 'die') process.exit(3); verified(request, request.quote);`,
    );
    const { thread, troubles } = threadOn('nowhere', program);
    const verifier = thread.on(named('g'));
    const [dead, next] = await Promise.allSettled([verifier.verify('die'), verifier.verify('live')]);
    expect(dead).toMatchObject({ status: 'rejected', reason: { notice: { code: 'verification-failed' } } });
    expect(next.status).toBe('fulfilled');
    expect(troubles).toHaveLength(1);
    expect(textIn(await verifier.verify('again'))).toBe('again');
  });

  it('outgrows its memory alone: the process goes on, and so does the next verification', async () => {
    // Some 300 MiB, which a thread without a limit would get.
    const program = await programThat(
      `const all = []; for (let i = 0; request.quote === 'grow' && i < 4000; i++) all.push(Array.from({ length: 10000 }, (_, at) => at + i)); verified(request, request.quote);`,
    );
    const { thread } = threadOn('nowhere', program, { heapMiB: () => 32, verifyingMs: 60_000 });
    const verifier = thread.on(named('g'));
    await expect(verifier.verify('grow')).rejects.toMatchObject({ notice: { code: 'verification-failed' } });
    expect(textIn(await verifier.verify('small'))).toBe('small');
  });

  it('gives a verification up that does not end, and goes on with the next', async () => {
    const program = await programThat(`for (; request.quote === 'hang';); verified(request, request.quote);`);
    // Time passes only until the first is given up, so that the next has all the time it needs.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { thread } = threadOn('nowhere', program, { verifyingMs: 300, readingMs: 2 ** 30 });
    const verifier = thread.on(named('g'));
    const hung = verifier.verify('hang');
    const next = verifier.verify('quick');
    let isLate = false;
    hung.catch(() => (isLate = true));
    while (!isLate) {
      vi.advanceTimersByTime(300);
      await new Promise((turn) => setImmediate(turn));
    }
    await expect(hung).rejects.toMatchObject({
      notice: { code: 'verification-late', values: { limitMs: 300 } },
    });
    expect(textIn(await next)).toBe('quick');
  });

  it('gives a generation up that is not read in time', async () => {
    const program = await programThat('', 'for (;;);');
    const { thread } = threadOn('nowhere', program, { readingMs: 300 });
    await expect(thread.on(named('g')).verify('some words here')).rejects.toMatchObject({
      notice: { code: 'verification-failed' },
    });
  });

  it('answers in the order of asking, and refuses more than may wait', async () => {
    const program = await programThat(`verified(request, request.quote);`);
    const { thread } = threadOn('nowhere', program, { maxWaiting: 3 });
    const verifier = thread.on(named('g'));
    const told: unknown[] = [];
    const asked = ['a', 'b', 'c'].map(async (quote) => told.push(textIn(await verifier.verify(quote))));
    await expect(verifier.verify('d')).rejects.toMatchObject({
      notice: { code: 'verification-busy', values: { waiting: 3 } },
    });
    await Promise.all(asked);
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('fails what waits when it is closed, and what is asked afterwards', async () => {
    const program = await programThat(`for (;;);`);
    const { thread, troubles } = threadOn('nowhere', program);
    const verifier = thread.on(named('g'));
    const waiting = Promise.allSettled([verifier.verify('one'), verifier.verify('two')]);
    await thread.close();
    for (const { status } of await waiting) expect(status).toBe('rejected');
    await expect(verifier.verify('three')).rejects.toMatchObject({ notice: { code: 'verification-failed' } });
    expect(troubles).toEqual([]);
  });
});

describe('older forms of pages that cannot be read', () => {
  it('are told, and a quote that no article has is verified without them and says so', async () => {
    const { folder, generations } = await indexOf(FIRST);
    const kept = join(folder, '.versions', 'a.txt');
    await mkdir(kept, { recursive: true });
    // A link could lead anywhere, so that none is read.
    await symlink('/etc/hostname', join(kept, '20261130T080000Z-01234567.txt'));
    const { thread, troubles, notices } = threadOn(folder);
    const verifier = thread.on(at(generations, 0));
    const missing = await verifier.verify('The council never met on any Sunday at all');
    expect(missing).toMatchObject({ verification: { status: 'not-found' }, oldUnread: true });
    expect(notices.map(({ code }) => code)).toEqual(['versions-unreadable']);
    const exact = await verifier.verify('The council met on Monday and spoke about the old bridge');
    expect(exact).toMatchObject({ verification: { status: 'exact' } });
    expect(exact).not.toHaveProperty('oldUnread');
    expect(troubles).toEqual([]);
  });
});
