/** Longest question, in UTF-16 units after cleaning; the model reads some 500 tokens of it. */
export const MAX_QUESTION = 2000;

/** Quotes in an answer, unless the person asks for another number. */
export const DEFAULT_QUOTES = 3;
export const MAX_QUOTES = 10;

/** Passages whose sentences are judged. */
export const JUDGED_PASSAGES = 12;

/** Headlines offered when there is no answer. */
export const NEAREST = 3;
