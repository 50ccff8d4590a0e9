import { Command, CommanderError } from 'commander';
import { misspeltSettings } from '../config/misspelt-settings.ts';
import { IsnadError, notice, type ErrorCode, type Notice } from '../domain/error.ts';
import { printable, printableLine } from './output/printable.ts';
import { describeNotice } from '../operator-messages.ts';
import { withGivenFolders } from './output/suggested-commands.ts';

/** Exit codes of the command-line contract (docs/exit-codes.md). */
export const CLI_EXIT = { done: 0, failed: 1, usage: 2, abstained: 3 } as const;
export type CliExitCode = (typeof CLI_EXIT)[keyof typeof CLI_EXIT];

/** Mistakes on the command line, in contrast to failures of files or models. */
const USAGE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'question-empty',
  'question-too-long',
  'quote-empty',
  'quote-too-long',
  'option-invalid',
  'confirmation-needed',
  'follow-too-broad',
  'follow-known',
  'follow-unknown',
]);

/** A commander command that leaves it to `runProgram` to exit and to report errors. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .showHelpAfterError('(--help lists the options)')
    .exitOverride();
}

/**
 * Runs a program of the command line. Whatever it throws becomes one line on stderr and an exit code. A program that ends
 * without a result has failed, and says so.
 */
export async function runProgram(program: () => Promise<CliExitCode>): Promise<void> {
  let isDone = false;
  process.once('exit', () => {
    if (isDone) return;
    // A program that waits for something that never comes leaves Node with nothing to do, so the process ends.
    process.exitCode = CLI_EXIT.failed;
    sayNotice(notice('program-unfinished', {}));
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) does not stop the work beside the output.
    if (error.code !== 'EPIPE') throw error;
  });
  // If stderr is closed, nobody reads messages; the exit code remains.
  process.stderr.on('error', () => undefined);
  try {
    for (const misspelt of misspeltSettings()) sayNotice(notice('setting-misspelt', misspelt));
    process.exitCode = await program();
  } catch (error) {
    process.exitCode = explain(error);
  }
  isDone = true;
}

function explain(error: unknown): CliExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? CLI_EXIT.done : CLI_EXIT.usage; // commander has printed the message
  if (error instanceof IsnadError) {
    sayNotice(error.notice);
    return USAGE.has(error.notice.code) ? CLI_EXIT.usage : CLI_EXIT.failed;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Unexpected error: ${printable(detail)}\n`);
  return CLI_EXIT.failed;
}

/** An error in one line, for a program that goes on in spite of it. */
export function explained(error: unknown): string {
  if (error instanceof IsnadError) return describeNotice(error.notice);
  return `Unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Prints a line on stderr, since stdout is for results. */
export function say(line: string): void {
  process.stderr.write(`${printableLine(line)}\n`);
}

/** Prints a notice on stderr. Commands that it suggests repeat the folders of this command line. */
export function sayNotice(told: Notice): void {
  say(withGivenFolders(describeNotice(told)));
}
