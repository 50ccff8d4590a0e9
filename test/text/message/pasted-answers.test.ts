import { describe, expect, it } from 'vitest';
import { renderAnswer as renderInTerminal } from '../../../src/cli/output/render-answer.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import { renderAnswer } from '../../../src/discord/render/render-answer.ts';
import { renderCopy } from '../../../src/discord/render/quotes/render-copy.ts';
import type { Citation, Quote } from '../../../src/domain/answer.ts';
import { OutletNames } from '../../../src/text/message/claims/outlet-names.ts';
import { messageParts, type QuotePart } from '../../../src/text/message/message-parts.ts';
import { answered, input, quote } from '../../discord/render/samples.ts';

const OUTLETS = new OutletNames(['جريدة المرفأ', 'Harbour Gazette']);
const FACTS = {
  title: 'المدينة ترمم المرفأ القديم',
  outlet: 'جريدة المرفأ',
  publishedAt: '2025-12-01',
  url: 'https://marfa.example/news/1101',
} as const satisfies Partial<Citation>;
const CLAIMS = {
  speaker: null,
  outlet: FACTS.outlet,
  date: { text: FACTS.publishedAt, from: FACTS.publishedAt, to: FACTS.publishedAt },
  url: FACTS.url,
  headline: FACTS.title,
};
const TEXT = 'وقالت المهندسة رنا حلبي: "لن يغلق المرفأ * في الشتاء".';
const OTHER = quote('The second quote: "it stays open".', {
  title: 'Harbour stays open',
  outlet: 'Harbour Gazette',
  publishedAt: '2025-11-30',
  url: null,
});

function firstOf(message: string): Pick<QuotePart, 'text' | 'claims'> {
  const [part] = messageParts(message, OUTLETS);
  if (part === undefined) throw new Error('no part');
  return { text: part.text, claims: part.claims };
}

function inTerminal(...[first, ...others]: readonly [Quote, ...Quote[]]): string {
  const reply = { answer: answered(first, ...others), undatedLeftOut: 0, latestAsked: true };
  return renderInTerminal(reply, () => 7);
}

function inDiscord(language: UiLanguage, ...[first, ...others]: readonly [Quote, ...Quote[]]): string {
  const { plan } = renderAnswer(input(answered(first, ...others), { language, latestAsked: true }));
  return plan.content;
}

/** As a client shows a message, and as it is copied from there. */
function asShown(content: string): string {
  return content
    .replace(/^(?:> |-# )/gmu, '')
    .replace(/\*\*/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/<(https?:[^>]+)>/gu, '$1');
}

describe('an answer of isnad that is pasted back', () => {
  const one = quote(TEXT, FACTS);

  it('is read from a terminal', () => {
    expect(firstOf(inTerminal(one))).toEqual({ text: TEXT, claims: CLAIMS });
    expect(firstOf(inTerminal(one, OTHER))).toEqual({ text: TEXT, claims: CLAIMS });
  });

  it('is read from a terminal with a genre, a clause, other places, and without what the page does not say', () => {
    const full = {
      ...quote(TEXT, { ...FACTS, genre: 'opinion' }),
      marked: { start: 0, end: 12 },
      alsoIn: [OTHER.citation],
    };
    expect(firstOf(inTerminal(full))).toEqual({ text: TEXT, claims: CLAIMS });

    const bare = quote(TEXT, { ...FACTS, title: null, url: null });
    expect(firstOf(inTerminal(bare))).toEqual({
      text: TEXT,
      claims: { ...CLAIMS, headline: null, url: null },
    });

    const nameless = quote(TEXT, { ...FACTS, outlet: null, publishedAt: null });
    expect(firstOf(inTerminal(nameless))).toEqual({
      text: TEXT,
      claims: { ...CLAIMS, outlet: null, date: null },
    });
  });

  it('is read where the indentation was lost', () => {
    expect(firstOf(inTerminal(one).replace(/^ +/gmu, ''))).toEqual({ text: TEXT, claims: CLAIMS });
  });

  it.each(UI_LANGUAGES)('is read from Discord: %s', (language) => {
    const content = inDiscord(language, { ...one, alsoIn: [OTHER.citation] }, OTHER);
    expect(firstOf(content)).toEqual({ text: TEXT, claims: CLAIMS });
    const shown = messageParts(asShown(content), OUTLETS)[0];
    expect(shown).toMatchObject({ text: TEXT, claims: CLAIMS });
  });

  it.each(UI_LANGUAGES)('is read from Discord with a genre and a marked clause: %s', (language) => {
    const content = inDiscord(language, {
      ...quote(TEXT, { ...FACTS, genre: 'denial' }),
      marked: { start: 0, end: 12 },
    });
    expect(firstOf(content)).toEqual({ text: TEXT, claims: CLAIMS });
  });

  it.each(UI_LANGUAGES)('is read as it is copied: %s', (language) => {
    const { content } = renderCopy([one, OTHER], stringsFor(language));
    expect(firstOf(content)).toEqual({ text: TEXT, claims: CLAIMS });
    const bare = content.replaceAll('```', '').split('\n').slice(1).join('\n').trim();
    expect(firstOf(bare)).toEqual({ text: TEXT, claims: CLAIMS });
  });

  it.each([
    ['a signature', `> ${TEXT}\n— جريدة المرفأ، 2025-12-01`, { ...CLAIMS, url: null, headline: null }],
    ['a linked title', `> ${TEXT}\n[${FACTS.title}](${FACTS.url})`, { ...CLAIMS, outlet: null, date: null }],
  ])('is read with %s', (_, message, claims) => {
    expect(messageParts(message, OUTLETS)[0]?.claims).toEqual(claims);
  });

  it('gives each of several quotes with its own facts', () => {
    const parts = messageParts(inDiscord('en', one, OTHER), OUTLETS).slice(0, 2);
    expect(parts.map(({ text, claims }) => [text, claims.outlet])).toEqual([
      [TEXT, FACTS.outlet],
      [OTHER.text, 'Harbour Gazette'],
    ]);
  });
});
