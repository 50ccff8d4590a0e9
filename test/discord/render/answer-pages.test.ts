import { expect, it } from 'vitest';
import { asPage, quotesBehind, withPages } from '../../../src/discord/render/answer-pages.ts';
import { decodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import { answerButtons, quoteButtons } from '../../../src/discord/render/message/message-buttons.ts';
import type { MessagePlan } from '../../../src/discord/render/message/message-plan.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';

const KEY = 'abcdefghijkl';
const ASKER = '400000000000000009';
const SHOWN = ['aaaaaaaaaaaaaa' as QuoteId];
const MORE = ['bbbbbbbbbbbbbb', 'cccccccccccccc', 'd', 'e', 'ffffffffffffff'].map((id) => id as QuoteId);

const answer = (more: readonly QuoteId[]): MessagePlan => ({
  content: 'an answer',
  rows: answerButtons('en', { shown: SHOWN, more }, ASKER),
  files: [],
});

const actions = ({ rows }: MessagePlan): unknown[] =>
  rows.flat().map(({ customId, label }) => [label, decodeCustomId(customId)]);

it('knows the quotes that an answer has no room for', () => {
  expect(quotesBehind(answer(MORE))).toEqual(MORE);
  expect(quotesBehind(answer([]))).toEqual([]);
});

it('"more quotes" carries the key besides its quotes, and the other buttons stay', () => {
  const turned = withPages(answer(MORE), KEY);
  expect(actions(turned)[0]).toEqual([
    'More quotes',
    { action: 'more', language: 'en', quoteIds: MORE, key: KEY },
  ]);
  expect(actions(turned).slice(1)).toEqual(actions(answer(MORE)).slice(1));
  expect(quotesBehind(turned)).toEqual(MORE);
});

it('a page goes back, and on where another follows', () => {
  const plan: MessagePlan = { content: 'more', rows: [quoteButtons('en', MORE)], files: [] };
  const at = (page: number, askerId: string | null) =>
    actions(asPage(plan, { key: KEY, page, pages: 3, language: 'en', askerId }));
  const turn = (page: number) => ({ action: 'turn', language: 'en', key: KEY, page });
  expect(at(2, ASKER).slice(0, 3)).toEqual([
    ['Back (1/3)', turn(1)],
    ['More quotes (3/3)', turn(3)],
    ['Delete', { action: 'delete', language: 'en', askerId: ASKER }],
  ]);
  expect(at(3, null)).toEqual([['Back (2/3)', turn(2)], ...actions(plan)]);
});
