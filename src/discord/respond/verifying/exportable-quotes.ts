import type { Reading } from '../../../domain/ports/verifier.ts';
import { KeptAnHour } from '../kept/kept-an-hour.ts';

/** A message that was verified, with what is needed to verify it again. */
export type ExportableQuote = {
  /** Snowflake of the member who had it verified. */
  readonly askerId: string;
  /** Whether only that member saw the result. */
  readonly isPrivate: boolean;
  /** As it was typed. */
  readonly text: string;
  readonly reading: Reading;
};

/** Messages that were verified, for the button that exports the evidence. */
export class ExportableQuotes extends KeptAnHour<ExportableQuote> {}
