import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './system-code.ts';

/**
 * What a process calls itself in the name of a file: machine, number, time of its start, chance. The start is that of
 * /proc, in ticks since the machine was started, and 0 where the system tells none.
 */
export const PROCESS_NAME = '[0-9a-f]{8}-\\d{1,10}-\\d{1,20}-[0-9a-f]{8}';

const PARTS = /^([0-9a-f]{8})-(\d{1,10})-(\d{1,20})-[0-9a-f]{8}$/u;

/**
 * `living`: the very process runs on this machine. `dead`: it ran on this machine and has ended; its number may live again
 * as another process. `untold`: it runs elsewhere, or the system does not tell one process of a number from the next.
 */
export type Fate = 'living' | 'dead' | 'untold';

/**
 * This machine, since it was started, among those that may share a folder; and this space of process numbers, since two
 * containers count theirs apart.
 */
const MACHINE = digestOf([
  hostname(),
  orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  orEmpty(() => readlinkSync('/proc/self/ns/pid')),
]);

/** A name that no other process has and that this one has not used before. */
export function newProcessName(): string {
  const { start } = statusOf(process.pid) ?? { start: '0' };
  return `${MACHINE}-${process.pid}-${start}-${randomBytes(4).toString('hex')}`;
}

/** What became of the process of that name. A name of another form is `untold`. */
export function fateOf(name: string): Fate {
  const [, machine, pid, start] = PARTS.exec(name) ?? [];
  if (machine !== MACHINE) return 'untold';
  if (!isTaken(Number(pid))) return 'dead';
  const found = statusOf(Number(pid));
  if (found === null || start === '0') return 'untold';
  return found.start === start && !found.hasEnded ? 'living' : 'dead';
}

/** Whether a process of this machine has the number: one of another user has it, too, though it takes no signal. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** The state and the 22nd field of /proc/PID/stat (proc(5)); null where there is none, or it may not be read. */
function statusOf(pid: number): { readonly start: string; readonly hasEnded: boolean } | null {
  const status = orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the program's name in brackets, and may hold anything.
  const [state, ...fields] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  const start = fields[18];
  if (start === undefined) return null;
  // One that has ended keeps its number until its parent has asked what came of it.
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
