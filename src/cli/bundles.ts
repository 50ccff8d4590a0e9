import type { Answering } from '../app/ask/answering.ts';
import { bundleHtml } from '../app/verify/bundle/bundle-html.ts';
import { bundleVersions } from '../app/verify/bundle/bundle-versions.ts';
import type { BundleInput } from '../app/verify/bundle/bundle-origin.ts';
import { checkBundle, type CheckedBundle, type OlderForms } from '../app/verify/bundle/check-bundle.ts';
import { makeBundle } from '../app/verify/bundle/make-bundle.ts';
import { withOldFile } from '../app/verify/bundle/with-old-file.ts';
import type { OpenVerifier } from '../app/verify/open-verifier.ts';
import { runToEnd } from '../concurrency/cooperatively.ts';
import { readVersion } from '../config/version.ts';
import type { EvidenceBundle } from '../domain/bundle.ts';
import { failure } from '../domain/error.ts';
import type { VersionStore } from '../domain/ports/stores/version-store.ts';
import type { Verifier } from '../domain/ports/verifier.ts';
import { sealedJson } from '../text/json/sealed-json.ts';

/** What the name of a bundle's file may end in. */
const FORM = /\.(?:html|json)$/u;

/** Options of `verify` that say what is verified, and where its evidence goes. */
export type BundleOptions = {
  readonly bundle: readonly string[];
  readonly check?: string;
  readonly draft?: string;
};

/**
 * Checks the options before any work is done for them.
 *
 * @param words of a quote on the command line
 * @throws `option-invalid` for a bundle whose name says no form, and for anything beside a bundle that is to be checked
 */
export function checkBundleOptions({ bundle, check, draft }: BundleOptions, words: readonly string[]): void {
  if (check !== undefined && (words.length + bundle.length > 0 || draft !== undefined)) {
    const expected = 'no quote, no --draft and no --bundle beside it';
    throw failure('option-invalid', { option: '--check', value: check, expected });
  }
  const wrong = bundle.find((path) => !FORM.test(path));
  if (wrong === undefined) return;
  const expected = 'a file name that ends in .html or .json';
  throw failure('option-invalid', { option: '--bundle', value: wrong, expected });
}

type Writing = {
  readonly answering: Answering;
  /** Older forms of pages. */
  readonly versions: Pick<VersionStore, 'named'>;
  /** File name of the draft that holds the messages; null without one. */
  readonly draft: string | null;
  /** Creates a file, and replaces none. */
  readonly write: (path: string, contents: string) => Promise<void>;
};

/**
 * Writes the bundle of verified messages to these files, each in the form that its name says.
 *
 * @param inputs those that could be compared, possibly none
 * @throws `bundle-without-quotation` where none could; what `write` throws
 */
export async function writeBundles(
  paths: readonly string[],
  inputs: readonly BundleInput[],
  { index, generation }: OpenVerifier,
  { answering, versions, draft, write }: Writing,
): Promise<void> {
  const [path] = paths;
  if (path === undefined) return;
  const [first, ...others] = await Promise.all(inputs.map((input) => withOldFile(input, versions)));
  if (first === undefined) throw failure('bundle-without-quotation', { path });
  const bundle = runToEnd(
    makeBundle([first, ...others], index, {
      madeAt: new Date().toISOString(),
      madeWith: bundleVersions(readVersion(), generation, answering),
      ...(draft === null ? {} : { draft }),
    }),
  );
  for (const file of paths) {
    await write(file, file.endsWith('.html') ? bundleHtml(bundle, 'en') : sealedJson(bundle));
  }
}

/** Where a bundle is read, and the older forms of pages. */
type Checking = Pick<OlderForms, 'store' | 'all'> & {
  readonly read: (path: string) => Promise<EvidenceBundle>;
};

/**
 * Holds the bundle of a file against the index.
 *
 * @throws what `read` and `checkBundle` throw
 */
export async function checkBundleFile(
  path: string,
  { index, verifier, names }: OpenVerifier,
  { read, ...older }: Checking,
): Promise<CheckedBundle> {
  const bundle = await read(path);
  const verify: Verifier['verify'] = (message, filter, reading) =>
    Promise.resolve(verifier.verify(message, filter, reading));
  return checkBundle(bundle, index, { verify }, { ...older, names });
}
