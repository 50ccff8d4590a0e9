import { secondsInWords } from '../../discord/locales/durations.ts';
import type { RefusalReason } from '../refusal.ts';
import type { Visit } from './visit.ts';

/** Why a request gets no answer, in the visitor's language: one sentence or two. */
export function refusalWords(reason: RefusalReason, { strings, words, language }: Visit): string {
  const { waiting, refusals, verify } = strings;
  const { problems } = words;
  switch (reason.kind) {
    case 'too-many':
      return waiting.tooManyQuestions(secondsInWords(reason.seconds, language));
    case 'busy':
      return waiting.tooBusy;
    case 'late':
      return waiting.tookTooLong;
    case 'building':
      return waiting.building(reason.percent);
    case 'no-index':
      return waiting.noIndex;
    case 'stopping':
      return waiting.restarting;
    case 'too-large':
      return problems.tooLarge;
    case 'no-page':
      return problems.noPage;
    case 'wrong-method':
      return problems.wrongMethod;
    case 'no-article':
      return problems.noArticle;
    case 'no-quote':
      return problems.noQuote;
    case 'operators-only':
      return problems.operatorsOnly;
    case 'unknown-language':
      return problems.unknownLanguage(reason.given);
    case 'question-empty':
      return refusals.questionEmpty;
    case 'question-too-long':
      return refusals.questionTooLong(reason.length, reason.limit);
    case 'quote-empty':
      return verify.empty;
    case 'quote-too-long':
      return verify.tooLong(reason.length, reason.limit);
    case 'not-verified':
      return verify.failed;
  }
}
