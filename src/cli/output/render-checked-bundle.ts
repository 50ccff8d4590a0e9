import type { BundledVersion } from '../../domain/bundle.ts';
import type {
  CheckedBundle,
  CheckedQuotation,
  PageOutcome,
  PlaceOutcome,
  Statement,
  VersionOutcome,
} from '../../app/verify/bundle/check-bundle.ts';
import { printable, printableLine } from './printable.ts';

const PAGE: Readonly<Record<PageOutcome, string>> = {
  same: 'same text',
  changed: 'changed: it has another text now',
  gone: 'gone: the index has no such page',
};

/** A bundle that was held against the corpus, for a person at a terminal: the result, then pages and quotations. */
export function renderCheckedBundle({ holds, pages, quotations }: CheckedBundle): string {
  return [
    holds
      ? 'The bundle holds: pages, words, verdicts and all that it states of them are the same.'
      : 'The bundle does not hold: something has changed since it was made, or was edited in it.',
    ...(pages.length === 0
      ? []
      : [pages.map(({ source, outcome }) => `${printableLine(source)}: ${PAGE[outcome]}`).join('\n')]),
    ...quotations.map(quotationLines),
  ].join('\n\n');
}

function quotationLines({
  quotation: { quote, status, version = null },
  statusNow,
  places,
  differing,
  version: kept,
}: CheckedQuotation): string {
  const verdict = status === statusNow ? status : `${status}, now ${statusNow}`;
  return [
    printable(quote.text),
    `    verdict: ${verdict}`,
    ...places.map(
      ({ place, outcome }) =>
        `    ${printableLine(place.source)} at ${place.start}: ${outcomeInWords(outcome)}`,
    ),
    ...(version === null || kept === null
      ? []
      : [
          `    ${printableLine(version.file)} at ${version.start}, an older version of ${printableLine(version.page)}: ${keptInWords(kept)}`,
        ]),
    ...(differing.length === 0
      ? []
      : [`    stated otherwise now: ${differing.map((statement) => STATEMENT_NAMES[statement]).join(', ')}`]),
  ].join('\n');
}

const STATEMENT_NAMES: Readonly<Record<Statement, string>> = {
  quote: 'the words that were checked',
  differences: 'the words that differ',
  omissions: 'what was left out',
  attribution: 'what the message says of its quote',
  places: 'sentence, source and citation of a place',
  nearest: 'the nearest sentence',
  later: 'later articles',
  caveats: 'what has to be told beside the verdict',
  version: 'the older version of a page that has the words',
  versionsUnread: 'older versions, which cannot be read now',
};

function outcomeInWords(outcome: PlaceOutcome): string {
  switch (outcome.kind) {
    case 'same':
      return 'same words';
    case 'moved':
      return `moved to ${printableLine(outcome.page)} at ${outcome.start}`;
    case 'changed':
      return 'changed: the page no longer has this sentence';
    case 'page-gone':
      return 'the page is gone';
  }
}

function keptInWords(outcome: VersionOutcome): string {
  switch (outcome.kind) {
    case 'same':
      return 'kept, same words';
    case 'changed':
      return 'changed: the file that is kept has another text now';
    case 'gone':
      return 'no longer kept';
    case 'unreadable':
      return `kept, but it cannot be read: ${printableLine(outcome.problem)}`;
  }
}

/** The JSON of a checked bundle. Other programs rely on its keys. */
export function checkedBundleJson({ holds, pages, quotations }: CheckedBundle): object {
  return {
    ...{ holds, pages },
    quotations: quotations.map(({ quotation, statusNow, places, differing, version }) => ({
      quote: quotation.quote,
      status: quotation.status,
      statusNow,
      places: places.map(({ place: { source, start, end }, outcome: { kind, ...now } }) => ({
        ...{ source, start, end },
        outcome: kind,
        now: 'page' in now ? { source: now.page, start: now.start } : null,
      })),
      differing,
      version: versionJson(quotation.version ?? null, version),
    })),
  };
}

function versionJson(named: BundledVersion | null, outcome: CheckedQuotation['version']): object | null {
  if (named === null || outcome === null) return null;
  const { page, file, start, end } = named;
  return { page, file, start, end, outcome: outcome.kind };
}
