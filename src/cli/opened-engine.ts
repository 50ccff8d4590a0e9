import { openEngine, type Engine, type EngineDeps } from '../app/ask/engine.ts';
import { interruptible } from './interrupt.ts';
import { progressBar } from './output/progress.ts';
import { sayNotice } from './program.ts';

/**
 * The engine of a command that needs one: it tells notices and shows how far an index is that has to be built, which Ctrl-C may stop.
 *
 * @throws what `openEngine` throws, and `index-interrupted`
 */
export function openedEngine(deps: EngineDeps): Promise<Engine> {
  return interruptible((signal) =>
    openEngine(deps, { onNotice: sayNotice, onProgress: progressBar('Indexing'), signal }),
  );
}
