import { describe, expect, it } from 'vitest';
import { AnswerQueue } from '../../src/concurrency/answer-queue.ts';
import { inTurn } from '../../src/web/in-turn.ts';
import { roomOn } from './open-room.ts';

const VISITOR = { address: 'a', isOperator: false };

/** Work that a test ends. */
function held() {
  const ends: (() => void)[] = [];
  return {
    ends,
    work: () =>
      new Promise<string>((resolve) =>
        ends.push(() => {
          resolve('done');
        }),
      ),
  };
}

describe('inTurn', () => {
  it('does one piece of work of a visitor at a time', async () => {
    const { deps } = roomOn({ kind: 'opening' });
    const { ends, work } = held();
    const both = [inTurn(deps, VISITOR, work), inTurn(deps, VISITOR, work)];
    await Promise.resolve();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await both[0];
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await both[1]).toBe('done');
  });

  it('is busy before the queue is full', async () => {
    const { deps } = roomOn({ kind: 'opening' }, {}, { queue: new AnswerQueue(1, 4) });
    const { ends, work } = held();
    const taken = ['a', 'b', 'c'].map((address) => inTurn(deps, { ...VISITOR, address }, work));
    await expect(inTurn(deps, { ...VISITOR, address: 'd' }, work)).rejects.toMatchObject({
      reason: { kind: 'busy' },
    });
    for (const [i, one] of taken.entries()) {
      ends[i]?.();
      await one;
    }
  });

  it('refuses who sent too many', async () => {
    const { deps } = roomOn({ kind: 'opening' }, { limits: { requests: 9, questions: 1 } });
    await inTurn(deps, VISITOR, () => Promise.resolve());
    await expect(inTurn(deps, VISITOR, () => Promise.resolve())).rejects.toMatchObject({
      reason: { kind: 'too-many' },
    });
  });

  it('gives up what takes too long', async () => {
    const { deps } = roomOn({ kind: 'opening' }, {}, { answerWithinMs: 1 });
    await expect(inTurn(deps, VISITOR, () => new Promise(() => undefined))).rejects.toThrow('answer-late');
  });

  it('says that the program is ending', async () => {
    const { deps } = roomOn({ kind: 'opening' });
    deps.queue.stop();
    await expect(inTurn(deps, VISITOR, () => Promise.resolve())).rejects.toThrow();
  });
});
