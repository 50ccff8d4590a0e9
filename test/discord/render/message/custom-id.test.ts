import { expect, it } from 'vitest';
import type { QuoteId } from '../../../../src/domain/answer.ts';
import { decodeCustomId, encodeCustomId } from '../../../../src/discord/render/message/custom-id.ts';
import { ASKER, quoteIdFor } from '../samples.ts';

const FIVE = ['a', 'b', 'c', 'd', 'e'].map(quoteIdFor);

it('holds five quotes', () => {
  const customId = encodeCustomId({ action: 'more', language: 'ar', quoteIds: FIVE });
  expect(customId).toBe(`1mar${FIVE.join('.')}`);
  expect(customId).toHaveLength(78);
  expect(decodeCustomId(customId)).toEqual({ action: 'more', language: 'ar', quoteIds: FIVE });
});

it('is read as it was written by the first version, for messages that stand', () => {
  expect(decodeCustomId('1cenAbc-_123456789')).toEqual({
    action: 'context',
    language: 'en',
    quoteIds: ['Abc-_123456789'],
  });
  expect(decodeCustomId(`1dfa${ASKER}`)).toEqual({ action: 'delete', language: 'fa', askerId: ASKER });
  expect(decodeCustomId('1hru')).toEqual({ action: 'helpful', language: 'ru', quoteIds: [] });
});

it.each([
  [{ action: 'drop', language: 'fa', key: 'Ab-_56789012', part: 'outlet' }, '1wfaoAb-_56789012'],
  [{ action: 'drop', language: 'en', key: 'Ab-_56789012', part: 'order' }, '1wenrAb-_56789012'],
  [{ action: 'change', language: 'ar', key: 'Ab-_56789012' }, '1earAb-_56789012'],
  [{ action: 'export', language: 'fr', key: 'Ab-_56789012' }, '1xfrAb-_56789012'],
  [{ action: 'unfollow', language: 'de', key: 'Ab-_56789012', alert: null }, '1udeAb-_56789012'],
  [
    { action: 'unfollow', language: 'de', key: 'Ab-_56789012', alert: 'Cd-_56789012' },
    '1udeCd-_56789012Ab-_56789012',
  ],
  [{ action: 'chooseFollow', language: 'tr' }, '1qtr'],
] as const)('holds the key of a question: %j', (id, customId) => {
  expect(encodeCustomId(id)).toBe(customId);
  expect(decodeCustomId(customId)).toEqual(id);
});

it.each([
  '',
  '1wen',
  '1went',
  '1wentAb-_5678901',
  '1wentAb-_567890123',
  '1wenxAb-_56789012',
  '1wentAb-_5678901.',
  '1een',
  '1xenAb-_5678901',
  '1uen',
  '1uenAb-_56789012Ab-_5678901',
  '1uenAb-_56789012Ab-_567890123',
  '1qen1',
  '1xenAb-_56789012.',
  '1eenAb-_5678901',
  '1eenAb-_56789012\n',
  '1',
  '1m',
  '1me',
  `2men${FIVE.join('.')}`,
  '1xen',
  '1mxx',
  '1mEN',
  '1men.',
  '1mena.',
  '1mena..b',
  '1men123456789012345',
  '1menأ',
  '1mena\n',
  `1men${[...FIVE, 'f'].join('.')}`,
  '1den',
  '1den123',
  `1den${ASKER}0000`,
  `1den${ASKER}\n`,
  `1den٢${ASKER.slice(1)}`,
])('%j is none', (customId) => {
  expect(decodeCustomId(customId)).toBeNull();
});

it('carries nothing that it could not give back', () => {
  const refused = [
    () => encodeCustomId({ action: 'copy', language: 'en', quoteIds: [...FIVE, quoteIdFor('f')] }),
    () => encodeCustomId({ action: 'copy', language: 'en', quoteIds: ['a.b' as QuoteId] }),
    () => encodeCustomId({ action: 'delete', language: 'en', askerId: 'nobody' }),
    () => encodeCustomId({ action: 'drop', language: 'en', key: 'short', part: 'time' }),
    () => encodeCustomId({ action: 'change', language: 'en', key: 'with.a.dot..' }),
  ];
  for (const encode of refused) expect(encode).toThrow(RangeError);
});
