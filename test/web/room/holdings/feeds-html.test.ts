import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/app/ask/engine.ts';
import type { FeedHealth } from '../../../../src/app/feeds/feed-health.ts';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../../src/discord/locales/strings-for.ts';
import { failure } from '../../../../src/domain/error.ts';
import type { WebDeps } from '../../../../src/web/web-deps.ts';
import { ELSEWHERE, engineOf, roomOn } from '../../open-room.ts';

const FINE: FeedHealth = {
  ...{ address: 'https://news.example/fine', outlet: 'The <Herald>', condition: 'fine' },
  ...{ lastSuccessAt: '2026-12-01T06:30:00Z', lastNewAt: '2026-11-30T05:15:00Z' },
  ...{ nextAt: '2026-12-01T07:00:00Z', lastFault: null, taken: 17, fetchedToday: 2, waiting: 0 },
};
const FAILING: FeedHealth = {
  ...FINE,
  ...{ address: 'https://news.example/failing', outlet: null, condition: 'failing', waiting: 4 },
  lastFault: { at: '2026-12-01T06:45:00Z', words: 'The server answered with <503>.' },
};
const { feeds: strings } = stringsFor('en');

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf();
});

async function holdings(feedsHealth: WebDeps['feedsHealth'], path = '/holdings', from = '127.0.0.1') {
  const room = roomOn({ kind: 'ready', engine }, {}, { feedsHealth });
  const response = await room.get(path, { from });
  return { status: response.status, text: (await response.text()).replaceAll(/\s+/gu, ' '), log: room.log };
}

const known = (...feeds: readonly FeedHealth[]) => holdings(() => Promise.resolve(feeds));

describe('the feeds among the holdings', () => {
  it('are told with their state, their last success and their last news', async () => {
    const { text } = await known(FINE);
    expect(text).toContain(`<h2>${strings.title}</h2>`);
    expect(text).toContain('<code dir="ltr">https://news.example/fine</code>');
    expect(text).toContain(`<p>${strings.conditions.fine}</p>`);
    expect(text).toContain('The &#60;Herald&#62;');
    expect(text).toMatch(
      new RegExp(`<dt>${strings.lastSuccess}</dt> <dd><time[^>]*><bdi>2026-12-01 06:30 UTC`, 'u'),
    );
    expect(text).toMatch(
      new RegExp(`<dt>${strings.lastNew}</dt> <dd><time[^>]*><bdi>2026-11-30 05:15 UTC`, 'u'),
    );
    expect(text).toContain(`<dt>${strings.taken}</dt> <dd>17</dd>`);
    expect(text).not.toContain(strings.lastFault);
    expect(text).not.toContain(strings.waiting);
  });

  it('are told the worst first, with what went wrong', async () => {
    const { text } = await known(FINE, FAILING);
    expect(text.indexOf(FAILING.address)).toBeLessThan(text.indexOf(FINE.address));
    expect(text).toContain(`<p class="warning">${strings.conditions.failing}</p>`);
    expect(text).toContain('<bdi>2026-12-01 06:45 UTC</bdi>');
    expect(text).toContain('<bdi lang="en">The server answered with &#60;503&#62;.</bdi>');
    expect(text).toContain(`<dt>${strings.waiting}</dt> <dd>4</dd>`);
  });

  it('say of a new feed that nothing has come yet', async () => {
    const { text } = await known({ ...FINE, condition: 'new', lastSuccessAt: null, lastNewAt: null });
    expect(text).toContain(`<dt>${strings.lastSuccess}</dt> <dd>${strings.never}</dd>`);
  });

  it.each(UI_LANGUAGES)('speak the language of the visitor: %s', async (language) => {
    const { text } = await holdings(() => Promise.resolve([FAILING]), `/holdings?lang=${language}`);
    const { feeds } = stringsFor(language);
    for (const said of [feeds.title, feeds.conditions.failing, feeds.lastSuccess])
      expect(text).toContain(said);
  });

  it('are not spoken of without a list, and an empty list says that nothing is polled', async () => {
    const unlisted = await holdings(() => Promise.resolve(null));
    expect(unlisted.status).toBe(200);
    expect(unlisted.text).not.toContain(strings.title);
    expect((await known()).text).toContain(strings.none);
  });

  it('are as many as a page holds', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ({
      ...FINE,
      address: `https://news.example/${String(i)}`,
    }));
    const { text } = await known(...many);
    expect(text).toContain('news.example/239<');
    expect(text).not.toContain('news.example/240<');
    expect(text).toContain('… +10');
  });

  it('leave the holdings where they are if what is remembered of them cannot be read', async () => {
    const why = { path: '/data/feeds.json', problem: 'it is not JSON' };
    const { status, text, log } = await holdings(() => Promise.reject(failure('feeds-state-unusable', why)));
    expect(status).toBe(200);
    expect(text).toContain('it is not JSON');
    expect(text).toContain('<svg');
    expect(log).toContainEqual({ event: 'feeds not read', code: 'feeds-state-unusable' });
  });

  it('are for operators', async () => {
    const { status, text } = await holdings(() => Promise.resolve([FINE]), '/holdings', ELSEWHERE);
    expect(status).toBe(401);
    expect(text).not.toContain(FINE.address);
  });
});
