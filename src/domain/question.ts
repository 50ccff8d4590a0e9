import type { IsoDate } from './article.ts';

/** Scripts of corpora and questions. Latin also stands for all others where only these three matter. */
export type Script = 'arabic' | 'latin' | 'cyrillic';

export const SCRIPTS: readonly Script[] = ['arabic', 'latin', 'cyrillic'];

/**
 * Hard limits: a quote outside them is never shown. Dates are inclusive; outlets are compared folded. `outlet` names one or
 * several, by whole words of their names.
 */
export type Filter = {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly outlet?: string | readonly string[] | undefined;
  /** Names of outlets as articles give them; if empty, all. */
  readonly outlets?: readonly string[] | undefined;
};

/** A person's question, without control characters, bidi characters and doubled spaces. */
export type Question = {
  readonly text: string;
  /** ISO 639-1 code, or `und` if it cannot be told (digits, emoji). */
  readonly language: string;
};

/** A question as the corpus spells it, with its names as the texts of each script write them. */
export type QuestionByScript = Readonly<Record<Script, string>>;
