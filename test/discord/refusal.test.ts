import { expect, it } from 'vitest';
import { refusalIn } from '../../src/discord/refusal.ts';
import { SHELL_LANGUAGES } from '../../src/discord/words/shell-words.ts';
import { wordsOf } from '../../src/discord/words/words-of.ts';
import { failure } from '../../src/domain/error.ts';

it.each(SHELL_LANGUAGES)(
  'tells a member in %s that a quote could not be verified, or has to wait',
  (language) => {
    const words = wordsOf(language);
    const failed = refusalIn(failure('verification-failed', { problem: 'its thread ended' }), words);
    expect(failed).toBe(words.admin.verifyingFailed);
    expect(refusalIn(failure('verification-late', { limitMs: 5000 }), words)).toBe(failed);
    expect(refusalIn(failure('verification-busy', { waiting: 64 }), words)).toBe(words.tooBusy);
  },
);
