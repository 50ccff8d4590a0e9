import type { Report } from './report.ts';
import { pronounOf, spanOfPhrase } from '../speaker-phrase.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import { isWord, type SpeechToken } from '../speech-tokens.ts';

/** Words of a name before its colon. */
const MAX_NAME_WORDS = 6;

/** The report of a sentence that is a name, a colon and a quotation: `Quill: "It is open."`. Null for any other. */
export function colonReport(tokens: readonly SpeechToken[], language: SpeechLanguage): Report | null {
  const to = tokens.findIndex(({ kind }) => kind === 'colon');
  if (to < 1 || to > MAX_NAME_WORDS || tokens[to + 1]?.kind !== 'open') return null;
  const name = tokens.slice(0, to);
  const isName = name.every((token) =>
    isWord(
      token,
      (it) => language.is.roles(it) || (/^\p{Lu}/u.test(it.typed) && language.saying(it) === null),
    ),
  );
  if (!isName || pronounOf(name[0], language) !== null) return null;
  const span = spanOfPhrase(tokens, { from: 0, to });
  return {
    kind: 'verb',
    speaker: span,
    gender: 'any',
    span,
    isFirst: true,
    isNested: false,
    isBehind: false,
  };
}
