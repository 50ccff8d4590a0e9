import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { failure } from '../../domain/error.ts';
import type { BallotKey } from '../../domain/ports/stores/feedback-store.ts';
import { readTextIfThere, replacePrivateFile } from '../files/private-file.ts';
import { messageOf } from '../files/system-code.ts';

/** 32 bytes. */
const KEY = /^[0-9a-f]{64}\n?$/u;

/** A longer key is hashed by HMAC itself (RFC 2104), so that its digest makes the same ballots. */
const HMAC_BLOCK_BYTES = 64;

/**
 * The key of ballots in `ballot.key` of a folder, made if there is none: so a new token changes no ballot. Where ballots were made with
 * the bot's token before there was this file, the key is one that makes the same ones, if the token is long enough for that.
 *
 * @throws `ballot-key-unusable` for a file of another form, which is left unchanged
 */
export async function ballotKeyFile(folder: string, token: string): Promise<BallotKey> {
  const path = join(folder, 'ballot.key');
  try {
    const kept = await readTextIfThere(path);
    if (kept !== null) {
      if (!KEY.test(kept)) throw new Error('it does not hold 64 hexadecimal digits');
      return Buffer.from(kept.trim(), 'hex') as Uint8Array as BallotKey;
    }
    const hasBallots = (await readTextIfThere(join(folder, 'ballots.txt'))) !== null;
    const key = (hasBallots ? sameAsToken(token) : null) ?? randomBytes(32);
    await replacePrivateFile(path, Buffer.from(`${key.toString('hex')}\n`));
    return key as Uint8Array as BallotKey;
  } catch (error) {
    throw failure('ballot-key-unusable', { path, problem: messageOf(error) }, error);
  }
}

/** From it nobody learns the token. Null for a token that HMAC takes as it is. */
function sameAsToken(token: string): Buffer | null {
  if (Buffer.byteLength(token) <= HMAC_BLOCK_BYTES) return null;
  return createHash('sha256').update(token).digest();
}
