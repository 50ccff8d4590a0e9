import type { BundleInput, BundleOrigin } from '../../../../src/app/verify/bundle/bundle-origin.ts';
import { makeBundle } from '../../../../src/app/verify/bundle/make-bundle.ts';
import { withOldFile } from '../../../../src/app/verify/bundle/with-old-file.ts';
import {
  openOldVersions,
  withOldWords,
  type OldVersions,
} from '../../../../src/app/versions/old-verifier.ts';
import { MessageVerifier } from '../../../../src/app/verify/verify-message.ts';
import { runToEnd } from '../../../../src/concurrency/cooperatively.ts';
import type { Page } from '../../../../src/domain/article.ts';
import type { BundledQuotation, BundledVersion, EvidenceBundle } from '../../../../src/domain/bundle.ts';
import { NO_NAMES } from '../../../../src/domain/names.ts';
import { type QuotableIndex, quotableIndex } from '../../../../src/retrieval/index/quotable-index.ts';
import { indexedPages } from '../../../fakes/indexed-pages.ts';
import type { KeptVersions } from '../../../fakes/kept-versions.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

export const HARBOUR: Page = {
  source: 'harbour.txt',
  text: 'Harbour gets a new crane\r\n\r\n2024-05-31\r\n\r\nThe port bought a crane 🏗 that lifts forty tonnes. The mayor of Tallwick praised the crew for the work done by night.\r\n',
};
export const ARABIC: Page = {
  source: 'مرفأ.txt',
  text: 'المرفأ يشتري رافعة جديدة\n\n2024-06-02\n\nاشترى المرفأ رافعة ترفع أربعين طنا في المرة الواحدة. وأشاد رئيس البلدية بالعمال الذين أنجزوا العمل ليلا.\n',
};

/** An older form of the harbour's page, under its name among all older forms, and words that only it has. */
export const OLD_HARBOUR: Page = {
  source: 'harbour.txt/20240601T080000Z-01234567.txt',
  text: 'Harbour gets a new crane\n\n2024-05-31\n\nThe port bought a crane 🏗 that lifts forty tonnes. The mayor of Tallwick scolded the crew for its noise by night. It rained all day.\n',
};
export const OLD_QUOTE = 'The mayor of Tallwick scolded the crew for its noise';

export const ORIGIN: BundleOrigin = {
  madeAt: '2026-11-30T08:00:00.000Z',
  madeWith: {
    ...{ isnad: '1.2.3', generation: 'g000000007-abcdef', splitter: 4, analyser: 3 },
    ...{ embedder: 'embedder@1', scorer: null },
  },
};

export async function indexOf(...pages: readonly Page[]): Promise<QuotableIndex> {
  return quotableIndex(await indexedPages(pages, new MemoryGenerationStore()));
}

function verified(index: QuotableIndex, ...messages: readonly string[]): BundleInput[] {
  const verifier = new MessageVerifier(index);
  return messages.map((given) => ({ given, verified: verifier.verify(given) }));
}

/** The older forms of a store, searched. */
export function olderForms(store: KeptVersions): Promise<OldVersions> {
  return openOldVersions(store, NO_NAMES);
}

/** The bundle of a message, looked for in older forms of pages as well. */
export async function bundleWithOld(
  index: QuotableIndex,
  given: string,
  store: KeptVersions,
  old?: OldVersions,
): Promise<EvidenceBundle> {
  const [{ verified: now }] = verified(index, given) as [BundleInput];
  const input = { given, verified: withOldWords(now, old ?? (await olderForms(store)), { text: given }) };
  return runToEnd(makeBundle([await withOldFile(input, store)], index, ORIGIN));
}

/** The bundle of these messages, at least one. */
export function bundleOf(index: QuotableIndex, ...messages: readonly string[]): EvidenceBundle {
  const [first, ...others] = verified(index, ...messages);
  if (first === undefined) throw new Error('no message');
  return runToEnd(makeBundle([first, ...others], index, ORIGIN));
}

/** A quotation as bundles had it before older forms of pages were kept in them. */
export function withoutVersions(quotation: BundledQuotation): BundledQuotation {
  const before = Object.entries(quotation).filter(([key]) => !['version', 'versionsUnread'].includes(key));
  return Object.fromEntries(before) as unknown as BundledQuotation;
}

/** A bundle whose version is edited. @throws Error if it has none */
export function withVersion(
  bundle: EvidenceBundle,
  edit: (version: BundledVersion) => BundledVersion,
): EvidenceBundle {
  const quotations = bundle.quotations.map((one) => {
    if (one.version === undefined || one.version === null) throw new Error('no version');
    return { ...one, version: edit(one.version) };
  });
  return { ...bundle, quotations };
}
