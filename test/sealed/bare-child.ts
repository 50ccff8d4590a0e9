import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

export const HOME = resolve(import.meta.dirname, '../..');

/** An empty machine for a program: folders for its home, its temporary files, and its index and data. */
export type BareMachine = {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Paths of all files and folders in the home folder and among temporary files, except documented ones. */
  left(): readonly string[];
  remove(): void;
};

/**
 * The environment has only PATH from the caller. onnxruntime sends nothing where a variable such as CI shows a build machine, so
 * a test with such a variable could not fail.
 */
export function bareMachine(): BareMachine {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bare-'));
  const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')];
  mkdirSync(home);
  mkdirSync(temporary);
  const { PATH } = process.env;
  return {
    folder,
    env: {
      PATH,
      HOME: home,
      TMPDIR: temporary,
      INDEX_DIR: join(folder, 'index'),
      DATA_DIR: join(folder, 'data'),
    },
    left: () =>
      [home, temporary].flatMap((place) =>
        readdirSync(place, { recursive: true, encoding: 'utf8' })
          .map((path) => relative(folder, join(place, path)))
          .filter((path) => !DOCUMENTED.test(path)),
      ),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** SECURITY.md, What leaves the machine: the cache of tsx, and the folder that npm makes and leaves empty. */
const DOCUMENTED = /^(?:tmp\/tsx-\d+(?:\/.*)?|home\/\.npm)$/u;

/** Runs a program to its end; rejects unless it ended with 0. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(command, args, { cwd: HOME, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = await endOf(child);
  if (said.code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${said.code}: ${said.stderr}`);
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((done, reject) => {
    child.on('error', reject).on('close', done);
  });
  return { code, stderr };
}
