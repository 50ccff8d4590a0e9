import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { BUNDLE_CSS } from '../../../../src/app/verify/bundle/bundle-css.ts';
import { bundleHtml } from '../../../../src/app/verify/bundle/bundle-html.ts';
import {
  BUNDLE_WORDS,
  type BundleLanguage,
} from '../../../../src/app/verify/bundle/words/words-by-language.ts';
import type {
  BundledPlace,
  BundledQuotation,
  BundledVersion,
  EvidenceBundle,
} from '../../../../src/domain/bundle.ts';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { keptVersions } from '../../../fakes/kept-versions.ts';
import {
  ARABIC,
  bundleOf,
  bundleWithOld,
  HARBOUR,
  indexOf,
  OLD_HARBOUR,
  OLD_QUOTE,
  withVersion,
} from './sample-bundle.ts';

const QUOTE = 'praised the crew for the work';
const LANGUAGES = Object.keys(BUNDLE_WORDS) as BundleLanguage[];

async function sample(): Promise<EvidenceBundle> {
  return bundleOf(await indexOf(HARBOUR, ARABIC), QUOTE, 'اشترى المرفأ رافعة ترفع خمسين طنا');
}

/** The bundle with a quotation that has changes. */
function changed(
  bundle: EvidenceBundle,
  quotation: Partial<BundledQuotation>,
  place: Partial<BundledPlace> = {},
): EvidenceBundle {
  const [first] = bundle.quotations;
  if (first === undefined) throw new Error('no quotation');
  const places = first.places.map((one) => ({ ...one, ...place }));
  return { ...bundle, quotations: [{ ...first, places, ...quotation }] };
}

function documentOf(markup: string) {
  return parseHTML(markup).document;
}

it('says verdict, marks the words in their sentence, and names the digest of the page', async () => {
  const bundle = await sample();
  const document = documentOf(bundleHtml(bundle, 'en'));
  const [exact, altered] = document.querySelectorAll('article');
  const leads = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1));
  expect(leads).toEqual([exact?.id, altered?.id]);
  expect(exact?.querySelector('h2')?.textContent).toBe(BUNDLE_WORDS.en.statuses.exact);
  const marked = exact?.querySelector('section mark');
  expect(marked?.textContent).toBe(QUOTE);
  expect(HARBOUR.text.replaceAll('\r\n', '\n')).toContain(
    marked?.parentElement?.textContent ?? 'no sentence',
  );
  expect(exact?.textContent).toContain(bundle.pages[0]?.sha256);
  expect(altered?.querySelector('h2')?.textContent).toBe(BUNDLE_WORDS.en.statuses.altered);
  expect([...(altered?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
    'أربعين',
    'خمسين',
  ]);
});

it('runs each text of a page in its own direction, in no language that the labels have', async () => {
  const document = documentOf(bundleHtml(await sample(), 'ar'));
  const root = document.documentElement;
  expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  const texts = [...document.querySelectorAll('blockquote, p.text, .beginning')];
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts) {
    expect([text.getAttribute('dir'), text.getAttribute('lang')]).toEqual(['auto', '']);
  }
  // Cells stand under one another, each with its own direction inside.
  const cells = [...document.querySelectorAll('td')];
  expect(cells.length).toBeGreaterThan(1);
  for (const cell of cells) {
    expect(cell.getAttribute('dir')).toBeNull();
    expect(cell.querySelector('bdi')?.getAttribute('lang')).toBe('');
  }
  // "12–34" would read "34–12" between labels that run from right to left.
  const [position] = [...document.querySelectorAll('dd code')].filter(({ textContent }) =>
    /^\d+–\d+$/u.test(textContent),
  );
  expect(position?.getAttribute('dir')).toBe('ltr');
});

it('opens offline: no script, nothing loaded, and a policy that forbids both', async () => {
  const markup = bundleHtml(await sample(), 'en');
  const document = documentOf(markup);
  expect(document.querySelectorAll('script, link, img, iframe, object, form, base')).toHaveLength(0);
  expect(markup).not.toMatch(/@import|url\(/u);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(BUNDLE_CSS.trim().split('\n').length).toBeLessThan(80);
});

it('shows turns, omissions, claims, later articles, and the outlets and draft that it was made for', async () => {
  const silent = { given: null, page: null, verdict: 'unclaimed' } as const;
  const bundle = changed(
    await sample(),
    {
      given: `Mayor: ${QUOTE}`,
      quote: { text: QUOTE, start: 7, end: 7 + QUOTE.length },
      omissions: [{ left: 'but not him', mark: '[…]', turns: [{ kind: 'contrast', text: 'but' }] }],
      attribution: {
        speaker: { given: 'the mayor of Oldwick', page: 'The mayor of Tallwick', verdict: 'differs' },
        ...{ outlet: silent, date: silent, url: silent, headline: silent },
      },
      caveats: [
        { kind: 'turned', turns: [{ kind: 'denial', text: 'denied' }] },
        ...[{ kind: 'reversed' } as const, { kind: 'far' } as const],
        { kind: 'claims-differ', claims: ['speaker'] },
      ],
      later: [
        {
          ...{ source: 'later.txt', articleId: 'b', title: 'We were wrong', outlet: null },
          ...{ publishedAt: '2024-06-09', url: null, genre: 'correction', word: 'correction' },
        },
      ],
    },
    { turns: [{ kind: 'denial', text: 'denied' }], before: 'It rained.', after: null },
  );
  const document = documentOf(bundleHtml({ ...bundle, draft: 'my draft.md', outlets: ['SANA'] }, 'en'));
  const text = document.body.textContent.replaceAll(/\s+/gu, ' ');
  for (const part of [
    'Draft: my draft.md',
    `Mayor: ${QUOTE}`,
    'Left out […]',
    'contrast: but',
    'but not him',
    'differs from the page',
    'denial: denied',
    'It rained.',
    'A later article correction Headline We were wrong',
    'Only these outlets SANA',
  ]) {
    expect(text).toContain(part);
  }
  expect(document.querySelectorAll('tr.differs')).toHaveLength(1);
  // Under the verdict, and at the place itself.
  const beside = document.querySelector('h2')?.nextElementSibling;
  expect(
    [...(beside?.children ?? [])].map((line) => line.textContent.trim().replaceAll(/\s+/gu, ' ')),
  ).toEqual([
    'Before the quote in the same clause: denial: denied',
    'The article has the pieces in another order.',
    'More than a paragraph was left out in one place.',
    'Speaker: differs from the page',
  ]);
  expect(document.querySelector('section .turns')?.textContent).toContain('denial: denied');
});

describe('a quote that was not found', () => {
  const verdictOf = async (changes: Partial<BundledQuotation>, outlets: readonly string[] | null = null) => {
    const bundle = changed(await sample(), { status: 'not-found', places: [], ...changes });
    const document = documentOf(bundleHtml({ ...bundle, outlets }, 'en'));
    const heading = document.querySelector('h2');
    return [heading?.textContent, heading?.nextElementSibling?.textContent.trim()];
  };

  it('is not said to be in no article where its language is why', async () => {
    expect(await verdictOf({ absentLanguage: 'ru' })).toEqual([
      'Not comparable word for word: no article is in this language (Russian).',
      'Quote',
    ]);
    const [first] = (await sample()).quotations;
    const translation = first?.places[0] ?? null;
    expect((await verdictOf({ translation, absentLanguage: 'ru' }))[0]).toBe(BUNDLE_WORDS.en.mayTranslate);
  });

  it('has beside its verdict the outlets that it was looked for in', async () => {
    expect(await verdictOf({}, ['SANA', 'Gazette'])).toEqual([
      BUNDLE_WORDS.en.statuses['not-found'],
      'Only these outlets: SANA, Gazette',
    ]);
    expect((await verdictOf({}))[1]).toBe('Quote');
  });
});

it('has every language of the bot, each with words of its own', () => {
  expect(new Set(LANGUAGES)).toEqual(new Set(UI_LANGUAGES));
  const titles = LANGUAGES.map((language) => BUNDLE_WORDS[language].about);
  expect(new Set(titles).size).toBe(LANGUAGES.length);
});

describe('words of an older form of a page', () => {
  const withOld = async (changes: Partial<BundledVersion> = {}): Promise<EvidenceBundle> => {
    const store = keptVersions({ kind: 'page', page: OLD_HARBOUR });
    const bundle = await bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, store);
    return withVersion(bundle, (version) => ({ ...version, ...changes }));
  };
  const besideVerdict = (markup: string): string[] =>
    [...(documentOf(markup).querySelector('h2')?.nextElementSibling?.children ?? [])].map((line) =>
      line.textContent.trim(),
    );

  it.each(LANGUAGES)('are told beside the verdict with the day of that form, in %s', async (language) => {
    const words = BUNDLE_WORDS[language];
    const day = '\u20662024-06-01\u2069';
    for (const status of ['exact', 'respelt'] as const) {
      const lines = besideVerdict(bundleHtml(await withOld({ status }), language));
      expect(lines[0]).toBe(words.inVersion[status](day));
      expect(lines[0]).toContain(day);
    }
    const [unknown] = besideVerdict(bundleHtml(await withOld({ fetchedAt: null }), language));
    expect(unknown).toBe(words.inVersion.exact(words.unknownDay));
  });

  it('are marked in their sentence, with that form’s file, time and digest, and the page that was changed', async () => {
    const bundle = await withOld();
    const section = documentOf(bundleHtml(bundle, 'ar')).querySelector('section.version');
    expect(section?.querySelector('h3')?.textContent).toBe(BUNDLE_WORDS.ar.olderVersion);
    expect(section?.querySelector('mark')?.textContent).toBe(OLD_QUOTE);
    expect(section?.querySelector('time')?.getAttribute('datetime')).toBe('2024-06-01T08:00:00Z');
    const named = [...(section?.querySelectorAll('dd') ?? [])].map((entry) => entry.textContent.trim());
    const digest = bundle.quotations[0]?.version?.sha256 ?? 'none';
    expect(named).toEqual(expect.arrayContaining([OLD_HARBOUR.source, 'harbour.txt', digest]));
    // Between labels from right to left, names and times keep their order.
    const isolated = [...(section?.querySelectorAll('dd bdi') ?? [])].map(({ textContent }) => textContent);
    expect(isolated).toEqual(
      expect.arrayContaining([OLD_HARBOUR.source, 'harbour.txt', '2024-06-01T08:00:00Z']),
    );
  });

  it('that could not be read are told in each language', async () => {
    const bundle = changed(await sample(), { status: 'not-found', places: [], versionsUnread: true });
    for (const language of LANGUAGES) {
      expect(besideVerdict(bundleHtml(bundle, language))).toEqual([BUNDLE_WORDS[language].versionsUnread]);
    }
    expect(bundleHtml(await sample(), 'en')).not.toContain(BUNDLE_WORDS.en.versionsUnread);
  });
});

describe('a hostile page', () => {
  const HOSTILE =
    '</script><script>alert(1)</script>]]><img src=x onerror=alert(1)>"\'`&amp;\u202Edesrever\u2066\u0000\u001B[2J\uD800';

  it('stays text: no element, no attribute, no control, no override', async () => {
    const url = `https://a.example/"onclick="x><script>\u202E'\u0001`;
    const source = { source: HOSTILE, title: HOSTILE, outlet: HOSTILE, url };
    const bundle = changed(
      await sample(),
      {
        given: HOSTILE,
        quote: { text: HOSTILE, start: 0, end: HOSTILE.length },
        differences: [{ expected: HOSTILE, found: HOSTILE }],
        omissions: [{ left: HOSTILE, mark: HOSTILE, turns: [{ kind: 'doubt', text: HOSTILE }] }],
      },
      {
        ...source,
        ...{ text: HOSTILE, start: 0, end: HOSTILE.length, before: HOSTILE, after: HOSTILE },
        sentence: { text: HOSTILE, start: 0, end: HOSTILE.length },
      },
    );
    const markup = bundleHtml({ ...bundle, draft: HOSTILE }, 'en');
    const document = documentOf(markup);
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    expect(markup).not.toMatch(/<script|<img|onerror=alert\(1\)>/u);
    expect(
      [...document.querySelectorAll('a')].map((link) => [...link.attributes].map(({ name }) => name)),
    ).toEqual([['href', 'rel']]);
    expect(markup).not.toMatch(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E]/u);
    expect(markup.isWellFormed()).toBe(true);
    expect(document.querySelector('blockquote')?.textContent).toContain('</script><script>alert(1)');
  });

  it('keeps every character in the JSON that the page shows', async () => {
    const bundle = changed(await sample(), {});
    const [place] = bundle.quotations[0]?.places ?? [];
    if (place === undefined) throw new Error('no place');
    const csl = { ...place.citation.csl, title: HOSTILE };
    const markup = bundleHtml(changed(bundle, {}, { citation: { ...place.citation, csl } }), 'en');
    const shown = [...documentOf(markup).querySelectorAll('pre')].map((pre) => pre.textContent);
    const json = shown.find((text) => text.includes('article-newspaper'));
    expect(JSON.parse(json ?? '')).toEqual([csl]);
  });
});
