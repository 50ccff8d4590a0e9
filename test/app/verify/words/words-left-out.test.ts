import { expect, it } from 'vitest';
import type { Verification } from '../../../../src/domain/verification.ts';
import { quoteVerifierOf } from '../quote-verifier-of.ts';

const REST = 'وأضافت الصحيفة أن التحقيق في الحادث ما زال مستمرا حتى مساء اليوم.';

async function differencesOf(
  lines: readonly string[],
  quote: string,
): Promise<(readonly [string, string])[]> {
  const verifier = await quoteVerifierOf({ 'a.txt': ['خلاف في الشركة', '', ...lines, REST].join('\n') });
  const verification: Verification = verifier.verify(quote);
  if (verification.status !== 'altered') throw new Error(JSON.stringify(verification));
  return verification.differences.map(({ expected, found }) => [expected, found] as const);
}

it('takes the place where a name is left out before the one where it is another', async () => {
  const lines = ['وقالت المديرة سهام الحلو: "أوقفوا الآلات".', 'وقالت العاملة: "أوقفوا الآلات".'];
  for (const order of [lines, [...lines].reverse()]) {
    const found = await differencesOf(order, 'قالت المديرة: أوقفوا الآلات');
    expect(found.map(([expected]) => expected)).toEqual(expect.arrayContaining(['سهام', 'الحلو']));
    expect(found.map(([, given]) => given)).not.toContain('المديرة');
  }
});

it('takes the place of the other word where the name would have far more words with it', async () => {
  const lines = [
    'وقالت المديرة التي عادت أمس من رحلة طويلة إلى الخارج مع وفد كبير: "أوقفوا الآلات".',
    'وقالت العاملة: "أوقفوا الآلات".',
  ];
  expect(await differencesOf(lines, 'وقالت المديرة: أوقفوا الآلات')).toEqual([['العاملة', 'المديرة']]);
});

it('leaves a word that is another at one place what it is', async () => {
  const lines = ['قررت الإدارة شراء عشر آلات جديدة في الربيع، لا في الخريف كما قيل.'];
  expect(await differencesOf(lines, 'قررت الإدارة شراء عشر آلات جديدة في الخريف')).toEqual([
    ['الربيع', 'الخريف'],
  ]);
});
