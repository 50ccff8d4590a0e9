import { describe, expect, it } from 'vitest';
import { MessageVerifier } from '../../../src/app/verify/verify-message.ts';
import type { Reading } from '../../../src/domain/ports/verifier.ts';
import { indexOf } from './bundle/sample-bundle.ts';

const PAGE = {
  source: 'ferry.txt',
  text: [
    'Ferry sold',
    '',
    '2025-05-02',
    '',
    'The mayor of Corvane said on Friday that the old ferry would be sold before the winter. "We have no money for another repair," she added. The council will meet on Monday to decide about the pier.',
    '',
  ].join('\n'),
};
const SOLD = 'the old ferry would be sold before the winter';
const MONEY = 'We have no money for another repair';
const UNKNOWN = 'nobody eats purple cabbage at night';

async function statusOf(message: string, reading?: Reading): Promise<[string, string]> {
  const { verification, quote } = new MessageVerifier(await indexOf(PAGE)).verify(message, {}, reading);
  return [verification.status, quote.text];
}

describe('a quotation beside one that no page has is judged by itself', () => {
  it.each([
    `The mayor of Corvane said on Friday that "${UNKNOWN}". The council will meet on Monday: "${MONEY}"`,
    `The mayor of Corvane said on Friday that «${UNKNOWN}». She added, the council will meet: «${MONEY}»`,
    `"${UNKNOWN}" and "${MONEY}"`,
    `"${MONEY}" — "${UNKNOWN}"`,
  ])('%s', async (message) => {
    expect(await statusOf(message)).toEqual(['exact', MONEY]);
  });

  it('and a sentence that was changed around its only quotation is still altered', async () => {
    const [status] = await statusOf(
      `The warden of Corvane said on Friday that the old ferry would be burnt before the winter. "${MONEY}," she added.`,
    );
    expect(status).toBe('altered');
  });
});

describe('a quotation that somebody marked as one', () => {
  const longer = `${SOLD} and ${UNKNOWN}`;

  it('is judged with all its words', async () => {
    expect(await statusOf(longer, 'quotation')).toEqual(['altered', longer]);
  });

  it('may have the name of who said it at its end', async () => {
    const [status, quote] = await statusOf(`"${MONEY}" — the mayor of Corvane`, 'quotation');
    expect([status, quote]).toEqual(['exact', MONEY]);
  });
});

describe('what stands inside one pair of marks is one quotation, judged with all its words', () => {
  it.each([
    `"${SOLD} and be burnt"`,
    `"${SOLD}. He took bribes."`,
    `"${SOLD}\nHe took bribes"`,
    `"${SOLD}\n\nHe took bribes"`,
    `"${SOLD} — and he fled abroad"`,
    `«${SOLD} (he took bribes)»`,
    `The mayor said: "${SOLD} and be burnt at sea"`,
    `> ${SOLD} and the mayor took bribes`,
  ])('%s', async (message) => {
    expect((await statusOf(message))[0]).toBe('altered');
  });
});

describe('words that nobody set off from a quote, and that say nothing of it, are judged with it', () => {
  const sentence = `The mayor of Corvane said on Friday that ${SOLD}.`;

  it.each([
    `${sentence} She hates books.`,
    `She hates books. ${sentence}`,
    `${sentence}\nShe hates books.`,
    `${sentence}\nThen the captain fled abroad`,
    `${sentence} Then the captain fled abroad`,
    `"${sentence} Then the captain fled abroad`,
    `${SOLD} and ${UNKNOWN}`,
  ])('%s', async (message) => {
    expect((await statusOf(message))[0]).toBe('altered');
  });

  it.each([
    `BREAKING 🔴 ${sentence} #ferry`,
    `${sentence}\nIs this true?`,
    `${sentence} (Harbour News, 3 May 2025)`,
  ])('which is no rule for what is understood: %s', async (message) => {
    expect((await statusOf(message))[0]).toBe('exact');
  });
});
