import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A command of strace that follows every thread and process and logs each socket and each file that is opened or named. It runs
 * beside the program and not as its parent (-D), so that a signal to the child reaches the program.
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

/** Null if programs can be traced; otherwise the reason why not. */
export function whyNotTraceable(): string | null {
  if (process.platform !== 'linux') return 'strace is a program of Linux';
  const { status, error, stderr } = spawnSync('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return 'strace is not installed';
  return status === 0 ? null : stderr.trim();
}

export type Traced = {
  /** Addresses to which the program connected or sent, such as `127.0.0.1:443`; local sockets by their names. */
  readonly contacted: readonly string[];
  /** Files and folders that were created, written to or renamed. */
  readonly written: readonly string[];
};

/**
 * Reads the log of `strace` once strace has ended, since it may still write after the end of the program. Its log need not tell of
 * that end: it did not always, and a test that waited for the line hung.
 */
export async function readTrace(log: string): Promise<Traced> {
  while (await isWritten(log)) await pause(100);
  return tracedIn((await readFile(log, 'utf8')).split('\n'));
}

/** Whether a strace still runs that was started with this log. */
async function isWritten(log: string): Promise<boolean> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  // A process may end between the listing and the reading.
  const commands = processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''));
  return (await Promise.all(commands)).some((command) => {
    const words = command.split('\0');
    return words[0] === 'strace' && words.includes(log);
  });
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

/** The paths that a call writes; for a renaming, the new name. */
function pathsIn(call: string, line: string): readonly string[] {
  const paths = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
  return /^(?:rename|link|symlink)/u.test(call) ? paths.slice(1, 2) : paths.slice(0, 1);
}
