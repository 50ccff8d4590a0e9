import { at } from '../../domain/at.ts';
import type { KeywordData } from '../../domain/generation.ts';
import { runToEnd, cooperatively, type Cooperative } from '../../concurrency/cooperatively.ts';
import { spellingsIn } from '../../text/letters/spellings.ts';
import { withoutQuestionWords } from '../../text/question/function-words.ts';
import {
  isSurfaceTerm,
  surfaceTerm,
  termsOf,
  variantTerms,
  wholeWordTerms,
  wordOf,
} from '../../text/words/terms.ts';
import { foldedWords } from '../../text/words/words.ts';

/**
 * BM25's saturation and length normalisation (Robertson and Zaragoza 2009), chosen on the development sets
 * (docs/research/README.md#data-sets); values near them are no different.
 */
const K1 = 0.9;
const B = 0.75;

/** Builds an inverted index of documents, which are numbered in the order given. */
export function buildKeywordData(documents: readonly string[]): KeywordData {
  const words = documents.map((text) => foldedWords(text));
  const vocabulary = new Set(words.flat());
  // Document and frequency in turn: an object for each pair would take half a gigabyte for ten thousand articles.
  const postings = new Map<string, number[]>();
  const lengths = new Float32Array(documents.length);
  let total = 0;
  for (const [document, ofDocument] of words.entries()) {
    const frequencies = countTerms(ofDocument, (word) => vocabulary.has(word));
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [document, frequency]);
      else list.push(document, frequency);
      lengths[document] = at(lengths, document) + frequency;
      total++;
    }
  }
  const terms = [...postings.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const documentsOf = new Uint32Array(total);
  const frequencies = new Float32Array(total);
  let posting = 0;
  for (const [t, term] of terms.entries()) {
    const list = postings.get(term);
    if (list === undefined) throw new RangeError(`no postings of ${term}`);
    for (let i = 0; i < list.length; i += 2) {
      documentsOf[posting] = at(list, i);
      frequencies[posting] = at(list, i + 1);
      posting++;
    }
    postings.delete(term);
    offsets[t + 1] = posting;
  }
  return { terms, offsets, documents: documentsOf, frequencies, lengths, spellings: spellingsIn(documents) };
}

/** The position of each term in `terms`: half a second's work for ten thousand articles. */
export function* positionsOf({ terms }: KeywordData): Cooperative<ReadonlyMap<string, number>> {
  const positions = new Map<string, number>();
  yield* cooperatively(terms, 5000, (term) => positions.set(term, positions.size));
  return positions;
}

/** Searches the data that `buildKeywordData` made. */
export class KeywordIndex {
  readonly #data: KeywordData;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #averageLength: number;
  readonly #isWord = (word: string): boolean => this.has(word);

  /**
   * @param positions of the same data, as `positionsOf` makes them
   * @throws RangeError if the data does not fit together: a fault of the program
   */
  constructor(data: KeywordData, positions: ReadonlyMap<string, number> = runToEnd(positionsOf(data))) {
    assertConsistent(data);
    this.#data = data;
    this.#positions = positions;
    const sum = data.lengths.reduce((total, length) => total + length, 0);
    this.#averageLength = data.lengths.length === 0 ? 1 : sum / data.lengths.length;
  }

  /**
   * Terms of a question, except those of question words, each with its idf. Terms that no document has are kept: their
   * idf is the largest.
   */
  weigh(question: string): KeywordQuery {
    const words = [...new Set(withoutQuestionWords(foldedWords(question)))];
    const known = words.filter((word) =>
      wholeWordTerms(word).some((term) => this.#positions.has(term)),
    ).length;
    const idf = new Map<string, number>();
    let sum = 0;
    for (const [term, weight] of countTerms(words, this.#isWord, Math.max)) {
      const weighed = weight * this.rarityOf(this.#documentFrequency(term));
      idf.set(term, weighed);
      sum += weighed;
    }
    return { idf, sum, known: words.length === 0 ? 0 : known / words.length };
  }

  /**
   * BM25 divided by the sum of the question's idf, `[documents]`: one absolute scale from 0 to below K1 + 1 for any
   * corpus. The sum includes the terms that no document has, so a question in a language that the corpus lacks stays
   * near 0 (docs/research/models.md#dense-and-keyword-search-on-one-scale).
   */
  scores(query: KeywordQuery): Float32Array {
    const { documents, frequencies, lengths } = this.#data;
    const scores = new Float32Array(lengths.length);
    if (query.sum === 0) return scores;
    for (const [term, idf] of query.idf) {
      const position = this.#positions.get(term);
      if (position === undefined) continue;
      const [from, end] = this.#postingsOf(position);
      // The constructor has checked that no default here is ever taken; `at` would take a quarter longer.
      for (let posting = from; posting < end; posting++) {
        const document = documents[posting] ?? 0;
        const gain = idf * this.#saturation(frequencies[posting] ?? 0, lengths[document] ?? 0);
        scores[document] = (scores[document] ?? 0) + gain / query.sum;
      }
    }
    return scores;
  }

  /** The words of the corpus, folded, each once. */
  *words(): Generator<string> {
    for (const term of this.#data.terms) if (isSurfaceTerm(term)) yield wordOf(term);
  }

  /** Whether the corpus has a word. @param word folded */
  has(word: string): boolean {
    return this.#positions.has(surfaceTerm(word));
  }

  /** The documents that have a word, each with the saturation of the word: how much of the document is about it. */
  *documentsWith(word: string): Generator<readonly [document: number, saturation: number]> {
    const position = this.#positions.get(surfaceTerm(word));
    if (position === undefined) return;
    const { documents, frequencies, lengths } = this.#data;
    const [from, end] = this.#postingsOf(position);
    for (let posting = from; posting < end; posting++) {
      const document = documents[posting] ?? 0;
      yield [document, this.#saturation(frequencies[posting] ?? 0, lengths[document] ?? 0)];
    }
  }

  /** Numbers of the documents that have a word, ascending: a view of the index. */
  documentsOf(word: string): Uint32Array {
    const position = this.#positions.get(surfaceTerm(word));
    if (position === undefined) return new Uint32Array();
    return this.#data.documents.subarray(...this.#postingsOf(position));
  }

  /** Inverse document frequency of anything that n of N documents have: ln(1 + (N - n + 0.5) / (n + 0.5)), never negative. */
  rarityOf(documentFrequency: number): number {
    const documents = this.#data.lengths.length;
    return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  /** Scores a text that is not a document, such as a sentence of one, on the scale of `scores`. */
  scoreText(query: KeywordQuery, text: string): number {
    if (query.sum === 0) return 0;
    const frequencies = countTerms(foldedWords(text), this.#isWord);
    let length = 0;
    for (const frequency of frequencies.values()) length += frequency;
    let score = 0;
    for (const [term, idf] of query.idf) {
      const frequency = frequencies.get(term);
      if (frequency !== undefined) score += idf * this.#saturation(frequency, length);
    }
    return score / query.sum;
  }

  #saturation(frequency: number, length: number): number {
    return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / this.#averageLength));
  }

  #documentFrequency(term: string): number {
    const position = this.#positions.get(term);
    if (position === undefined) return 0;
    const [from, end] = this.#postingsOf(position);
    return end - from;
  }

  /** Postings `[from, end)` of a term. @param position of the term */
  #postingsOf(position: number): readonly [from: number, end: number] {
    return [at(this.#data.offsets, position), at(this.#data.offsets, position + 1)];
  }
}

/** The store has checked that the data is as it was written; this checks that it can be searched. */
function assertConsistent({ terms, offsets, documents, frequencies, lengths }: KeywordData): void {
  let end = 0;
  let isAscending = true;
  for (const offset of offsets) {
    isAscending &&= offset >= end;
    end = offset;
  }
  // A loop, since `every` takes twenty times as long: an archive has millions of postings, and a bot waits meanwhile.
  let last = -1;
  for (const document of documents) if (document > last) last = document;
  const isConsistent =
    isAscending &&
    offsets.length === terms.length + 1 &&
    end === documents.length &&
    frequencies.length === documents.length &&
    last < lengths.length;
  if (!isConsistent) throw new RangeError('the keyword data does not fit together');
}

export type KeywordQuery = {
  /** The question's terms with their idf. */
  readonly idf: ReadonlyMap<string, number>;
  readonly sum: number;
  /** Share of the question's words, 0 to 1, that some document has, as such or by the stem. */
  readonly known: number;
};

/**
 * The terms of folded words with their weights.
 *
 * @param join combines the weights of a term that occurs twice, by default into their sum
 */
function countTerms(
  words: readonly string[],
  isWord: (word: string) => boolean,
  join: (a: number, b: number) => number = (a, b) => a + b,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    const known = counts.get(term);
    counts.set(term, known === undefined ? weight : join(known, weight));
  };
  for (const word of words) {
    for (const term of termsOf(word)) add(term, 1);
    for (const [term, weight] of variantTerms(word, isWord)) add(term, weight);
  }
  return counts;
}
