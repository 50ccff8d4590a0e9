import { describe, expect, it } from 'vitest';
import { citationOf, quoteIdOf } from '../../../../src/answering/citation.ts';
import type { Reply } from '../../../../src/app/ask/engine.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { roomPlaces } from '../../../../src/discord/render/quotes/room-places.ts';
import { sourceLines } from '../../../../src/discord/render/quotes/source-line.ts';
import type { Quote, Variant } from '../../../../src/domain/answer.ts';
import type { Article, ArticleId } from '../../../../src/domain/article.ts';
import type { FoundText, VerifiedMessage } from '../../../../src/domain/verification.ts';

const ROOM = 'https://quotes.example';

function found(url: string | null, text = 'He said so.'): FoundText {
  const article = {
    id: 'article-1' as ArticleId,
    title: 'T',
    outlet: null,
    publishedAt: null,
    url,
    source: 'a.txt',
  };
  return { text, citation: citationOf(article as unknown as Article, { start: 10, end: 10 + text.length }) };
}

function quote(url: string | null): Quote {
  return { ...found(url), id: quoteIdOf('article-1' as ArticleId, 'He said so.'), evidence: 1, alsoIn: [] };
}

const PLACE = `${ROOM}/articles/article-1?quote=${quoteIdOf('article-1' as ArticleId, 'He said so.')}&at=10-21`;

describe('roomPlaces', () => {
  it('links a quote without an address to its place, where a browser marks it', () => {
    const { quote: placed } = roomPlaces(ROOM);
    const shown = placed(quote(null));
    expect(shown.citation.url).toBe(PLACE);
    expect(sourceLines(shown.citation, shown.text, en)).toContain(`-# <${PLACE}#:~:text=He%20said%20so.>`);
  });

  it('leaves an address of the page alone', () => {
    expect(roomPlaces(ROOM).quote(quote('https://a.example/1')).citation.url).toBe('https://a.example/1');
  });

  it('links other wordings and the closest quotes as well', () => {
    const variant: Variant = { ...quote(null), alsoIn: [] };
    const places = roomPlaces(ROOM);
    expect(places.quote({ ...quote('https://a.example/1'), variants: [variant] })).toMatchObject({
      citation: { url: 'https://a.example/1' },
      variants: [{ citation: { url: PLACE } }],
    });
    const abstained = {
      answer: { kind: 'abstained', nearest: [], closest: [quote(null)] },
    } as unknown as Reply;
    expect(places.reply(abstained).answer).toMatchObject({ closest: [{ citation: { url: PLACE } }] });
    const answered = {
      answer: { kind: 'answered', quotes: [quote(null), quote('https://a.example/2')] },
    } as unknown as Reply;
    expect(places.reply(answered).answer).toMatchObject({
      quotes: [{ citation: { url: PLACE } }, { citation: { url: 'https://a.example/2' } }],
    });
  });

  it.each([
    [{ status: 'exact', matches: [found(null)] }, { matches: [{ citation: { url: PLACE } }] }],
    [
      { status: 'stitched', unfound: [], matches: [found(null), found('https://a.example/2')] },
      { matches: [{ citation: { url: PLACE } }, { citation: { url: 'https://a.example/2' } }] },
    ],
    [{ status: 'not-found', nearest: found(null) }, { nearest: { citation: { url: PLACE } } }],
    [{ status: 'not-found', nearest: null }, { nearest: null }],
    [{ status: 'too-short' }, { status: 'too-short' }],
  ])('links what verifying found: %j', (verification, placed) => {
    const verified = { verification, translation: null } as unknown as VerifiedMessage;
    expect(roomPlaces(ROOM).verified(verified).verification).toMatchObject(placed);
  });

  it('changes nothing where nobody reaches the room', () => {
    const one = quote(null);
    expect(roomPlaces(null).quote(one)).toBe(one);
  });
});
