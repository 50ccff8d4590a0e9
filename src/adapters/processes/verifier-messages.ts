import type { Notice } from '../../domain/error.ts';
import type { Reading } from '../../domain/ports/verifier.ts';
import type { Filter } from '../../domain/question.ts';
import type { VerifiedMessage } from '../../domain/verification.ts';

/** What a verifying thread is started with: the one generation that it holds as long as it lives. */
export type VerifierSettings = {
  /** Folder of the pages, for older forms of them. */
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly generation: string;
  /** Layout of the files, as in `Recipe`. */
  readonly format: number;
};

export type VerifierRequest = {
  readonly id: number;
  readonly quote: string;
  readonly filter: Filter;
  readonly reading: Reading;
};

export type VerifierReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unreadable'; readonly problem: string }
  /** What operators should know, and what ends nothing. */
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'verified'; readonly id: number; readonly verified: VerifiedMessage }
  /** The quote itself was refused. */
  | { readonly kind: 'refused'; readonly id: number; readonly notice: Notice }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: string };
