import { picked, seeded, type Random } from '../../seeded-random.ts';

/** UTF-16 units of the longest message that is verified, and of one that is refused. */
const MOST_CHARS = 4000;
const TOO_MANY_CHARS = 20_000;

/** Units of the sentences that are quoted; a draft of many has the short ones. */
const SENTENCE = { min: 40, max: 400 };
const SHORT_SENTENCE = { min: 15, max: 80 };

/** Quotation marks. */
const MARKS = /["'«»‹›“”„‟‘’‚‛]/gu;

type LongMessage = { readonly name: string; readonly text: string };

/** Long messages of the kinds that people paste, made of sentences of a corpus. The same seed gives the same. */
export function longMessages(sentences: readonly string[], seed: number): LongMessage[] {
  const random = seeded(seed);
  const sized = ({ min, max }: typeof SENTENCE): readonly string[] =>
    sentences.filter(({ length }) => length >= min && length <= max);
  const [middling, short] = [sized(SENTENCE), sized(SHORT_SENTENCE)];
  const lineOf = (chars: number): string => joined(middling, random, chars);
  const altered = Array.from({ length: 12 }, () => `«${withoutAWord(picked(middling, random))}»`).join(
    ' ثم قال: ',
  );
  return [
    { name: 'one long line', text: lineOf(MOST_CHARS).replaceAll(MARKS, '') },
    { name: 'one long line that is refused', text: lineOf(TOO_MANY_CHARS).replaceAll(MARKS, '') },
    { name: 'a long line without a space', text: lineOf(MOST_CHARS).replaceAll(/\s/gu, '') },
    { name: 'words of everywhere', text: shuffled(lineOf(MOST_CHARS).replaceAll(MARKS, ''), random) },
    { name: 'words of no article', text: foreignWords(random, MOST_CHARS) },
    { name: 'nothing but quotation marks', text: '"«'.repeat(MOST_CHARS / 2) },
    { name: 'altered quotations', text: altered.slice(0, MOST_CHARS) },
    { name: 'a draft with 100 quotations', text: draftOf(short, random, 100) },
    { name: 'a long draft with 100 quotations', text: draftOf(middling, random, 100) },
    {
      name: 'a block quote of many lines',
      text: lineOf(MOST_CHARS).replaceAll(/(?:^|(?<=[.!؟])) /gmu, '\n> '),
    },
  ];
}

function joined(sentences: readonly string[], random: Random, chars: number): string {
  let text = '';
  while (text.length < chars) text += `${picked(sentences, random)} `;
  return text.slice(0, chars).trim();
}

function withoutAWord(sentence: string): string {
  const words = sentence.split(' ');
  return words.filter((_, i) => i !== Math.floor(words.length / 2)).join(' ');
}

function shuffled(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}

/** Capitalised words that no list has: each may be a name. */
function foreignWords(random: Random, chars: number): string {
  const syllables = ['ba', 'ro', 'ti', 'mes', 'kal', 'vin', 'dor', 'shu', 'pe', 'lan'];
  let text = '';
  while (text.length < chars) {
    const word = picked(syllables, random) + picked(syllables, random) + picked(syllables, random);
    text += `${word.slice(0, 1).toUpperCase()}${word.slice(1)} `;
  }
  return text.slice(0, chars).trim();
}

function draftOf(sentences: readonly string[], random: Random, quotations: number): string {
  return Array.from({ length: quotations }, (_, i) => {
    const quote = picked(sentences, random);
    return i % 2 === 0 ? `قال: «${quote}»` : `وأضاف أن "${quote}".`;
  }).join(' ');
}
