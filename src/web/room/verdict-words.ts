import { MIN_QUOTE_WORDS } from '../../app/limits.ts';
import { caveatsOf, type Caveat } from '../../domain/caveats.ts';
import type { Turn, VerifiedMessage } from '../../domain/verification.ts';
import { languageName } from '../../languages/language-name.ts';
import { isolatedWords } from './own-words.ts';
import type { Visit } from './visit.ts';

/** What was found of a quote, as the bot says it: what has to be known first, then the verdict. */
export function verdictWords(message: VerifiedMessage, visit: Visit): string {
  const warnings = caveatsOf(message).map((caveat) => warning(caveat, visit));
  return [...warnings, verdict(message, visit)].join(' ');
}

function verdict({ verification, translation, absentLanguage }: VerifiedMessage, visit: Visit): string {
  const { verify } = visit.strings;
  switch (verification.status) {
    case 'exact':
    case 'respelt':
    case 'altered':
    case 'stitched':
    case 'elided':
      return verify[verification.status];
    case 'outside-article':
      return verify.outsideArticle;
    case 'too-short':
      return verify.tooShort(MIN_QUOTE_WORDS);
    case 'not-found':
      if (translation !== null) return verify.mayTranslate;
      return absentLanguage === null
        ? verify.notFound
        : verify.absentLanguage(languageName(absentLanguage, visit.language));
  }
}

function warning(caveat: Caveat, { strings: { verify } }: Visit): string {
  switch (caveat.kind) {
    case 'turned':
      return verify.turned(wordsOf(caveat.turns));
    case 'turned-by-omission':
      return verify.turnedByOmission(wordsOf(caveat.turns));
    case 'reversed':
      return verify.reversed;
    case 'far':
      return verify.far;
    case 'denied-by-message':
      return verify.deniedByMessage(wordsOf(caveat.denials));
    case 'claims-differ':
      return verify.claimsDiffer(caveat.claims.map((claim) => verify.claims[claim]));
  }
}

/** Each word once. */
function wordsOf(turns: readonly Turn[]): string {
  return isolatedWords([...new Set(turns.map(({ text }) => text))].join(', '));
}
