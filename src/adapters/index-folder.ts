import { createHash, randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, relative, sep } from 'node:path';
import { failure } from '../domain/error.ts';
import { inFolder, partsBelow } from './held-folder.ts';
import { readPage } from './open-page.ts';
import { systemCode } from './system-code.ts';
import { isAside } from './writable-files.ts';

/** File with one line: the id of the generation that is searched. */
export const CURRENT = 'current';

/** File with one line: the id of the generation that was gone back to. It holds as long as that is the current one. */
export const ROLLED_BACK = 'rolled-back';

/** Name of a generation, and of its folder: ascending names are ascending times of writing, to the millisecond. */
const ID = /^\d{8}T\d{9}Z-[0-9a-f]{6}$/u;

/** A generation that is being written or removed: hidden, so that no listing takes it for a whole one. */
const PARTIAL = /^\.\d{8}T\d{9}Z-[0-9a-f]{6}\.partial$/u;

/** Says that a process of a machine reads a generation; it takes that away when it is done. */
const READING = /^\.(\d{8}T\d{9}Z-[0-9a-f]{6})\.([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.reading$/u;

/** Milliseconds after which a reader on another machine has been killed: the largest index is read in a minute. */
const READ_WITHIN_MS = 10 * 60 * 1000;

/** This machine, among those that may share a folder. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** For example `20261123T113501482Z-4f2a1c`: the time (UTC), and chance for two machines that share a folder. */
export function newGenerationId(now: Date): string {
  return `${now.toISOString().replaceAll(/[-:.]/gu, '')}-${randomBytes(3).toString('hex')}`;
}

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
 * lock/                  there while someone writes
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
    const reader = `${MACHINE}-${process.pid}-${randomBytes(4).toString('hex')}`;
    return join(this.generations, `.${id}.${reader}.reading`);
  }

  /** A path as it is named in messages: below this folder relative, with `/`; the folder and what is around it in full. */
  nameOf(path: string): string {
    const parts = relative(this.path, path).split(sep);
    return parts[0] === '' || parts[0] === '..' ? path : parts.join('/');
  }

  /** Ids of the generations that lie here, newest first; throws `index-unreadable`. */
  async list(): Promise<string[]> {
    const names = await this.#names(this.generations);
    return names
      .filter((name) => ID.test(name))
      .sort()
      .reverse();
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
      const [, id, machine, pid] = READING.exec(name) ?? [];
      if (id === undefined) continue;
      const isDead = machine === MACHINE ? !isAlive(Number(pid)) : await this.#isOld(name);
      if (isDead) dead.push(name);
      else ids.add(id);
    }
    return { ids, dead };
  }

  async #isOld(mark: string): Promise<boolean> {
    // One that has gone is as good as an old one: its reader was done meanwhile.
    const since = await stat(join(this.generations, mark)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    return Date.now() - since > READ_WITHIN_MS;
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
      return ID.test(id) ? { id } : { problem: 'names no generation' };
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

/** Whether a process of this machine runs: one of another user's does, too, though it takes no signal. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
