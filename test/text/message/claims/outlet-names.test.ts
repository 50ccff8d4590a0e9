import { describe, expect, it } from 'vitest';
import {
  looksLikeOutlet,
  OutletNames,
  withEdition,
} from '../../../../src/text/message/claims/outlet-names.ts';

const NAMES = new OutletNames(['Harbour Gazette', 'وكالة النورس', 'صحيفة المرفأ']);

describe('OutletNames', () => {
  it.each([
    ['as Harbour Gazette said', 'Harbour Gazette'],
    ['قالت وكالة النورس أمس', 'وكالة النورس'],
    ['قالت النورس أمس', 'النورس'],
    ['نقلا عن المرفأ', 'المرفأ'],
  ])('finds an outlet in a text: %s', (text, name) => {
    const span = NAMES.find(text);
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(name);
  });

  it('finds none where none is named', () => {
    expect(NAMES.find('the harbour is closed')).toBeNull();
  });

  it('tells whether a text is a name and nothing else', () => {
    expect(NAMES.has('النورس')).toBe(true);
    expect(NAMES.has('قالت النورس أمس')).toBe(false);
  });
});

describe('looksLikeOutlet', () => {
  it.each(['Reuters', 'the Morning Herald', 'قناة الشاطئ', 'KUNA', 'Al-Jazeera English', 'رويترز العربية'])(
    'knows %s',
    (name) => {
      expect(looksLikeOutlet(name)).toBe(true);
    },
  );

  it.each(['Rana Halabi', 'the ministry', 'رنا حلبي', 'Rana English', 'English'])(
    'does not take %s for one',
    (name) => {
      expect(looksLikeOutlet(name)).toBe(false);
    },
  );
});

it.each([
  ['via Harbour Gazette Türkçe', 'Harbour Gazette Türkçe'],
  ['via Harbour Gazette-English', 'Harbour Gazette-English'],
  ['via Harbour Gazette, English', 'Harbour Gazette'],
  ['via Harbour Gazette Rana', 'Harbour Gazette'],
])('withEdition takes the language of an edition with the name: %s', (text, name) => {
  const span = NAMES.find(text) ?? { start: 0, end: 0 };
  const { start, end } = withEdition(text, span);
  expect(text.slice(start, end)).toBe(name);
});
