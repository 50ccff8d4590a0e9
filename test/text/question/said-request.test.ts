import { describe, expect, it } from 'vitest';
import { saidRequest } from '../../../src/text/question/said-request.ts';

/** The time is taken out of a question before. */
const SINCE: readonly (readonly [string, string, string | null])[] = [
  ['What has Putin said about Ukraine?', 'Putin', 'Ukraine'],
  ['What did Ada Quill say?', 'Ada Quill', null],
  ['ماذا قال بوتين عن أوكرانيا؟', 'بوتين', 'أوكرانيا'],
  ['Что сказал Путин об Украине?', 'Путин', 'Украине'],
  ['پوتین درباره اوکراین چه گفته است؟', 'پوتین', 'اوکراین'],
  ['Qu’a dit Poutine sur la paix ?', 'Poutine', 'la paix'],
  ['Putin Ukrayna hakkında ne dedi?', 'Putin Ukrayna', null],
  ['Was hat Putin über die Ukraine gesagt?', 'Putin', 'die Ukraine'],
  ['¿Qué ha dicho Putin sobre Ucrania?', 'Putin', 'Ucrania'],
];

const WHOLE: readonly (readonly [string, string, string | null])[] = [
  ['What has Putin said about Ukraine so far?', 'Putin', 'Ukraine'],
  ['Everything Putin has said about Ukraine', 'Putin', 'Ukraine'],
  ['كل ما قاله بوتين عن أوكرانيا', 'بوتين', 'أوكرانيا'],
  ['ماذا قال بوتين عن أوكرانيا حتى الآن؟', 'بوتين', 'أوكرانيا'],
  ['Что сказал Путин об Украине за все время?', 'Путин', 'Украине'],
  ['همه آنچه پوتین درباره اوکراین گفته است', 'پوتین', 'اوکراین'],
  ['Tout ce que Poutine a dit sur la paix', 'Poutine', 'la paix'],
  ['Putin şimdiye kadar ne dedi?', 'Putin', null],
  ['Was hat Putin bisher über die Ukraine gesagt?', 'Putin', 'die Ukraine'],
  ['Todo lo que ha dicho Putin sobre Ucrania', 'Putin', 'Ucrania'],
];

describe('a question for all that somebody has said', () => {
  it.each(SINCE)('is %s of a time without an end, and of no other', (question, by, about) => {
    expect(saidRequest(question, true)).toEqual({ by, about });
    expect(saidRequest(question, false)).toBeNull();
  });

  it.each(WHOLE)('is %s of any time', (question, by, about) => {
    expect(saidRequest(question, false)).toEqual({ by, about });
  });

  it.each(['Who said that the bridge is open?', 'What did they discuss?', 'متى تحدث بوتين؟', ''])(
    'is none of the others: %j',
    (question) => {
      expect(saidRequest(question, true)).toBeNull();
    },
  );
});
