import { describe, expect, it } from 'vitest';
import { liveDay, type Sent } from '../../tools/follow/day.ts';
import { readExpectations, type Expectation } from '../../tools/follow/expectations.ts';
import { judged } from '../../tools/follow/judged.ts';
import { bridgePage, growingArchive, OTHER_PAGE } from '../app/follow/growing-archive.ts';

const EXPECTED: Expectation = {
  ...{ key: 'bridge', language: 'en', question: 'Who opened the bridge?' },
  events: [
    { name: 'one', articles: ['a', 'b'] },
    { name: 'two', articles: ['c'] },
  ],
  alsoAnswer: new Set(['d']),
  doNotAnswer: new Set(['e']),
};

describe('a day of followed questions', () => {
  it('tells the same with kills as without, and every kill takes place', async () => {
    const archive = growingArchive();
    const archives = [
      await archive([OTHER_PAGE]),
      await archive([OTHER_PAGE, bridgePage('Adam')]),
      await archive([OTHER_PAGE, bridgePage('Adam'), bridgePage('Boris')]),
    ];
    const texts = (sent: readonly Sent[]): string[] => sent.map(({ text }) => text);
    const whole = await liveDay(archives, [EXPECTED]);
    expect(whole.sent.map(({ follow }) => follow)).toEqual(['bridge', 'bridge']);
    const killAt = new Set([1, 3, 5, 7, whole.steps]);
    const killed = await liveDay(archives, [EXPECTED], killAt);
    expect(killed.kills).toBe(killAt.size);
    expect(texts(killed.sent)).toEqual(texts(whole.sent));
  });
});

describe('judging a day', () => {
  it('counts an event by any of its articles, and a quote by whether its article answers', () => {
    const sent = ['b', 'd', 'e'].map((articleId) => ({ follow: 'bridge', articleId, text: '' }));
    const result = judged(sent, [EXPECTED]);
    expect(result).toMatchObject({ expected: 2, told: 1, sent: 3, right: 2, missed: ['bridge: two'] });
    expect(result.wrong.map(({ articleId }) => articleId)).toEqual(['e']);
  });

  it('goes by a list of twelve questions and some sixty entries, which holds ids and days alone', async () => {
    const list = await readExpectations();
    expect(list).toHaveLength(12);
    const entries = list.reduce((sum, { events, doNotAnswer }) => sum + events.length + doNotAnswer.size, 0);
    expect(entries).toBeGreaterThanOrEqual(55);
    for (const { events, alsoAnswer, doNotAnswer } of list) {
      for (const id of [...events.flatMap(({ articles }) => articles), ...alsoAnswer, ...doNotAnswer]) {
        expect(id).toMatch(/^JA-[a-zA-Z]+-\d+-\d{8}$/u);
      }
    }
  });
});
