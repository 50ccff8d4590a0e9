import { beforeAll, describe, expect, it } from 'vitest';
import type { QuoteVerifier } from '../../../../src/app/verify/verify-quote.ts';
import { quoteVerifierOf } from '../quote-verifier-of.ts';

const SCHOOL = [
  'المدرسة الجديدة تفتح أبوابها',
  '',
  'قالت المديرة هناء قباني: "سنستقبل مئتي تلميذ في الأسبوع الأول". وأضافت أن المكتبة ما زالت مغلقة.',
  'وذكرت البلدية أن الحافلات ستعمل من السابعة صباحا.',
].join('\n');
const MARKET = [
  'السوق القديم يعود إلى العمل',
  '',
  'قال التاجر وليد مراد: "ننتظر عودة الزبائن منذ عامين". وكان السوق قد أغلق بعد الحريق.',
  'وشكر التجار رجال الإطفاء على ما فعلوه.',
].join('\n');

let verifier: QuoteVerifier;
beforeAll(async () => {
  verifier = await quoteVerifierOf({ 'school.txt': SCHOOL, 'market.txt': MARKET });
});

describe('true pieces of several articles', () => {
  it('are stitched, with what stands between them in the quote told', () => {
    const verification = verifier.verify(
      'سنستقبل مئتي تلميذ في الأسبوع الأول، فيما صرح آخر: "ننتظر عودة الزبائن منذ عامين"',
    );
    if (verification.status !== 'stitched') throw new Error(JSON.stringify(verification));
    expect(verification.matches.map(({ text }) => text)).toEqual([
      'سنستقبل مئتي تلميذ في الأسبوع الأول',
      'ننتظر عودة الزبائن منذ عامين',
    ]);
    expect(verification.unfound).toEqual(['فيما صرح آخر']);
  });

  it('may have words before and behind them', () => {
    const verification = verifier.verify(
      'عاجل: "سنستقبل مئتي تلميذ في الأسبوع الأول"\n"ننتظر عودة الزبائن منذ عامين" (منقول)',
    );
    expect(verification).toMatchObject({ status: 'stitched', unfound: ['عاجل', 'منقول'] });
  });

  it('have nothing between them where they are all of the quote', () => {
    expect(verifier.verify('سنستقبل مئتي تلميذ في الأسبوع منذ عامين وكان السوق')).toMatchObject({
      status: 'stitched',
      unfound: [],
    });
  });
});

describe('pieces with other words between them', () => {
  it('are no stitching within one article', () => {
    const quote = 'سنستقبل مئتي تلميذ في الأسبوع الأول، كما أعلن أمس: المكتبة ما زالت مغلقة';
    expect(verifier.verify(quote).status).toBe('altered');
  });

  it('are no stitching where no mark parts them from the other words', () => {
    const quote = 'سنستقبل مئتي تلميذ في الأسبوع الأول فيما صرح آخر ننتظر عودة الزبائن منذ عامين';
    expect(verifier.verify(quote).status).not.toBe('stitched');
  });

  it('are no stitching where other words are most of the quote', () => {
    const quote =
      'سنستقبل مئتي تلميذ، ثم خرج المحافظ إلى الشرفة وحيا الحاضرين بحرارة ورحل: ننتظر عودة الزبائن';
    expect(verifier.verify(quote).status).not.toBe('stitched');
  });
});
