import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../domain/ports/corpus.ts';
import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import type { PageChain, PageVersion } from '../../domain/versions.ts';
import { versionFile, versionOfName } from '../../text/version-name.ts';
import { fileCorpus, oneFileCorpus } from '../corpus/file-corpus.ts';
import { SIDECAR_FILE } from '../corpus/sidecar-file.ts';
import { inFolder, partsBelow } from '../files/held-folder.ts';
import { readPage } from '../files/open-page.ts';
import { systemCode } from '../files/system-code.ts';
import { pageOf } from '../intake/given-pages.ts';
import { readSidecarValues, type SidecarValues } from '../intake/sidecar-values.ts';
import { VERSIONS_FOLDER } from './keep-version.ts';

/** The versions that a corpus keeps in a folder of its own. */
export function versionFolder(corpusDir: string): VersionStore {
  const folder = join(corpusDir, VERSIONS_FOLDER);
  const sidecar = new KeptSidecar(corpusDir);
  const one = (file: string): Corpus => whereFolder(folder, oneFileCorpus(folder, file));
  return {
    chainOf: (source) => chainOf(corpusDir, source, sidecar),
    corpus: whereFolder(folder, fileCorpus(folder)),
    corpusOf: ({ file }) => one(file.slice(VERSIONS_FOLDER.length + 1)),
    named: async (source) => {
      const file = versionFile(source);
      return file !== null && (await isFile(corpusDir, [VERSIONS_FOLDER, ...file.split('/')]))
        ? one(file)
        : null;
    },
  };
}

/** A corpus that is empty as long as its folder is not there, or is a link, which could lead anywhere. */
function whereFolder(folder: string, corpus: Corpus): Corpus {
  const isThere = async (): Promise<boolean> => {
    try {
      return (await lstat(folder)).isDirectory();
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return false;
      throw error;
    }
  };
  return {
    location: corpus.location,
    async *read() {
      if (await isThere()) yield* corpus.read();
    },
    fingerprint: async () => ((await isThere()) ? corpus.fingerprint() : ''),
  };
}

/** What `sources.json` says, read again only when it was written: of a large archive it has megabytes. */
class KeptSidecar {
  readonly #corpusDir: string;
  #mark = '';
  #entries: ReadonlyMap<string, SidecarValues> = new Map();

  constructor(corpusDir: string) {
    this.#corpusDir = corpusDir;
  }

  /** Empty where it cannot be read: then nothing tells from where a page is. */
  async read(): Promise<ReadonlyMap<string, SidecarValues>> {
    const path = join(this.#corpusDir, SIDECAR_FILE);
    const mark = await lstat(path, { bigint: true }).then(
      ({ size, mtimeNs, ino }) => `${size} ${mtimeNs} ${ino}`,
      () => '',
    );
    if (mark === this.#mark) return this.#entries;
    const read = await readSidecarValues(path, this.#corpusDir);
    this.#entries = typeof read === 'string' ? new Map() : read;
    this.#mark = mark;
    return this.#entries;
  }
}

async function chainOf(corpusDir: string, source: string, sidecar: KeptSidecar): Promise<PageChain | null> {
  const names = new Set<string>();
  // The file of `export.jsonl#7` is `export.jsonl`, but a name may hold `#` itself.
  pageOf(source, (name) => {
    names.add(name);
    return false;
  });
  for (const file of names) {
    const sha256 = await digestOf(corpusDir, file);
    if (sha256 === null) continue;
    const { fetchedFrom, fetchedAt } = (await sidecar.read()).get(file) ?? {};
    return {
      ...{ source, file, sha256 },
      address: fetchedFrom ?? null,
      fetchedAt: typeof fetchedAt === 'string' ? fetchedAt : null,
      versions: await versionsOf(corpusDir, file, sha256),
    };
  }
  return null;
}

/** @param now digest of the page as it is; a page that was kept, and not yet replaced when its writer was killed, is no version */
async function versionsOf(corpusDir: string, file: string, now: string): Promise<PageVersion[]> {
  const versions: PageVersion[] = [];
  for (const name of await namesIn(corpusDir, [VERSIONS_FOLDER, ...file.split('/')])) {
    const found = versionOfName(`${file}/${name}`);
    const path = `${VERSIONS_FOLDER}/${file}/${name}`;
    const sha256 = found === null ? null : await digestOf(corpusDir, path);
    if (found === null || sha256 === null || sha256 === now) continue;
    versions.push({ file: path, source: file, fetchedAt: found.fetchedAt, sha256 });
  }
  return versions.sort((a, b) => (a.file < b.file ? 1 : -1));
}

async function namesIn(root: string, parts: readonly string[]): Promise<readonly string[]> {
  try {
    return await inFolder(root, parts, (inside) => readdir(inside));
  } catch (error) {
    if (NOT_THERE.includes(systemCode(error))) return [];
    throw error;
  }
}

/** Whether there is a file of this name below a folder. No link is followed, and no name leads out of the folder. */
async function isFile(root: string, parts: readonly string[]): Promise<boolean> {
  if (partsBelow(root, join(root, ...parts))?.join('/') !== parts.join('/')) return false;
  try {
    return await inFolder(root, parts.slice(0, -1), async (inside) =>
      (await lstat(join(inside, parts.at(-1) ?? ''))).isFile(),
    );
  } catch (error) {
    if (NOT_THERE.includes(systemCode(error))) return false;
    throw error;
  }
}

/** Codes of a file or folder that is not there, or is a link. */
const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** SHA-256 of a file, in hexadecimal; null if it cannot be read. */
async function digestOf(root: string, file: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readPage(join(root, file), root))
      .digest('hex');
  } catch {
    return null;
  }
}
