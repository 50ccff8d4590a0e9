import { MIN_QUOTE_WORDS } from '../../../app/limits.ts';
import { warningsOf } from '../../../discord/locales/sentences/warnings.ts';
import { minuteOf } from '../../../discord/locales/durations.ts';
import type { OldWords, VerifiedMessage } from '../../../domain/verification.ts';
import { languageName } from '../../../languages/language-name.ts';
import { isolatedWords } from '../own-words.ts';
import type { Visit } from '../visit.ts';

/** What was found of a quote, as the bot says it: what has to be known first, then the verdict. */
export function verdictWords(message: VerifiedMessage, visit: Visit): string {
  const { strings } = visit;
  return [
    ...warningsOf(message, strings, isolatedWords),
    verdict(message, visit),
    ...(message.oldUnread === true ? [strings.verify.oldUnread] : []),
  ].join(' ');
}

/** That an older form of a page has the words, and when that form was fetched. */
export function oldVerdict({ fetchedAt, isExact }: OldWords, { strings: { verify } }: Visit): string {
  const time = fetchedAt === null ? '…' : isolatedWords(minuteOf(fetchedAt));
  return isExact ? verify.oldVersion(time) : verify.oldVersionRespelt(time);
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
