import type { Generation, GenerationContents } from '../../src/domain/generation.ts';
import type { GenerationStore } from '../../src/domain/ports/stores/generation-store.ts';

/** Writes a generation and does nothing else with the store. */
export function writeGeneration(store: GenerationStore, contents: GenerationContents): Promise<Generation> {
  return store.exclusively((writer) => writer.write(contents));
}
