import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileEntry } from '../../src/adapters/index/checked-files.ts';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { decodeManifest, encodeManifest, type Manifest } from '../../src/adapters/index/manifest-file.ts';
import type { Generation } from '../../src/domain/generation.ts';
import type { GenerationStore } from '../../src/domain/ports/stores/generation-store.ts';
import { SAMPLE_RECIPE, sampleContents } from '../fakes/sample-contents.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeGeneration } from '../fakes/write-generation.ts';

const FILES = ['articles.json', 'keywords.bin', 'manifest.json', 'vectors/0000/index.pb'] as const;

type Two = { store: GenerationStore; index: string; folder: string; first: Generation; second: Generation };

/** An index of two generations; `folder` is that of the second, which is current. */
async function indexOfTwo(): Promise<Two> {
  const index = await temporaryFolder();
  const store = fileGenerationStore(index);
  const first = await writeGeneration(store, sampleContents('one'));
  const second = await writeGeneration(store, sampleContents('two'));
  return { store, index, folder: join(index, 'generations', second.id), first, second };
}

/** Checks that the second generation is refused for this and the first used instead. */
async function expectPrevious({ store, first, second }: Two, problem: unknown): Promise<void> {
  const { generation, notices } = await store.open(SAMPLE_RECIPE);
  expect(notices).toEqual([
    { code: 'index-torn', values: { generation: second.id, problem } },
    { code: 'index-previous-used', values: { generation: first.id } },
  ]);
  expect(generation).toEqual(first);
}

/** Writes a manifest with a seal that fits. */
async function reseal(folder: string, id: string, change: (manifest: Manifest) => unknown): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = decodeManifest(await readFile(path), id, SAMPLE_RECIPE.format);
  await writeFile(path, encodeManifest(change(manifest) as Manifest));
}

describe('a torn generation', () => {
  describe.each(FILES)('%s', (file) => {
    const namesTheFile = expect.stringMatching(`^${file}: `) as string;

    it('deleted', async () => {
      const two = await indexOfTwo();
      await rm(join(two.folder, file));
      await expectPrevious(two, `${file}: ENOENT`);
    });

    it('emptied', async () => {
      const two = await indexOfTwo();
      await truncate(join(two.folder, file));
      await expectPrevious(two, namesTheFile);
    });

    it('cut anywhere', async () => {
      const two = await indexOfTwo();
      const whole = await readFile(join(two.folder, file));
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.byteLength - 1), async (length) => {
          await writeFile(join(two.folder, file), whole.subarray(0, length));
          await expectPrevious(two, namesTheFile);
        }),
        { numRuns: 25 },
      );
    });

    it('longer by a byte', async () => {
      const two = await indexOfTwo();
      await writeFile(join(two.folder, file), 'x', { flag: 'a' });
      await expectPrevious(two, namesTheFile);
    });

    it('with any one bit turned', async () => {
      const two = await indexOfTwo();
      const whole = await readFile(join(two.folder, file));
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.byteLength - 1), fc.nat(7), async (at, bit) => {
          const flipped = Buffer.from(whole);
          flipped.writeUInt8(whole.readUInt8(at) ^ (1 << bit), at);
          await writeFile(join(two.folder, file), flipped);
          const { generation, notices } = await two.store.open(SAMPLE_RECIPE);
          expect(generation).toEqual(two.first);
          // A changed bit of the format's number makes the manifest foreign, which is a refusal by name as well.
          expect(notices.map(({ code }) => code)).toEqual([
            expect.stringMatching(/^index-(?:torn|foreign)$/u),
            'index-previous-used',
          ]);
          expect(notices[0]?.values).toMatchObject({ generation: two.second.id });
        }),
        { numRuns: 50 },
      );
    });

    it('replaced by a folder', async () => {
      const two = await indexOfTwo();
      await rm(join(two.folder, file));
      await mkdir(join(two.folder, file));
      await expectPrevious(two, `${file}: EISDIR`);
    });
  });

  it('says how many bytes were found and expected', async () => {
    const two = await indexOfTwo();
    const { byteLength } = await readFile(join(two.folder, 'articles.json'));
    await truncate(join(two.folder, 'articles.json'), 10);
    await expectPrevious(two, `articles.json: 10 bytes found, ${byteLength} expected`);
  });

  it.each(['pages', 'articles', 'passages', 'terms', 'postings'] as const)(
    'is told by its number of %s even if every digest fits',
    async (what) => {
      const two = await indexOfTwo();
      await reseal(two.folder, two.second.id, (manifest) => ({
        ...manifest,
        counts: { ...manifest.counts, [what]: 77 },
      }));
      const found = { pages: 1, articles: 2, passages: 2, terms: 2, postings: 3 }[what];
      await expectPrevious(two, `manifest.json: ${found} ${what} found, 77 expected`);
    },
  );

  it('is told by its number of vectors: an empty file is a valid message without vectors', async () => {
    const two = await indexOfTwo();
    const path = 'vectors/0000/index.pb';
    await truncate(join(two.folder, path));
    await reseal(two.folder, two.second.id, (manifest) => ({
      ...manifest,
      files: manifest.files.map((entry) => (entry.path === path ? fileEntry(path, Buffer.alloc(0)) : entry)),
    }));
    await expectPrevious(two, 'vectors: 0 vectors found in 0000, 1 expected');
  });

  it('is told by a manifest that lacks a file, a field, or belongs to another folder', async () => {
    const two = await indexOfTwo();
    const { id } = two.second;
    const path = join(two.folder, 'manifest.json');
    const whole = await readFile(path);
    const changes: [(manifest: Manifest) => unknown, string][] = [
      [
        (manifest) => ({ ...manifest, files: manifest.files.filter((file) => file.path !== 'keywords.bin') }),
        'keywords.bin: not in the manifest',
      ],
      [
        (manifest) => ({ ...manifest, counts: { ...manifest.counts, terms: -1 } }),
        'manifest.json: invalid at counts.terms',
      ],
      [(manifest) => ({ ...manifest, more: 1 }), 'manifest.json: invalid at top'],
      [(manifest) => ({ ...manifest, id: 'x' }), 'manifest.json: written for generation x'],
    ];
    for (const [change, problem] of changes) {
      await writeFile(path, whole);
      await reseal(two.folder, id, change);
      await expectPrevious(two, problem);
    }
  });

  it('gives its vectors as long as those are whole, else those of the one before', async () => {
    const { store, folder } = await indexOfTwo();
    await rm(join(folder, 'articles.json'));
    expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual(['d-two']);
    await truncate(join(folder, 'vectors/0000/index.pb'), 5);
    expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual(['d-one']);
  });

  it('with none to fall back on leaves no generation, no vectors, and says why', async () => {
    const { store, index, first, second } = await indexOfTwo();
    for (const { id } of [first, second]) await rm(join(index, 'generations', id, 'manifest.json'));
    const problem = 'manifest.json: ENOENT';
    expect(await store.open(SAMPLE_RECIPE)).toEqual({
      generation: null,
      notices: [second, first].map(({ id }) => ({ code: 'index-torn', values: { generation: id, problem } })),
    });
    expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual([]);
    const third = await writeGeneration(store, sampleContents('three'));
    expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: third, notices: [] });
  });
});

describe('a torn `current`', () => {
  const GARBAGE = ['', '\0\0\0\0', '../../etc', '20261123T113501482Z', '20261123T113501482Z-4f2a1c/..'];

  it.each(GARBAGE)('that says %j is refused, and the newest generation used', async (garbage) => {
    const { store, index, second } = await indexOfTwo();
    await writeFile(join(index, 'current'), garbage);
    expect(await store.open(SAMPLE_RECIPE)).toEqual({
      generation: second,
      notices: [
        { code: 'index-torn', values: { generation: 'current', problem: 'names no generation' } },
        { code: 'index-previous-used', values: { generation: second.id } },
      ],
    });
    const third = await writeGeneration(store, sampleContents('three'));
    expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: third, notices: [] });
  });

  it('that is gone is missed', async () => {
    const { store, index, second } = await indexOfTwo();
    await rm(join(index, 'current'));
    const { generation, notices } = await store.open(SAMPLE_RECIPE);
    expect(generation).toEqual(second);
    expect(notices[0]).toEqual({ code: 'index-torn', values: { generation: 'current', problem: 'missing' } });
  });

  it('that names a generation which is gone is refused by that name', async () => {
    const two = await indexOfTwo();
    await rm(two.folder, { recursive: true });
    await expectPrevious(two, 'manifest.json: ENOENT');
  });
});
