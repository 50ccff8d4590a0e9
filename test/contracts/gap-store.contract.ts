import { expect, it } from 'vitest';
import type { CoverageGaps, GapStore } from '../../src/domain/ports/stores/gap-store.ts';

/** An empty store. */
export type GapStoreUnderTest = {
  readonly store: GapStore;
  /** The same store as another process would open it later. */
  readonly reopen: () => GapStore;
  /** From now on nothing can be read or written. */
  readonly breakIt: () => Promise<void>;
};

const GAPS: CoverageGaps = {
  since: '2026-01-01',
  unanswered: 2,
  words: { inflation: 2, تضخم: 1, constructor: 1 },
  questions: ['Why "inflation"?', 'لماذا التضخم؟\n'],
};

/** What every `GapStore` must do. `make` gives a new, empty store at every call. */
export function gapStoreContract(make: () => Promise<GapStoreUnderTest>): void {
  it('has nothing at first', async () => {
    const { store } = await make();
    expect(await store.read()).toBeNull();
  });

  it('gives back what was written last, whole, also after it was opened again', async () => {
    const { store, reopen } = await make();
    await store.write({ ...GAPS, unanswered: 1 });
    await store.write(GAPS);
    expect(await store.read()).toEqual(GAPS);
    expect(await reopen().read()).toEqual(GAPS);
    await reopen().write({ since: '2026-02-01', unanswered: 0, words: {}, questions: [] });
    expect(await store.read()).toEqual({ since: '2026-02-01', unanswered: 0, words: {}, questions: [] });
  });

  it('is not changed by changing what was written or read', async () => {
    const { store } = await make();
    const words = { inflation: 2 };
    await store.write({ ...GAPS, words });
    words.inflation = 3;
    const read = await store.read();
    Object.assign(read?.words ?? {}, { inflation: 4 });
    expect((await store.read())?.words).toEqual({ inflation: 2 });
  });

  it('throws `gaps-unusable` if it cannot be read or written', async () => {
    const { store, breakIt } = await make();
    await store.write(GAPS);
    await breakIt();
    const unusable = { notice: { code: 'gaps-unusable' } };
    await expect(store.read()).rejects.toMatchObject(unusable);
    await expect(store.write(GAPS)).rejects.toMatchObject(unusable);
  });
}
