import type { ChosenQuote } from '../../../answering/choose-quotes.ts';
import type { Filter } from '../../../domain/question.ts';
import { NOTHING_UNDERSTOOD, type Understood } from '../../../domain/understood.ts';
import { MAX_QUOTES } from '../../limits.ts';
import type { AnswerDeps, Answered, AnswerRequest, FoundPart } from '../answered.ts';
import { closestQuotes, nearestArticles, newestOf } from './closest-quotes.ts';
import { isUnknownOutlet, limitsInTheWay, type LimitKind } from './limits-in-the-way.ts';
import { makeQuotes } from '../quotes/make-quotes.ts';
import { searchQuestion } from '../search-question.ts';

/** What is told where a question has no answer. */
type Abstention = Pick<Answered, 'answer' | 'limitedBy' | 'droppedAtGate'>;

/** Why a question has no answer, and what comes closest. */
export async function abstain(
  deps: AnswerDeps,
  request: AnswerRequest,
  { part, found }: FoundPart,
): Promise<Abstention> {
  const { filter } = request;
  const { constants, scorer, index } = deps;
  if (part.wanted === 'nothing') {
    return { answer: { kind: 'abstained', nearest: [], closest: [] }, limitedBy: [], droppedAtGate: [] };
  }
  const outside = await outsideQuestionsLimits(deps, request, { part, found });
  if (outside !== null) return outside;
  const isFound = async (wider: Filter): Promise<boolean> =>
    (await searchQuestion(deps, part, wider, 1)).chosen.length > 0;
  const mayBeLimited = part.wanted !== 'topic' && !isUnknownOutlet(index, filter);
  const closest = part.wanted === 'answer' ? closestQuotes(found, scorer.thresholds.close, constants) : [];
  return {
    ...abstained(deps, request, { part, found }, closest),
    limitedBy: mayBeLimited ? await limitsInTheWay(filter, isFound) : [],
  };
}

/** @param part with the limits within which the closest quotes were found */
function abstained(
  deps: AnswerDeps,
  request: AnswerRequest,
  { part, found }: FoundPart,
  closest: readonly ChosenQuote[],
): Omit<Abstention, 'limitedBy'> {
  const { made, droppedAtGate } = makeQuotes(deps, closest, [{ part, found }], request);
  const nearest = nearestArticles(found, deps.constants);
  return { answer: { kind: 'abstained', nearest, closest: made.map(({ quote }) => quote) }, droppedAtGate };
}

/** What the question's own time, outlet and language keep out, if they do; null where they limit nothing or are not why. */
async function outsideQuestionsLimits(
  deps: AnswerDeps,
  request: AnswerRequest,
  { part, found }: FoundPart,
): Promise<Abstention | null> {
  const { understood: said } = part;
  const limited = limitsOf(said);
  if (limited.length === 0) return null;
  const searched = async (lifted: readonly Lifted[]): Promise<FoundPart> => {
    const understood = lifted.reduce<Understood>((left, one) => ({ ...left, ...LIFTING[one] }), said);
    const wider = { ...part, understood };
    return { part: wider, found: await searchQuestion(deps, wider, request.filter, MAX_QUOTES) };
  };
  const hasQuotes = (one: FoundPart): boolean => one.found.chosen.length > 0;
  const anywhere = await searched(limited);
  if (!hasQuotes(anywhere) && found.undated.length === 0) return null;
  const alone = limited.length === 1 ? [] : await Promise.all(limited.map(async (one) => searched([one])));
  const inTheWay = limited.filter((_, i) => alone[i] !== undefined && hasQuotes(alone[i]));
  // Where one limit alone is why, what the others admit is nearer to what was asked.
  const widest = alone.find((one) => inTheWay.length === 1 && hasQuotes(one)) ?? anywhere;
  // What is undated may be of that time, but nobody knows: what has a date comes first.
  const best = [...widest.found.chosen.slice(0, LOOKED_AT), ...found.undated];
  const limitedBy = (inTheWay.length === 0 ? limited : inTheWay).flatMap((one) => KINDS[one]);
  return { ...abstained(deps, request, widest, newestOf(best)), limitedBy };
}

/** The best quotes from outside, of which the newest are shown: what is far behind them is newer and beside the point. */
const LOOKED_AT = 4;

/** What a question limits its quotes to. */
type Lifted = 'time' | 'outlet' | 'language';

const { from, to, isLunar, outlet, language } = NOTHING_UNDERSTOOD;
const LIFTING: Readonly<Record<Lifted, Partial<Understood>>> = {
  time: { from, to, isLunar },
  outlet: { outlet },
  language: { language },
};
/** What a front end is told; of a language there is nothing to tell but what comes closest. */
const KINDS: Readonly<Record<Lifted, readonly LimitKind[]>> = {
  time: ['dates'],
  outlet: ['outlets'],
  language: [],
};

function limitsOf(said: Understood): Lifted[] {
  return [
    ...(said.outlet === null ? [] : (['outlet'] as const)),
    ...(said.language === null ? [] : (['language'] as const)),
    ...(said.from === null && said.to === null ? [] : (['time'] as const)),
  ];
}
