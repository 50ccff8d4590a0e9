import { describe, expect, it } from 'vitest';
import { MessageVerifier } from '../../../src/app/verify/verify-message.ts';
import type { VerifiedMessage } from '../../../src/domain/verification.ts';
import { chosenMatch } from '../../../src/domain/verification.ts';
import { indexOf } from './bundle/sample-bundle.ts';

type Told = { readonly outlet: string; readonly day: string; readonly body: string };

/** Verifies a message against an article for each of these, all of another headline. */
async function verified(articles: readonly Told[], message: string): Promise<VerifiedMessage> {
  const pages = articles.map(({ outlet, day, body }, i) => ({
    source: `${i}.txt`,
    text: [`Headline ${i} of the ${outlet}`, `Source: ${outlet}`, day, '', body, ''].join('\n'),
  }));
  return new MessageVerifier(await indexOf(...pages)).verify(message);
}

const QUOTE = 'the old lighthouse at Corvane will be sold before the winter';
const GAZETTE: Told = {
  outlet: 'Harbour Gazette',
  day: '2025-03-01',
  body: `It is not true that ${QUOTE}. Nobody has asked for it.`,
};
const POST: Told = {
  outlet: 'Hill Post',
  day: '2025-03-09',
  body: `The council said that ${QUOTE}. Two buyers have come.`,
};

/** What is told of the chosen place, all of which must be of one article. */
function chosenOf(message: VerifiedMessage) {
  const { verification, context, attribution } = message;
  const matches = 'matches' in verification ? verification.matches : [];
  return {
    first: matches.map(({ citation }) => citation.outlet)[chosenMatch(message)],
    context: context?.sentence.citation.outlet,
    claims: [attribution.outlet.page, attribution.date.page],
  };
}

describe('of a sentence in several articles, all is told of', () => {
  it.each([
    [`Hill Post, 9 March 2025: "${QUOTE}"`, 'Hill Post', '2025-03-09', []],
    [`Harbour Gazette, 1 March 2025: "${QUOTE}"`, 'Harbour Gazette', '2025-03-01', ['not']],
  ])('the one that the message agrees with: %s', async (message, outlet, day, turns) => {
    for (const articles of [
      [GAZETTE, POST],
      [POST, GAZETTE],
    ]) {
      const found = await verified(articles, message);
      expect(chosenOf(found)).toEqual({ first: outlet, context: outlet, claims: [outlet, day] });
      expect(found.verification).toMatchObject({ status: 'exact', matches: [{}, {}] });
      expect(found.context?.turns.map(({ text }) => text).join(' ')).toBe(turns.join(' '));
    }
  });

  it('the first where the message says nothing, or what both say', async () => {
    for (const message of [QUOTE, `In 2025: "${QUOTE}"`]) {
      const found = await verified([GAZETTE, POST], message);
      const [first] = 'matches' in found.verification ? found.verification.matches : [];
      expect(chosenOf(found)).toMatchObject({
        context: first?.citation.outlet,
        first: first?.citation.outlet,
      });
    }
  });

  it('the later articles of the chosen one', async () => {
    const correction = {
      outlet: 'Hill Post',
      day: '2025-03-05',
      body: `Correction: the council of Corvane denied on Wednesday that ${QUOTE}. Nobody has asked for it.`,
    };
    const early = { ...POST, day: '2025-03-01', outlet: 'Harbour Gazette' };
    const of = async (message: string) =>
      (await verified([early, POST, correction], message)).later.map(({ citation }) => citation.publishedAt);
    expect(await of(`Harbour Gazette, 1 March 2025: "${QUOTE}"`)).toEqual(['2025-03-05']);
    expect(await of(`Hill Post, 9 March 2025: "${QUOTE}"`)).toEqual([]);
  });
});

describe('of a quote that each article has in another way', () => {
  const changed = QUOTE.replace('lighthouse', 'harbour');
  const other = (outlet: string, day: string, word: string): Told => ({
    ...{ outlet, day },
    body: `The council said that ${QUOTE.replace('lighthouse', word)}. Two buyers have come.`,
  });

  it('the differences are those of the chosen one', async () => {
    const articles = [
      other('Harbour Gazette', '2025-03-01', 'brewery'),
      other('Hill Post', '2025-03-09', 'mill'),
    ];
    const differencesOf = async (message: string) => {
      const found = await verified(articles, message);
      const { context } = chosenOf(found);
      const { verification } = found;
      return [context, verification.status === 'altered' ? verification.differences[0].expected : null];
    };
    expect(await differencesOf(`Hill Post, 9 March 2025: "${changed}"`)).toEqual(['Hill Post', 'mill']);
    expect(await differencesOf(`Harbour Gazette, 1 March 2025: "${changed}"`)).toEqual([
      'Harbour Gazette',
      'brewery',
    ]);
  });

  it('what was left out is that of the chosen one', async () => {
    const articles = [
      other('Harbour Gazette', '2025-03-01', 'brewery'),
      other('Hill Post', '2025-03-09', 'mill'),
    ];
    const marked = QUOTE.replace('lighthouse', '…');
    for (const [i, outlet] of ['Harbour Gazette', 'Hill Post'].entries()) {
      const day = articles[i]?.day ?? '';
      const found = await verified(articles, `${outlet}, ${day}: "${marked}"`);
      expect(chosenOf(found)).toMatchObject({ first: outlet, context: outlet });
      expect(found.verification).toMatchObject({ omissions: [{ left: ['brewery', 'mill'][i] }] });
    }
  });
});

it('the pieces of a stitched quote keep its order, and the context is of the one that agrees', async () => {
  const [one, two] = ['The last ferry to Corvane leaves at noon', 'nobody shall sleep on the northern pier'];
  const articles = [
    { ...GAZETTE, body: `${one}, as ever. It rains.` },
    { ...POST, body: `The warden said that ${two}. It snows.` },
  ];
  const found = await verified(articles, `Hill Post, 9 March 2025: "${one}, ${two}"`);
  expect(found.verification).toMatchObject({
    status: 'stitched',
    matches: [{ citation: { outlet: 'Harbour Gazette' } }, { citation: { outlet: 'Hill Post' } }],
  });
  expect(chosenMatch(found)).toBe(1);
  expect(chosenOf(found)).toMatchObject({ context: 'Hill Post', claims: ['Hill Post', '2025-03-09'] });
});
