import { describe, expect, it } from 'vitest';
import { checkBundle, type OlderForms } from '../../../../src/app/verify/bundle/check-bundle.ts';
import { verifyInProcess } from '../../../../src/app/verify/verify-message.ts';
import type { Page } from '../../../../src/domain/article.ts';
import type { BundledVersion, EvidenceBundle } from '../../../../src/domain/bundle.ts';
import type { CorpusFile } from '../../../../src/domain/ports/corpus.ts';
import type { Verifier } from '../../../../src/domain/ports/verifier.ts';
import { notice } from '../../../../src/domain/error.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { keptVersions, type KeptVersions } from '../../../fakes/kept-versions.ts';
import {
  ARABIC,
  bundleOf,
  bundleWithOld,
  HARBOUR,
  indexOf,
  OLD_HARBOUR,
  OLD_QUOTE,
  olderForms,
  withoutVersions,
  withVersion,
} from './sample-bundle.ts';

const QUOTE = 'The mayor of Tallwick praised the crew for the work done by night.';
const OTHER: Page = {
  source: 'other.txt',
  text: 'Weather stays mild\n\n2024-06-03\n\nThe weather stays mild along the whole coast until the end of the week.\n',
};

async function bundle(...messages: readonly string[]): Promise<EvidenceBundle> {
  return bundleOf(await indexOf(HARBOUR, ARABIC), ...(messages.length === 0 ? [QUOTE] : messages));
}

/** The older forms that a bundle is held against; none unless a store has some. */
async function older(store: KeptVersions = keptVersions()): Promise<OlderForms> {
  return { store, all: await olderForms(store), names: new KnownNames() };
}

/** Holds the bundle against other pages. */
async function check(made: EvidenceBundle, ...pages: readonly Page[]) {
  const index = await indexOf(...pages);
  const checked = await checkBundle(made, index, verifyInProcess(index), await older());
  return {
    holds: checked.holds,
    pages: checked.pages.map(({ outcome }) => outcome),
    places: checked.quotations.flatMap(({ places }) => places.map(({ outcome }) => outcome)),
    now: checked.quotations.map(({ statusNow }) => statusNow),
  };
}

describe('a bundle held against the corpus', () => {
  it('holds where nothing has changed, also beside new pages', async () => {
    const same = { holds: true, pages: ['same'], places: [{ kind: 'same' }], now: ['exact'] };
    expect(await check(await bundle(), HARBOUR, ARABIC)).toEqual(same);
    expect(await check(await bundle(), HARBOUR, OTHER)).toEqual(same);
  });

  it('tells where the words have moved to', async () => {
    const text = HARBOUR.text.replace('The port bought', 'Early today the port bought');
    const checked = await check(await bundle(), { ...HARBOUR, text }, ARABIC);
    expect(checked).toMatchObject({ holds: false, pages: ['changed'], now: ['exact'] });
    const start = text.indexOf(QUOTE);
    expect(checked.places).toEqual([{ kind: 'moved', page: HARBOUR.source, start }]);
  });

  it('takes the nearest of several places to which they may have moved', async () => {
    const text = `${HARBOUR.text.trimEnd()} ${'The port is old and lies far in the north. '.repeat(8)}${QUOTE}\n`;
    const shifted = { ...HARBOUR, text: text.replace('The port bought', 'Now the port bought') };
    const { places } = await check(await bundle(), shifted, ARABIC);
    expect(places).toEqual([{ kind: 'moved', page: HARBOUR.source, start: shifted.text.indexOf(QUOTE) }]);
  });

  it('does not hold where the page changed elsewhere and the words stand where they stood', async () => {
    const text = `${HARBOUR.text}\r\nThe crane came by ship from a yard in the south of the country.\r\n`;
    expect(await check(await bundle(), { ...HARBOUR, text }, ARABIC)).toEqual({
      ...{ holds: false, pages: ['changed'], places: [{ kind: 'same' }], now: ['exact'] },
    });
  });

  it('tells that the words were changed, and the verdict now', async () => {
    const text = HARBOUR.text.replace('praised', 'thanked');
    expect(await check(await bundle(), { ...HARBOUR, text }, ARABIC)).toEqual({
      ...{ holds: false, pages: ['changed'], places: [{ kind: 'changed' }], now: ['altered'] },
    });
  });

  it('tells that the page is gone, and finds it under another name', async () => {
    expect(await check(await bundle(), ARABIC)).toMatchObject({
      ...{ holds: false, pages: ['gone'], places: [{ kind: 'page-gone' }], now: ['not-found'] },
    });
    expect(await check(await bundle(), { ...HARBOUR, source: 'renamed.txt' }, ARABIC)).toMatchObject({
      ...{ holds: false, pages: ['gone'], now: ['exact'] },
      places: [{ kind: 'moved', page: 'renamed.txt', start: HARBOUR.text.indexOf(QUOTE) }],
    });
  });

  it('holds for a quote that is still not found, and not for one that is found now', async () => {
    const made = await bundle('The weather stays mild along the whole coast');
    expect(made.quotations[0]?.status).toBe('not-found');
    expect(await check(made, HARBOUR, ARABIC)).toMatchObject({ holds: true, now: ['not-found'] });
    expect(await check(made, HARBOUR, ARABIC, OTHER)).toMatchObject({ holds: false, now: ['exact'] });
  });

  it('asks within the outlets that the bundle was limited to', async () => {
    const asked: unknown[] = [];
    const index = await indexOf(HARBOUR);
    const verifier: Verifier = {
      verify(message, filter) {
        asked.push([message, filter]);
        return verifyInProcess(index).verify(message);
      },
    };
    const made = await bundle();
    await checkBundle({ ...made, outlets: ['SANA'] }, index, verifier, await older());
    await checkBundle(made, index, verifier, await older());
    expect(asked).toEqual([
      [QUOTE, { outlets: ['SANA'] }],
      [QUOTE, {}],
    ]);
  });
});

it('refuses a bundle that is wrong about a page that has not changed', async () => {
  const made = await bundle();
  const forged = {
    ...made,
    quotations: made.quotations.map((quotation) => ({
      ...quotation,
      places: quotation.places.map((place) => ({ ...place, text: place.text.replace('praised', 'scolded') })),
    })),
  };
  await expect(check(forged, HARBOUR, ARABIC)).rejects.toMatchObject({
    notice: { code: 'bundle-contradicts', values: { source: HARBOUR.source } },
  });
});

describe('what was edited in a bundle and sealed again does not hold', () => {
  type Quotation = EvidenceBundle['quotations'][number];
  const edited: [string, (quotation: Quotation) => Quotation, string[]][] = [
    [
      'a verdict on what the message says',
      (one) => ({
        ...one,
        attribution: {
          ...one.attribution,
          date: { given: '3 May 2024', page: '2024-05-03', verdict: 'agrees' },
        },
      }),
      ['attribution'],
    ],
    [
      'the words that were checked',
      (one) => ({ ...one, quote: { ...one.quote, text: 'The mayor praised nobody' } }),
      ['quote'],
    ],
    [
      'a place: its outlet',
      (one) => ({ ...one, places: one.places.map((place) => ({ ...place, outlet: 'Another Paper' })) }),
      ['places'],
    ],
    [
      'a place: what turns it',
      (one) => ({
        ...one,
        places: one.places.map((place) => ({
          ...place,
          turns: [{ kind: 'denial' as const, text: 'denied' }],
        })),
      }),
      ['places'],
    ],
    [
      'a place: its citation',
      (one) => ({
        ...one,
        places: one.places.map((place) => ({
          ...place,
          citation: { ...place.citation, plain: 'Somebody, 1999' },
        })),
      }),
      ['places'],
    ],
    [
      'what was left out',
      (one) => ({ ...one, omissions: [{ left: 'not', mark: '…', turns: [] }] }),
      ['omissions'],
    ],
    [
      'the words that differ',
      (one) => ({ ...one, differences: [{ expected: 'praised', found: 'scolded' }] }),
      ['differences'],
    ],
    [
      'later articles',
      (one) => ({ ...one, later: one.places.map((place) => ({ ...place, word: 'denied' })) }),
      ['later'],
    ],
  ];

  it.each(edited)('%s', async (_, edit, differing) => {
    const made = await bundle();
    const index = await indexOf(HARBOUR, ARABIC);
    const forged = { ...made, quotations: made.quotations.map(edit) };
    const checked = await checkBundle(forged, index, verifyInProcess(index), await older());
    expect(checked.holds).toBe(false);
    expect(checked.quotations.map((one) => one.differing)).toEqual([differing]);
  });
});

describe('words of an older form of a page', () => {
  type Quotation = EvidenceBundle['quotations'][number];
  const OLD = { kind: 'page', page: OLD_HARBOUR } as const;
  const withText = (text: string): typeof OLD => ({ kind: 'page', page: { ...OLD_HARBOUR, text } });
  const unreadable: CorpusFile = {
    kind: 'refused',
    source: OLD_HARBOUR.source,
    notice: notice('file-unreadable', { source: OLD_HARBOUR.source, problem: 'no permission' }),
  };

  const made = async (store: KeptVersions = keptVersions(OLD)): Promise<EvidenceBundle> =>
    bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, store);

  async function held(bundled: EvidenceBundle, store: KeptVersions, ...pages: readonly Page[]) {
    const index = await indexOf(...(pages.length === 0 ? [HARBOUR] : pages));
    const { holds, quotations } = await checkBundle(
      bundled,
      index,
      verifyInProcess(index),
      await older(store),
    );
    return {
      holds,
      version: quotations.map(({ version }) => version),
      differing: quotations.flatMap(({ differing }) => differing),
    };
  }

  const edited = (bundled: EvidenceBundle, edit: (one: Quotation) => Quotation): EvidenceBundle => ({
    ...bundled,
    quotations: bundled.quotations.map(edit),
  });

  /** A bundle as it was made before older forms were kept in it. */
  const asBefore = (bundled: EvidenceBundle): EvidenceBundle => edited(bundled, withoutVersions);

  it('hold as long as that form is kept as it was', async () => {
    expect(await held(await made(), keptVersions(OLD))).toEqual({
      ...{ holds: true, version: [{ kind: 'same' }], differing: [] },
    });
  });

  it('hold where a newer form has the words as well', async () => {
    const newer = { ...OLD_HARBOUR, source: 'harbour.txt/20240701T080000Z-76543210.txt' };
    expect(await held(await made(), keptVersions(OLD, { kind: 'page', page: newer }))).toMatchObject({
      holds: true,
    });
  });

  it('do not hold where that form is no longer kept, has another text, or cannot be read', async () => {
    const bundled = await made();
    const lost = { holds: false, differing: [] };
    expect(await held(bundled, keptVersions())).toEqual({ ...lost, version: [{ kind: 'gone' }] });
    for (const text of [
      `${OLD_HARBOUR.text}\nMore of it.\n`,
      'Harbour\n\nIt is closed for the winter.\n',
      '\n',
    ]) {
      expect(await held(bundled, keptVersions(withText(text)))).toEqual({
        ...{ ...lost, version: [{ kind: 'changed' }] },
      });
    }
    expect(await held(bundled, keptVersions(unreadable))).toEqual({
      ...{ ...lost, version: [{ kind: 'unreadable', problem: 'no permission' }] },
    });
  });

  it('stay those of that form where an article has them again: only the verdict is another', async () => {
    const again = { ...HARBOUR, text: OLD_HARBOUR.text };
    const index = await indexOf(again);
    const checked = await checkBundle(
      await made(),
      index,
      verifyInProcess(index),
      await older(keptVersions(OLD)),
    );
    expect(checked.holds).toBe(false);
    expect(checked.quotations).toMatchObject([{ statusNow: 'exact', version: { kind: 'same' } }]);
    expect(checked.quotations[0]?.differing).not.toContain('version');
  });

  it.each<[string, (version: BundledVersion) => BundledVersion]>([
    ['when it was fetched', (version) => ({ ...version, fetchedAt: '2020-01-01T00:00:00Z' })],
    ['of which page it is a form', (version) => ({ ...version, page: 'other.txt' })],
    ['whether it has them to the character', (version) => ({ ...version, status: 'respelt' })],
    ['its outlet', (version) => ({ ...version, outlet: 'Another Paper' })],
    [
      'the citation',
      (version) => ({ ...version, citation: { ...version.citation, plain: 'Somebody, 1999' } }),
    ],
  ])('do not hold where somebody edited %s', async (_, edit) => {
    const forged = withVersion(await made(), edit);
    expect(await held(forged, keptVersions(OLD))).toEqual({
      ...{ holds: false, version: [{ kind: 'same' }], differing: ['version'] },
    });
  });

  it('do not hold as evidence of another quote', async () => {
    const other = 'The mayor of Tallwick hanged the whole crew by night';
    const forged = edited(await made(), (one) => ({
      ...{ ...one, given: other, quote: { text: other, start: 0, end: other.length } },
    }));
    expect((await held(forged, keptVersions(OLD))).differing).toContain('version');
  });

  it('are refused where that form has not changed and does not have them', async () => {
    const forged = withVersion(await made(), (version) => ({
      ...version,
      text: 'The mayor praised nobody',
    }));
    await expect(held(forged, keptVersions(OLD))).rejects.toMatchObject({
      notice: { code: 'bundle-contradicts', values: { source: OLD_HARBOUR.source } },
    });
  });

  it('are told where the bundle knew of none', async () => {
    const without = await made(keptVersions());
    expect(without.quotations).toMatchObject([{ version: null, versionsUnread: false }]);
    expect(await held(without, keptVersions())).toEqual({ holds: true, version: [null], differing: [] });
    expect(await held(without, keptVersions(OLD))).toEqual({
      ...{ holds: false, version: [null], differing: ['version'] },
    });
  });

  it('are no matter to a bundle that was made before they were kept in one', async () => {
    const before = asBefore(await made());
    const same = { holds: true, version: [null], differing: [] };
    expect(await held(before, keptVersions(OLD))).toEqual(same);
    expect(await held(before, keptVersions(unreadable))).toEqual(same);
  });

  it('that could not be read: it is told only where the bundle says that they were', async () => {
    const without = await made(keptVersions());
    expect(await held(without, keptVersions(unreadable))).toEqual({
      ...{ holds: false, version: [null], differing: ['versionsUnread'] },
    });
    const unread = await made(keptVersions(unreadable));
    expect(unread.quotations).toMatchObject([{ version: null, versionsUnread: true }]);
    expect(await held(unread, keptVersions(unreadable))).toMatchObject({ holds: true });
    expect(await held(unread, keptVersions())).toMatchObject({ holds: true });
    expect(await held(unread, keptVersions(OLD))).toMatchObject({ holds: false, differing: ['version'] });
  });
});
