import { beforeAll, describe, expect, it } from 'vitest';
import { openVerifier } from '../../../../src/app/verify/open-verifier.ts';
import type { MessageVerifier } from '../../../../src/app/verify/verify-message.ts';
import { placesOf } from '../../../../src/domain/verification.ts';
import { HashEmbedder } from '../../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const SENTENCE = 'The old ferry will sail from the small harbour at noon every day of the summer.';
const QUOTED = 'Captain Rana Halabi said: "the new boat waits for its captain until the spring".';
const OTHER_PAGE = [
  'Tram stops',
  '',
  'The night tram to the market stopped because nobody paid for its lamps.',
].join('\n');
const PAGE = [
  'Ferry sails again',
  '',
  SENTENCE,
  QUOTED,
  'Nobody has bought a ticket for it yet (the shop is closed).',
].join('\n');

let verifier: MessageVerifier;
beforeAll(async () => {
  const corpus = new MemoryCorpus([
    { kind: 'page', page: { source: 'ferry.txt', text: PAGE } },
    { kind: 'page', page: { source: 'tram.txt', text: OTHER_PAGE } },
  ]);
  const deps = { corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder() };
  ({ verifier } = await openVerifier(deps, {}));
});

function read(message: string): readonly [status: string, quote: string] {
  const { verification, quote } = verifier.verify(message);
  return [verification.status, quote.text];
}

describe('the quote of a message', () => {
  it('is the piece that marks set off, whoever is said to have said it', () => {
    expect(read(`Somebody Else said: "the new boat waits for its captain"`)).toEqual([
      'exact',
      'the new boat waits for its captain',
    ]);
  });

  it('is what is left without emoji, links and labels', () => {
    expect(read(`BREAKING 🔴 ${SENTENCE} https://t.example/x #ferry`)).toEqual(['exact', SENTENCE]);
    expect(read(`${SENTENCE}\n— Somebody Else`)).toEqual(['exact', SENTENCE]);
  });

  it('is all of it where nothing sets a row of words of a page off from a comment', () => {
    const comment = `can anybody here believe this ${SENTENCE.slice(0, -1)} because honestly my cousins never could`;
    expect(read(comment)).toEqual(['altered', comment]);
  });

  it('is the whole sentence where the page has what is around the marks', () => {
    expect(read(QUOTED)).toEqual(['exact', QUOTED]);
  });

  it('is the piece in marks where somebody else is said to have said it, in the words of the page too', () => {
    const changed =
      'The mayor and Captain Rana Halabi said: "the new boat waits for its captain until the spring".';
    expect(read(changed)[0]).toBe('exact');
  });

  it('is the whole text where a bracket of the page was changed', () => {
    expect(read('Nobody has bought a ticket for it yet (the harbour is closed).')[0]).toBe('altered');
  });

  it('is the whole message where it puts quotations of two articles together', () => {
    const [ferry, tram] = ['the new boat waits for its captain', 'stopped because nobody paid for its lamps'];
    const { verification } = verifier.verify(`Halabi said: "${ferry}" and the mayor said: "${tram}"`);
    expect(verification.status).toBe('stitched');
    expect(placesOf(verification).map(({ text }) => text)).toEqual([`Halabi said: "${ferry}`, tram]);
  });

  it('is given as the message has it, though it is compared without the markup of the message', () => {
    const verified = verifier.verify('the **new boat** waits for its captain');
    expect(verified).toMatchObject({
      quote: { text: 'the **new boat** waits for its captain' },
      verification: { status: 'exact' },
    });
  });

  it('is no row of words in a text that was changed, nor in one from nowhere', () => {
    expect(read(SENTENCE.replace('small', 'large'))[0]).toBe('altered');
    expect(read('The museum will open from the small harbour of another town when winter comes')[0]).not.toBe(
      'exact',
    );
  });
});
