import { describe, expect, it } from 'vitest';
import { AskedMessages, EDITABLE_MS } from '../../../../src/discord/respond/kept/asked-messages.ts';

/** Messages on a clock that only the test moves. */
function asked() {
  let time = 0;
  const messages = new AskedMessages(() => time);
  return {
    messages,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('a message that asks', () => {
  it('is withdrawn when it is deleted, and names what told it to wait', () => {
    const { messages } = asked();
    const wording = messages.asked('1', null);
    wording.onShown('wait');
    expect(wording.isWithdrawn()).toBe(false);
    expect(messages.withdraw('1')).toEqual(['wait']);
    expect(wording.isWithdrawn()).toBe(true);
  });

  it('keeps its answer when it is deleted after that', () => {
    const { messages } = asked();
    const wording = messages.asked('1', null);
    wording.onShown('answer');
    wording.onAnswering();
    expect(messages.withdraw('1')).toEqual([]);
  });

  it('is withdrawn by its next wording, which takes its answer over, also one that was on its way', () => {
    const { messages } = asked();
    const first = messages.asked('1', null);
    first.onShown('answer');
    first.onAnswering();
    const second = messages.asked('1', 5);
    first.onShown('more');
    expect([first.isWithdrawn(), second.isWithdrawn()]).toEqual([true, false]);
    expect([first.replacesAnswer, second.replacesAnswer]).toEqual([false, true]);
    expect(second.takeOver()).toEqual(['answer', 'more']);
    expect(second.takeOver()).toEqual([]);
  });

  it('has no answer to replace where only waiting was told', () => {
    const { messages } = asked();
    messages.asked('1', null).onShown('wait');
    const second = messages.asked('1', 5);
    expect(second.replacesAnswer).toBe(false);
    expect(messages.withdraw('1')).toEqual(['wait']);
    expect(second.isWithdrawn()).toBe(true);
  });

  it('gives every reply a number of its own, whatever the wording', () => {
    const { messages } = asked();
    const first = messages.asked('1', null);
    expect([first.nextNumber(), messages.asked('1', 5).nextNumber(), first.nextNumber()]).toEqual([0, 1, 2]);
  });

  it('has a new wording only after an edit', () => {
    const { messages } = asked();
    messages.asked('1', 5);
    expect([null, 5, 6].map((editedAt) => messages.isNewWording('1', editedAt))).toEqual([
      false,
      false,
      true,
    ]);
    expect(messages.isNewWording('2', 5)).toBe(true);
  });

  it('is forgotten after ten minutes, and the oldest beyond two thousand', () => {
    const { messages, pass } = asked();
    messages.asked('1', null).onShown('wait');
    pass(EDITABLE_MS);
    expect(messages.withdraw('1')).toEqual([]);
    for (let n = 0; n <= 2000; n++) messages.asked(`m${n}`, null).onShown(`wait ${n}`);
    expect(messages.withdraw('m0')).toEqual([]);
    expect(messages.withdraw('m1')).toEqual(['wait 1']);
  });
});
