import type { Answering } from '../app/ask/answering.ts';
import { bundleHtml } from '../app/verify/bundle/bundle-html.ts';
import { bundleVersions } from '../app/verify/bundle/bundle-versions.ts';
import type { BundleInput } from '../app/verify/bundle/bundle-origin.ts';
import { checkBundle, type CheckedBundle } from '../app/verify/bundle/check-bundle.ts';
import { makeBundle } from '../app/verify/bundle/make-bundle.ts';
import type { OpenVerifier } from '../app/verify/open-verifier.ts';
import { runToEnd } from '../concurrency/cooperatively.ts';
import { readVersion } from '../config/version.ts';
import type { EvidenceBundle } from '../domain/bundle.ts';
import { failure } from '../domain/error.ts';
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
  { answering, draft, write }: Writing,
): Promise<void> {
  const [path] = paths;
  if (path === undefined) return;
  const [first, ...others] = inputs;
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

/**
 * Holds the bundle of a file against the index.
 *
 * @throws what `read` and `checkBundle` throw
 */
export async function checkBundleFile(
  path: string,
  { index, verifier }: OpenVerifier,
  read: (path: string) => Promise<EvidenceBundle>,
): Promise<CheckedBundle> {
  const bundle = await read(path);
  return checkBundle(bundle, index, {
    verify: (message, filter, reading) => Promise.resolve(verifier.verify(message, filter, reading)),
  });
}
