import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * strace, set to follow every thread and process and to tell of each socket and of each file that is opened or named. It
 * stands beside the program and not above it (-D), so that a signal to the child reaches the program.
 */
export function strace(log: string): readonly [string, ...string[]] {
  return [
    'strace',
    '-D',
    '-f',
    '--seccomp-bpf',
    '-q',
    '-s',
    '300',
    '-e',
    `trace=%network,${NAMING}`,
    '-o',
    log,
  ];
}

const NAMING = 'open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat';

/** Null where programs can be traced, else why not. */
export function whyNotTraceable(): string | null {
  if (process.platform !== 'linux') return 'strace is a program of Linux';
  const { status, error, stderr } = spawnSync('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return 'strace is not installed';
  return status === 0 ? null : stderr.trim();
}

export type Traced = {
  /** Addresses that were connected or sent to, as `127.0.0.1:443`; names of local sockets as they are. */
  readonly contacted: readonly string[];
  /** Files and folders that were created, written to or renamed. */
  readonly written: readonly string[];
};

/** What the log of `strace` tells, once it tells that the program has ended: strace may still write when it has. */
export async function readTrace(log: string): Promise<Traced> {
  for (;;) {
    const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
    const program = /^\d+/u.exec(lines[0] ?? '')?.[0];
    if (lines.some((line) => line.startsWith(`${program ?? '?'} +++ exited`))) return tracedIn(lines);
    await pause(20);
  }
}

function tracedIn(lines: readonly string[]): Traced {
  const contacted = new Set<string>();
  const written = new Set<string>();
  for (const line of lines) {
    const call = /^\d+ +(\w+)\(/u.exec(line)?.[1] ?? '';
    if (/^(?:connect|sendto|sendmsg|sendmmsg)$/u.test(call)) {
      const address = addressIn(line);
      if (address !== null) contacted.add(address);
    } else if (isWriting(call, line)) for (const path of pathsIn(call, line)) written.add(path);
  }
  return { contacted: [...contacted], written: [...written] };
}

function addressIn(line: string): string | null {
  const port = /sin6?_port=htons\((\d+)\)/u.exec(line)?.[1];
  const address = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/u.exec(line);
  if (port !== undefined && address !== null) return `${address[1] ?? address[2] ?? ''}:${port}`;
  return /sun_path=@?"([^"]+)"/u.exec(line)?.[1] ?? null;
}

function isWriting(call: string, line: string): boolean {
  if (line.includes('= -1 E')) return false;
  return !/^open(?:at)?$/u.test(call) || /O_WRONLY|O_RDWR|O_CREAT/u.test(line);
}

/** Of a renaming the new name. */
function pathsIn(call: string, line: string): readonly string[] {
  const paths = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
  return /^(?:rename|link|symlink)/u.test(call) ? paths.slice(1, 2) : paths.slice(0, 1);
}
