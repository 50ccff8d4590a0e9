import { describe, expect, it } from 'vitest';
import { NotBegun } from '../../src/concurrency/answer-queue.ts';
import { failure } from '../../src/domain/error.ts';
import { UI_LANGUAGES } from '../../src/discord/locales/languages.ts';
import { stringsFor } from '../../src/discord/locales/strings-for.ts';
import { reasonOf, Refusal, type RefusalReason, statusOf } from '../../src/web/refusal.ts';
import { refusalWords } from '../../src/web/room/refusals/refusal-words.ts';
import { ROOM_WORDS } from '../../src/web/room/words/words-by-language.ts';

const REASONS: readonly (readonly [RefusalReason, number])[] = [
  [{ kind: 'too-many', seconds: 7 }, 429],
  [{ kind: 'busy' }, 503],
  [{ kind: 'late' }, 503],
  [{ kind: 'building', percent: null }, 503],
  [{ kind: 'building', percent: 12 }, 503],
  [{ kind: 'no-index' }, 503],
  [{ kind: 'stopping' }, 503],
  [{ kind: 'not-verified' }, 503],
  [{ kind: 'too-large' }, 413],
  [{ kind: 'no-page' }, 404],
  [{ kind: 'no-article' }, 404],
  [{ kind: 'no-quote' }, 404],
  [{ kind: 'wrong-method' }, 405],
  [{ kind: 'operators-only' }, 401],
  [{ kind: 'unknown-language', given: 'tlh' }, 400],
  [{ kind: 'question-empty' }, 400],
  [{ kind: 'question-too-long', length: 3000, limit: 2000 }, 400],
  [{ kind: 'words-empty' }, 400],
  [{ kind: 'words-too-long', length: 300, limit: 200 }, 400],
  [{ kind: 'date-invalid', side: 'from', value: 'soon' }, 400],
  [{ kind: 'dates-reversed', from: '2024-02-01', to: '2024-01-01' }, 400],
  [{ kind: 'quote-empty' }, 400],
  [{ kind: 'quote-too-long', length: 5000, limit: 4000 }, 400],
];

describe('a refusal', () => {
  it.each(REASONS)('%j has the status %i, and a time for another try where one helps', (reason, status) => {
    const { retryAfterS, ...told } = statusOf(reason);
    expect(told.status).toBe(status);
    expect(retryAfterS === null).toBe(status !== 503 && status !== 429);
    expect(reasonOf(new Refusal(reason))).toEqual(reason);
  });

  it.each(UI_LANGUAGES)('is worded in %s, each in its own words', (language) => {
    const visit = {
      ...{ language, isChosen: false, isOperator: false, here: null },
      ...{ strings: stringsFor(language), words: ROOM_WORDS[language] },
    };
    const words = REASONS.map(([reason]) => refusalWords(reason, visit));
    expect(words.every((sentence) => /[.؟?!]$/u.test(sentence.trim()))).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each([
    [failure('question-empty', {}), 'question-empty'],
    [failure('quote-too-long', { length: 5000, limit: 4000 }), 'quote-too-long'],
    [failure('answer-late', { limitMs: 1 }), 'late'],
    [failure('verification-busy', { waiting: 9 }), 'busy'],
    [failure('verification-failed', { problem: 'x' }), 'not-verified'],
    [new NotBegun('full'), 'busy'],
    [new NotBegun('stopped'), 'stopping'],
  ])('is what %s is to a visitor', (error, kind) => {
    expect(reasonOf(error)?.kind).toBe(kind);
  });

  it.each([new TypeError('x'), failure('corpus-missing', { corpus: 'x' }), 'text', null])(
    'is not %s, which is a fault',
    (error) => {
      expect(reasonOf(error)).toBeNull();
    },
  );
});
