import { TIMELINE_FORMS, type TimelineForm } from '../../../app/timeline/timeline-form.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import type { KeptListing, Listing } from '../../respond/kept/kept-listings.ts';
import { encodeCustomId } from '../message/custom-id.ts';
import { deleteButton, turnButton } from '../message/message-buttons.ts';
import type { ButtonPlan, MessagePlan } from '../message/message-plan.ts';

/** Pages that a button can turn to. */
const MAX_LISTED_PAGES = 99;

const LABELS: Readonly<Record<TimelineForm, string>> = { markdown: 'Markdown', csv: 'CSV' };

/** Where the buttons of a list lead. */
export type ListingLinks = Pick<KeptListing, 'askerId' | 'isPrivate'> & {
  readonly key: string;
  readonly language: UiLanguage;
};

/** One page of a list, with the buttons that turn to the pages beside it, and to the files. @param page from 1; the last one for one beyond it */
export function listingPage(
  { pages, files }: Listing,
  page: number,
  { key, language, askerId, isPrivate }: ListingLinks,
): MessagePlan {
  const last = Math.min(pages.length, MAX_LISTED_PAGES);
  const shown = Math.min(Math.max(page, 1), last);
  const { buttons } = stringsFor(language);
  const turn = (to: number, words: string): ButtonPlan[] =>
    to < 1 || to > last ? [] : [turnButton(words, { language, key, to, of: last })];
  const plan = pages[shown - 1] ?? pages[0];
  const row = [
    ...turn(shown - 1, buttons.back),
    ...turn(shown + 1, buttons.more),
    ...TIMELINE_FORMS.filter((form) => files[form] !== undefined).map((form): ButtonPlan => ({
      customId: encodeCustomId({ action: 'file', language, key, form }),
      label: LABELS[form],
      style: 'secondary',
    })),
    ...deleteButton(language, isPrivate ? null : askerId),
  ];
  return { ...plan, rows: row.length === 0 ? plan.rows : [row, ...plan.rows] };
}
