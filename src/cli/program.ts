import { Command, CommanderError } from 'commander';
import { IsnadError, notice, type ErrorCode, type Notice } from '../domain/error.ts';
import { printable, printableLine } from './printable.ts';
import { worded } from '../operator-wording.ts';

/** Exit codes of the command-line contract (design.md). */
export const EXIT = { done: 0, failed: 1, usage: 2, abstained: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What the person got wrong on the command line, as against what went wrong with files or model. */
const USAGE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'question-empty',
  'question-too-long',
  'quote-empty',
  'quote-too-long',
  'option-invalid',
  'confirmation-needed',
]);

/** A commander command that leaves exiting and wording of errors to `runProgram`. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .showHelpAfterError('(--help lists the options)')
    .exitOverride();
}

/**
 * The one funnel of the command line: whatever is thrown becomes one line on stderr and an exit code. A program that ends in any
 * other way than by its own result has failed, and says so.
 */
export async function runProgram(program: () => Promise<ExitCode>): Promise<void> {
  let isDone = false;
  process.once('exit', () => {
    if (isDone) return;
    // What waits for something that never comes leaves the process with nothing to do, and it ends.
    process.exitCode = EXIT.failed;
    say(worded(notice('program-unfinished', {})));
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure of what is done beside the output: that goes on.
    if (error.code !== 'EPIPE') throw error;
  });
  // Whoever closed stderr reads no messages; the exit code tells him.
  process.stderr.on('error', () => undefined);
  try {
    process.exitCode = await program();
  } catch (error) {
    process.exitCode = explain(error);
  }
  isDone = true;
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage; // commander has spoken
  if (error instanceof IsnadError) {
    say(worded(error.notice));
    return USAGE.has(error.notice.code) ? EXIT.usage : EXIT.failed;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Something unforeseen went wrong: ${printable(detail)}\n`);
  return EXIT.failed;
}

/** A line for the person, on stderr: stdout belongs to results. */
export function say(line: string): void {
  process.stderr.write(`${printableLine(line)}\n`);
}

export function sayNotice(told: Notice): void {
  say(worded(told));
}
