import { expect, it } from 'vitest';
import { en } from '../../../src/discord/locales/en.ts';
import { OperatorNews, type News } from '../../../src/discord/respond/operator-news.ts';

const about = (what: string): News => ({
  first: () => `first ${what}`,
  again: (_, count) => `${count} more ${what}`,
});

function newsTo(told: string[], arrives: () => boolean = () => true): OperatorNews {
  return new OperatorNews((say) => {
    if (arrives()) told.push(say(en));
    return Promise.resolve(arrives());
  });
}

it('tells the first of each kind at once and counts the others', async () => {
  const told: string[] = [];
  const news = newsTo(told);
  news.happened('a', about('a1'));
  news.happened('a', about('a2'));
  news.happened('b', about('b1'));
  news.happened('a', about('a3'));
  expect(told).toEqual(['first a1', 'first b1']);
  await news.tellCounted();
  expect(told.slice(2)).toEqual(['2 more a3']);
});

it('takes the next for the first again after an hour without one', async () => {
  const told: string[] = [];
  const news = newsTo(told);
  news.happened('a', about('a1'));
  news.happened('a', about('a2'));
  await news.tellCounted();
  news.happened('a', about('a3'));
  expect(told).toEqual(['first a1', '1 more a2']);
  await news.tellCounted();
  await news.tellCounted();
  news.happened('a', about('a4'));
  expect(told.slice(2)).toEqual(['1 more a3', 'first a4']);
});

it('tells the next of a kind whose first did not arrive, and loses no count', async () => {
  const told: string[] = [];
  let arrives = false;
  const news = newsTo(told, () => arrives);
  news.happened('a', about('a1'));
  await Promise.resolve();
  arrives = true;
  news.happened('a', about('a2'));
  news.happened('a', about('a3'));
  arrives = false;
  await news.tellCounted();
  arrives = true;
  await news.tellCounted();
  expect(told).toEqual(['first a2', '1 more a3']);
});
