import { LANGUAGES } from '../../../languages/all.ts';
import type { SpokenAttachment } from '../../../languages/language.ts';
import { changeUnquoted } from '../../../text/question/unquoted.ts';
import { type CorpusWords, isKnownWord } from './corpus-words.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** What is left of a shorter word may be anything. */
const MIN_REST_LETTERS = 4;

const ATTACHMENTS: readonly SpokenAttachment[] = LANGUAGES.flatMap(({ typing: { dialect } }) =>
  'none' in dialect ? [] : dialect.attached,
);

/** "Is not" before a future: ليس سيتصل is "لن يتصل". */
const NEGATED: readonly (readonly [said: RegExp, written: string])[] = LANGUAGES.flatMap(
  ({ typing: { dialect } }) => {
    if ('none' in dialect) return [];
    const [said, written] = dialect.future.negated;
    return [[new RegExp(`(?<!\\p{L})${said}(?=[يتن])`, 'gu'), written] as const];
  },
);

/**
 * What a dialect writes onto words of a question, as the press writes it: عالميناء is "على الميناء", هيستقيل "سيستقيل". Only
 * where the word is unknown as it stands, and known without it.
 *
 * @param question of which other words told that it is in a dialect
 */
export function withoutSpokenAttachments(corpus: CorpusWords, question: string): string {
  return changeUnquoted(question, (piece) => {
    const apart = piece.replace(WORD, (word) =>
      isKnownWord(corpus, word) ? word : (writtenOf(corpus, word) ?? word),
    );
    return NEGATED.reduce((text, [said, written]) => text.replace(said, written), apart);
  });
}

function writtenOf(corpus: CorpusWords, word: string): string | null {
  for (const [said, written] of ATTACHMENTS) {
    const found = said.exec(word);
    if (found === null) continue;
    const rest = word.slice(0, found.index) + word.slice(found.index + found[0].length);
    if (rest.length >= MIN_REST_LETTERS && isKnownWord(corpus, rest))
      return found.index === 0 ? written + rest : rest + written;
  }
  return null;
}
