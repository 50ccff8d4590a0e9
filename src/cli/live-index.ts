import { openEngine, reopenEngine, type EngineDeps } from '../app/ask/engine.ts';
import { LiveEngine, type LiveEngineState } from '../app/ask/live-engine.ts';
import type { Notice } from '../domain/error.ts';

/** Milliseconds between two looks whether another program has made an index, and between two tries to open one. */
const FOLLOW_INDEX_MS = 5000;
const RETRY_INDEX_MS = 60_000;

/** What a program that runs on tells of its index. */
export type IndexTelling = {
  readonly onNotice: (notice: Notice) => void;
  readonly onState: (state: LiveEngineState) => void;
  /** @param retryInMs milliseconds until the next try */
  readonly onFailure: (error: unknown, retryInMs: number) => void;
};

/** The index of a program of the command line that runs on: it takes up what other programs make. */
export function liveIndex(deps: EngineDeps, { onNotice, onState, onFailure }: IndexTelling): LiveEngine {
  return new LiveEngine({
    open: (onProgress) => openEngine(deps, { onProgress, onNotice }),
    onState,
    onFailure: (error) => {
      onFailure(error, RETRY_INDEX_MS);
    },
    follow: {
      current: async () => (await deps.store.state()).current,
      reopen: (before) => reopenEngine(deps, before, onNotice),
      everyMs: FOLLOW_INDEX_MS,
    },
    retryMs: RETRY_INDEX_MS,
  });
}
