import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/app/ask/engine.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { notice } from '../../../../src/domain/error.ts';
import { NOTHING_UNDERSTOOD } from '../../../../src/domain/understood.ts';
import type { Quote } from '../../../../src/domain/answer.ts';
import {
  abstentionWords,
  freshnessWords,
  leadWords,
  noteWords,
  understoodWords,
} from '../../../../src/web/room/ask/answer-words.ts';
import { isolatedWords } from '../../../../src/web/room/own-words.ts';
import { ROOM_WORDS } from '../../../../src/web/room/words/words-by-language.ts';

const VISIT = {
  language: 'en',
  isChosen: false,
  isOperator: false,
  here: null,
  strings: en,
  words: ROOM_WORDS.en,
} as const;

function reply(changes: Partial<Reply> = {}): Reply {
  const plain = {
    latestAsked: false,
    limitedBy: [],
    understood: NOTHING_UNDERSTOOD,
    declined: null,
    isListing: false,
  };
  return { ...plain, parts: [], notices: [], undatedLeftOut: 0, ...changes } as unknown as Reply;
}

function quotes(...days: readonly (string | null)[]): Quote[] {
  return days.map((publishedAt) => ({ citation: { publishedAt } }) as Quote);
}

const JULY = { ...NOTHING_UNDERSTOOD, from: '2025-07-01', to: '2025-07-31' } as const;

describe('what is said of an answer', () => {
  it('is what limits its quotes, as the bot says it', () => {
    const understood = { ...JULY, outlet: 'Re\u202Euters', language: 'ar', order: 'newest' } as const;
    expect(understoodWords(understood, VISIT)).toBe(
      `articles of July 2025 · ${isolatedWords('Reuters')} · in Arabic · newest first`,
    );
    expect(understoodWords({ ...NOTHING_UNDERSTOOD, outlet: 'CNN' }, VISIT)).toBe(
      `articles from ${isolatedWords('CNN')}`,
    );
    expect(understoodWords(NOTHING_UNDERSTOOD, VISIT)).toBeNull();
  });

  it('is what isnad does not do, or that the quotes are a listing', () => {
    expect(leadWords(reply({ declined: 'translate' }), VISIT)).toBe(
      `${en.understood.declined.translate} ${en.understood.instead}`,
    );
    expect(leadWords(reply({ isListing: true, latestAsked: true }), VISIT)).toBe(
      en.understood.listing.newest,
    );
    expect(leadWords(reply(), VISIT)).toBeNull();
  });

  it('is how new the quotes are, where that is asked or the time is another', () => {
    expect(freshnessWords(reply(), quotes('2020-01-01'), '2025-08-01', VISIT)).toBeNull();
    expect(freshnessWords(reply({ latestAsked: true }), quotes('2025-07-29'), '2025-08-01', VISIT)).toBe(
      en.answers.newestEvidence('3 days ago', isolatedWords('2025-07-29')),
    );
    expect(freshnessWords(reply({ latestAsked: true }), quotes('2025-08-01'), '2025-08-01', VISIT)).toBe(
      en.answers.newestEvidenceToday(isolatedWords('2025-08-01')),
    );
    expect(freshnessWords(reply({ understood: JULY }), quotes(null), '2025-08-01', VISIT)).toBe(
      en.answers.newestEvidenceUndated,
    );
  });

  it('is what was left out, and an outlet that nobody has', () => {
    const notices = [notice('outlet-unknown', { outlet: 'Nobody', known: ['A', 'B'] })];
    const notes = noteWords(
      reply({ understood: JULY, undatedLeftOut: 2, notices }),
      quotes('2025-07-02', null),
      VISIT,
    );
    expect(notes).toEqual([
      en.understood.undatedShown,
      en.answers.undatedLeftOut(2),
      en.answers.outletUnknown(isolatedWords('Nobody'), ['A', 'B'].map(isolatedWords)),
    ]);
  });
});

describe('what is said of none', () => {
  it('is that there is none, and which limits are why', () => {
    expect(abstentionWords(reply(), [], VISIT).why).toBe(en.answers.noAnswer);
    expect(abstentionWords(reply({ limitedBy: ['dates'] }), [], VISIT).why).toBe(
      en.answers.noAnswerWithin.dates,
    );
    expect(abstentionWords(reply({ limitedBy: ['dates', 'outlets'] }), [], VISIT).why).toBe(
      en.answers.noAnswerWithin.both,
    );
  });

  it('is of which time the newest is, where the time of the question is why', () => {
    const asked = reply({ understood: JULY, limitedBy: ['dates'] });
    expect(abstentionWords(asked, quotes('2024-05-03'), VISIT)).toEqual({
      why: en.understood.nothingWhen('of July 2025'),
      above: en.understood.newestIsOf('3 May 2024'),
    });
    expect(abstentionWords(asked, quotes(null), VISIT).above).toBe(en.understood.newestUndated);
  });

  it('is that another outlet has it, where the outlet of the question is why', () => {
    const asked = reply({ understood: { ...NOTHING_UNDERSTOOD, outlet: 'CNN' }, limitedBy: ['outlets'] });
    expect(abstentionWords(asked, quotes('2024-05-03'), VISIT)).toEqual({
      why: en.understood.nothingFrom(isolatedWords('CNN')),
      above: en.understood.otherOutlet,
    });
    const both = reply({ understood: { ...JULY, outlet: 'CNN' }, limitedBy: ['dates'] });
    expect(abstentionWords(both, quotes('2024-05-03'), VISIT).why).toBe(
      en.understood.nothingFromWhen(isolatedWords('CNN'), 'of July 2025'),
    );
  });

  it('is what isnad does not do', () => {
    const declined = en.understood.declined.opinion;
    expect(abstentionWords(reply({ declined: 'opinion' }), [], VISIT).why).toBe(
      `${declined} ${en.understood.onlyQuotes}`,
    );
    expect(abstentionWords(reply({ declined: 'opinion' }), quotes(null), VISIT)).toEqual({
      why: declined,
      above: en.understood.closest,
    });
  });
});
