import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../src/domain/generation.ts';
import type { GenerationStore } from '../../src/domain/ports/stores/generation-store.ts';
import { anyContents, SAMPLE_RECIPE, sampleContents } from '../fakes/sample-contents.ts';
import { writeGeneration } from '../fakes/write-generation.ts';

/** An empty store, and a way to make it fail. */
export type StoreUnderTest = {
  readonly store: GenerationStore;
  /** The next write fails half-way, as on a full disk. */
  readonly breakNextWrite: () => void;
  /** Sets the clock by which generations are dated. */
  readonly setClock: (time: string) => void;
};

const OTHER: Record<keyof Recipe, Recipe> = {
  format: { ...SAMPLE_RECIPE, format: 2 },
  model: { ...SAMPLE_RECIPE, model: 'other@1' },
  splitter: { ...SAMPLE_RECIPE, splitter: 4 },
  analyser: { ...SAMPLE_RECIPE, analyser: 6 },
};
const RECIPE_PARTS = ['format', 'model', 'splitter', 'analyser'] as const;

/** What every `GenerationStore` must do. `make` gives a new, empty store at every call. */
export function generationStoreContract(make: () => Promise<StoreUnderTest>): void {
  describe('empty', () => {
    it('has no generation, nothing to say about it, and no vectors', async () => {
      const { store } = await make();
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: null, notices: [] });
      expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual([]);
    });
  });

  describe('write and open', () => {
    it('gives back every field as it was, and every number to the bit', async () => {
      await fc.assert(
        fc.asyncProperty(anyContents, async (contents) => {
          const { store } = await make();
          const written = await writeGeneration(store, contents);
          const { generation, notices } = await store.open(SAMPLE_RECIPE);
          expect(notices).toEqual([]);
          // Numbers are compared by Object.is: minus zero is not zero.
          expect(generation).toEqual({ ...contents, id: written.id, indexedAt: written.indexedAt });
          expect(written).toEqual(generation);
        }),
        { numRuns: 30 },
      );
    });

    it('keeps what was written when the writer goes on to change it', async () => {
      const { store } = await make();
      const contents = sampleContents('one');
      await writeGeneration(store, contents);
      contents.vectors.values.fill(7);
      const { generation } = await store.open(SAMPLE_RECIPE);
      expect(generation?.vectors.values).toEqual(Float32Array.of(0.6, -0.8));
    });

    it('opens the newest', async () => {
      const { store } = await make();
      await writeGeneration(store, sampleContents('one'));
      await writeGeneration(store, sampleContents('two'));
      const { generation, notices } = await store.open(SAMPLE_RECIPE);
      expect(generation?.corpusFingerprint).toBe('corpus of two');
      expect(notices).toEqual([]);
    });

    it('names generations by different ids and says when they were made', async () => {
      const { store } = await make();
      const first = await writeGeneration(store, sampleContents('one'));
      const second = await writeGeneration(store, sampleContents('one'));
      expect(second.id).not.toBe(first.id);
      expect(new Date(first.indexedAt).toISOString()).toBe(first.indexedAt);
    });
  });

  describe('another recipe', () => {
    it.each(RECIPE_PARTS)('is refused by name: %s', async (what) => {
      const { store } = await make();
      const { id } = await writeGeneration(store, sampleContents('one', OTHER[what]));
      const found = String(OTHER[what][what]);
      const expected = String(SAMPLE_RECIPE[what]);
      expect(await store.open(SAMPLE_RECIPE)).toEqual({
        generation: null,
        notices: [{ code: 'index-foreign', values: { generation: id, what, found, expected } }],
      });
    });

    it('is passed over for the generation before it, which is said', async () => {
      const { store } = await make();
      const first = await writeGeneration(store, sampleContents('one'));
      const second = await writeGeneration(store, sampleContents('two', OTHER.model));
      const { generation, notices } = await store.open(SAMPLE_RECIPE);
      expect(generation).toEqual(first);
      const values = { generation: second.id, what: 'model', found: 'other@1', expected: 'sample@0' };
      expect(notices).toEqual([
        { code: 'index-foreign', values },
        { code: 'index-previous-used', values: { generation: first.id } },
      ]);
    });
  });

  describe('generations kept', () => {
    it('are the newest two', async () => {
      const { store } = await make();
      await writeGeneration(store, sampleContents('one'));
      const second = await writeGeneration(store, sampleContents('two', OTHER.splitter));
      const third = await writeGeneration(store, sampleContents('three', OTHER.analyser));
      const { generation, notices } = await store.open(SAMPLE_RECIPE);
      expect(generation).toBeNull();
      expect(notices.map(({ values }) => 'generation' in values && values.generation)).toEqual([
        third.id,
        second.id,
      ]);
    });
  });

  describe('known vectors', () => {
    it.each(['splitter', 'analyser'] as const)('outlive another %s', async (what) => {
      const { store } = await make();
      const contents = sampleContents('one', OTHER[what]);
      await writeGeneration(store, contents);
      expect(await store.knownVectors(SAMPLE_RECIPE)).toEqual(contents.vectors);
    });

    it.each(['model', 'format'] as const)('are not taken from another %s', async (what) => {
      const { store } = await make();
      await writeGeneration(store, sampleContents('one', OTHER[what]));
      expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual([]);
    });

    it('are those of the newest generation of the model', async () => {
      const { store } = await make();
      await writeGeneration(store, sampleContents('one'));
      await writeGeneration(store, sampleContents('two', OTHER.splitter));
      expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual(['d-two']);
      await writeGeneration(store, sampleContents('three', OTHER.model));
      expect((await store.knownVectors(SAMPLE_RECIPE)).digests).toEqual(['d-two']);
    });
  });

  describe('a write that fails', () => {
    it('leaves nothing where there was nothing', async () => {
      const { store, breakNextWrite } = await make();
      breakNextWrite();
      await expect(writeGeneration(store, sampleContents('one'))).rejects.toMatchObject({
        notice: { code: 'index-write-failed', values: { problem: 'ENOSPC' } },
      });
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: null, notices: [] });
    });

    it('leaves the generation before it, and the next one works', async () => {
      const { store, breakNextWrite } = await make();
      const first = await writeGeneration(store, sampleContents('one'));
      breakNextWrite();
      await expect(writeGeneration(store, sampleContents('two'))).rejects.toMatchObject({
        notice: { code: 'index-write-failed' },
      });
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: first, notices: [] });
      const third = await writeGeneration(store, sampleContents('three'));
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: third, notices: [] });
    });
  });

  describe('going back', () => {
    it('makes the generation before the current one, and says so until the next write', async () => {
      const { store } = await make();
      expect(await store.state()).toEqual({ current: null, rolledBack: false });
      const first = await writeGeneration(store, sampleContents('one'));
      const second = await writeGeneration(store, sampleContents('two'));
      expect(await store.state()).toEqual({ current: second.id, rolledBack: false });
      expect(await store.rollBack(SAMPLE_RECIPE)).toEqual(first);
      expect(await store.state()).toEqual({ current: first.id, rolledBack: true });
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: first, notices: [] });
      const third = await writeGeneration(store, sampleContents('three'));
      expect(await store.state()).toEqual({ current: third.id, rolledBack: false });
      expect(await store.rollBack(SAMPLE_RECIPE)).toEqual(first);
    });

    it('goes by the order of writing, not by a clock that was set back', async () => {
      const { store, setClock } = await make();
      setClock('2026-11-20T00:00:00Z');
      const first = await writeGeneration(store, sampleContents('one'));
      setClock('2024-11-10T00:00:00Z');
      const second = await writeGeneration(store, sampleContents('two'));
      expect(second.indexedAt).toBe('2024-11-10T00:00:00.000Z');
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: second, notices: [] });
      setClock('2024-11-10T00:01:00Z');
      expect(await store.rollBack(SAMPLE_RECIPE)).toEqual(first);
      setClock('2022-01-01T00:00:00Z');
      const third = await writeGeneration(store, sampleContents('three'));
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: third, notices: [] });
      expect(await store.rollBack(SAMPLE_RECIPE)).toEqual(first);
    });

    it.each(['nothing', 'one generation', 'one of another recipe'])(
      'is refused with %s before',
      async (what) => {
        const { store } = await make();
        if (what === 'one of another recipe')
          await writeGeneration(store, sampleContents('one', OTHER.splitter));
        const current = what === 'nothing' ? null : await writeGeneration(store, sampleContents('two'));
        await expect(store.rollBack(SAMPLE_RECIPE)).rejects.toMatchObject({
          notice: { code: 'index-no-previous', values: { index: store.location } },
        });
        expect(await store.state()).toEqual({ current: current?.id ?? null, rolledBack: false });
      },
    );

    it('is refused a second time: there is nothing before the first', async () => {
      const { store } = await make();
      const first = await writeGeneration(store, sampleContents('one'));
      await writeGeneration(store, sampleContents('two'));
      await store.rollBack(SAMPLE_RECIPE);
      await expect(store.rollBack(SAMPLE_RECIPE)).rejects.toMatchObject({
        notice: { code: 'index-no-previous' },
      });
      expect((await store.state()).current).toBe(first.id);
    });
  });

  it('tells how large a generation is', async () => {
    const { store } = await make();
    const { id } = await writeGeneration(store, sampleContents('one'));
    expect(await store.sizeOf(id)).toBeGreaterThan(0);
    expect(await store.sizeOf('20200101T000000000Z-000000')).toBe(0);
  });

  describe('a second writer', () => {
    it('is refused while the first is at work, and may write afterwards', async () => {
      const { store } = await make();
      let finish = (): void => undefined;
      const held = new Promise<void>((resume) => {
        finish = resume;
      });
      let hasBegun = (): void => undefined;
      const begun = new Promise<void>((resume) => {
        hasBegun = resume;
      });
      const first = store.exclusively(async (writer) => {
        hasBegun();
        await held;
        return writer.write(sampleContents('one'));
      });
      await begun;
      await expect(writeGeneration(store, sampleContents('two'))).rejects.toMatchObject({
        notice: { code: 'index-locked', values: { index: store.location } },
      });
      await expect(store.rollBack(SAMPLE_RECIPE)).rejects.toMatchObject({ notice: { code: 'index-locked' } });
      finish();
      const written = await first;
      expect((await store.open(SAMPLE_RECIPE)).generation).toEqual(written);
      const third = await writeGeneration(store, sampleContents('three'));
      expect((await store.open(SAMPLE_RECIPE)).generation).toEqual(third);
    });
  });
}
