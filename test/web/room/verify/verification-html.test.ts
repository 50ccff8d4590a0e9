import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../../../src/discord/locales/strings-for.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../../../src/discord/locales/languages.ts';
import { escaped, shown } from '../../../../src/app/verify/bundle/html-template.ts';
import type { ArticleId } from '../../../../src/domain/article.ts';
import type { FoundText, OldWords } from '../../../../src/domain/verification.ts';
import { ROOM_WORDS } from '../../../../src/web/room/words/words-by-language.ts';
import type { Visit } from '../../../../src/web/room/visit.ts';
import { verificationHtml } from '../../../../src/web/room/verify/verification-html.ts';
import { verifiedAs } from '../../../fakes/verified-as.ts';

const visit = (language: UiLanguage): Visit => ({
  ...{ language, isChosen: false, isOperator: false, here: null },
  ...{ strings: stringsFor(language), words: ROOM_WORDS[language] },
});

function found(text: string, source: string): FoundText {
  return {
    text,
    citation: {
      ...{
        articleId: 'abcdefgh' as ArticleId,
        title: 'The bridge',
        outlet: 'Herald',
        publishedAt: '2026-11-29',
      },
      ...{ url: 'https://herald.example/bridge', source, span: { start: 7, end: 7 + text.length } },
    },
  };
}

const OLD: OldWords = {
  ...found('The bridge was <opened> on Tuesday.', 'a.html/20261130T080000Z-01234567.html'),
  ...{ source: 'a.html', fetchedAt: '2026-11-30T08:00:00Z', isExact: true },
};
const NEAREST = found('The bridge was closed on Friday.', 'a.html');
const NOT_FOUND = verifiedAs({ status: 'not-found', nearest: NEAREST });

describe('words that only an older form of a page has', () => {
  const old = { ...NOT_FOUND, oldWords: OLD };

  it.each(UI_LANGUAGES)('are told with the time of that form: %s', (language) => {
    const { verify } = stringsFor(language);
    const time = '\u20682026-11-30 08:00 UTC\u2069';
    const headed = (oldWords: OldWords): string =>
      verificationHtml({ ...NOT_FOUND, oldWords }, visit(language), false).markup;
    expect(headed(OLD)).toContain(`<h2>${escaped(verify.oldVersion(time)).markup}</h2>`);
    const respelt = escaped(verify.oldVersionRespelt(time)).markup;
    expect(headed({ ...OLD, isExact: false })).toContain(`<h2>${respelt}</h2>`);
    expect(headed({ ...OLD, fetchedAt: null })).toContain(escaped(verify.oldVersion('…')).markup);
  });

  it('are shown as that form has them, with its source, instead of whatever comes close to them today', () => {
    const { markup } = verificationHtml(old, visit('en'), false);
    expect(markup).toContain(`<blockquote dir="auto" lang="">${shown(OLD.text).markup}</blockquote>`);
    expect(markup).toContain('Herald');
    expect(markup).toContain('href="https://herald.example/bridge"');
    expect(markup).not.toContain('closed on Friday');
    // Whoever follows such a link finds an article without the words.
    expect(markup).not.toContain('/articles/');
  });

  it('are shown below the words that were given, where a text has several quotations', () => {
    expect(verificationHtml(old, visit('en'), true).markup).toContain(
      `<p class="text" dir="auto" lang="">${old.quote.text}</p>`,
    );
  });
});

it('shows the closest sentence of today where no older form has the words', () => {
  const { markup } = verificationHtml(NOT_FOUND, visit('en'), false);
  expect(markup).toContain(escaped(stringsFor('en').verify.notFound).markup);
  expect(markup).toContain('closed on Friday');
});

it.each(UI_LANGUAGES)('says that older versions could not be read: %s', (language) => {
  const { verify } = stringsFor(language);
  const { markup } = verificationHtml({ ...NOT_FOUND, oldUnread: true }, visit(language), false);
  expect(markup).toContain(escaped(`${verify.notFound} ${verify.oldUnread}`).markup);
});
