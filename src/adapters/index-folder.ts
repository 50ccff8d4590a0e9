import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { failure } from '../domain/error.ts';
import { GENERATION_ID, inOrderOfWriting, isGenerationId, nextGenerationId } from './generation-id.ts';
import { inFolder, partsBelow } from './held-folder.ts';
import { readPage } from './open-page.ts';
import { fateOf, newProcessName, PROCESS_NAME } from './process-name.ts';
import { systemCode } from './system-code.ts';
import { isAside } from './writable-files.ts';

/** File with one line: the id of the generation that is searched. */
export const CURRENT = 'current';

/** File with one line: the id of the generation that was gone back to. It holds as long as that is the current one. */
export const ROLLED_BACK = 'rolled-back';

/** A generation that is being written or removed: hidden, so that no listing takes it for a whole one. */
const PARTIAL = new RegExp(`^\\.(${GENERATION_ID})\\.partial$`, 'u');

/**
 * Says that a process reads a generation; it takes that away when it is done. Those of earlier versions do not tell when the
 * process was started.
 */
const READING = new RegExp(
  `^\\.(${GENERATION_ID})\\.(${PROCESS_NAME}|[0-9a-f]{8}-\\d{1,10}-[0-9a-f]{8})\\.reading$`,
  'u',
);

/**
 * Milliseconds for which a reader is believed that has not touched its mark: it does so every minute. Where a clock was
 * set meanwhile, a reader may be believed too little; it then begins again with the generation that took the place.
 */
const READ_WITHIN_MS = 10 * 60 * 1000;

/** The id that a file names, or a word for why it names none. */
export type NamedGeneration = { readonly id: string } | { readonly problem: string };

/** The id, or null where there is none. */
export function idOf(named: NamedGeneration | null): string | null {
  return named !== null && 'id' in named ? named.id : null;
}

/**
 * Where things lie in an index folder:
 * ```
 * current                the id of the current generation
 * rolled-back            the id of the generation that was gone back to, if ever
 * generations/ID/        one generation, whole
 * generations/.ID.partial/   one being written or removed, or left by a process that died
 * generations/.ID.WHO.reading   there while somebody reads that generation
 * lock/                  there while someone writes: see index-lock.ts
 * ```
 * Anything else is somebody else's, other indexes in subfolders for example, and is never touched.
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

  /** A name that nobody else has, for the time in which a generation is read. */
  reading(id: string): string {
    return join(this.generations, `.${id}.${newProcessName()}.reading`);
  }

  /** A path as it is named in messages: below this folder relative, with `/`; the folder and what is around it in full. */
  nameOf(path: string): string {
    const parts = relative(this.path, path).split(sep);
    return parts[0] === '' || parts[0] === '..' ? path : parts.join('/');
  }

  /** Ids of the generations that lie here, newest first; throws `index-unreadable`. */
  async list(): Promise<string[]> {
    const names = await this.#names(this.generations);
    return names.filter(isGenerationId).sort(inOrderOfWriting).reverse();
  }

  /** An id that comes after those of all generations that lie here or are named here; throws `index-unreadable`. */
  async nextId(): Promise<string> {
    const names = await this.#names(this.generations);
    const lying = names.flatMap((name) => (isGenerationId(name) ? name : (PARTIAL.exec(name)?.[1] ?? [])));
    const named = [idOf(await this.readCurrent()), idOf(await this.readRolledBack())];
    return nextGenerationId([...lying, ...named.filter((id) => id !== null)]);
  }

  /** Paths of what writers left that died; throws `index-unreadable`. */
  async debris(): Promise<string[]> {
    const aside = (await this.#names(this.path)).filter((name) => isAside(name, [CURRENT, ROLLED_BACK]));
    const partial = (await this.#names(this.generations)).filter((name) => PARTIAL.test(name));
    const { dead } = await this.#readers();
    return [
      ...aside.map((name) => join(this.path, name)),
      ...[...partial, ...dead].map((name) => join(this.generations, name)),
    ];
  }

  /** Ids of the generations that somebody reads just now; throws `index-unreadable`. */
  async beingRead(): Promise<ReadonlySet<string>> {
    return (await this.#readers()).ids;
  }

  /** What is being read, and names of the marks of readers that were killed. */
  async #readers(): Promise<{ readonly ids: ReadonlySet<string>; readonly dead: readonly string[] }> {
    const ids = new Set<string>();
    const dead: string[] = [];
    for (const name of await this.#names(this.generations)) {
      const [, id, reader] = READING.exec(name) ?? [];
      if (id === undefined || reader === undefined) continue;
      // A process may live and have left its mark all the same.
      if (fateOf(reader) === 'dead' || (await this.#isOld(name))) dead.push(name);
      else ids.add(id);
    }
    return { ids, dead };
  }

  async #isOld(mark: string): Promise<boolean> {
    // One that has gone is as good as an old one: its reader was done meanwhile.
    const since = await lstat(join(this.generations, mark)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    // One of the future was made before the clock was set back.
    return Math.abs(Date.now() - since) > READ_WITHIN_MS;
  }

  /** What `current` says; a word for what is wrong with it; or null if it is not there. */
  readCurrent(): Promise<NamedGeneration | null> {
    return this.#readId(this.current);
  }

  /** What `rolled-back` says. */
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

  /** Names in this folder or one below it, none if it is not there; no link is followed. */
  async #names(folder: string): Promise<string[]> {
    try {
      return await inFolder(this.path, partsBelow(this.path, folder) ?? [], (inside) => readdir(inside));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw failure('index-unreadable', { index: this.path, problem: systemCode(error) }, error);
    }
  }
}
