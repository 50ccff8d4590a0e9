import type { RunOutcome } from '../app/reindexing.ts';
import type { Notice } from '../domain/error.ts';
import { worded } from '../operator-wording.ts';
import { shownLabel } from './plain-label.ts';
import type { ShellWords } from './words/shell-words.ts';

/** UTF-16 units of a reason, which tells what to do as well. */
const LONGEST_REASON = 600;

/** That a run failed and why, the reason in the operator's English. */
export function failedWords(
  { notice }: Extract<RunOutcome, { kind: 'failed' }>,
  { admin }: ShellWords,
  withoutFolders: (text: string) => string,
): string {
  return admin.runFailed(notice === null ? '' : reasonWords(notice, withoutFolders)).trim();
}

/** A reason in the operator's English, without folders of the machine. */
export function reasonWords(notice: Notice, withoutFolders: (text: string) => string): string {
  return shownLabel(withoutFolders(worded(notice)), LONGEST_REASON) ?? '';
}
