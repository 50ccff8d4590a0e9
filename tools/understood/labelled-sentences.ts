import { foldedWords } from '../../src/text/words/words.ts';

/** As in tools/evidence/corpus.py, which the labels of news-questions count by: after an end mark, or at the end of a line. */
const BREAK = /(?<=[.!?؟।])["'»”)\]]*\s+|(?<=[。！？])|\n+/gu;

/** Characters. A shorter piece belongs to the sentence after it. */
const SHORTEST = 12;

/** The sentences of a text as the labels of news-questions count them; isnad's own sentences may begin and end elsewhere. */
export function labelledSentences(text: string): string[] {
  const ends = [...text.matchAll(BREAK)].map((match) => match.index + match[0].length);
  const sentences: string[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    if (end - start < SHORTEST && end < text.length) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  return sentences.length === 0 ? [text] : sentences;
}

/** A sentence is covered where a quote has this share of its words in a row, since the two are split differently. */
const COVERED = 0.6;

/** Whether a quote of the same article covers a labelled sentence, or is a part of it that is most of it. */
export function covers(quote: string, sentence: string): boolean {
  const [said, wanted] = [foldedWords(quote), foldedWords(sentence)];
  if (said.length === 0 || wanted.length === 0) return false;
  const [long, short] = said.length >= wanted.length ? [said, wanted] : [wanted, said];
  return short.length >= COVERED * wanted.length && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
