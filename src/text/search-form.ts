/** Tashkeel, Quranic marks, tatweel, bidi controls: what a writer may put on a word or leave off. */
const OPTIONAL =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A stress mark on a Russian letter. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

/**
 * The form in which a text is given to the embedding model. The model has hardly seen vowelled text: a fully
 * vowelled question was no nearer to its answer than to anything else. Never shown.
 */
export function searchForm(text: string): string {
  return text.replace(OPTIONAL, '').replace(STRESS, '');
}
