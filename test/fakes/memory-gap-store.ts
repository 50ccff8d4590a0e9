import { failure } from '../../src/domain/error.ts';
import type { GapStore } from '../../src/domain/ports/stores/gap-store.ts';

/** What lies where a `MemoryGapStore` keeps it; several stores may share one. */
export type MemoryGaps = { json: string | null; isBroken: boolean };

/** Keeps gaps in memory, as JSON, so that nobody can change what is kept. */
export function memoryGapStore(kept: MemoryGaps = { json: null, isBroken: false }): GapStore {
  const assertUsable = (): void => {
    if (kept.isBroken) throw failure('gaps-unusable', { path: 'memory', problem: 'broken' });
  };
  return {
    async read() {
      assertUsable();
      const gaps =
        kept.json === null ? null : (JSON.parse(kept.json) as Awaited<ReturnType<GapStore['read']>>);
      return Promise.resolve(gaps);
    },
    async write(gaps) {
      assertUsable();
      kept.json = JSON.stringify(gaps);
      return Promise.resolve();
    },
  };
}
