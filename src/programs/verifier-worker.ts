/**
 * The thread in which the bot verifies quotes, so that no quote and no page delays its answers to Discord. It reads its
 * generation itself, since receiving it would block the bot for as long as verifying does. It answers one request after
 * the other.
 */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readNameKnowledge } from '../adapters/name-files.ts';
import { readQuotable } from '../adapters/index/read-quotable.ts';
import type {
  VerifierReply,
  VerifierRequest,
  VerifierSettings,
} from '../adapters/processes/verifier-messages.ts';
import { versionFolder } from '../adapters/versions/version-folder.ts';
import { openOldVerifier, withOldWords, type OldVerifier } from '../app/versions/old-verifier.ts';
import { rehearsalQuote } from '../app/verify/rehearsal-quote.ts';
import { MessageVerifier } from '../app/verify/verify-message.ts';
import { HOME } from '../config/environment.ts';
import { IsnadError } from '../domain/error.ts';
import { KnownNames } from '../retrieval/names/known-names.ts';
import { quotableIndex } from '../retrieval/index/quotable-index.ts';

const port = parentPort;
if (port === null) throw new Error('verifier-worker.ts is not a program: it runs as a worker thread');

const reply = (message: VerifierReply): void => {
  port.postMessage(message);
};

const answer = (
  verifier: MessageVerifier,
  old: OldVerifier | null,
  { id, quote, filter, reading }: VerifierRequest,
): VerifierReply => {
  try {
    const verified = verifier.verify(quote, filter, reading);
    return { kind: 'verified', id, verified: withOldWords(verified, old, { text: quote, filter, reading }) };
  } catch (error) {
    if (error instanceof IsnadError) return { kind: 'refused', id, notice: error.notice };
    return { kind: 'failed', id, problem: String(error) };
  }
};

let old: OldVerifier | null = null;

try {
  const settings = workerData as VerifierSettings;
  const generation = await readQuotable(settings);
  const names = await readNameKnowledge(join(HOME, 'names'));
  const verifier = new MessageVerifier(quotableIndex(generation), new KnownNames(names));
  // Code takes twice as long the first time; no person should wait for that.
  const rehearsal = rehearsalQuote(generation.pages);
  if (rehearsal !== '') verifier.verify(rehearsal);
  port.on('message', (request: VerifierRequest) => {
    reply(answer(verifier, old, request));
  });
  reply({ kind: 'ready' });
  // Older forms of pages are read beside: without them a quote is verified all the same.
  old = await openOldVerifier(versionFolder(settings.corpusDir), names).catch(() => null);
} catch (error) {
  reply({ kind: 'unreadable', problem: error instanceof Error ? error.message : String(error) });
}
