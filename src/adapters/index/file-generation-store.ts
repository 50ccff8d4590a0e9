import { failure, IsnadError, notice, type Notice } from '../../domain/error.ts';
import { type Generation, NO_VECTORS, type Recipe, type VectorTable } from '../../domain/generation.ts';
import type {
  GenerationStore,
  GenerationWriter,
  IndexState,
  OpenedIndex,
} from '../../domain/ports/stores/generation-store.ts';
import { readGeneration, readManifest, readVectors } from './generation-folder.ts';
import { isFirstId } from './generation-id.ts';
import { bytesIn, CURRENT, idOf, IndexFolder, whileReading } from './index-folder.ts';
import { LOCK_STALE_MS, type IndexLock } from './lock/index-lock.ts';
import { rollBackIndex, whileLocked, writeIndex, type WriteTools } from './index-writer.ts';
import { filesWithin } from '../files/writable-files.ts';

const DEFAULT_TOOLS: Omit<WriteTools, 'files'> = {
  now: () => new Date(),
  lockStaleMs: LOCK_STALE_MS,
  keep: 2,
};

/** How often a reader begins again because a writer removed the generation that it was about to read. */
const MAX_READ_TRIES = 5;

/** The oldest layout that writes its manifest and its vectors as this version does, so that they need not be made again. */
const VECTORS_SINCE = 3;

/**
 * Generations in a folder. index-folder.ts describes the layout, index-writer.ts how it is written.
 *
 * @param location the index folder, which the first write makes
 * @param tools what a test replaces
 */
export function fileGenerationStore(location: string, tools: Partial<WriteTools> = {}): GenerationStore {
  return new FileGenerationStore(location, { files: filesWithin(location), ...DEFAULT_TOOLS, ...tools });
}

class FileGenerationStore implements GenerationStore {
  readonly location: string;
  readonly #folder: IndexFolder;
  readonly #tools: WriteTools;

  constructor(location: string, tools: WriteTools) {
    this.location = location;
    this.#folder = new IndexFolder(location);
    this.#tools = tools;
  }

  async open(recipe: Recipe): Promise<OpenedIndex> {
    for (let tries = 1; ; tries++) {
      const opened = await this.#openOnce(recipe);
      if (opened !== 'removed-meanwhile') return opened;
      if (tries === MAX_READ_TRIES)
        throw failure('index-unreadable', { index: this.location, problem: 'EBUSY' });
    }
  }

  async #openOnce(recipe: Recipe): Promise<OpenedIndex | 'removed-meanwhile'> {
    const { ids, notices } = await this.#candidates();
    for (const id of ids) {
      const found = await whileReading(this.#folder, id, () => this.#read(id, recipe));
      // A generation that `current` names and that is missing was lost, and becomes a notice; one that a writer has removed in
      // the meantime is a reason to begin again.
      if (Array.isArray(found) && (await this.#wasRemoved(id))) return 'removed-meanwhile';
      if (!Array.isArray(found)) {
        if (notices.length > 0) notices.push(notice('index-previous-used', { generation: id }));
        return { generation: found, notices };
      }
      notices.push(...found);
    }
    return { generation: null, notices };
  }

  async knownVectors(recipe: Recipe): Promise<VectorTable> {
    const { ids } = await this.#candidates();
    for (const id of ids) {
      const folder = this.#folder.generation(id);
      try {
        const manifest = await readManifest(
          folder,
          id,
          recipe.format,
          Math.min(VECTORS_SINCE, recipe.format),
        );
        if (manifest.recipe.model === recipe.model) return await readVectors(folder, manifest);
      } catch (error) {
        refusalOf(error);
      }
    }
    return NO_VECTORS;
  }

  exclusively<T>(
    work: (writer: GenerationWriter) => Promise<T>,
    onNotice?: (notice: Notice) => void,
  ): Promise<T> {
    const locked = (lock: IndexLock): Promise<T> =>
      work({ write: (contents) => writeIndex(this.#folder, contents, this.#tools, lock) });
    return whileLocked(this.#folder, this.#tools, locked, onNotice);
  }

  async state(): Promise<IndexState> {
    const [current, rolledBack] = await Promise.all([
      this.#folder.readCurrent(),
      this.#folder.readRolledBack(),
    ]);
    const id = idOf(current);
    return { current: id, rolledBack: id !== null && idOf(rolledBack) === id };
  }

  sizeOf(id: string): Promise<number> {
    return bytesIn(this.#folder.generation(id));
  }

  async rollBack(recipe: Recipe, onNotice?: (notice: Notice) => void): Promise<Generation> {
    const usable = async (earlier: readonly string[]): Promise<Generation | null> => {
      for (const id of earlier) {
        const found = await this.#read(id, recipe);
        if (!Array.isArray(found)) return found;
      }
      return null;
    };
    return rollBackIndex(this.#folder, usable, this.#tools, onNotice);
  }

  /** Generations in the order in which to try them: the current one, then the others from the newest on; and the problems of `current`. */
  async #candidates(): Promise<{ ids: string[]; notices: Notice[] }> {
    const ids = await this.#folder.list();
    const current = await this.#folder.readCurrent();
    if (current === null) {
      // The very first writer may have been killed just before it named its generation, which is whole.
      const isLost = ids.length > 0 && !(ids.length === 1 && ids.every(isFirstId));
      return {
        ids,
        notices: isLost ? [notice('index-torn', { generation: CURRENT, problem: 'missing' })] : [],
      };
    }
    if ('problem' in current) {
      return { ids, notices: [notice('index-torn', { generation: CURRENT, problem: current.problem })] };
    }
    return { ids: [current.id, ...ids.filter((id) => id !== current.id)], notices: [] };
  }

  async #wasRemoved(id: string): Promise<boolean> {
    const [ids, current] = await Promise.all([this.#folder.list(), this.#folder.readCurrent()]);
    return !ids.includes(id) && idOf(current) !== id;
  }

  /** A generation made by this recipe, or why it is refused. */
  async #read(id: string, recipe: Recipe): Promise<Generation | Notice[]> {
    const folder = this.#folder.generation(id);
    try {
      const manifest = await readManifest(folder, id, recipe.format);
      // Checked before the other files are read: a foreign generation costs only its manifest.
      const foreign = differences(id, manifest.recipe, recipe);
      return foreign.length > 0 ? foreign : await readGeneration(folder, manifest);
    } catch (error) {
      return [refusalOf(error)];
    }
  }
}

/** The notice of an error that rules out one generation; throws any other error. */
function refusalOf(error: unknown): Notice {
  if (error instanceof IsnadError && /^index-(?:torn|foreign)$/u.test(error.notice.code)) return error.notice;
  throw error;
}

/** An `index-foreign` for each part of the recipe that differs. */
function differences(generation: string, found: Recipe, expected: Recipe): Notice[] {
  const parts = ['format', 'model', 'splitter', 'analyser'] as const satisfies readonly (keyof Recipe)[];
  return parts
    .filter((what) => found[what] !== expected[what])
    .map((what) =>
      notice('index-foreign', {
        generation,
        what,
        found: String(found[what]),
        expected: String(expected[what]),
      }),
    );
}
