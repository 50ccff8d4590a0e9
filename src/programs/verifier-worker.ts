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
import { openOldVersions, withOldWords, type OldVersions } from '../app/versions/old-verifier.ts';
import { rehearsalQuote } from '../app/verify/rehearsal-quote.ts';
import { MessageVerifier } from '../app/verify/verify-message.ts';
import { HOME } from '../config/environment.ts';
import { IsnadError } from '../domain/error.ts';
import { hasAllWords } from '../domain/verification.ts';
import { KnownNames } from '../retrieval/names/known-names.ts';
import { quotableIndex } from '../retrieval/index/quotable-index.ts';

const port = parentPort;
if (port === null) throw new Error('verifier-worker.ts is not a program: it runs as a worker thread');

const reply = (message: VerifierReply): void => {
  port.postMessage(message);
};

/** @param old resolves once the older forms of pages are read; only a quote whose words no article has waits for it */
const answer = async (
  verifier: MessageVerifier,
  old: Promise<OldVersions>,
  { id, quote, filter, reading }: VerifierRequest,
): Promise<VerifierReply> => {
  try {
    const verified = verifier.verify(quote, filter, reading);
    if (hasAllWords(verified.verification)) return { kind: 'verified', id, verified };
    const withOld = withOldWords(verified, await old, { text: quote, filter, reading });
    return { kind: 'verified', id, verified: withOld };
  } catch (error) {
    if (error instanceof IsnadError) return { kind: 'refused', id, notice: error.notice };
    return { kind: 'failed', id, problem: String(error) };
  }
};

try {
  const settings = workerData as VerifierSettings;
  const generation = await readQuotable(settings);
  const names = await readNameKnowledge(join(HOME, 'names'));
  const verifier = new MessageVerifier(quotableIndex(generation), new KnownNames(names));
  // Code takes twice as long the first time; no person should wait for that.
  const rehearsal = rehearsalQuote(generation.pages);
  if (rehearsal !== '') verifier.verify(rehearsal);
  // Older forms of pages are read beside: without them a quote is verified all the same.
  const old = openOldVersions(versionFolder(settings.corpusDir), names).then((opened) => {
    if (opened.unread !== null) reply({ kind: 'noticed', notice: opened.unread });
    return opened;
  });
  port.on('message', (request: VerifierRequest) => {
    void answer(verifier, old, request).then(reply);
  });
  reply({ kind: 'ready' });
} catch (error) {
  reply({ kind: 'unreadable', problem: error instanceof Error ? error.message : String(error) });
}
