import type { Notice } from '../domain/error.ts';
import type { ReadPage } from './page-format.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** Formats that are read in a process of their own. */
export type HeavyFormat = 'html' | 'docx';

/** A file to read. */
export type ReadingWork = {
  readonly format: HeavyFormat;
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
};

/** What the reader makes of a file. */
export type ReadingResult =
  { readonly kind: 'page'; readonly read: ReadPage } | { readonly kind: 'refused'; readonly notice: Notice };

/** What the thread that reads says. */
export type ReadingReply = { readonly kind: 'ready' } | ReadingResult;

/**
 * What the process around it says: that it can begin, that it has begun a file, and what came of it. After `exceeded` and
 * `broken` it ends.
 */
export type ReadingReport =
  | ReadingReply
  | { readonly kind: 'begun' }
  | { readonly kind: 'exceeded'; readonly what: keyof ReadingLimits }
  | { readonly kind: 'broken'; readonly problem: string };
