import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { nodeFiles } from '../../src/adapters/files/writable-files.ts';
import type { Answering } from '../../src/app/ask/answering.ts';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { openEngine } from '../../src/app/ask/engine.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Embedder } from '../../src/domain/ports/embedder.ts';
import type { Generation } from '../../src/domain/generation.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import type { GenerationStore } from '../../src/domain/ports/stores/generation-store.ts';
import { digestOf } from '../../src/text/digest.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';
import { answeringWith } from '../fakes/calibration.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';

/** Real pages of all formats, and two that another one nearly copies, by the name that they keep. */
const PAGES = await pagesOf(['corpus', 'test/fixtures/pages']);

const NAMES = ['a', 'b', 'c/d', 'c/e', 'ف'] as const;
const QUESTIONS = ['ماذا بحث بوتين ورئيسي؟', 'What was said about the agreement?'];

type Step =
  | { readonly kind: 'put'; readonly name: string; readonly page: number }
  | { readonly kind: 'correct'; readonly name: string; readonly word: number }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'remove'; readonly name: string };

const name = fc.constantFrom(...NAMES);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('put' as const), name, page: fc.nat(PAGES.length - 1) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), name, word: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), name, to: name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), name }) },
);

/** A few steps, then a run, and so on. */
const anyHistory = fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
});

describe('an index that was kept up to date', () => {
  it(
    'equals one made from nothing, whatever was added, corrected, renamed and removed',
    { timeout: 900_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          await follow(history, new HashEmbedder(), answeringWith());
        }),
        { numRuns: Number(process.env['FUZZ_HISTORIES'] ?? 20) },
      );
    },
  );

  describe('with the real models', () => {
    const real = compose(readSettings({}));
    afterAll(async () => {
      await (await real).embedder.close();
    });

    it('as well', { timeout: 300_000 }, async () => {
      const { embedder, answering } = await real;
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          await follow(history, embedder, answering);
        }),
        { numRuns: Number(process.env['FUZZ_REAL_HISTORIES'] ?? 1) },
      );
    });
  });
});

describe('an index of which not all is there', () => {
  it.each(['the file that names the current generation', 'the current generation'])(
    'is made anew by a run, though no page has changed: %s',
    async (what) => {
      const folder = await temporaryFolder();
      const corpus = fileCorpus(join(folder, 'corpus'));
      await put(corpus.location, 'always.txt', PAGES.at(-1));
      const index = join(folder, 'index');
      const deps = { corpus, store: fileGenerationStore(index), embedder: new HashEmbedder() };
      await reindex(deps);
      const { generation } = await reindex(deps, { force: true });
      const { id, recipe } = generation ?? raise();
      await rm(
        what.startsWith('the file')
          ? join(index, 'current')
          : join(index, 'generations', id, 'manifest.json'),
      );
      const repaired = (await reindex(deps)).generation ?? raise();
      expect(repaired.id).not.toBe(id);
      expect(await deps.store.open(recipe)).toEqual({ generation: repaired, notices: [] });
      expect((await reindex(deps)).generation?.id).toBe(repaired.id);
    },
  );
});

/** Does what a history says, with a run after each part of it, and compares with an index from nothing each time. */
async function follow(
  history: readonly (readonly Step[])[],
  embedder: Embedder,
  answering: Answering,
): Promise<void> {
  const folder = await temporaryFolder();
  const corpus = fileCorpus(join(folder, 'corpus'));
  // Not the disk is tested here: without waiting for it ten times as much is.
  const files = { ...nodeFiles, syncFolder: () => Promise.resolve() };
  const store = fileGenerationStore(join(folder, 'index'), { files });
  await put(corpus.location, 'always.txt', PAGES.at(-1));
  let before: Generation | null = null;
  for (const steps of history) {
    for (const step of steps) await take(corpus.location, step);
    const passagesBefore = embedder instanceof HashEmbedder ? embedder.passages.length : 0;
    const { generation } = await reindex({ corpus, store, embedder }, { mostRemoved: 100 });
    if (embedder instanceof HashEmbedder) {
      const known = new Set(before?.vectors.digests);
      const again = embedder.passages.slice(passagesBefore).filter((text) => known.has(digestOf(text)));
      expect(again).toEqual([]);
    }
    const fresh = new MemoryGenerationStore();
    const own = embedder instanceof HashEmbedder ? new HashEmbedder() : embedder;
    const made = (await reindex({ corpus, store: fresh, embedder: own })).generation;
    expect(contentsOf(generation)).toEqual(contentsOf(made));
    expect(contentsOf((await store.open(made?.recipe ?? raise())).generation)).toEqual(contentsOf(made));
    before = generation;
    await sameAnswers([store, fresh], corpus, own, answering);
  }
  await rm(folder, { recursive: true });
}

async function sameAnswers(
  stores: readonly GenerationStore[],
  corpus: ReturnType<typeof fileCorpus>,
  embedder: Embedder,
  answering: Answering,
): Promise<void> {
  const told: unknown[] = [];
  for (const store of stores) {
    const deps = { corpus, store, embedder, answering, strictness: 'eager' as const, names: NO_NAMES };
    const engine = await openEngine({ ...deps, detectLanguage: () => 'ar', today: () => '2026-11-29' }, {});
    const answers: unknown[] = [];
    for (const question of QUESTIONS) answers.push((await engine.ask(question, {}, 3)).answer);
    told.push(answers);
  }
  expect(told[0]).toEqual(told[1]);
}

/** Without what no two runs have in common. */
function contentsOf(generation: Generation | null): unknown {
  const { id, indexedAt, ...contents } = generation ?? raise();
  expect(id).not.toBe(indexedAt);
  return contents;
}

async function take(corpus: string, step: Step): Promise<void> {
  const found = (await readdir(corpus, { recursive: true })).find(
    (file) => withoutEnding(file) === step.name,
  );
  if (step.kind === 'put') {
    if (found !== undefined) await rm(join(corpus, found));
    const page = PAGES[step.page] ?? raise();
    await put(corpus, `${step.name}${page.ending}`, page);
  } else if (found !== undefined) {
    const path = join(corpus, found);
    if (step.kind === 'remove') await rm(path);
    else if (step.kind === 'rename') {
      const to = join(corpus, `${step.to}${found.slice(withoutEnding(found).length)}`);
      await mkdir(dirname(to), { recursive: true });
      await rename(path, to);
    } else if (!path.endsWith('.docx')) {
      const words = (await readFile(path, 'utf8')).split(' ');
      words.splice(step.word % words.length, 1, 'corrected');
      await writeFile(path, words.join(' '));
    }
  }
}

type RealPage = { readonly ending: string; readonly bytes: Buffer };

async function put(corpus: string, file: string, page: RealPage | undefined): Promise<void> {
  await mkdir(dirname(join(corpus, file)), { recursive: true });
  await writeFile(join(corpus, file), page?.bytes ?? raise());
}

async function pagesOf(folders: readonly string[]): Promise<RealPage[]> {
  const pages: RealPage[] = [];
  for (const folder of folders) {
    for (const file of (await readdir(folder, { recursive: true })).sort()) {
      const ending = /\.(?:txt|md|html|jsonl|docx)$/u.exec(file)?.[0];
      // Largest pages apart: what is tested does not grow with them.
      if (ending === undefined || file === 'README.md') continue;
      const bytes = await readFile(join(folder, file));
      if (bytes.byteLength < 30_000) pages.push({ ending, bytes });
    }
  }
  return pages;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[a-z]+$/u, '');
}

function raise(): never {
  throw new Error('there is none');
}
