import { lstat, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { failure } from '../../domain/error.ts';
import { GENERATION_ID, inOrderOfWriting, isGenerationId, nextGenerationId } from './generation-id.ts';
import { inFolder, partsWithin } from '../files/held-folder.ts';
import { openRegular, readPage } from '../files/open-page.ts';
import { fateOf, newProcessName, PROCESS_NAME } from './lock/process-name.ts';
import { systemCode } from '../files/system-code.ts';
import { filesWithin, isAside } from '../files/writable-files.ts';
import { constants } from 'node:fs';

/** A file with one line: the id of the generation that is searched. */
export const CURRENT = 'current';

/** A file with one line: the id of the generation to which the index was rolled back. It counts while that generation is current. */
const ROLLED_BACK = 'rolled-back';

/** A generation that is being written or removed. Its name is hidden, so that no listing takes it for a whole one. */
const PARTIAL = new RegExp(`^\\.(${GENERATION_ID})\\.partial$`, 'u');

/**
 * Mark of a process that reads a generation; the process removes it at the end. Marks of earlier versions do not name the start
 * time of the process.
 */
const READING = new RegExp(
  `^\\.(${GENERATION_ID})\\.(${PROCESS_NAME}|[0-9a-f]{8}-\\d{1,10}-[0-9a-f]{8})\\.reading$`,
  'u',
);

/**
 * Milliseconds after its last touch for which a mark counts; a reader touches its mark every minute. If a clock is set in the
 * meantime, a mark may count too short a time; its reader then begins again with the generation that took the place.
 */
const READ_WITHIN_MS = 10 * 60 * 1000;

/** The id that a file names, or a word for why it names none. */
type NamedGeneration = { readonly id: string } | { readonly problem: string };

/** The id, or null where there is none. */
export function idOf(named: NamedGeneration | null): string | null {
  return named !== null && 'id' in named ? named.id : null;
}

/**
 * The layout of an index folder:
 * ```
 * current                the id of the current generation
 * rolled-back            the id of the generation to which the index was rolled back, if ever
 * generations/ID/        one generation, whole
 * generations/.ID.partial/   one being written or removed, or left by a process that died
 * generations/.ID.PROCESS.reading   there while a process reads that generation
 * lock/                  there while a process writes: see index-lock.ts
 * ```
 * Anything else, such as other indexes in subfolders, is not isnad's to touch and is left alone.
 */
export class IndexFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  get current(): string {
    return join(this.path, CURRENT);
  }

  get rolledBack(): string {
    return join(this.path, ROLLED_BACK);
  }

  get generations(): string {
    return join(this.path, 'generations');
  }

  generation(id: string): string {
    return join(this.generations, id);
  }

  partial(id: string): string {
    return join(this.generations, `.${id}.partial`);
  }

  /** A new mark of this process for a generation that it reads. */
  reading(id: string): string {
    return join(this.generations, `.${id}.${newProcessName()}.reading`);
  }

  /** A path as messages name it: relative, with `/`, below this folder; in full for the folder itself and anything outside. */
  nameOf(path: string): string {
    const parts = relative(this.path, path).split(sep);
    return parts[0] === '' || parts[0] === '..' ? path : parts.join('/');
  }

  /** Ids of the generations here, newest first; throws `index-unreadable`. */
  async list(): Promise<string[]> {
    const names = await this.#names(this.generations);
    return names.filter(isGenerationId).sort(inOrderOfWriting).reverse();
  }

  /** An id that follows those of all generations that are here or that a file here names; throws `index-unreadable`. */
  async nextId(): Promise<string> {
    const names = await this.#names(this.generations);
    const lying = names.flatMap((name) => (isGenerationId(name) ? name : (PARTIAL.exec(name)?.[1] ?? [])));
    const named = [idOf(await this.readCurrent()), idOf(await this.readRolledBack())];
    return nextGenerationId([...lying, ...named.filter((id) => id !== null)]);
  }

  /** Paths of what dead writers and readers left; throws `index-unreadable`. */
  async debris(): Promise<string[]> {
    const aside = (await this.#names(this.path)).filter((name) => isAside(name, [CURRENT, ROLLED_BACK]));
    const partial = (await this.#names(this.generations)).filter((name) => PARTIAL.test(name));
    const { dead } = await this.#readers();
    return [
      ...aside.map((name) => join(this.path, name)),
      ...[...partial, ...dead].map((name) => join(this.generations, name)),
    ];
  }

  /** Ids of the generations that are being read; throws `index-unreadable`. */
  async beingRead(): Promise<ReadonlySet<string>> {
    return (await this.#readers()).ids;
  }

  /** Ids of the generations that are being read, and the marks of readers that were killed. */
  async #readers(): Promise<{ readonly ids: ReadonlySet<string>; readonly dead: readonly string[] }> {
    const ids = new Set<string>();
    const dead: string[] = [];
    for (const name of await this.#names(this.generations)) {
      const [, id, reader] = READING.exec(name) ?? [];
      if (id === undefined || reader === undefined) continue;
      // Even a process that lives may have left its mark behind.
      if (fateOf(reader) === 'dead' || (await this.#isOld(name))) dead.push(name);
      else ids.add(id);
    }
    return { ids, dead };
  }

  async #isOld(mark: string): Promise<boolean> {
    // A mark that has gone counts as old, since its reader has finished.
    const since = await lstat(join(this.generations, mark)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    // A mark from the future was made before the clock was set back.
    return Math.abs(Date.now() - since) > READ_WITHIN_MS;
  }

  /** The id in `current`, or what is wrong with that file; null if there is none. */
  readCurrent(): Promise<NamedGeneration | null> {
    return this.#readId(this.current);
  }

  /** The id in `rolled-back`, in the same way. */
  readRolledBack(): Promise<NamedGeneration | null> {
    return this.#readId(this.rolledBack);
  }

  async #readId(path: string): Promise<NamedGeneration | null> {
    try {
      const id = (await readPage(path, this.path)).toString('utf8').trimEnd();
      return isGenerationId(id) ? { id } : { problem: 'names no generation' };
    } catch (error) {
      const problem = systemCode(error);
      return problem === 'ENOENT' ? null : { problem };
    }
  }

  /** Names in this folder or one below it; none if it does not exist. Follows no link. */
  async #names(folder: string): Promise<string[]> {
    try {
      return await inFolder(this.path, partsWithin(this.path, folder), (inside) => readdir(inside));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw failure('index-unreadable', { index: this.path, problem: systemCode(error) }, error);
    }
  }
}

/** Bytes of all files in a folder and below. A file that is missing or cannot be read counts as 0. */
export async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const sizes = entries.map(async (entry) =>
    entry.isFile() ? (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size : 0,
  );
  return (await Promise.all(sizes)).reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

const { O_CREAT, O_EXCL, O_WRONLY } = constants;
const NEW_FILE = O_CREAT | O_EXCL | O_WRONLY;

/** Milliseconds between two touches of a mark: a tenth of the time for which it counts. */
const TOUCH_EVERY_MS = 60 * 1000;

/**
 * Reads a generation under a mark that keeps writers from removing it. If no mark can be made (the disk is full or read-only),
 * the generation is read all the same.
 *
 * @param touchEveryMs milliseconds between two touches of the mark, which show writers that the reader lives
 */
export async function whileReading<T>(
  folder: IndexFolder,
  id: string,
  read: () => Promise<T>,
  touchEveryMs: number = TOUCH_EVERY_MS,
): Promise<T> {
  const mark = folder.reading(id);
  const files = filesWithin(folder.path);
  const file = await openRegular(mark, folder.path, { flags: NEW_FILE, mode: 0o666 }).catch(() => null);
  const touching = setInterval(() => {
    const now = new Date();
    file?.utimes(now, now).catch(ignore);
  }, touchEveryMs);
  touching.unref();
  try {
    return await read();
  } finally {
    clearInterval(touching);
    await file?.close().catch(ignore);
    await files.remove(mark).catch(ignore);
  }
}

function ignore(): void {
  // The mark is only a courtesy between processes: digests check what is read.
}
