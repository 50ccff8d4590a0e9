import type { Serially } from '../../concurrency/serially.ts';
import type { Notice } from '../../domain/error.ts';
import type { Intake } from '../../domain/ports/intake.ts';
import type { ListingReader } from '../../domain/ports/listing-reader.ts';
import type { PoliteWeb } from './polite-web.ts';

/** What polling needs. */
export type FeedDeps = {
  readonly web: PoliteWeb;
  readonly listings: ListingReader;
  readonly openIntake: () => Promise<Intake>;
  /** The extension that a fetched page gets, by its content type; absent where such pages are not read. */
  readonly extensions: ReadonlyMap<string, string>;
  /** ISO 639-1 code of a text, or `und`. */
  readonly detectLanguage: (text: string) => string;
  /** A notice in the operator's English. */
  readonly describe: (notice: Notice) => string;
  readonly now: () => Date;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The corpus has one writer at a time: it has one `sources.json`. */
  readonly placing: Serially;
  /** Aborted when the program ends: nothing more is asked for. */
  readonly signal?: AbortSignal | undefined;
};
