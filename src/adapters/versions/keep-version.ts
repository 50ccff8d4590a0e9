import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { failure } from '../../domain/error.ts';
import { versionName } from '../../text/version-name.ts';
import { SIDECAR_FILE } from '../corpus/sidecar-file.ts';
import { placeJson, placeWhole } from '../intake/place-whole.ts';
import { readSidecarValues, type SidecarValues } from '../intake/sidecar-values.ts';

/** The folder of a corpus that holds older forms of pages. Its name begins with a dot, so that the corpus does not list it. */
export const VERSIONS_FOLDER = '.versions';

/**
 * Keeps a page before another form of it takes its place, with what is known of it. What is kept already is kept once.
 *
 * @param entry of the page in the corpus's `sources.json`
 * @throws the system's error; `corpus-unwritable` where what is known of the versions cannot be read
 */
export async function keepVersion(
  corpusDir: string,
  source: string,
  bytes: Uint8Array,
  entry: SidecarValues,
): Promise<void> {
  const { fetchedAt } = entry;
  const isTime = typeof fetchedAt === 'string' && !Number.isNaN(Date.parse(fetchedAt));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const at = isTime ? new Date(fetchedAt).toISOString() : null;
  const name = versionName(source, at, sha256, extname(source));
  const folder = join(corpusDir, VERSIONS_FOLDER);
  const sidecar = join(folder, SIDECAR_FILE);
  const known = await readSidecarValues(sidecar, corpusDir);
  if (typeof known === 'string') throw failure('corpus-unwritable', { path: sidecar, problem: known });
  await placeWhole(corpusDir, join(folder, name), bytes);
  // The id of the page is its own, and no other page may have it.
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'id'));
  await placeJson(corpusDir, sidecar, Object.fromEntries(new Map(known).set(name, rest)));
}
