import type { WritableFiles } from '../../src/adapters/files/writable-files.ts';

/** How a file-system call fails. */
export type Fault = {
  /** Which call from now on fails, from 1. */
  readonly at: number;
  /** The system's code, such as ENOSPC. */
  readonly code: string;
  /** What a write leaves on the disk: nothing, the first half, or everything (the sync failed). */
  readonly leaves: 'nothing' | 'half' | 'everything';
  /** Whether every later call fails too, as if the process were gone. */
  readonly forGood: boolean;
};

/** Real files on which the n-th call fails. */
export class FailingWrites implements WritableFiles {
  /** Calls so far, such as `rename current.tmp`: the call and the last part of its path, without random digits. */
  readonly calls: string[] = [];
  readonly #files: WritableFiles;
  #fault: Fault | null = null;
  #left = 0;

  constructor(files: WritableFiles) {
    this.#files = files;
  }

  failAt(fault: Fault): void {
    this.#fault = fault;
    this.#left = fault.at;
  }

  makeFolder(path: string): Promise<void> {
    return this.#call('makeFolder', path, () => this.#files.makeFolder(path));
  }

  writeSynced(path: string, bytes: Uint8Array): Promise<void> {
    const write = (length: number) => this.#files.writeSynced(path, bytes.subarray(0, length));
    const torn = async () => {
      if (this.#fault?.leaves === 'half') await write(bytes.byteLength >> 1);
      if (this.#fault?.leaves === 'everything') await write(bytes.byteLength);
    };
    return this.#call('writeSynced', path, () => write(bytes.byteLength), torn);
  }

  syncFolder(path: string): Promise<void> {
    return this.#call('syncFolder', path, () => this.#files.syncFolder(path));
  }

  rename(from: string, to: string): Promise<void> {
    return this.#call('rename', from, () => this.#files.rename(from, to));
  }

  remove(path: string): Promise<void> {
    return this.#call('remove', path, () => this.#files.remove(path));
  }

  async #call(
    name: string,
    path: string,
    succeed: () => Promise<void>,
    fail: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    this.calls.push(
      `${name} ${path.slice(path.lastIndexOf('/') + 1).replace(/\.[0-9a-f]{16}(?=\.tmp$)/u, '')}`,
    );
    const fault = this.#fault;
    if (fault === null) return succeed();
    this.#left--;
    if (this.#left > 0) return succeed();
    if (this.#left === 0) await fail();
    else if (!fault.forGood) return succeed();
    throw Object.assign(new Error(`${fault.code}: ${name} ${path}`), { code: fault.code });
  }
}

/** Real files that end this process, without any clean-up, in place of the n-th call; a write gets half-way. */
export function killingWrites(files: WritableFiles, at: number): WritableFiles {
  const failing = new FailingWrites(files);
  failing.failAt({ at, code: 'EKILLED', leaves: 'half', forGood: true });
  const orDie = async (done: Promise<void>): Promise<void> => {
    try {
      await done;
    } catch {
      process.kill(process.pid, 'SIGKILL');
      // Nothing may run between the signal and the end.
      await new Promise(() => undefined);
    }
  };
  return {
    makeFolder: (path) => orDie(failing.makeFolder(path)),
    writeSynced: (path, bytes) => orDie(failing.writeSynced(path, bytes)),
    syncFolder: (path) => orDie(failing.syncFolder(path)),
    rename: (from, to) => orDie(failing.rename(from, to)),
    remove: (path) => orDie(failing.remove(path)),
  };
}
