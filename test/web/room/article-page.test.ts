import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { escaped } from '../../../src/app/verify/bundle/html-template.ts';
import { at } from '../../../src/domain/at.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { ROOM_WORDS } from '../../../src/web/room/words/words-by-language.ts';
import type { WebDeps } from '../../../src/web/web-deps.ts';
import { memoryVersions, type OldForm } from '../../fakes/memory-versions.ts';
import { ELSEWHERE, engineOf, roomOn, type OpenRoom } from '../open-room.ts';

const SOURCE = 'bridge.txt';
const words = ROOM_WORDS.en.versions;

const text = (said: string): string =>
  `A bridge is opened\n\n2026-11-28\n\nThe bridge across the river ${said}. It has four lanes.\n`;
const CLOSED: OldForm = { fetchedAt: '2026-11-29T08:15:00Z', text: text('is <closed> for now') };
const BUILT: OldForm = { fetchedAt: '2026-11-28T07:00:00Z', text: text('is <closed>') };

let engine: Engine;
let path: string;
beforeAll(async () => {
  engine = await engineOf([{ source: SOURCE, text: text('is open') }]);
  path = `/articles/${at(engine.index.articles, 0).id}`;
});

function roomWith(versions: WebDeps['versions'], settings: Parameters<typeof roomOn>[1] = {}): OpenRoom {
  return roomOn({ kind: 'ready', engine }, settings, { versions });
}

const fetched = (forms: readonly OldForm[]): WebDeps['versions'] =>
  memoryVersions(SOURCE, '2026-12-01T06:30:00Z', forms);

async function seen(room: OpenRoom, from = '127.0.0.1', more = ''): Promise<string> {
  const response = await room.get(`${path}${more}`, { from });
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll(/\s+/gu, ' ');
}

describe('the versions of an article', () => {
  it('are told with their times, and the words that were taken out and put in', async () => {
    const page = await seen(roomWith(fetched([CLOSED, BUILT])));
    expect(page).toContain(`<dt>${words.fetched}</dt> <dd><time datetime="2026-12-01T06:30:00Z">`);
    expect(page).toContain('<bdi>2026-12-01 06:30 UTC</bdi>');
    expect(page).toContain(`<h2>${words.title}</h2>`);
    const first = page.indexOf('2026-11-29 08:15 UTC');
    const second = page.indexOf('2026-11-28 07:00 UTC');
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(page.slice(first, second)).toContain(
      '<p dir="auto" lang=""> <del><bdi lang="">&#60;closed&#62; for now.</bdi></del> <ins><bdi lang="">open.</bdi></ins> </p>',
    );
    expect(page.slice(second)).toContain('<del><bdi lang="">&#60;closed&#62;.</bdi></del>');
    expect(page.slice(second)).toContain('<ins><bdi lang="">&#60;closed&#62; for now.</bdi></ins>');
  });

  it('are times alone for people who may not read the whole article', async () => {
    const unread = (): never => {
      throw new Error('a version was read');
    };
    const page = await seen(roomWith({ ...fetched([CLOSED]), corpusOf: unread }), ELSEWHERE);
    expect(page).toContain('2026-11-29 08:15 UTC');
    expect(page).toContain(escaped(words.onlyTimes).markup);
    expect(page).not.toContain(words.notCompared);
    expect(page).not.toMatch(/<del>|<ins>|closed/u);
  });

  it('are shown to everybody where everybody may read whole articles', async () => {
    const page = await seen(roomWith(fetched([CLOSED]), { fullText: true }), ELSEWHERE);
    expect(page).toContain('<ins>');
  });

  it.each(UI_LANGUAGES)('are told in the language of the visitor: %s', async (language) => {
    const page = await seen(roomWith(fetched([CLOSED])), '127.0.0.1', `?lang=${language}`);
    const own = ROOM_WORDS[language].versions;
    for (const said of [own.fetched, own.title, own.legend]) expect(page).toContain(escaped(said).markup);
  });

  it('are not spoken of where the page was never changed', async () => {
    const page = await seen(roomWith(fetched([])));
    expect(page).toContain(words.fetched);
    expect(page).not.toContain(words.title);
  });

  it('leave the article readable where they cannot be read, and the log is told', async () => {
    const room = roomWith({ ...fetched([]), chainOf: () => Promise.reject(new Error('EACCES')) });
    const page = await seen(room);
    expect(page).toContain('It has four lanes.');
    expect(page).toContain(escaped(words.unreadable).markup);
    expect(room.log).toContainEqual({ event: 'versions not read', problem: 'Error: EACCES' });
  });

  it('are read once for a generation, and again after they could not be read', async () => {
    let calls = 0;
    const versions = fetched([CLOSED]);
    const room = roomWith({
      ...versions,
      chainOf: (source) => (++calls === 1 ? Promise.reject(new Error('EMFILE')) : versions.chainOf(source)),
    });
    await seen(room);
    await seen(room);
    await seen(room);
    expect(calls).toBe(2);
  });
});
