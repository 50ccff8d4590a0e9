import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failure, IsnadError, notice, type Notice } from '../../domain/error.ts';
import type { Corpus } from '../../domain/ports/corpus.ts';
import type { Fetched } from '../../domain/ports/fetcher.ts';
import type { Intake, PlacedPages } from '../../domain/ports/intake.ts';
import { SourceNames } from './source-names.ts';
import { copyGiven, givenEntries, givenPages, type GivenPage, pageOf } from './given-pages.ts';
import { feedRecord } from './feed-record.ts';
import { fileCorpus, oneFileCorpus } from '../corpus/file-corpus.ts';
import { PagesThere } from './pages-there.ts';
import { placePages, type FetchedEntry } from './place-pages.ts';
import type { SidecarValues } from './sidecar-values.ts';
import { SIDECAR_FILE } from '../corpus/sidecar-file.ts';
import { problemInWords } from '../files/system-code.ts';

/** Writes a page to a path where nothing is yet. */
type WritePage = (target: string) => Promise<void>;

/**
 * Holds pages on their way into the corpus. They stay in a temporary folder until they are placed and `remove` is called.
 */
export async function intakeFolder(corpusDir: string): Promise<Intake> {
  return new IntakeFolder(await mkdtemp(join(tmpdir(), 'isnad-intake-')), corpusDir);
}

class IntakeFolder implements Intake {
  readonly corpus: Corpus;
  readonly seenOf: Intake['seenOf'];
  readonly markSeen: Intake['markSeen'];
  readonly #folder: string;
  readonly #corpusDir: string;
  readonly #there: PagesThere;
  readonly #names = new SourceNames();
  readonly #files = new Set<string>();
  /** Entries of the `sources.json` of added folders, by name. */
  readonly #given = new Map<string, SidecarValues>();
  /** Entries of the pages that were fetched in this call, by source. */
  readonly #fetched = new Map<string, FetchedEntry>();

  constructor(folder: string, corpusDir: string) {
    const { seenOf, markSeen } = feedRecord(corpusDir);
    this.corpus = fileCorpus(folder);
    this.seenOf = seenOf;
    this.markSeen = markSeen;
    this.#folder = folder;
    this.#corpusDir = corpusDir;
    this.#there = new PagesThere(corpusDir);
  }

  async takeFiles(path: string): Promise<Notice[]> {
    const { isFolder, root, pages, problems } = await givenPages(path);
    const found: Notice[] = [...problems];
    const taken = new Set<string>();
    for (const page of pages) {
      const problem = await this.#keep(page, (target) => copyGiven(page.path, root, target));
      if (problem === null) taken.add(page.source);
      else found.push(problem);
    }
    if (isFolder) {
      const given = await givenEntries(root, path, taken);
      found.push(...given.problems);
      for (const [entry, value] of given.entries) if (!this.#given.has(entry)) this.#given.set(entry, value);
      await this.#writeSidecar();
    }
    return found;
  }

  async takeFetched({ bytes, address, fetchedAt, encoding }: Fetched, source: string): Promise<void> {
    // Two entries of a feed may lead to the same page.
    const before = this.#fetched.get(source)?.fetchedFrom;
    if (before === address) return;
    if (before !== undefined) throw failure('file-name-taken', { path: address, source, other: source });
    const problem = await this.#keep({ path: address, source }, (target) =>
      writeFile(target, bytes, { flag: 'wx' }),
    );
    if (problem !== null) throw new IsnadError(problem);
    this.#fetched.set(source, {
      fetchedFrom: address,
      fetchedAt,
      ...(encoding === null ? {} : { encoding }),
    });
    await this.#writeSidecar().catch((error: unknown) => {
      throw failure('file-unreadable', { source: address, problem: problemInWords(error) }, error);
    });
  }

  fileOf(source: string): string {
    return pageOf(source, (file) => this.#files.has(file)) ?? source;
  }

  knownAs(address: string): Promise<string | null> {
    return this.#there.knownAs(address);
  }

  async compared(source: string): Promise<{ readonly page: Corpus; readonly before: Corpus } | null> {
    const address = this.#fetched.get(source)?.fetchedFrom;
    if (address === undefined || !(await this.#there.isFrom(source, address))) return null;
    return { page: oneFileCorpus(this.#folder, source), before: oneFileCorpus(this.#corpusDir, source) };
  }

  hasOlderTime(source: string): Promise<boolean> {
    return this.#there.hasOlderTime(source);
  }

  place(sources: readonly string[], outlets: ReadonlyMap<string, string> = new Map()): Promise<PlacedPages> {
    const named = [...this.#fetched].map(([source, entry]): [string, FetchedEntry] => {
      const outlet = outlets.get(source);
      return [source, outlet === undefined ? entry : { ...entry, outlet }];
    });
    const entries = { given: this.#given, fetched: new Map(named) };
    return placePages(this.#folder, this.#corpusDir, sources, entries);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Keeps a page under its name, or returns the reason why it cannot. */
  async #keep({ path, source }: GivenPage, write: WritePage): Promise<Notice | null> {
    const target = join(this.#folder, source);
    const other = this.#names.inTheWayOf(source);
    if (other !== null) {
      return other === source && (await this.#isThere(target, write))
        ? null
        : notice('file-name-taken', { path, source, other });
    }
    try {
      await mkdir(dirname(target), { recursive: true });
      await write(target);
    } catch (error) {
      // Half a page must not pass for a whole one.
      await rm(target, { recursive: true, force: true });
      return notice('file-unreadable', { source: path, problem: problemInWords(error) });
    }
    this.#names.add(source);
    this.#files.add(source);
    return null;
  }

  /** Whether the same bytes are there already: the same file was named twice. */
  async #isThere(target: string, write: WritePage): Promise<boolean> {
    const again = join(await mkdtemp(join(this.#folder, '.again-')), 'page');
    try {
      await write(again);
      return (await readFile(target)).equals(await readFile(again));
    } catch {
      return false;
    } finally {
      await rm(dirname(again), { recursive: true, force: true });
    }
  }

  #writeSidecar(): Promise<void> {
    const entries = Object.fromEntries([...this.#given, ...this.#fetched]);
    return writeFile(join(this.#folder, SIDECAR_FILE), JSON.stringify(entries));
  }
}
