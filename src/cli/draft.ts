import {
  agrees,
  verifyDraft,
  type DraftResult,
  type VerifyMessage,
} from '../app/verify/draft/verify-draft.ts';
import type { Draft } from '../domain/draft.ts';
import { draftSummary } from './output/verification/draft-output.ts';
import { CLI_EXIT, type CliExitCode } from './program.ts';

/** A draft that was read, and how its quotations are verified and shown. */
export type DraftWork = {
  readonly draft: Draft;
  readonly verify: VerifyMessage;
  /** One quotation on standard output; for a program, on one line. */
  readonly show: (result: DraftResult) => string;
  readonly asJson: boolean;
};

/**
 * Verifies the quotations of a draft and prints each as soon as it is known.
 *
 * @returns the exit code, which is `done` only if all that can be checked agree and `failed` if one could not be compared; and
 *   what was found out
 */
export async function printDraft({
  draft,
  verify,
  show,
  asJson,
}: DraftWork): Promise<{ readonly code: CliExitCode; readonly results: readonly DraftResult[] }> {
  const results: DraftResult[] = [];
  for await (const result of verifyDraft(draft, verify)) {
    process.stdout.write(`${show(result)}\n${asJson ? '' : '\n'}`);
    results.push(result);
  }
  if (!asJson) process.stdout.write(`${draftSummary(results)}\n`);
  return { code: codeOf(results), results };
}

function codeOf(results: readonly DraftResult[]): CliExitCode {
  if (results.some(({ kind }) => kind === 'refused')) return CLI_EXIT.failed;
  const verdicts = results.map(agrees);
  // A draft of which nothing could be checked is not confirmed.
  return verdicts.includes(true) && !verdicts.includes(false) ? CLI_EXIT.done : CLI_EXIT.abstained;
}
