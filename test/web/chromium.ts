import { existsSync } from 'node:fs';

/** Where distributions put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; null where there is none, and tests with a browser are skipped. */
export function chromiumHere(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null;
}
