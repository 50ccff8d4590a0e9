import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { markerKey, markersOf } from '../../text/markers.ts';

/** No row of tags is longer than this, in UTF-16 units. */
const MAX_ROW_CHARS = 300;
const MAX_LABEL_WORDS = 4;
/** A tag has few words; what stands between two commas of a sentence often has more. */
const MAX_TAG_WORDS = 5;
/** With fewer words behind a label and its colon, a full stop does not make a sentence of them. */
const WORDS_OF_SENTENCE = 8;

const LABELS = markersOf(({ keywordLabels }) => keywordLabels);
/** Most lines begin with none of these, and need no closer look. */
const FIRST_WORDS = new Set([...LABELS].map((label) => label.split(' ', 1)[0]));
const FUNCTION_WORDS = vocabularyOf(({ questions }) => questions.functionWords);
/** Between tags, and hardly ever in a sentence. */
const SIGNS = /[|•·#＃]|\s\/\s/u;
const COMMAS = /[,،;؛]/u;
const PROSE_END = /[.۔।؟?!！？…:：]["'”’»›)\]]{0,3}$/u;

/**
 * Whether a line is a label of keywords and the keywords, without a colon between them: "سمات تونس | صفاقس",
 * "Tags #Syria #Iran", "كلمات دلالية تونس الحكومة". A label of one word begins sentences too ("سمات الشخصية …"), so that the signs
 * between the tags must tell; one of several words is enough if no function word follows.
 */
export function isTagRow(line: string): boolean {
  if (line.length > MAX_ROW_CHARS || PROSE_END.test(line)) return false;
  const words = line.split(/\s+/u, 60);
  if (!FIRST_WORDS.has(markerKey(words[0] ?? ''))) return false;
  for (let count = Math.min(MAX_LABEL_WORDS, words.length - 1); count > 0; count--) {
    if (!LABELS.has(markerKey(words.slice(0, count).join(' ')))) continue;
    const tags = words.slice(count).join(' ');
    if (areParted(tags)) return true;
    return count > 1 && !hasFunctionWord(tags);
  }
  return false;
}

/** Whether what stands behind "Tags:" is a sentence: "Topics: the ministers spoke of the bridge, the port and the railway." */
export function isProse(tags: string): boolean {
  if (!PROSE_END.test(tags) || areParted(tags.replace(PROSE_END, ''))) return false;
  return tags.split(/\s+/u, WORDS_OF_SENTENCE).length >= WORDS_OF_SENTENCE;
}

function areParted(tags: string): boolean {
  if (SIGNS.test(tags)) return areShort(tags.split(SIGNS));
  const pieces = tags.split(COMMAS);
  return pieces.length > 2 && areShort(pieces) && !hasFunctionWord(pieces.at(-1) ?? '');
}

function areShort(tags: readonly string[]): boolean {
  return tags.every((tag) => tag.trim().split(/\s+/u, MAX_TAG_WORDS + 1).length <= MAX_TAG_WORDS);
}

function hasFunctionWord(tags: string): boolean {
  return tags.split(/[\s,،;؛]+/u).some((word) => FUNCTION_WORDS.has(markerKey(word)));
}
