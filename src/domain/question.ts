import type { IsoDate } from './article.ts';
import type { Script } from './script.ts';

/** Hard limits: no quote outside them is ever shown. Dates are inclusive; `outlet` is compared folded. */
export type Filter = {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly outlet?: string | undefined;
  /** Names as articles bear them, compared folded; empty: all. */
  readonly outlets?: readonly string[] | undefined;
};

/** What a person asked, cleaned of what only disturbs: control and bidi characters, doubled spaces. */
export type Question = {
  readonly text: string;
  /** ISO 639-1 code, or `und` where nothing can be told (digits, emoji). */
  readonly language: string;
};

/** A question as the corpus spells it, with its names as texts of each script write them. */
export type SpeltQuestion = Readonly<Record<Script, string>>;
