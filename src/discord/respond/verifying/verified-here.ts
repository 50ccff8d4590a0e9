import type { Reading } from '../../../domain/ports/verifier.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import type { ReadyToVerify } from './ready-to-verify.ts';

/** A bot that can verify, and which articles the place of a person allows. */
export type Verifying = Pick<Extract<ReadyToVerify, { kind: 'ready' }>, 'engine' | 'filter'>;

/**
 * A verification that names only articles that the place allows, with what the quote may translate.
 *
 * @throws what the verifier throws
 */
export async function verifiedHere(
  { engine: { verifier, translated }, filter }: Verifying,
  message: string,
  reading: Reading,
): Promise<VerifiedMessage> {
  return translated(await verifier.verify(message, filter, reading), filter);
}
