import { expect, it } from 'vitest';
import { refusalIn } from '../../../src/discord/respond/refusal.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import { failure } from '../../../src/domain/error.ts';

it.each(UI_LANGUAGES)(
  'tells a member in %s that a quote could not be verified, or has to wait',
  (language) => {
    const strings = stringsFor(language);
    const failed = refusalIn(failure('verification-failed', { problem: 'its thread ended' }), strings);
    expect(failed).toBe(strings.verify.failed);
    expect(refusalIn(failure('verification-late', { limitMs: 5000 }), strings)).toBe(failed);
    expect(refusalIn(failure('verification-busy', { waiting: 64 }), strings)).toBe(strings.waiting.tooBusy);
  },
);
