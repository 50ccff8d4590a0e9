import { describe, expect, it } from 'vitest';
import { FeedWatch } from '../../../src/app/feeds/feed-watch.ts';
import type { Round } from '../../../src/app/feeds/feed-poller.ts';
import { failure } from '../../../src/domain/error.ts';
import type { Feed } from '../../../src/domain/feeds.ts';

const ROUND: Round = {
  polled: 1,
  added: 0,
  replaced: 0,
  problems: [],
  isListed: true,
  nextInMs: 5000,
  failure: null,
};

/** Runs a watch for so many turns; what happened, in order. */
async function run(
  turns: number,
  {
    lists = () => [],
    take = () => Promise.resolve(),
    round = () => Promise.resolve(ROUND),
  }: {
    readonly lists?: (turn: number) => readonly Feed[] | null;
    readonly take?: (turn: number) => Promise<void>;
    readonly round?: (turn: number) => Promise<Round>;
  },
): Promise<readonly string[]> {
  const happened: string[] = [];
  const end = new AbortController();
  let turn = 0;
  const watch = new FeedWatch({
    list: { location: 'memory', read: () => Promise.resolve({ feeds: lists(turn), problems: [] }) },
    lock: {
      async take() {
        await take(turn);
        happened.push('take');
        return () => {
          happened.push('give back');
          return Promise.resolve();
        };
      },
    },
    poller: {
      round: () => {
        happened.push('poll');
        return round(turn);
      },
    },
    pause(ms) {
      happened.push(`pause ${ms / 1000}`);
      if (++turn >= turns) end.abort();
      return Promise.resolve();
    },
    onRound({ added }) {
      if (added > 0) happened.push(`brought ${added}`);
      return Promise.resolve();
    },
    onFailure: () => happened.push('failure'),
  });
  await watch.run(end.signal);
  return happened;
}

describe('watching feeds', () => {
  it('polls when the next feed is due, and looks at the list every minute at the latest', async () => {
    const nextInMs = [5000, 600_000, null];
    const round = (turn: number): Promise<Round> =>
      Promise.resolve({ ...ROUND, nextInMs: nextInMs[turn] ?? null });
    expect(await run(3, { round })).toEqual([
      ...['take', 'poll', 'pause 5', 'poll', 'pause 60', 'poll', 'pause 60', 'give back'],
    ]);
  });

  it('tells what the others brought before it says that some could not be polled', async () => {
    const round = (): Promise<Round> =>
      Promise.resolve({ ...ROUND, added: 1, failure: { error: new Error('the corpus cannot be written') } });
    expect(await run(1, { round })).toEqual([
      'take',
      'poll',
      'brought 1',
      'failure',
      'pause 300',
      'give back',
    ]);
  });

  it('begins when the list is there, and leaves the polling to others when it is gone', async () => {
    expect(await run(4, { lists: (turn) => (turn === 0 || turn === 2 ? null : []) })).toEqual([
      ...[
        'pause 60',
        'take',
        'poll',
        'pause 5',
        'give back',
        'pause 60',
        'take',
        'poll',
        'pause 5',
        'give back',
      ],
    ]);
  });

  it('tells what stops it, and tries again', async () => {
    const take = (turn: number): Promise<void> =>
      turn === 0 ? Promise.reject(failure('feeds-watched', { path: 'x' })) : Promise.resolve();
    const round = (turn: number): Promise<Round> =>
      turn === 1
        ? Promise.reject(failure('feeds-state-unusable', { path: 'x', problem: 'y' }))
        : Promise.resolve(ROUND);
    expect(await run(3, { take, round })).toEqual([
      ...['failure', 'pause 300', 'take', 'poll', 'failure', 'pause 300', 'poll', 'pause 5', 'give back'],
    ]);
  });
});
