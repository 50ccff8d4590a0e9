/** What reading one file may cost in the process that reads: beyond it, the file is refused. */
export type ReadingLimits = {
  /** MiB of objects in the reader's heap. */
  readonly heapMiB: number;
  /** MiB that the whole process holds, buffers and the program itself included. */
  readonly residentMiB: number;
  /** Seconds of processor time. */
  readonly processorSeconds: number;
  /** Seconds by the clock: for a reader that waits for something that never comes. A busy machine must not reach it. */
  readonly waitingSeconds: number;
};

/**
 * A Word document of 500 pages in which every word is formatted on its own takes less than 512 MiB and some six seconds, the
 * largest of real web pages 60 MiB and half a second.
 */
export const READING_LIMITS: ReadingLimits = {
  heapMiB: 1024,
  residentMiB: 1536,
  processorSeconds: 60,
  waitingSeconds: 1800,
};
