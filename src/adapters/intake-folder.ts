import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failure, IsnadError, notice, type Notice } from '../domain/error.ts';
import type { Intake } from '../domain/intake.ts';
import { SourceNames } from '../domain/source-names.ts';
import { copyGiven, givenPages, sidesGiven, type GivenPage } from './given-pages.ts';
import { feedRecord } from './feed-record.ts';
import { fileCorpus } from './file-corpus.ts';
import { placePages, type FetchedSide } from './place-pages.ts';
import type { Side } from './raw-sides.ts';
import { SIDE_FILE } from './side-file.ts';
import { systemCode } from './system-code.ts';

/**
 * Pages on their way into the corpus in a folder, kept in a temporary folder until they are placed and `remove` is called.
 */
export async function intakeFolder(corpusDir: string): Promise<Intake> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-intake-'));
  const names = new SourceNames();
  /** What folders say of their pages, by entry. */
  const said = new Map<string, Side>();
  /** Where pages were fetched from in this call. */
  const fetchedSides = new Map<string, FetchedSide>();
  const keepSides = (): Promise<void> =>
    writeFile(join(folder, SIDE_FILE), JSON.stringify(Object.fromEntries([...said, ...fetchedSides])));

  /** Keeps a page under its name, or says why not. */
  const keep = async (
    { path, source }: GivenPage,
    put: (target: string) => Promise<void>,
  ): Promise<Notice | null> => {
    const target = join(folder, source);
    const other = names.inTheWayOf(source);
    if (other !== null) {
      return other === source && (await isThere(target, put))
        ? null
        : notice('file-name-taken', { path, source, other });
    }
    try {
      await mkdir(dirname(target), { recursive: true });
      await put(target);
    } catch (error) {
      // Half of it must not be taken for all.
      await rm(target, { recursive: true, force: true });
      return notice('file-unreadable', { source: path, problem: systemCode(error) });
    }
    names.add(source);
    return null;
  };

  /** Whether what is put is there already, to the byte: the same file named twice. */
  const isThere = async (target: string, put: (target: string) => Promise<void>): Promise<boolean> => {
    const again = join(await mkdtemp(join(folder, '.again-')), 'page');
    try {
      await put(again);
      return (await readFile(target)).equals(await readFile(again));
    } catch {
      return false;
    } finally {
      await rm(dirname(again), { recursive: true, force: true });
    }
  };

  return {
    corpus: fileCorpus(folder),
    async takeFiles(path) {
      const given = await givenPages(path);
      const problems: Notice[] = [...given.problems];
      const taken = new Set<string>();
      for (const page of given.pages) {
        const problem = await keep(page, (target) => copyGiven(page.path, given.root, target));
        if (problem === null) taken.add(page.source);
        else problems.push(problem);
      }
      if (given.isFolder) {
        const sides = await sidesGiven(given.root, path, taken);
        problems.push(...sides.problems);
        for (const [entry, value] of sides.entries) if (!said.has(entry)) said.set(entry, value);
        await keepSides();
      }
      return problems;
    },
    async takeFetched({ bytes, address, fetchedAt, encoding }, source) {
      // Two entries of a feed may lead to one page.
      const before = fetchedSides.get(source)?.fetchedFrom;
      if (before === address) return;
      if (before !== undefined) throw failure('file-name-taken', { path: address, source, other: source });
      const problem = await keep({ path: address, source }, (target) =>
        writeFile(target, bytes, { flag: 'wx' }),
      );
      if (problem !== null) throw new IsnadError(problem);
      fetchedSides.set(source, {
        fetchedFrom: address,
        fetchedAt,
        ...(encoding === null ? {} : { encoding }),
      });
      await keepSides().catch((error: unknown) => {
        throw failure('file-unreadable', { source: address, problem: systemCode(error) }, error);
      });
    },
    place: (sources) => placePages(folder, corpusDir, sources, { said, fetched: fetchedSides }),
    ...feedRecord(corpusDir),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
