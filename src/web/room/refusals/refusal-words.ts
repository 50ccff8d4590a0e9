import { secondsInWords } from '../../../discord/locales/durations.ts';
import type { RefusalReason } from '../../refusal.ts';
import { isolatedWords } from '../own-words.ts';
import type { Visit } from '../visit.ts';

type Kind = RefusalReason['kind'];

const WORDS: {
  readonly [K in Kind]: (visit: Visit, reason: Extract<RefusalReason, { readonly kind: K }>) => string;
} = {
  'too-many': ({ strings, language }, { seconds }) =>
    strings.waiting.tooManyQuestions(secondsInWords(seconds, language)),
  busy: ({ strings }) => strings.waiting.tooBusy,
  late: ({ strings }) => strings.waiting.tookTooLong,
  building: ({ strings }, { percent }) => strings.waiting.building(percent),
  'no-index': ({ strings }) => strings.waiting.noIndex,
  stopping: ({ strings }) => strings.waiting.restarting,
  'too-large': ({ words }) => words.problems.tooLarge,
  'no-page': ({ words }) => words.problems.noPage,
  'wrong-method': ({ words }) => words.problems.wrongMethod,
  'no-article': ({ words }) => words.problems.noArticle,
  'no-quote': ({ words }) => words.problems.noQuote,
  'operators-only': ({ words }) => words.problems.operatorsOnly,
  'unknown-language': ({ words }, { given }) => words.problems.unknownLanguage(isolatedWords(given)),
  'question-empty': ({ strings }) => strings.refusals.questionEmpty,
  'question-too-long': ({ strings }, { length, limit }) => strings.refusals.questionTooLong(length, limit),
  'words-empty': ({ words }) => words.problems.nothingTyped,
  'words-too-long': ({ words }, { length, limit }) => words.problems.typedTooLong(length, limit),
  'date-invalid': ({ strings }, { side, value }) =>
    strings.refusals.dateInvalid(strings.options[side].name, isolatedWords(value)),
  'dates-reversed': ({ strings }, { from, to }) =>
    strings.refusals.datesReversed(isolatedWords(from), isolatedWords(to)),
  'quote-empty': ({ strings }) => strings.verify.empty,
  'quote-too-long': ({ strings }, { length, limit }) => strings.verify.tooLong(length, limit),
  'not-verified': ({ strings }) => strings.verify.failed,
};

/** Why a request gets no answer, in the visitor's language: one sentence or two. */
export function refusalWords(reason: RefusalReason, visit: Visit): string {
  const words = WORDS[reason.kind] as (visit: Visit, reason: RefusalReason) => string;
  return words(visit, reason);
}
