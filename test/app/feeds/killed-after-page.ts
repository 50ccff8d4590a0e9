/**
 * Preloaded into a program that takes pages: it kills itself, as the system would, when a page was put into the corpus and
 * `sources.json` is about to be.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { rename } = fs;
let isPagePlaced = false;

fs.rename = async (from, to): Promise<void> => {
  const name = basename(to.toString());
  if (name === 'sources.json' && isPagePlaced) process.kill(process.pid, 'SIGKILL');
  await rename(from, to);
  // A version is named by its time, a page by its address.
  if (name.endsWith('.txt') && !/^\d{8}T/u.test(name)) isPagePlaced = true;
};
syncBuiltinESMExports();
