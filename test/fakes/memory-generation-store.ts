import { failure, notice, type Notice } from '../../src/domain/error.ts';
import {
  type Generation,
  type GenerationContents,
  NO_VECTORS,
  type Recipe,
  type VectorTable,
} from '../../src/domain/generation.ts';
import type {
  GenerationStore,
  GenerationWriter,
  IndexState,
  OpenedIndex,
} from '../../src/domain/ports/stores/generation-store.ts';

const RECIPE_PARTS = ['format', 'model', 'splitter', 'analyser'] as const;

/** Keeps the newest two generations in memory, as copies. */
export class MemoryGenerationStore implements GenerationStore {
  readonly location = 'memory';
  #generations: readonly Generation[] = [];
  /** Position of the current one. */
  #inUse = 0;
  #rolledBack: string | null = null;
  #written = 0;
  #writing = false;
  #broken = false;
  #now = (): Date => new Date();

  setClock(time: string): void {
    this.#now = () => new Date(time);
  }

  /** The next write fails as a full disk would. */
  breakNextWrite(): void {
    this.#broken = true;
  }

  open(recipe: Recipe): Promise<OpenedIndex> {
    const notices: Notice[] = [];
    const inUse = this.#current();
    for (const generation of [inUse ?? [], this.#generations.filter((one) => one !== inUse)].flat()) {
      const foreign = RECIPE_PARTS.filter((what) => generation.recipe[what] !== recipe[what]);
      if (foreign.length === 0) {
        if (notices.length > 0) notices.push(notice('index-previous-used', { generation: generation.id }));
        return Promise.resolve({ generation: structuredClone(generation), notices });
      }
      for (const what of foreign) {
        const [found, expected] = [String(generation.recipe[what]), String(recipe[what])];
        notices.push(notice('index-foreign', { generation: generation.id, what, found, expected }));
      }
    }
    return Promise.resolve({ generation: null, notices });
  }

  knownVectors(recipe: Recipe): Promise<VectorTable> {
    const known = this.#generations.find(
      (generation) => generation.recipe.model === recipe.model && generation.recipe.format === recipe.format,
    );
    return Promise.resolve(structuredClone(known?.vectors ?? NO_VECTORS));
  }

  state(): Promise<IndexState> {
    const current = this.#current()?.id ?? null;
    return Promise.resolve({ current, rolledBack: current !== null && current === this.#rolledBack });
  }

  sizeOf(id: string): Promise<number> {
    const known = this.#generations.find((generation) => generation.id === id);
    return Promise.resolve(known === undefined ? 0 : JSON.stringify(known.pages).length);
  }

  rollBack(recipe: Recipe): Promise<Generation> {
    if (this.#writing) return Promise.reject(failure('index-locked', { index: this.location }));
    const earlier = this.#generations
      .slice(this.#inUse + 1)
      .find((one) => RECIPE_PARTS.every((what) => one.recipe[what] === recipe[what]));
    if (earlier === undefined) return Promise.reject(failure('index-no-previous', { index: this.location }));
    this.#inUse = this.#generations.indexOf(earlier);
    this.#rolledBack = earlier.id;
    return Promise.resolve(structuredClone(earlier));
  }

  #current(): Generation | undefined {
    return this.#generations[this.#inUse];
  }

  async exclusively<T>(work: (writer: GenerationWriter) => Promise<T>): Promise<T> {
    if (this.#writing) throw failure('index-locked', { index: this.location });
    this.#writing = true;
    try {
      // Like any store it takes time, so that a second writer can come too early.
      await Promise.resolve();
      return await work({ write: (contents) => Promise.resolve().then(() => this.#write(contents)) });
    } finally {
      this.#writing = false;
    }
  }

  #write(contents: GenerationContents): Generation {
    if (this.#broken) {
      this.#broken = false;
      throw failure('index-write-failed', { path: 'memory', problem: 'ENOSPC' });
    }
    this.#written++;
    const stamp = { id: `memory-${this.#written}`, indexedAt: this.#now().toISOString() };
    const generation = structuredClone({ ...contents, ...stamp });
    this.#generations = [generation, this.#current() ?? []].flat();
    this.#inUse = 0;
    return structuredClone(generation);
  }
}
