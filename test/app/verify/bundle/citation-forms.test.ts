import { describe, expect, it } from 'vitest';
import { citationForms } from '../../../../src/app/verify/bundle/citation-forms.ts';
import type { BundledSource } from '../../../../src/domain/bundle.ts';

const SOURCE: BundledSource = {
  source: 'harbour.txt',
  articleId: 'abcdefgh23456789',
  title: 'Harbour gets a new crane',
  outlet: 'The Tallwick *Gazette*',
  publishedAt: '2024-05-31',
  url: 'https://example.org/a_(b)?c=d&e',
  genre: null,
};
const BARE: BundledSource = { ...SOURCE, title: null, outlet: null, publishedAt: null, url: null };

const withoutControls = (text: string): string => text.replaceAll(/[\u2068\u2069]/gu, '');

describe('a citation', () => {
  it('is plain on one line, and isolates what may run the other way', () => {
    const { plain } = citationForms('It lifts\r\nforty tonnes', SOURCE);
    expect(withoutControls(plain)).toBe(
      '“It lifts forty tonnes”. Harbour gets a new crane. The Tallwick *Gazette*. 2024-05-31. https://example.org/a_(b)?c=d&e',
    );
    expect(plain.match(/\u2068/gu)).toHaveLength(4);
    expect(plain.match(/\u2069/gu)).toHaveLength(4);
  });

  it('runs as its quote does, and shows a date behind Arabic words in its order', () => {
    const { plain, markdown } = citationForms('رفعت الرافعة أربعين طنا', {
      ...SOURCE,
      outlet: 'وكالة المرفأ',
    });
    // What is isolated does not decide how a line runs.
    const outside = plain.replaceAll(/\u2068[^\u2069]*\u2069/gu, '');
    expect(/\p{L}/u.exec(outside)?.[0]).toMatch(/\p{Script=Arabic}/u);
    for (const form of [plain, markdown]) {
      expect(form).toContain('\u20682024-05-31\u2069');
      expect(form).toContain('\u2068وكالة المرفأ\u2069');
    }
  });

  it('names the file of a page that says nothing of itself', () => {
    const forms = citationForms('It lifts', BARE);
    expect(withoutControls(forms.plain)).toBe('“It lifts”. harbour.txt');
    expect(forms.markdown).toBe('> It lifts\n>\n> — harbour\\.txt');
    expect(forms.ris).toBe('TY  - NEWS\r\nN1  - It lifts\r\nER  - \r\n');
    expect(forms.csl).toEqual({ id: 'abcdefgh23456789', type: 'article-newspaper' });
  });

  it('is RIS: a tag on each line, a type first and an end last, dates with slashes, no asterisk in a periodical', () => {
    expect(citationForms('It lifts', SOURCE).ris.split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Harbour gets a new crane',
      'T2  - The Tallwick \u2217Gazette\u2217',
      'PY  - 2024',
      'DA  - 2024/05/31/',
      'UR  - https://example.org/a_(b)?c=d&e',
      'N1  - It lifts',
      'ER  - ',
      '',
    ]);
  });

  it('is an item of CSL-JSON with its date in parts', () => {
    expect(citationForms('It lifts', SOURCE).csl).toEqual({
      id: 'abcdefgh23456789',
      type: 'article-newspaper',
      title: 'Harbour gets a new crane',
      'container-title': 'The Tallwick *Gazette*',
      issued: { 'date-parts': [[2024, 5, 31]] },
      URL: 'https://example.org/a_(b)?c=d&e',
    });
    expect(citationForms('x', { ...BARE, articleId: null }).csl.id).toBe('harbour.txt');
  });

  it('is Markdown that keeps line breaks, and an address with brackets', () => {
    expect(withoutControls(citationForms('One\nTwo\n\nThree', SOURCE).markdown)).toBe(
      [
        '> One\\',
        '> Two',
        '>',
        '> Three',
        '>',
        '> — [Harbour gets a new crane](<https://example.org/a_%28b%29?c=d&e>), The Tallwick \\*Gazette\\*, 2024-05-31',
      ].join('\n'),
    );
  });
});

describe('a citation of an older form of a page', () => {
  const OLD = { ...SOURCE, source: 'harbour.txt/20240601T080000Z-01234567.txt' };
  const old = { fetchedAt: '2024-06-01T08:00:00Z' };

  it('names the file of that form beside the address, whose page has other words now', () => {
    const { plain, markdown } = citationForms('It lifts', OLD, old);
    expect(withoutControls(plain).endsWith(`. https://example.org/a_(b)?c=d&e. ${OLD.source}`)).toBe(true);
    expect(withoutControls(markdown).replaceAll('\\', '').endsWith(`, ${OLD.source}`)).toBe(true);
    const bare = citationForms('It lifts', { ...BARE, source: OLD.source }, old);
    expect(withoutControls(bare.plain)).toBe(`“It lifts”. ${OLD.source}`);
    expect(bare.markdown.replaceAll('\\', '')).toBe(`> It lifts\n>\n> — ${OLD.source}`);
  });

  it('says in RIS and CSL-JSON on which day it was fetched, if anything tells', () => {
    const { ris, csl } = citationForms('It lifts', OLD, old);
    expect(ris.split('\r\n')).toContain('Y2  - 2024/06/01/');
    expect(csl.accessed).toEqual({ 'date-parts': [[2024, 6, 1]] });
    const unknown = citationForms('It lifts', OLD, { fetchedAt: null });
    expect(unknown.ris).not.toContain('Y2');
    expect(unknown.csl).not.toHaveProperty('accessed');
  });
});

describe('a hostile page', () => {
  const HOSTILE =
    'x\r\nER  - \r\nTY  - BOOK\u2028AU  - Nobody\u2029\u0085\u000B<b>]]></script>\u202Eesrever\u2066 [a](b) `c` # d | ~~e~~ &lt; \uD800';
  const forms = citationForms(HOSTILE, {
    ...SOURCE,
    title: HOSTILE,
    outlet: HOSTILE,
    source: HOSTILE,
    url: 'https://example.org/\u202Ea">b\\)',
  });

  it('adds no field and no record to RIS', () => {
    const tags = forms.ris.split(/[\r\n\u0085\u2028\u2029\v\f]+/u).map((line) => line.slice(0, 6));
    expect(tags).toEqual(
      ['TY', 'TI', 'T2', 'PY', 'DA', 'UR', 'N1', 'ER'].map((tag) => `${tag}  - `).concat(''),
    );
  });

  it('begins no line and turns no text round', () => {
    for (const text of [withoutControls(forms.plain), forms.ris, forms.csl.title ?? '']) {
      expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028\u2029\u0085\v]/u);
      expect(text.isWellFormed()).toBe(true);
    }
    expect(forms.plain).not.toMatch(/[\r\n]/u);
    expect(forms.csl.title).not.toMatch(/[\r\n]/u);
  });

  it('begins no markup in Markdown', () => {
    const lines = forms.markdown.split('\n');
    expect(lines.every((line) => line.startsWith('>'))).toBe(true);
    const quoted = lines.slice(0, -1).join('\n').replaceAll(/^>/gmu, '');
    // Every mark stands behind a backslash, except the backslashes themselves.
    expect(quoted.replaceAll(/\\[!-/:-@[-`{-~]/gu, '').replaceAll(/\\$/gmu, '')).not.toMatch(
      /[!-/:-@[-`{-~]/u,
    );
    // The address ends where it should.
    expect(lines.at(-1)?.match(/(?<!\\)>/gu)).toHaveLength(2);
  });
});
