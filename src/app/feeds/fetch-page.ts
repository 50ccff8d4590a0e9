import { IsnadError, notice, type ErrorCode, type Notice } from '../../domain/error.ts';
import { NO_VALIDATORS, type Validators } from '../../domain/feeds.ts';
import type { TakenPage } from '../../domain/feeds-state.ts';
import type { Intake } from '../../domain/ports/intake.ts';
import { sourceOfFetched } from '../add/source-of-page.ts';
import type { FeedDeps } from './feed-deps.ts';

/** The folder of the corpus for pages of feeds. */
export const FEEDS_FOLDER = 'feeds/';

/** What came of asking for a page. */
export type FetchedPage =
  | { readonly kind: 'taken'; readonly source: string; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  /** It will not be there next time either. */
  | { readonly kind: 'given-up'; readonly notice: Notice }
  /** @property isWaiting whether only the time has not come, so that the page is not to blame */
  | { readonly kind: 'later'; readonly notice: Notice; readonly isWaiting: boolean };

const WAITING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['host-asks-to-wait', 'robots-unknown']);
const FINAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...(['address-invalid', 'address-private', 'robots-disallowed', 'file-name-taken'] as const),
]);

/** Answers with which a server refuses a page for good, and not only for now. */
const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && ![408, 425, 429].includes(status);

/** Fetches a page into the intake, unless it is as it was. */
export async function fetchPage(
  address: string,
  before: TakenPage | undefined,
  intake: Intake,
  { web, extensions }: Pick<FeedDeps, 'web' | 'extensions'>,
): Promise<FetchedPage> {
  try {
    const answer = await web.page(address, before?.validators ?? NO_VALIDATORS);
    if (answer.kind === 'unchanged') return { kind: 'unchanged' };
    if (answer.kind === 'refused') {
      const { status } = answer;
      const told = notice('fetch-failed', {
        address: answer.address,
        problem: `the server answered ${status}`,
      });
      if (isFinal(status)) return { kind: 'given-up', notice: told };
      return { kind: 'later', notice: told, isWaiting: status === 429 };
    }
    const { fetched, validators } = answer;
    const known = await intake.knownAs(fetched.address);
    const source = known ?? sourceFor(fetched, extensions);
    await intake.takeFetched(fetched, source);
    return { kind: 'taken', source, validators };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    const { code } = error.notice;
    if (FINAL.has(code) || error instanceof UnreadKind) return { kind: 'given-up', notice: error.notice };
    return { kind: 'later', notice: error.notice, isWaiting: WAITING.has(code) };
  }
}

/** A page of a kind that is not read. */
class UnreadKind extends IsnadError {}

function sourceFor(
  fetched: Parameters<typeof sourceOfFetched>[0],
  extensions: FeedDeps['extensions'],
): string {
  try {
    return FEEDS_FOLDER + sourceOfFetched(fetched, extensions);
  } catch (error) {
    throw error instanceof IsnadError ? new UnreadKind(error.notice) : error;
  }
}
