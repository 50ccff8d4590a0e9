import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What happens to a run. */
export type Violence =
  | { readonly kind: 'none' }
  /** SIGKILL `ms` milliseconds after its start. */
  | { readonly kind: 'kill-after'; readonly ms: number }
  /** SIGKILL at the call number `at` of the file system; if it is a write, half of it is done. */
  | { readonly kind: 'kill-at'; readonly at: number }
  /** The call number `at` fails; with `forGood`, so do all later ones. */
  | {
      readonly kind: 'fail-at';
      readonly at: number;
      readonly code: string;
      readonly leaves: string;
      readonly forGood: boolean;
    };

/** How the clock of a run goes wrong, in milliseconds. */
export type MovedClock = {
  /** By how much it is ahead (or behind) from the start. */
  readonly offset: number;
  /** After how much time it jumps, and by how much. */
  readonly jumpsAfter: number;
  readonly jump: number;
};

export type Ended = {
  readonly how: 'done' | 'failed' | 'killed' | 'broke';
  readonly said: string;
  readonly tookMs: number;
  /** How many calls of the file system wrote; 0 if none did or if it is not known. */
  readonly calls: number;
};

/** Indexes a corpus in a process of its own. @param clock null for the clock of this machine */
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
