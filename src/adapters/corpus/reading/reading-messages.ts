import type { Notice } from '../../../domain/error.ts';
import type { ReadPage } from '../formats/page-format.ts';

/** What reading one file may cost the process that reads. A file that costs more is refused. */
export type ReadingLimits = {
  /** MiB of objects in the reader's heap. */
  readonly heapMiB: number;
  /** MiB of the whole process, buffers and the program itself included. */
  readonly residentMiB: number;
  /** Seconds of processor time. */
  readonly processorSeconds: number;
  /** Seconds by the clock, for a reader that waits for something that never comes. A busy machine must not reach this limit. */
  readonly waitingSeconds: number;
};

/**
 * A Word document of 500 pages in which every word is formatted separately takes less than 512 MiB and about six seconds. The
 * largest of real web pages takes 60 MiB and half a second.
 */
export const READING_LIMITS: ReadingLimits = {
  heapMiB: 1024,
  residentMiB: 1536,
  processorSeconds: 60,
  waitingSeconds: 1800,
};

/** A file to read. */
export type ReadingWork = {
  /** First extension of a heavy format. */
  readonly format: string;
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
};

/** The page of a file, or why it was refused. */
type ReadingResult =
  { readonly kind: 'page'; readonly read: ReadPage } | { readonly kind: 'refused'; readonly notice: Notice };

/** Messages of the thread that reads: it is ready; it has loaded the reader of a file or cannot; and the outcome of the file. */
export type ReadingReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'unloadable'; readonly problem: string }
  | ReadingResult;

/**
 * Messages of the process around that thread: it is ready, it has begun a file, and the outcome of that file. The process ends
 * after `exceeded` and `broken`.
 */
export type ReadingReport =
  | Exclude<ReadingReply, { kind: 'loaded' }>
  | { readonly kind: 'begun' }
  | { readonly kind: 'exceeded'; readonly what: keyof ReadingLimits }
  | { readonly kind: 'broken'; readonly problem: string };
