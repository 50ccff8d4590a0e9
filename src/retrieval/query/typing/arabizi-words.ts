import type { LetterTable } from '../../../domain/names.ts';
import type { Question } from '../../../domain/question.ts';
import { LANGUAGES } from '../../../languages/all.ts';
import type { LatinSpelling, Rendering } from '../../../languages/language.ts';
import { fold } from '../../../text/letters/fold.ts';
import { soundForm } from '../../../text/names/sound-form.ts';
import { arabiziTokens, isArabizi } from '../../../text/question/arabizi.ts';
import { listedWords } from '../../../text/question/listed-words.ts';
import type { KeywordIndex } from '../../index/keyword-index.ts';
import { type Prefix, SpellingSearch } from '../../names/spelling-search.ts';
import type { CorpusWords } from './corpus-words.ts';

const ARTICLE = 'ال';
/** What a word of the corpus may begin with; the costs are in nats. */
const PREFIXES: readonly Prefix[] = [
  ['', 0],
  [ARTICLE, 0.5],
  ...(['و', 'ب', 'ل', 'وال', 'بال', 'لل'] as const).map((letters): Prefix => [
    letters,
    letters.length > 1 ? 0.9 : 0.4,
  ]),
];
/** The same of a word with an article before it. */
const AFTER_ARTICLE: readonly Prefix[] = [
  [ARTICLE, 0],
  ['', 1.5],
  ...(['وال', 'بال', 'لل'] as const).map((letters): Prefix => [letters, 0.7]),
];
const ATTACHED = /^(?:[وب]?ال|لل)(?=...)/u;

/** In nats: a word that costs more beyond the likeliest letters is not what was meant. */
const BOUND = 4;
/** Nats that a word is the likelier for each e-fold number of documents that have it. */
const FREQUENCY = 0.25;
/** Nats that a word of the corpus is the likelier: a question asks of what is there. */
const IN_CORPUS = 0.5;
/** Documents that a word of the lists counts as: it is frequent, though this corpus may lack it. */
const LISTED_DOCUMENTS = 1;
/** In nats: that what is typed in one is two words (elwazir, bzelzal). */
const GLUED = 0.4;
/** A shorter rest is no word of its own. */
const MIN_REST_LETTERS = 3;
/** The article at the beginning of a word. */
const TYPED_ARTICLE = /^[aei]l/u;
/** The article before a letter that takes its sound: essalam, errais. */
const DOUBLED = /^[aei](?:sh(?=sh)|ch(?=ch)|([strndzl])(?=\1))(?=...)/u;
/** Letters that are written onto a word, and what they would be typed as. */
const WRITTEN_ONTO: readonly (readonly [letter: string, typed: RegExp])[] = [
  ['ب', /^[bp]/u],
  ['و', /^[wou8]/u],
  ['ل', /^l/u],
];
const MIN_LETTERS = 2;
const MAX_PHRASE_WORDS = 3;
const MAX_GLUED_LETTERS = 3;
/** A name by its letters alone that is less sure is none. */
const MIN_SURENESS = 0.1;
/** Short names are other words. */
const MIN_NAME_LETTERS = 4;
const CONSONANT = /^[^aeiou'2$^]/u;
const ARABIC = /^[\p{Script=Arabic}\s]+$/u;
const FEMININE = /(?:[ae]h?|[aei]t)$/u;
const HAMZA = /[ءأإؤئآ]/u;

type Reader = {
  readonly language: string;
  readonly words: ReadonlyMap<string, string>;
  readonly attached: ReadonlyMap<string, string>;
  /** Those that may be typed onto the next word without a space. */
  readonly glued: readonly Rendering[];
  readonly letters: LetterTable;
};

const READERS: readonly Reader[] = LANGUAGES.flatMap(({ code, typing: { latin } }) =>
  'none' in latin ? [] : [readerOf(code, latin)],
);

function readerOf(language: string, { words, leftOut, attached, letters }: LatinSpelling): Reader {
  const rendered: readonly Rendering[] = [...words, ...leftOut.map((word) => [word, ''] as const)];
  return {
    ...{ language, words: new Map(rendered), attached: new Map(attached), letters: tableOfLetters(letters) },
    glued: attached.filter(
      ([typed, written]) => typed.length <= MAX_GLUED_LETTERS && !(typed + written).includes(' '),
    ),
  };
}

/** At the beginning of a word consonants are as elsewhere; a vowel is not left out there, so the mark itself costs. */
function tableOfLetters(letters: LatinSpelling['letters']): LetterTable {
  const beginning = letters.filter(([chunk]) => CONSONANT.test(chunk) && !chunk.endsWith('$'));
  return new Map([...beginning.map(([chunk, written]) => [`^${chunk}`, written] as const), ...letters]);
}

/** A question in Arabizi in Arabic letters, by the words of the corpus; any other as it is. */
export function outOfArabizi(corpus: CorpusWords, question: Question): Question {
  const [reader] = READERS;
  if (reader === undefined || !isArabizi(question.text)) return question;
  return { text: inArabicLetters(corpus, question.text, reader), language: reader.language };
}

function inArabicLetters(corpus: CorpusWords, text: string, reader: Reader): string {
  const tokens = arabiziTokens(text);
  const typed = tokens.map(([token]) => token.toLowerCase().replaceAll('’', "'"));
  let [written, end, before] = ['', 0, ''];
  for (let i = 0; i < tokens.length;) {
    const { token, length } = phraseAt(typed, i, reader);
    const [first, last] = [tokens[i], tokens[i + length - 1]];
    if (first === undefined || last === undefined) break;
    const between = text.slice(end, first.index);
    end = last.index + last[0].length;
    const attached = reader.attached.get(token);
    const isAttached = attached !== undefined && i + length < tokens.length;
    written += before === '' || written === '' ? between.replace(/-$/u, ' ') : '';
    if (isAttached) written += attached;
    else written += afterArticle(wordFor(corpus, token, reader, before.endsWith(ARTICLE)), before);
    before = isAttached ? attached : '';
    i += length;
  }
  return (written + text.slice(end)).replaceAll('?', '؟').replaceAll(/ {2,}/gu, ' ').trim();
}

/** The longest phrase of the table at a token; the token itself if none is there. */
function phraseAt(
  tokens: readonly string[],
  from: number,
  { words, attached }: Reader,
): { readonly token: string; readonly length: number } {
  for (let length = MAX_PHRASE_WORDS; length > 1; length--) {
    const token = tokens.slice(from, from + length).join(' ');
    if (words.has(token) || attached.has(token))
      return { token, length: Math.min(length, tokens.length - from) };
  }
  return { token: tokens[from] ?? '', length: 1 };
}

/** A word without the article, where one stands before it already. */
function afterArticle(word: string, before: string): string {
  return before.endsWith(ARTICLE) ? word.replace(/^ال(?=..)/u, '') : word;
}

function wordFor(corpus: CorpusWords, token: string, reader: Reader, hasArticle: boolean): string {
  const meant = reader.words.get(token);
  if (meant !== undefined) return meant;
  if (!/[a-z]/u.test(token) || token.length < MIN_LETTERS) return token;
  const name = famousName(corpus, token);
  if (name !== null) return name;
  const ways = [corpusWord(corpus, token, reader, hasArticle), ...gluedWords(corpus, token, reader)];
  const [best] = ways.filter((way) => way !== null).sort((one, other) => one.cost - other.cost);
  return best?.written ?? likelyName(corpus, token) ?? literal(token, reader);
}

/** A way to write a word, and its cost in nats, less what makes the word likely. */
type Way = { readonly written: string; readonly cost: number };

/** What a word is if its beginning is another one that Arabic writes onto it: elwazir, beljesr. */
function gluedWords(corpus: CorpusWords, token: string, reader: Reader): (Way | null)[] {
  const doubled = DOUBLED.exec(token)?.[0];
  const glued = doubled === undefined ? reader.glued : [[doubled, ARTICLE] as const];
  return glued.map(([typed, before]) => {
    const rest = token.slice(typed.length);
    if (!token.startsWith(typed) || rest.length < MIN_REST_LETTERS) return null;
    const name = famousName(corpus, rest);
    if (name !== null) return { written: beforeName(typed, before) + name, cost: GLUED };
    const way = restOf(corpus, rest, reader, before);
    if (way === null) return null;
    return { written: before + afterArticle(way.written, before), cost: way.cost + GLUED };
  });
}

/** Names have no article but their own: ltrump is "to Trump". */
function beforeName(typed: string, before: string): string {
  if (before === 'لل' || typed === 'l') return 'ل';
  return before.replace(/ال$/u, '');
}

function restOf(corpus: CorpusWords, rest: string, reader: Reader, before: string): Way | null {
  const known = reader.words.get(rest) ?? '';
  if (known !== '' && rest.length > MIN_REST_LETTERS) return { written: known, cost: 0 };
  return corpusWord(corpus, rest, reader, before.endsWith(ARTICLE));
}

/** The name of a known person, place or body, as the corpus writes it. */
function famousName({ names }: CorpusWords, token: string): string | null {
  const sound = soundForm(token);
  if (sound.length < MIN_NAME_LETTERS || !names.famous.has(sound)) return null;
  const written = names.parse({ text: capitalised(token), language: 'und' }).inScript('arabic');
  return ARABIC.test(written) ? written : null;
}

function capitalised(token: string): string {
  return token.slice(0, 1).toUpperCase() + token.slice(1);
}

/** What sounds most like a word among the words that Arabic letters make of it, the frequent ones first. */
function corpusWord(
  corpus: CorpusWords,
  token: string,
  { letters, language }: Reader,
  hasArticle: boolean,
): Way | null {
  const { keywords } = corpus;
  const search = searchOf(keywords, language);
  const listed = listedWords(language);
  let best: { readonly word: string; readonly cost: number } | null = null;
  for (const { word, cost } of search.find(letters, token, BOUND, hasArticle ? AFTER_ARTICLE : PREFIXES)) {
    const documents = keywords.documentsOf(word).length;
    const likelier = documents > 0 ? IN_CORPUS : 0;
    const counted = Math.max(documents, listed.has(word) ? LISTED_DOCUMENTS : 0);
    const total = cost - FREQUENCY * Math.log(1 + counted) - likelier;
    if (best === null || total < best.cost) best = { word, cost: total };
  }
  if (best === null) return null;
  const bare = best.word.replace(ATTACHED, '');
  const isBare = (keywords.has(bare) || listed.has(bare)) && !TYPED_ARTICLE.test(token);
  if (hasArticle)
    return { written: spelled(corpus, best.word.replace(ATTACHED, ARTICLE), token), cost: best.cost };
  if (bare !== best.word)
    return { written: spelled(corpus, isBare ? bare : best.word, token), cost: best.cost };
  const { word } = best;
  const onto = WRITTEN_ONTO.find(([letter, typed]) => word.startsWith(letter) && !typed.test(token));
  return { written: spelled(corpus, word, token).slice(onto === undefined ? 0 : 1), cost: best.cost };
}

/** As the corpus spells it: with a hamza if one was typed. */
function spelled({ spelling }: CorpusWords, folded: string, token: string): string {
  const spellings = spelling.spellingsOf(folded);
  const withHamza = token.includes('2') ? spellings.find((one) => HAMZA.test(one)) : undefined;
  return withHamza ?? spellings[0] ?? (FEMININE.test(token) ? folded.replace(/ه$/u, 'ة') : folded);
}

/** What the corpus has that may be a writing of a name by its letters: شولتس for schulz. */
function likelyName({ names }: CorpusWords, token: string): string | null {
  // A digit is for a letter that names of other languages lack.
  if (/\d/u.test(token)) return null;
  const [mention] = names.parse({ text: capitalised(token), language: 'und' }).mentions();
  const [writing] = mention?.writings ?? [];
  if (writing === undefined || writing.sureness < MIN_SURENESS) return null;
  const words = writing.parts.map(([word]) => word ?? '');
  return words.every((word) => /\p{Script=Arabic}/u.test(word)) ? words.join(' ') : null;
}

const SEARCHES = new WeakMap<KeywordIndex, SpellingSearch>();

/** Made at the first question that needs it: it takes a fifth of a second for ten thousand articles. */
function searchOf(keywords: KeywordIndex, language: string): SpellingSearch {
  const known = SEARCHES.get(keywords);
  if (known !== undefined) return known;
  const words = [...keywords.words()].filter((word) => /^\p{Script=Arabic}+$/u.test(word));
  const made = new SpellingSearch([...words, ...[...listedWords(language)].map(fold)]);
  SEARCHES.set(keywords, made);
  return made;
}

/** A word that the corpus lacks, letter by letter: the cheapest way of the longest chunk. */
function literal(token: string, { letters }: Reader): string {
  const marked = `^${token}$`;
  let written = '';
  for (let i = 0; i < marked.length;) {
    const lengths = [3, 2, 1].filter((length) => i + length <= marked.length);
    const length = lengths.find((one) => letters.has(marked.slice(i, i + one))) ?? 1;
    const ways = [...(letters.get(marked.slice(i, i + length)) ?? [])].sort(([, a], [, b]) => a - b);
    written += ways[0]?.[0] ?? '';
    i += length;
  }
  return written;
}
