import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../../files/system-code.ts';

/**
 * Pattern of the name that a process gives itself in file names: machine, process number, start time, random digits. The start
 * time is that of /proc, in ticks since the machine started, or 0 where the system gives none.
 */
export const PROCESS_NAME = '[0-9a-f]{8}-\\d{1,10}-\\d{1,20}-[0-9a-f]{8}';

const PARTS = /^([0-9a-f]{8})-(\d{1,10})-(\d{1,20})-[0-9a-f]{8}$/u;

/**
 * `living`: the process runs on this machine. `dead`: it ran on this machine and has ended; another process may now have its
 * number. `untold`: it runs elsewhere, or the system does not tell one process of that number from the next.
 */
type Fate = 'living' | 'dead' | 'untold';

/**
 * Digest that tells this machine, since its last start, from others that may share a folder; and this space of process numbers,
 * since each container counts its own.
 */
const MACHINE = digestOf([
  hostname(),
  orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  orEmpty(() => readlinkSync('/proc/self/ns/pid')),
]);

/** A name that no other process has and that this one has never used. */
export function newProcessName(): string {
  const { start } = statusOf(process.pid) ?? { start: '0' };
  return `${MACHINE}-${process.pid}-${start}-${randomBytes(4).toString('hex')}`;
}

/** The fate of the process with that name. A name of another form is `untold`. */
export function fateOf(name: string): Fate {
  const [, machine, pid, start] = PARTS.exec(name) ?? [];
  if (machine !== MACHINE) return 'untold';
  if (!isTaken(Number(pid))) return 'dead';
  const found = statusOf(Number(pid));
  if (found === null || start === '0') return 'untold';
  return found.start === start && !found.hasEnded ? 'living' : 'dead';
}

/** Whether any process of this machine has the number, even one of another user, which takes no signal from us. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** The state and the 22nd field of /proc/PID/stat (proc(5)); null if the file is missing or unreadable. */
function statusOf(pid: number): { readonly start: string; readonly hasEnded: boolean } | null {
  const status = orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the program's name in brackets, which can hold any character.
  const [state, ...fields] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  const start = fields[18];
  if (start === undefined) return null;
  // A process that has ended keeps its number until its parent has read its exit status.
  return { start, hasEnded: state === 'Z' || state === 'X' };
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
