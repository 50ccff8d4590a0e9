import { fold } from './fold.ts';
import { isQuestionWord } from './question-words.ts';

/** Words that join two questions; those of Turkish and Persian may have their question word later in the clause. */
const AND = new Set(
  ['and', 'or', 'и', 'или', 'а', 'et', 'ou', 'und', 'oder', 'y', 'e', 'o', 'u', 'او', 'ثم'].map(fold),
);
const AND_ASKING_LATER = new Set(['ve', 'و', 'ya', 'یا'].map(fold));

/** What may stand between "and" and the question word: "and in which city". */
const PREPOSITIONS = new Set(
  `in on at by with from to for of about against under after before since until during
  في من على عن الى مع منذ بعد قبل ضد تحت خلال حول از در به با برای درباره
  в во на о об обо с со к ко у за из от до по при для через после перед против между
  à a de en dans sur sous avec par pour contre chez vers depuis après avant
  an am auf mit von zu bei nach vor seit über unter gegen für aus bis um
  con por para desde hasta sobre contra`
    .split(/\s+/u)
    .map(fold),
);

/** Between "and" and a verb these relate more often than they ask: "the treaty, and which was signed", "und was er sagte". */
const RELATIVE = new Set(['that', 'which', 'что', 'que', 'ما', 'чем', 'как'].map(fold));

/** Forms that question-words.ts does not need, being as frequent elsewhere. */
const INFLECTED = new Set(
  `каком какого каких каким какими чей чья чьё чьи ком кем чему
  lequel laquelle lesquels welchem`
    .split(/\s+/u)
    .map(fold),
);

/** Arabic writes "and" together with what follows. */
const ARABIC_AND = 'و';
/** "Who" and "from" are spelt alike, as are "what" and "not": only before these do they ask. */
const WHO = fold('من');
const WHAT = fold('ما');
const AFTER_WHO = new Set(
  `هو هي هم الذي التي بادر طلب قال دعا اتصل شارك حضر وقع اعلن اكد رفض وافق استقبل التقى زار فاز قتل نفذ يراس راس قاد كان
  سيكون سيحضر ابلغ شكر هنا انتقد اتهم هاجم اقترح نظم مول صرح كتب نشر عين خلف حكم`
    .split(/\s+/u)
    .map(fold),
);
const AFTER_WHAT = new Set(
  'هو هي هم الذي التي سبب موقف رد راي نتيجه عدد اسم هدف دور موعد'.split(' ').map(fold),
);
/** A verb of the present: يقول, سيحضر. */
const PRESENT = /^س?ي\p{L}{3,}$/u;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const ENDS = /[?؟;؛\n]/u;

/** Fewer words are no question of their own. */
const LEAST_WORDS = 2;
const MOST_PARTS = 3;

type Word = { readonly folded: string; readonly start: number; readonly end: number };

/**
 * The questions that a question consists of, each in its own words, without what joins them: "What did they discuss, and
 * who asked for the call?" is two. One element if it is one question; a wrong cut hurts more than none, so in doubt it is
 * left whole. Linear in the length.
 */
export function questionParts(text: string): string[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
  const cuts: { readonly end: number; readonly start: number }[] = [];
  let from = 0;
  for (let at = 1; at < words.length && cuts.length < MOST_PARTS - 1; at++) {
    const start = secondPartAt(text, words, from, at);
    const word = words[at];
    if (start === null || word === undefined) continue;
    cuts.push({ end: words[at - 1]?.end ?? 0, start });
    from = at;
  }
  const bounds = [0, ...cuts.map(({ start }) => start)];
  const ends = [...cuts.map(({ end }) => end), text.length];
  return bounds.map((start, i) => text.slice(start, ends[i]).trim());
}

/** Where the next question begins, if one does at this word and another has been asked since `from`; else null. */
function secondPartAt(text: string, words: readonly Word[], from: number, at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return null;
  const asked = words.slice(from, at);
  const following = words.length - at;
  if (asked.length < LEAST_WORDS || following < LEAST_WORDS) return null;
  const attached = attachedQuestion(words, at);
  if (ENDS.test(text.slice(before.end, word.start))) {
    if (attached) return word.start + ARABIC_AND.length;
    return asksSomewhere(words.slice(at)) ? word.start : null;
  }
  if (!asked.some(({ folded }) => asks(folded)) || asks(before.folded)) return null;
  if (attached) return word.start + ARABIC_AND.length;
  const next = words[at + 1];
  if (next === undefined || following < LEAST_WORDS + 1) return null;
  const isLater = AND_ASKING_LATER.has(word.folded);
  if (!isLater && !AND.has(word.folded)) return null;
  if (asksHere(words, at + 1)) return next.start;
  return isLater && asked.length > LEAST_WORDS && asksInClause(text, words, at + 1) ? next.start : null;
}

/** A question word, or one behind a preposition, and more behind it. */
function asksHere(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ folded }) => folded);
  if (first === undefined || second === undefined) return false;
  if (PREPOSITIONS.has(first) && third !== undefined && asks(second)) return true;
  return asks(first) && !RELATIVE.has(first);
}

/** ‏وماذا قال, ومن بادر: "and" and the question word in one. */
function attachedQuestion(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (!word.startsWith(ARABIC_AND) || next === '') return false;
  const asking = word.slice(ARABIC_AND.length);
  if (asking === WHO) return AFTER_WHO.has(next) || PRESENT.test(next);
  if (asking === WHAT) return AFTER_WHAT.has(next);
  if (PREPOSITIONS.has(asking)) return next !== WHO && next !== WHAT && asks(next);
  return asks(asking) && !asks(next);
}

/** Whether the clause that begins here has a question word that is not its last. */
function asksInClause(text: string, words: readonly Word[], at: number): boolean {
  for (let place = at; place < words.length; place++) {
    const [word, next] = [words[place], words[place + 1]];
    if (word === undefined || (place > at && AND_ASKING_LATER.has(word.folded))) return false;
    if (asks(word.folded) && next !== undefined && place > at) return true;
    if (next !== undefined && /[,،?؟;؛]/u.test(text.slice(word.end, next.start))) return false;
  }
  return false;
}

function asksSomewhere(words: readonly Word[]): boolean {
  return words.some(({ folded }) => asks(folded));
}

function asks(folded: string): boolean {
  return isQuestionWord(folded) || INFLECTED.has(folded);
}
