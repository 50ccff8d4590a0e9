import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerQueue, NotBegun } from '../../src/concurrency/answer-queue.ts';

const PATIENCE = 5000;

/** A queue whose tasks end when a test says so, and what became of them. */
function watched(atOnce: number, length: number) {
  const lengths: number[] = [];
  const queue = new AnswerQueue(atOnce, length, (waiting) => lengths.push(waiting));
  const begun: string[] = [];
  const patience: (readonly [string, number])[] = [];
  const ends = new Map<string, (error: Error | null) => void>();
  return {
    ...{ queue, begun, patience, lengths },
    /** Asks, and returns the result of the promise as text. */
    ask: (channel: string, name: string): Promise<string> =>
      queue
        .run(
          channel,
          () => {
            begun.push(name);
            return new Promise<string>((resolve, reject) => {
              ends.set(name, (error) => {
                if (error === null) resolve(`answer to ${name}`);
                else reject(error);
              });
            });
          },
          PATIENCE,
          (ahead) => patience.push([name, ahead]),
        )
        .catch((error: unknown) => (error instanceof NotBegun ? error.why : String(error))),
    end: async (name: string, error: Error | null = null) => {
      ends.get(name)?.(error);
      await settled();
    },
  };
}

/** As soon as everything that can happen without time passing has happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the queue of questions', () => {
  it('works on as many at once as it was told to and begins the next when one ends', async () => {
    const { ask, begun, end } = watched(2, 10);
    const answers = ['1', '2', '3', '4'].map((name) => ask(`channel ${name}`, name));
    expect(begun).toEqual(['1', '2']);
    await end('2');
    expect(begun).toEqual(['1', '2', '3']);
    await end('1');
    await end('3');
    await end('4');
    expect(await Promise.all(answers)).toEqual(['1', '2', '3', '4'].map((name) => `answer to ${name}`));
  });

  it('keeps the order of a channel and lets others overtake it meanwhile', async () => {
    const { ask, begun, end } = watched(3, 10);
    for (const name of ['a1', 'a2', 'b1', 'a3']) void ask(name.charAt(0), name);
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1', 'a2']);
    await end('a2');
    expect(begun).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('goes on after a task that fails and tells only its asker', async () => {
    const { ask, begun, end } = watched(1, 10);
    const [first, second] = [ask('a', '1'), ask('a', '2')];
    await end('1', new Error('no model'));
    expect(await first).toBe('Error: no model');
    expect(begun).toEqual(['1', '2']);
    await end('2');
    expect(await second).toBe('answer to 2');
  });

  it('refuses what it has no room for, but not what can begin at once', async () => {
    const { ask, queue, end } = watched(1, 1);
    void ask('a', '1');
    void ask('b', '2');
    expect(queue.waiting).toBe(1);
    expect(await ask('c', '3')).toBe('full');
    await end('1');
    void ask('c', '4');
    expect(queue.waiting).toBe(1);
  });

  it('drops what waits when it is stopped, finishes what is in work and takes nothing more', async () => {
    const { ask, queue, begun, end } = watched(1, 10);
    const [first, second] = [ask('a', '1'), ask('b', '2')];
    queue.stop();
    expect(await second).toBe('stopped');
    expect(await ask('c', '3')).toBe('stopped');
    expect(queue.waiting).toBe(0);
    await end('1');
    expect(await first).toBe('answer to 1');
    expect(begun).toEqual(['1']);
  });

  it('tells how many wait', async () => {
    const { ask, queue, lengths, end } = watched(1, 10);
    for (const name of ['1', '2', '3']) void ask(name, name);
    expect(lengths).toEqual([0, 1, 2]);
    await end('1');
    expect(lengths.at(-1)).toBe(1);
    queue.stop();
    expect(lengths.at(-1)).toBe(0);
  });

  describe('patience', () => {
    it('is asked for once, with the number of those before, when a turn has not come in time', async () => {
      const { ask, patience } = watched(2, 10);
      for (const name of ['1', '2', '3', '4', '5']) void ask(`channel ${name}`, name);
      await vi.advanceTimersByTimeAsync(PATIENCE - 1);
      expect(patience).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      expect(patience).toEqual([
        ['3', 2],
        ['4', 3],
        ['5', 4],
      ]);
      await vi.advanceTimersByTimeAsync(10 * PATIENCE);
      expect(patience).toHaveLength(3);
    });

    it('counts only those still before it at that moment', async () => {
      const { ask, patience, end } = watched(1, 10);
      for (const name of ['1', '2', '3', '4']) void ask('a', name);
      await vi.advanceTimersByTimeAsync(PATIENCE - 1);
      await end('1');
      await end('2');
      await vi.advanceTimersByTimeAsync(1);
      expect(patience).toEqual([['4', 1]]);
    });

    it('is not asked of those who were served, refused or dropped', async () => {
      const { ask, queue, patience } = watched(1, 1);
      void ask('a', '1');
      void ask('b', '2');
      await ask('c', '3');
      queue.stop();
      await vi.advanceTimersByTimeAsync(10 * PATIENCE);
      expect(patience).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  describe('idle', () => {
    it('is at once where nothing is in work', async () => {
      await expect(watched(1, 1).queue.idle()).resolves.toBeUndefined();
    });

    it('comes when the last task in work has ended, also by failing', async () => {
      const { ask, queue, end } = watched(2, 10);
      void ask('a', '1');
      void ask('b', '2');
      queue.stop();
      let idle = false;
      void queue.idle().then(() => (idle = true));
      await end('1');
      expect(idle).toBe(false);
      await end('2', new Error('no model'));
      expect(idle).toBe(true);
    });
  });

  it('never works on too many, twice on a channel, out of its order, or not at all while it could', async () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant('ask' as const), channel: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ kind: fc.constant('end' as const), which: fc.nat(5), fails: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(action, { maxLength: 40 }),
        async (atOnce, actions) => {
          const { ask, end, begun, queue } = watched(atOnce, 100);
          const asked: { readonly channel: string; readonly name: string }[] = [];
          const ended = new Set<string>();
          const answers: Promise<string>[] = [];
          const expected: string[] = [];
          const working = () => asked.filter(({ name }) => begun.includes(name) && !ended.has(name));
          const endOne = async (name: string, fails: boolean): Promise<void> => {
            ended.add(name);
            expected[Number(name)] = fails ? `Error: ${name} failed` : `answer to ${name}`;
            await end(name, fails ? new Error(`${name} failed`) : null);
          };
          const check = (): void => {
            const busy = new Set(working().map(({ channel }) => channel));
            const waiting = asked.filter(({ name }) => !begun.includes(name));
            expect(working().length).toBeLessThanOrEqual(atOnce);
            expect(busy.size).toBe(working().length);
            expect(queue.waiting).toBe(waiting.length);
            if (working().length < atOnce)
              expect(waiting.filter(({ channel }) => !busy.has(channel))).toEqual([]);
            for (const channel of ['a', 'b', 'c', 'd']) {
              const names = asked.filter((one) => one.channel === channel).map(({ name }) => name);
              const inOrder = begun.filter((name) => names.includes(name));
              expect(inOrder).toEqual(names.slice(0, inOrder.length));
            }
          };
          for (const one of actions) {
            if (one.kind === 'ask') {
              const name = String(asked.length);
              asked.push({ channel: one.channel, name });
              answers.push(ask(one.channel, name));
              await settled();
            } else {
              const target = working()[one.which % Math.max(1, working().length)];
              if (target !== undefined) await endOne(target.name, one.fails);
            }
            check();
          }
          for (let target = working()[0]; target !== undefined; target = working()[0]) {
            await endOne(target.name, false);
            check();
          }
          expect(await Promise.all(answers)).toEqual(expected);
          expect(vi.getTimerCount()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives a place back that a task lost before its first await', async () => {
    const queue = new AnswerQueue(1, 10);
    const broken = (): Promise<string> => {
      throw new Error('at once');
    };
    const nothing = (): void => undefined;
    await expect(queue.run('a', broken, PATIENCE, nothing)).rejects.toThrow('at once');
    expect(await queue.run('a', () => Promise.resolve('next'), PATIENCE, nothing)).toBe('next');
  });
});
