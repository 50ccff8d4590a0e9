import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 5;

/** Milliseconds after which a test that waits in vain ends: no test passes or fails by how fast a machine is. */
export const PATIENCE_MS = 400_000;

/** Polls until the probe finds something. The error names what was waited for and adds the details. */
export async function waitFor<T>(
  probe: () => T | undefined | null | false,
  what: string,
  timeoutMs = PATIENCE_MS,
  details: () => string = () => '',
): Promise<T> {
  const until = performance.now() + timeoutMs;
  while (true) {
    const found = probe();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() >= until)
      throw new Error(`No ${what} within ${String(timeoutMs)} ms. ${details()}`.trim());
    await sleep(POLL_MS);
  }
}
