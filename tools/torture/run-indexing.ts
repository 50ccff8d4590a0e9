import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is done to a run. */
export type Violence =
  | { readonly kind: 'none' }
  /** SIGKILL so many milliseconds after its start. */
  | { readonly kind: 'kill-after'; readonly ms: number }
  /** SIGKILL in place of this call of the file system, a write half done. */
  | { readonly kind: 'kill-at'; readonly at: number }
  /** This call fails, and with `forGood` all that follow. */
  | {
      readonly kind: 'fail-at';
      readonly at: number;
      readonly code: string;
      readonly leaves: string;
      readonly forGood: boolean;
    };

/** How the clock of a run goes wrong. Milliseconds, all of them. */
export type MovedClock = {
  /** By how much it is ahead, or behind, from the start on. */
  readonly offset: number;
  /** After how much time it is set, and by how much. */
  readonly jumpsAfter: number;
  readonly jump: number;
};

export type Ended = {
  readonly how: 'done' | 'failed' | 'killed' | 'broke';
  readonly said: string;
  readonly tookMs: number;
  /** Calls of the file system that wrote; 0 where nothing was written or it is not known. */
  readonly calls: number;
};

/** Indexes a corpus in a process of its own. @param clock null: the clock of this machine */
export async function runIndexing(
  corpus: string,
  index: string,
  violence: Violence,
  clock: MovedClock | null,
): Promise<Ended> {
  const began = performance.now();
  const program = join(import.meta.dirname, 'indexing.ts');
  const first = pathToFileURL(join(import.meta.dirname, 'moved-clock.ts')).href;
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', ...(clock === null ? [] : ['--import', first])],
      ...[program, corpus, index, ...argumentsFor(violence)],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environmentFor(clock) } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const timer = violence.kind === 'kill-after' ? setTimeout(() => child.kill('SIGKILL'), violence.ms) : null;
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (timer !== null) clearTimeout(timer);
  const tookMs = performance.now() - began;
  const calls = Number(/"calls":(\d+)/u.exec(said)?.[1] ?? 0);
  if (signal === 'SIGKILL') return { how: 'killed', said, tookMs, calls };
  if (code === 0) return { how: 'done', said, tookMs, calls };
  return { how: said.includes('"code":"index-write-failed"') ? 'failed' : 'broke', said, tookMs, calls };
}

function environmentFor(clock: MovedClock | null): NodeJS.ProcessEnv {
  if (clock === null) return {};
  const { offset, jumpsAfter, jump } = clock;
  return { TORTURE_CLOCK: `${offset} ${jumpsAfter} ${jump}` };
}

function argumentsFor(violence: Violence): string[] {
  switch (violence.kind) {
    case 'none':
    case 'kill-after':
      return ['whole'];
    case 'kill-at':
      return ['kill', String(violence.at)];
    case 'fail-at': {
      const { at, code, leaves, forGood } = violence;
      return ['fail', String(at), code, leaves, forGood ? 'for-good' : 'once'];
    }
  }
}
