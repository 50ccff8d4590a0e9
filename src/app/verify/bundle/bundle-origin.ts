import type { Span } from '../../../domain/article.ts';
import type { BundleVersions } from '../../../domain/bundle.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import type { ParsedCorpus } from '../../indexing/parse-corpus.ts';

/** A message that was verified. */
export type BundleInput = {
  /** As it was given, whole. */
  readonly given: string;
  /** Where the draft has it; left out without a draft. */
  readonly inDraft?: Span;
  readonly verified: VerifiedMessage;
  /** The file that has `verified.oldWords`; left out where there are none, or where it cannot be read. */
  readonly oldFile?: OldFile;
};

/** The articles of a version's file. */
export type OldFile = Pick<ParsedCorpus, 'pages' | 'articles'>;

/** What a bundle says of how it was made. */
export type BundleOrigin = {
  /** ISO time, in UTC. */
  readonly madeAt: string;
  readonly madeWith: BundleVersions;
  /** Left out if no outlet was left out of the search. */
  readonly outlets?: readonly string[];
  /** File name of the draft; left out without one. */
  readonly draft?: string;
};
