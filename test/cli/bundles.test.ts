import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openVerifier, type OpenVerifier } from '../../src/app/verify/open-verifier.ts';
import { checkBundleFile, checkBundleOptions, writeBundles } from '../../src/cli/bundles.ts';
import { readBundle, writeBundleFile } from '../../src/adapters/bundle/bundle-file.ts';
import type { Page } from '../../src/domain/article.ts';
import { answeringWith } from '../fakes/calibration.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';
import { keptVersions, type KeptVersions } from '../fakes/kept-versions.ts';
import { ARABIC, HARBOUR, OLD_HARBOUR, OLD_QUOTE, olderForms } from '../app/verify/bundle/sample-bundle.ts';
import { withOldWords } from '../../src/app/versions/old-verifier.ts';

const QUOTE = 'The mayor of Tallwick praised the crew';

async function opened(...pages: readonly Page[]): Promise<OpenVerifier> {
  const corpus = new MemoryCorpus(pages.map((page) => ({ kind: 'page', page })));
  const deps = { corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder() };
  return openVerifier(deps, {});
}

async function written(names: readonly string[], verifier: OpenVerifier, draft: string | null = null) {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bundles-'));
  const paths = names.map((name) => join(folder, name));
  const input = { given: QUOTE, verified: verifier.verifier.verify(QUOTE) };
  await writeBundles(paths, [input], verifier, {
    ...{ answering: answeringWith(), versions: keptVersions(), draft },
    write: writeBundleFile,
  });
  return paths;
}

async function checkingWith(store: KeptVersions) {
  return { read: readBundle, store, all: await olderForms(store) };
}

it('writes each file in the form of its name, and the same bundle into both', async () => {
  const verifier = await opened(HARBOUR, ARABIC);
  const paths = await written(['a.html', 'a.json'], verifier, 'draft.md');
  const [page = '', json = ''] = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  expect(page).toMatch(/^<!doctype html>\s*<html lang="en" dir="ltr">/u);
  const { bundle } = JSON.parse(json) as { readonly bundle: object };
  expect(bundle).toMatchObject({
    draft: 'draft.md',
    madeWith: { generation: verifier.generation.id, splitter: verifier.generation.recipe.splitter },
    quotations: [{ status: 'exact' }],
  });
});

it('checks what it wrote: it holds in the same corpus and not in another', async () => {
  const verifier = await opened(HARBOUR, ARABIC);
  const [path = ''] = await written(['a.json'], verifier);
  const checking = await checkingWith(keptVersions());
  expect(await checkBundleFile(path, verifier, checking)).toMatchObject({ holds: true });
  expect(await checkBundleFile(path, await opened(ARABIC), checking)).toMatchObject({ holds: false });
});

it('keeps words of an older form of a page, and checks them against that form', async () => {
  const store = keptVersions({ kind: 'page', page: OLD_HARBOUR });
  const verifier = await opened(HARBOUR);
  const now = verifier.verifier.verify(OLD_QUOTE);
  const verified = withOldWords(now, await olderForms(store), { text: OLD_QUOTE });
  const path = join(await mkdtemp(join(tmpdir(), 'isnad-bundles-')), 'a.json');
  await writeBundles([path], [{ given: OLD_QUOTE, verified }], verifier, {
    ...{ answering: answeringWith(), versions: store, draft: null },
    write: writeBundleFile,
  });
  expect(await checkBundleFile(path, verifier, await checkingWith(store))).toMatchObject({
    ...{ holds: true, quotations: [{ version: { kind: 'same' } }] },
  });
  expect(await checkBundleFile(path, verifier, await checkingWith(keptVersions()))).toMatchObject({
    ...{ holds: false, quotations: [{ version: { kind: 'gone' } }] },
  });
});

it('says why it writes nothing where nothing could be compared', async () => {
  const write = (): Promise<void> => Promise.reject(new Error('nothing is to be written'));
  const writing = { answering: answeringWith(), versions: keptVersions(), draft: 'draft.md', write };
  const verifier = await opened(HARBOUR);
  await expect(writeBundles(['a.html'], [], verifier, writing)).rejects.toMatchObject({
    notice: { code: 'bundle-without-quotation', values: { path: 'a.html' } },
  });
  await expect(writeBundles([], [], verifier, writing)).resolves.toBeUndefined();
});

it('refuses a file that is there', async () => {
  const verifier = await opened(HARBOUR);
  const [path = ''] = await written(['a.json'], verifier);
  const input = { given: QUOTE, verified: verifier.verifier.verify(QUOTE) };
  await expect(
    writeBundles([path], [input], verifier, {
      answering: answeringWith(),
      versions: keptVersions(),
      draft: null,
      write: writeBundleFile,
    }),
  ).rejects.toMatchObject({ notice: { code: 'bundle-exists' } });
});

it.each([
  ['a name that says no form', { bundle: ['a.html', 'a.JSON'] }, ['words'], '--bundle'],
  ['a quote beside a bundle to check', { bundle: [], check: 'a.json' }, ['words'], '--check'],
  ['a bundle to write beside one to check', { bundle: ['b.json'], check: 'a.json' }, [], '--check'],
])('refuses %s', (_, options, words, option) => {
  const refused = (): void => {
    checkBundleOptions(options, words);
  };
  expect(refused).toThrow(
    expect.objectContaining({
      notice: expect.objectContaining({ values: expect.objectContaining({ option }) as object }) as object,
    }) as Error,
  );
});

it('takes bundles beside a quote, and a bundle to check alone', () => {
  expect(() => {
    checkBundleOptions({ bundle: ['a.html', 'b.json'] }, ['words']);
    checkBundleOptions({ bundle: [], check: 'a.json' }, []);
  }).not.toThrow();
});
