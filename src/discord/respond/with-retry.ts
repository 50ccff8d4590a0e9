import { DiscordAPIError } from 'discord.js';
import { statusOf } from '../gateway/describe-error.ts';

/** Milliseconds between tries. The library's own three come at once, so a short outage fails them all. */
const PAUSES = [300, 1000, 3000];

/**
 * Repeats a request that failed because of an outage of Discord or the network, not one that Discord refused. Only for
 * requests that may be repeated: edits, messages with a nonce, acknowledgements.
 *
 * @param pauses milliseconds before each further try
 * @throws what the last try throws
 */
export async function withRetry<T>(
  request: () => Promise<T>,
  pauses: readonly number[] = PAUSES,
): Promise<T> {
  for (const wait of pauses) {
    try {
      return await request();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
  return await request();
}

function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== null) return status >= 500;
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    error.name === 'AbortError' ||
    /^(?:ECONN|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOST|ENET|UND_ERR)/u.test(code)
  );
}
