import type { Wanted } from './expectation.ts';

const FOUND = ['exact', 'respelt'] as const;
const PUTIN_SPEAKS: Wanted = {
  status: ['exact'],
  claims: { speaker: { verdict: 'differs', page: 'بوتين' } },
};
const OUTLET_AGREES: Wanted = { status: ['exact'], claims: { outlet: { verdict: 'agrees' } } };
const OUTLET_AND_DATE_AGREE: Wanted = {
  status: ['exact'],
  claims: { outlet: { verdict: 'agrees' }, date: { verdict: 'agrees' } },
};
const OUTLET_AND_DATE_DIFFER: Wanted = {
  status: ['exact'],
  claims: { outlet: { verdict: 'differs' }, date: { verdict: 'differs' } },
};
const NOTHING_CLAIMED: Wanted = {
  status: ['exact'],
  claims: { speaker: { verdict: 'unclaimed' }, outlet: { verdict: 'unclaimed' } },
};
const TWO_WORDS_LEFT_OUT: Wanted = { status: ['elided'], omitted: [2] };
const RESPELT: Wanted = { status: ['respelt'] };
const turnedBy = (turn: string): Wanted => ({ status: FOUND, turn });

/** What `expected` of each case of `faults/reports/verify.jsonl` says in words, as a check. */
export const EXPECTATIONS: Readonly<Record<string, Wanted>> = {
  // attribution-around-a-true-quote
  gv001: PUTIN_SPEAKS,
  gv002: {
    status: ['exact'],
    claims: { outlet: { verdict: 'agrees' }, date: { verdict: 'differs', page: '2023-09-26' } },
  },
  gv003: PUTIN_SPEAKS,
  gv004: { status: ['exact'], claims: { speaker: { verdict: 'differs', page: 'وزيرة الخارجية' } } },
  gv005: OUTLET_AGREES,
  gv006: OUTLET_AGREES,
  gv007: OUTLET_AND_DATE_AGREE,
  gv008: OUTLET_AND_DATE_AGREE,
  gv009: OUTLET_AND_DATE_DIFFER,
  gv010: OUTLET_AND_DATE_DIFFER,
  gv011: NOTHING_CLAIMED,
  gv012: NOTHING_CLAIMED,
  // leading-waw-left-out
  gv013: RESPELT,
  gv014: RESPELT,
  gv015: RESPELT,
  gv016: RESPELT,
  // marked-omission
  gv017: TWO_WORDS_LEFT_OUT,
  gv018: TWO_WORDS_LEFT_OUT,
  gv019: TWO_WORDS_LEFT_OUT,
  gv020: TWO_WORDS_LEFT_OUT,
  gv021: { status: ['elided'], omitted: ['مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم'] },
  gv022: { status: ['elided'], omitted: ['فولديمير زيلينسكي'] },
  // remains-of-a-message
  gv023: { status: FOUND },
  gv024: { status: FOUND },
  gv025: { status: FOUND },
  gv026: { status: FOUND },
  gv027: { status: FOUND },
  gv028: { status: FOUND },
  gv029: { status: FOUND },
  gv030: { status: FOUND },
  gv031: { status: ['exact'] },
  gv032: { status: ['exact'] },
  gv033: { status: ['exact'] },
  // translated-quote
  gv034: { status: ['not-found'], translates: 'ألمانيا ستظل الداعم الأقوى' },
  gv035: { status: ['not-found'], translates: 'نعم نحن مستعدون' },
  // on-the-page-but-no-article
  gv036: { status: ['outside-article'] },
  gv037: { status: ['outside-article'] },
  // differences-that-mislead
  gv038: { status: ['stitched'], unfound: 'شولتس' },
  gv039: { status: ['elided'], omitted: [''] },
  gv040: {
    status: ['altered'],
    differences: [
      { expected: 'رائد', found: '' },
      { expected: 'السالم', found: '' },
    ],
  },
  gv041: { status: ['elided'], omitted: ['على دفع'] },
  // later-correction-or-opinion-not-told
  gv042: { status: ['exact'], later: { date: '2025-03-05', word: 'تصحيح' } },
  gv043: { status: ['exact'], genre: 'opinion' },
  // own-answer-pasted-back
  gv044: {
    status: ['exact'],
    claims: {
      outlet: { verdict: 'agrees' },
      date: { verdict: 'agrees' },
      url: { verdict: 'agrees' },
      headline: { verdict: 'agrees' },
    },
  },
  gv045: OUTLET_AND_DATE_AGREE,
  // negation-cut-off-at-the-edge
  gv046: turnedBy('لن'),
  gv047: turnedBy('لا'),
  gv048: turnedBy('ليست'),
  gv049: turnedBy('لم'),
  gv050: turnedBy('ليس'),
  gv051: turnedBy('ليس'),
  gv052: turnedBy('لم'),
  gv053: turnedBy('لا'),
  gv054: turnedBy('لم'),
  gv055: turnedBy('not'),
  gv056: turnedBy('لم'),
  gv057: turnedBy('نفت'),
  gv058: turnedBy('لم'),
  gv059: turnedBy('لم'),
};
