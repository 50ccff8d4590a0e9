import type { TimelineForm } from '../../../app/timeline/timeline-form.ts';
import type { Engine } from '../../../app/ask/engine.ts';
import type { Filter } from '../../../domain/question.ts';
import type { FilePlan, MessagePlan } from '../../render/message/message-plan.ts';
import { KeptAnHour } from './kept-an-hour.ts';

/** A list of quotes in pages, at least one. */
export type Listing = {
  /** Without buttons that turn them. */
  readonly pages: readonly [MessagePlan, ...MessagePlan[]];
  /** The whole list as a file; none where it is not offered. */
  readonly files: Readonly<Partial<Record<TimelineForm, FilePlan>>>;
};

/** A list that somebody asked for. */
export type KeptListing = {
  /** Snowflake of the member who asked: nobody else changes what all see. */
  readonly askerId: string;
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /**
   * Makes it anew for each page, so that it is what the archive has now and what the place allows now.
   *
   * @param allowed the outlets that the place allows
   */
  readonly make: (engine: Engine, allowed: Filter) => Promise<Listing>;
};

/** Lists whose pages can be turned, and which can be had as a file. */
export class KeptListings extends KeptAnHour<KeptListing> {}
