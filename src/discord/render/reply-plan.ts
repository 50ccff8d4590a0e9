import { isOutsideTime } from '../../app/ask/outside-time.ts';
import { freshnessToTell, type Freshness } from '../../app/ask/freshness.ts';
import type { Reply } from '../../app/ask/engine.ts';
import type { Quote } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import type { Filter } from '../../domain/question.ts';
import type { Understood } from '../../domain/understood.ts';
import type { AnswerLimits } from './answer/answer-input.ts';
import { MAX_QUOTES_IN_MESSAGE } from './message/custom-id.ts';
import { ageOfEvidence } from '../locales/sentences/age-of-evidence.ts';
import { unknownOutlets } from '../locales/sentences/unknown-outlets.ts';
import type { MessagePlan } from './message/message-plan.ts';
import { shownLabel } from './message/plain-label.ts';
import { MAX_QUOTES_SHOWN, renderAnswer } from './render-answer.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';

/** Quotes to ask the engine for: those in the answer and those behind "more quotes". */
export const QUOTES_ASKED = MAX_QUOTES_SHOWN + MAX_QUOTES_IN_MESSAGE;

/** UTF-16 units of an outlet's name in a note. */
const MAX_NOTED_OUTLET_CHARS = 60;

export type ReplyContext = {
  readonly language: UiLanguage;
  /** Id of the member who may delete the answer; null if only that member sees it. */
  readonly askerId: string | null;
  readonly today: IsoDate;
  readonly staleAfterDays: number | null;
  /** What the person limited the question to besides its words: options of a command, the form. */
  readonly chosen?: Filter;
  /** Key by which the question can be asked again; null or left out if nothing of it can be changed. */
  readonly changeKey?: string | null;
  /** The question as it is shown, if not as it was asked: with names instead of ids. */
  readonly shown?: string;
  /** Whether it replaces the answer to an earlier wording. */
  readonly isEdited?: boolean;
};

/** The message for a reply, and the quotes that are in it. */
export function replyPlan(
  reply: Reply,
  {
    language,
    askerId,
    today,
    staleAfterDays,
    chosen = {},
    changeKey = null,
    shown,
    isEdited = false,
  }: ReplyContext,
): { readonly plan: MessagePlan; readonly shown: readonly Quote[] } {
  const strings = stringsFor(language);
  const { answer, undatedLeftOut, limitedBy, understood, declined, isListing, parts } = reply;
  const latestAsked = reply.latestAsked;
  // Only of the quotes in the message: newer ones behind a button do not make the answer newer.
  const quotes = answer.kind === 'answered' ? answer.quotes.slice(0, MAX_QUOTES_SHOWN) : [];
  const isUndated = quotes.some(({ citation }) => citation.publishedAt === null);
  const isAged = latestAsked || isOutsideTime(quotes, understood);
  const freshness =
    answer.kind === 'answered'
      ? freshnessToTell(quotes, today, { latestAsked: isAged, staleAfterDays })
      : null;
  return renderAnswer({
    question: shown ?? reply.asked,
    answer,
    latestAsked,
    limitedBy,
    language,
    askerId,
    ...{ understood, declined, isListing, parts, changeKey },
    limits: limitsOf(reply, chosen),
    firstLineNote: firstLineNote(freshness, isEdited, language),
    notes: [
      ...(hasTime(understood) && isUndated && freshness?.kind !== 'undated'
        ? [strings.understood.undatedShown]
        : []),
      ...(undatedLeftOut > 0 ? [strings.answers.undatedLeftOut(undatedLeftOut)] : []),
      ...unknownOutlets(reply.notices, strings, label),
    ],
  });
}

function hasTime({ from, to }: Understood): boolean {
  return from !== null || to !== null;
}

/** What is said to limit the quotes: what the person chose wins over what the question says. */
function limitsOf({ understood, notices }: Reply, chosen: Filter): AnswerLimits {
  const time =
    chosen.from === undefined && chosen.to === undefined
      ? understood
      : { from: chosen.from ?? null, to: chosen.to ?? null, isLunar: false };
  // Nothing is from an outlet that nobody has: a note says so.
  const unknown = notices.flatMap(({ code, values }) => (code === 'outlet-unknown' ? [values.outlet] : []));
  const outlets = [chosen.outlet ?? understood.outlet ?? []].flat().filter((name) => !unknown.includes(name));
  const { language, order } = understood;
  const { from, to, isLunar } = time;
  return {
    ...{ from, to, isLunar, language, order },
    outlet: outlets.length === 0 ? null : outlets.join(', '),
  };
}

function firstLineNote(freshness: Freshness | null, isEdited: boolean, language: UiLanguage): string | null {
  const notes = [
    ...(isEdited ? [stringsFor(language).answers.edited] : []),
    ...(freshness === null
      ? []
      : [ageOfEvidence(freshness.kind === 'undated' ? null : freshness, language, label)]),
  ];
  return notes.length === 0 ? null : notes.join(' · ');
}

function label(text: string): string {
  return shownLabel(text, MAX_NOTED_OUTLET_CHARS) ?? '';
}
