import { describe, expect, it } from 'vitest';
import {
  fitTogether,
  inMessages,
  linesPlan,
  planOf,
  roomBeside,
  textBlock,
  type MessageBlock,
} from '../../../../src/discord/render/message/fit-message.ts';

const long = (length: number): MessageBlock => textBlock('x'.repeat(length));
const NOTHING = textBlock('');

describe('blocks in a message', () => {
  it('fit up to 2000 units, the empty lines between them included', () => {
    expect(fitTogether(long(2000))).toBe(true);
    expect(fitTogether(long(2001))).toBe(false);
    expect(fitTogether(long(1000), long(998))).toBe(true);
    expect(fitTogether(long(1000), long(999))).toBe(false);
  });

  it('take no room where they are empty', () => {
    expect(fitTogether(NOTHING, long(2000), NOTHING)).toBe(true);
    expect(planOf([NOTHING, long(1), NOTHING, long(1)], []).content).toBe('x\n\nx');
  });

  it('leave room for one more block of just that length', () => {
    const blocks = [long(700), long(300)];
    const room = roomBeside(...blocks);
    expect(fitTogether(...blocks, long(room))).toBe(true);
    expect(fitTogether(...blocks, long(room + 1))).toBe(false);
    expect(roomBeside(long(1999))).toBeLessThan(0);
  });

  it('are a plan with their files in order and the rows as given', () => {
    const file = (name: string) => ({ name, text: 'x' });
    const rows = [[{ customId: 'id', label: 'label', style: 'primary' as const }]];
    const blocks = [
      { text: 'one', files: [file('1.txt'), file('2.txt')] },
      { text: 'two\nlines', files: [] },
      { text: 'three', files: [file('3.txt')] },
    ];
    expect(planOf(blocks, rows)).toEqual({
      content: 'one\n\ntwo\nlines\n\nthree',
      rows,
      files: [file('1.txt'), file('2.txt'), file('3.txt')],
    });
  });
});

describe('lines of the bot', () => {
  it('are one message', () => {
    expect(linesPlan(['one', 'two'])).toEqual({ content: 'one\ntwo', rows: [], files: [] });
    expect(textBlock('one', 'two')).toEqual({ text: 'one\ntwo', files: [] });
  });

  it('are cut off at the end where they are too long', () => {
    expect(linesPlan(['x'.repeat(2000)]).content).toBe('x'.repeat(2000));
    expect(linesPlan(['x'.repeat(1500), 'y'.repeat(1500)]).content).toMatch(/^x{1500}\ny{490,499}…$/);
  });
});

describe('blocks that take several messages', () => {
  const title = long(100);

  const lengths = (...blocks: number[]): number[][] =>
    inMessages(title, blocks.map(long), 5).map((message) => message.map(({ text }) => text.length));

  it('keep their order, as many in each as fit', () => {
    expect(lengths(1000, 901, 902, 903)).toEqual([[1000], [901, 902], [903]]);
    // A later one that would fit is not put before one that does not.
    expect(lengths(1000, 1800, 1)).toEqual([[1000], [1800, 1]]);
  });

  it('stand below the title in the first message, and in that alone', () => {
    // 100 + 2 + 1000 + 2 + 896 = 2000; without the title 1000 + 2 + 998.
    expect(lengths(1000, 896)).toEqual([[1000, 896]]);
    expect(lengths(1000, 897)).toEqual([[1000], [897]]);
    expect(lengths(1898, 1000, 998)).toEqual([[1898], [1000, 998]]);
    expect(lengths(1898, 1000, 999)).toEqual([[1898], [1000], [999]]);
  });

  it('are never more in one message than asked for', () => {
    const small = Array.from({ length: 7 }, (_, i) => textBlock(String(i)));
    expect(inMessages(title, small, 3).map((message) => message.length)).toEqual([3, 3, 1]);
    expect(inMessages(title, small, 3).flat()).toEqual(small);
  });

  it('may be none', () => {
    expect(inMessages(title, [], 5)).toEqual([]);
  });
});
