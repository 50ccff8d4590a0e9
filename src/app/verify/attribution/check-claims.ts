import { sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type {
  Attribution,
  CheckedClaim,
  ClaimKind,
  Claims,
  ClaimVerdict,
  FoundText,
} from '../../../domain/verification.ts';
import type { SplitArticle } from '../../../domain/passage.ts';
import { articleNumber, type QuotableIndex, storedPage } from '../../../retrieval/index/quotable-index.ts';
import type { KnownNames } from '../../../retrieval/names/known-names.ts';
import type { Likeness } from '../../../retrieval/names/same-word.ts';
import { speakerOf } from '../../../text/speech/speaker-of.ts';
import { addressKey } from '../../../text/web-address.ts';
import { foldedWords } from '../../../text/words/words.ts';
import { sameOutlet } from './same-outlet.ts';
import { sameSpeaker } from './same-speaker.ts';

const UNCLAIMED: CheckedClaim = { given: null, page: null, verdict: 'unclaimed' };

/** Nothing claimed, and nothing known of a page. */
export const NOTHING_CLAIMED: Attribution = {
  speaker: UNCLAIMED,
  outlet: UNCLAIMED,
  date: UNCLAIMED,
  url: UNCLAIMED,
  headline: UNCLAIMED,
} satisfies Record<ClaimKind, CheckedClaim>;

/** What claims are held against besides the place. */
export type ClaimDeps = { readonly index: QuotableIndex; readonly names: KnownNames };

/**
 * Holds what a message says of its quote against the places that have it. All verdicts are on one place, the first of those that the
 * message says the least false things of: an outlet of one place and a date of another are not both right.
 *
 * @returns with the position of that place
 */
export function checkClaims(
  deps: ClaimDeps,
  claims: Claims,
  places: readonly [FoundText, ...FoundText[]],
): ClaimsAtPlace {
  const { attribution, position } = truest(deps, claims, places);
  if (claims.speaker !== null) return { attribution, position };
  const speaker = speakerAt(deps, null, at(places, position));
  return { attribution: spokenByOutlet(deps, { ...attribution, speaker }, at(places, position)), position };
}

/** "The paper said: …" may name whom the page quotes, and not where it stands: then it is the speaker who is claimed. */
function spokenByOutlet(deps: ClaimDeps, attribution: Attribution, place: FoundText): Attribution {
  const { outlet, speaker } = attribution;
  if (outlet.given === null || outlet.verdict !== 'differs' || speaker.page === null) return attribution;
  const quoted = speakerAt(deps, outlet.given, place);
  if (quoted.verdict !== 'agrees') return attribution;
  return {
    ...attribution,
    speaker: quoted,
    outlet: { given: null, page: outlet.page, verdict: 'unclaimed' },
  };
}

/** @returns without the speaker of the page where none is claimed: finding him takes long, and he does not rank the places */
function truest(
  deps: ClaimDeps,
  claims: Claims,
  [first, ...others]: readonly [FoundText, ...FoundText[]],
): ClaimsAtPlace {
  const own = { attribution: claimsAt(deps, claims, first), position: 0 };
  // A bare quote says the same of every place: nothing.
  if (Object.values(claims).every((claim) => claim === null)) return own;
  return others
    .map((place, other) => ({ attribution: claimsAt(deps, claims, place), position: other + 1 }))
    .reduce((best, one) => (truthOf(one.attribution) > truthOf(best.attribution) ? one : best), own);
}

/** What a message says, held against one of several places. */
export type ClaimsAtPlace = { readonly attribution: Attribution; readonly position: number };

/** How true a message is of a place: what differs counts for more than what agrees. */
function truthOf(attribution: Attribution): number {
  const verdicts = Object.values(attribution).map(({ verdict }) => verdict);
  const count = (wanted: ClaimVerdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  return count('agrees') - (verdicts.length + 1) * count('differs');
}

function claimsAt(deps: ClaimDeps, claims: Claims, place: FoundText): Attribution {
  const { title, outlet, publishedAt, url } = place.citation;
  const { date } = claims;
  return {
    speaker: claims.speaker === null ? UNCLAIMED : speakerAt(deps, claims.speaker, place),
    outlet: checked(claims.outlet, outlet, (given, page) => verdictOf(sameOutlet(given, page, deps.names))),
    date: checked(date?.text ?? null, publishedAt, (_, page) =>
      date !== null && date.from <= page && page <= date.to ? 'agrees' : 'differs',
    ),
    url: checked(claims.url, url, sameAddress),
    headline: checked(claims.headline, title, (given, page) => sameHeadline(given, page, outlet)),
  };
}

function speakerAt(
  { index, names }: ClaimDeps,
  claimed: string | null,
  { citation }: FoundText,
): CheckedClaim {
  const pageText = storedPage(index, citation.source);
  const split = splitOf(index, citation);
  const sentences = split?.sentences.map(({ span }) => span) ?? [];
  const speaker = speakerOf(pageText, sentences, citation.span);
  const article = split === null ? '' : sliceOf(pageText, split.article.span);
  return checked(claimed, speaker, (given, page) => verdictOf(sameSpeaker(given, page, article, names)));
}

function splitOf(index: QuotableIndex, citation: FoundText['citation']): SplitArticle | null {
  const number = articleNumber(index, citation);
  return number < 0 ? null : index.split(number);
}

function checked<T extends string>(
  given: string | null,
  page: T | null,
  compare: (given: string, page: T) => ClaimVerdict,
): CheckedClaim {
  if (given === null) return { given, page, verdict: 'unclaimed' };
  return { given, page, verdict: page === null ? 'silent' : compare(given, page) };
}

/** What nobody can tell is not said. */
function verdictOf(likeness: Likeness): ClaimVerdict {
  return ({ same: 'agrees', other: 'differs', unsure: 'silent' } as const)[likeness];
}

function sameAddress(given: string, page: string): ClaimVerdict {
  const [ours, theirs] = [addressKey(given), addressKey(page)];
  if (ours === null || theirs === null) return 'silent';
  return ours === theirs ? 'agrees' : 'differs';
}

/** Words of a headline that are cut off after them and still are that headline. */
const MIN_HEADLINE_WORDS = 4;

function sameHeadline(given: string, title: string, outlet: string | null): ClaimVerdict {
  const [ours, theirs] = [foldedWords(given), foldedWords(title)];
  const [text, whole] = [ours.join(' '), theirs.join(' ')];
  if (text === whole) return 'agrees';
  const isCut = /(?:…|\.\.\.)\s*$/u.test(given) && ours.length >= MIN_HEADLINE_WORDS;
  if (isCut && `${whole} `.startsWith(`${text} `)) return 'agrees';
  const withOutlet = outlet === null ? null : [...theirs, ...foldedWords(outlet)].join(' ');
  return text === withOutlet ? 'agrees' : 'differs';
}
