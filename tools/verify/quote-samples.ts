import { quotedWords, type QuotedWord } from '../../src/text/quotes/quoted-words.ts';
import { seeded } from '../seeded-random.ts';

/** A quote made from sentences of a corpus, and the status that verifying must give it. */
type QuoteSample = {
  readonly kind: string;
  readonly quote: string;
  readonly status: 'respelt' | 'altered' | 'stitched';
  /** For an alteration: a word that must be among the differences. */
  readonly changed?: string;
};

type Change = (
  sentence: string,
  words: readonly QuotedWord[],
  at: number,
  other: string,
) => { readonly quote: string; readonly changed: string } | null;

const textOf = (sentence: string, { span }: QuotedWord): string => sentence.slice(span.start, span.end);

function replaced(sentence: string, { span }: QuotedWord, by: string): string {
  return sentence.slice(0, span.start) + by + sentence.slice(span.end);
}

/** Removes a word and the space before it. */
function without(sentence: string, { span }: QuotedWord): string {
  return `${sentence.slice(0, span.start).trimEnd()} ${sentence.slice(span.end).trimStart()}`.trim();
}

const NEGATIONS = ['لا', 'لم', 'لن', 'ليس', 'غير', 'not', 'не'];

/** The first wanted word from `at` on, starting again at the beginning; null if there is none. */
function firstWith(
  words: readonly QuotedWord[],
  at: number,
  wanted: (word: QuotedWord) => boolean,
): QuotedWord | null {
  return [...words.slice(at), ...words.slice(0, at)].find(wanted) ?? null;
}

const ALTERATIONS: Readonly<Record<string, Change>> = {
  'word replaced': (sentence, words, at, other) => {
    const word = words[at];
    return word === undefined ? null : { quote: replaced(sentence, word, other), changed: other };
  },
  'word dropped': (sentence, words, at) => {
    // Without its first or last word, a sentence is only a shorter quote.
    const word = words[Math.min(Math.max(1, at), words.length - 2)];
    return word === undefined ? null : { quote: without(sentence, word), changed: textOf(sentence, word) };
  },
  'word added': (sentence, words, at, other) => {
    const word = words[Math.max(1, at)];
    if (word === undefined) return null;
    return {
      quote: `${sentence.slice(0, word.span.start)}${other} ${sentence.slice(word.span.start)}`,
      changed: other,
    };
  },
  'word moved': (sentence, words, at) => {
    const word = words[Math.min(Math.max(1, at), words.length - 4)];
    const target = words.at(-1);
    if (word === undefined || target === undefined) return null;
    const moved = textOf(sentence, word);
    const rest = sentence.slice(0, target.span.start) + `${moved} ` + sentence.slice(target.span.start);
    return { quote: without(rest, word), changed: moved };
  },
  'number changed': (sentence, words, at) => {
    const word = firstWith(words, at, ({ key }) => /^\d+$/u.test(key));
    if (word === null) return null;
    const changed = String(Number(word.key) + 1);
    return { quote: replaced(sentence, word, changed), changed };
  },
  'point of a number left out': (sentence, words, at) => {
    const word = firstWith(words, at, ({ key }) => /^\d+[.,]\d+$/u.test(key));
    if (word === null) return null;
    const changed = word.key.replace(/[.,]/u, '');
    return { quote: replaced(sentence, word, changed), changed };
  },
  'negation added': (sentence, words, at) => {
    const word = words[Math.max(1, at)];
    if (word === undefined) return null;
    const negation = /\p{Script=Arabic}/u.test(word.key) ? 'لم' : 'not';
    return {
      quote: `${sentence.slice(0, word.span.start)}${negation} ${sentence.slice(word.span.start)}`,
      changed: negation,
    };
  },
  'negation dropped': (sentence, words, at) => {
    const word = firstWith(words.slice(1, -1), at, ({ key }) => NEGATIONS.includes(key));
    return word === null ? null : { quote: without(sentence, word), changed: textOf(sentence, word) };
  },
  'name changed': (sentence, words, at, other) => {
    const word = firstWith(words, at, ({ key }) => NAMES.includes(key));
    if (word === null) return null;
    const changed =
      NAMES.find((name) => name !== word.key && !words.some(({ key }) => key === name)) ?? other;
    return { quote: replaced(sentence, word, changed), changed };
  },
};

const NAMES = [
  'بوتين',
  'رئيسي',
  'باشينيان',
  'ترامب',
  'اوباما',
  'موسكو',
  'طهران',
  'القاهره',
  'بغداد',
  'دمشق',
  'واشنطن',
];

const ARABIC_LETTER = /(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\p{Script=Arabic}\p{L}*)/u;

const RESPELLINGS: Readonly<Record<string, (sentence: string) => string>> = {
  tashkeel: (sentence) => sentence.replaceAll(/(?<=[\u0628-\u063A\u0641-\u0648])(?=\p{L})/gu, '\u064E'),
  tatweel: (sentence) =>
    sentence.replaceAll(new RegExp(ARABIC_LETTER.source, 'gu'), (_, at: number) =>
      at % 3 === 0 ? '\u0640' : '',
    ),
  'alef forms': (sentence) => sentence.replaceAll(/[أإآ]/gu, 'ا'),
  'hamza put on alef': (sentence) => sentence.replaceAll(/(?<=^|\s)ا(?!ل)/gu, 'أ'),
  spaces: (sentence) => sentence.replaceAll(' ', '  '),
  'no-break spaces': (sentence) => sentence.replaceAll(' ', '\u00A0'),
  'lines broken': (sentence) => sentence.replaceAll(' ', '\n'),
  'waw written apart': (sentence) => sentence.replaceAll(/(?<=\s)و(?=\p{L}{3})/gu, 'و '),
  'in quotation marks': (sentence) => `«${sentence}»`,
  'other quotation marks': (sentence) => sentence.replaceAll(/["“”«»]/gu, '\u201F'),
  'Arabic digits': (sentence) =>
    sentence.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit))),
  'Persian digits': (sentence) =>
    sentence.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
  'Persian keyboard': (sentence) => sentence.replaceAll('ك', 'ک').replaceAll(/ي(?=\p{L})/gu, 'ی'),
  'bidi marks': (sentence) => `\u200F${sentence.replaceAll(' ', ' \u200E')}`,
  decomposed: (sentence) => sentence.normalize('NFD'),
};

/** The fewest words of a sentence that is altered, and of each piece of a stitched quote. */
const MIN_SAMPLE_WORDS = 6;
const MIN_PIECE_WORDS = 4;

/**
 * Makes altered, respelt and stitched quotes from sentences, of every kind in turn.
 *
 * @param sentences distinct sentences of one corpus
 * @param counts how many of each to make
 * @param seed the same seed gives the same quotes
 */
export function quoteSamples(
  sentences: readonly string[],
  counts: { readonly altered: number; readonly respelt: number; readonly stitched: number },
  seed: number,
): QuoteSample[] {
  const random = seeded(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const long = sentences.filter((sentence) => quotedWords(sentence).length >= MIN_SAMPLE_WORDS);
  const vocabulary = long.flatMap((sentence) => quotedWords(sentence).map((word) => textOf(sentence, word)));
  const known = new Set(sentences);
  const altered = inTurn(Object.entries(ALTERATIONS), counts.altered, ([kind, change]) => {
    const sentence = pick(long);
    const words = quotedWords(sentence);
    const other = pick(vocabulary);
    if (words.some(({ loose }) => loose === quotedWords(other)[0]?.loose)) return null;
    const made = change(sentence, words, Math.floor(random() * words.length), other);
    return made === null ? null : { kind, status: 'altered' as const, ...made };
  });
  const respelt = inTurn(Object.entries(RESPELLINGS), counts.respelt, ([kind, respell]) => {
    const quote = respell(pick(long));
    return known.has(quote) ? null : { kind, quote, status: 'respelt' as const };
  });
  const stitched = inTurn(['two places'], counts.stitched, (kind) => {
    const [a, b] = [pick(long), pick(long)];
    const [front, back] = [quotedWords(a), quotedWords(b)];
    const cut = MIN_PIECE_WORDS + Math.floor(random() * (front.length - MIN_PIECE_WORDS));
    const from = Math.floor(random() * (back.length - MIN_PIECE_WORDS));
    const quote = `${a.slice(0, front[cut - 1]?.span.end)} ${b.slice(back[from]?.span.start)}`;
    return a === b ? null : { kind, quote, status: 'stitched' as const };
  });
  return [...altered, ...respelt, ...stitched];
}

/** Makes `count` samples, one of each kind in turn. If a sample of one kind cannot be made, the next kind is tried. */
function inTurn<K, T>(kinds: readonly K[], count: number, make: (kind: K) => T | null): T[] {
  const made: T[] = [];
  for (let tries = 0; made.length < count && tries < 1000 * count; tries++) {
    const kind = kinds[tries % kinds.length];
    const one = kind === undefined ? null : make(kind);
    if (one !== null) made.push(one);
  }
  return made;
}
