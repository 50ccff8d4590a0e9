import { expect, it } from 'vitest';
import { quoteVerifierOf } from '../quote-verifier-of.ts';

const NAMES = ['Anna', 'Boris', 'Carla', 'Dario', 'Elena', 'Farid', 'Greta', 'Hakim'];
const PAGES = Object.fromEntries(
  NAMES.map((name, number) => [
    `${name}.txt`,
    [
      `${name} and the ${number + 2} boats of the bay`,
      '',
      `The owner of the boats said that ${name} is one of the best sailors of the bay.`,
      `Of the prizes of the year, ${name}${number} silverplate${number} was the one that all of the town wanted.`,
    ].join('\n'),
  ]),
);

async function nearestTo(quote: string): Promise<string | null> {
  const verification = (await quoteVerifierOf(PAGES)).verify(quote);
  if (verification.status !== 'not-found') throw new Error(verification.status);
  return verification.nearest?.text ?? null;
}

it('is the sentence that shares the rare words of a quote', async () => {
  expect(
    await nearestTo('Yesterday Greta6 finally polished her silverplate6 behind closed shutters'),
  ).toContain('Greta6');
});

it('is none where the words in common are those of every page, or one alone', async () => {
  expect(await nearestTo('Prices of imported cocoa fell on the exchanges of seven capitals')).toBeNull();
  expect(await nearestTo('Elena4 cooked lentils whenever thunder frightened her neighbours')).toBeNull();
});
