/** Ends with 0 if the bot of this container is connected and has an index, otherwise with 1: the health check of the image. */
import process from 'node:process';

const { HEALTH_PORT = '9464' } = process.env;

try {
  const { ok } = await globalThis.fetch(`http://127.0.0.1:${HEALTH_PORT}/healthz`, {
    signal: AbortSignal.timeout(4000),
  });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
