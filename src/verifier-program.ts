/**
 * The thread in which the bot verifies quotes, so that no quote and no page keeps it from hearing Discord. It reads its
 * generation itself, since handing it over would hold the bot for as long as verifying does, and answers one request after
 * the other.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readQuotable } from './adapters/read-quotable.ts';
import type { VerifierReply, VerifierRequest, VerifierSettings } from './adapters/verifier-messages.ts';
import { rehearsalQuote } from './app/rehearsal-quote.ts';
import { QuoteVerifier } from './app/verify-quote.ts';
import { IsnadError } from './domain/error.ts';
import { quotableIndex } from './retrieval/quotable-index.ts';

const port = parentPort;
if (port === null) throw new Error('verifier-program.ts is not a program: it runs as a worker thread');

const reply = (message: VerifierReply): void => {
  port.postMessage(message);
};

const answer = (verifier: QuoteVerifier, { id, quote, filter }: VerifierRequest): VerifierReply => {
  try {
    return { kind: 'verified', id, verification: verifier.verify(quote, filter) };
  } catch (error) {
    if (error instanceof IsnadError) return { kind: 'refused', id, notice: error.notice };
    return { kind: 'failed', id, problem: String(error) };
  }
};

try {
  const generation = await readQuotable(workerData as VerifierSettings);
  const verifier = new QuoteVerifier(quotableIndex(generation));
  // What runs for the first time takes twice as long: nobody is to wait for that.
  const rehearsal = rehearsalQuote(generation.pages);
  if (rehearsal !== '') verifier.verify(rehearsal);
  port.on('message', (request: VerifierRequest) => {
    reply(answer(verifier, request));
  });
  reply({ kind: 'ready' });
} catch (error) {
  reply({ kind: 'unreadable', problem: error instanceof Error ? error.message : String(error) });
}
