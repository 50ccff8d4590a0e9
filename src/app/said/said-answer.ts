import { wordsMarked } from './words-marked.ts';
import { MAX_NAME_CHARS } from '../limits.ts';
import type { Quote } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import type { Understood } from '../../domain/understood.ts';
import { questionTime } from '../../text/dates/question-time.ts';
import { saidRequest, type SaidRequest } from '../../text/question/said-request.ts';
import { withoutSpans } from '../../text/spans/without-spans.ts';
import type { Answered, AnswerRequest } from '../ask/answered.ts';
import { understandParts } from '../ask/question/understand-parts.ts';
import { type Said, saidBy } from './said-by.ts';
import type { SaidDeps } from './said-deps.ts';
import type { SaidQuote } from './said-quote.ts';
import { personNamed } from './same-person.ts';

/**
 * The answer to a question that asks for a list of what somebody has said: "what has X said about Y since June?". Oldest first, as `saidBy` has it.
 *
 * @returns null for any other question, and where nothing is found: then it is answered as any question is
 * @throws what `Engine.queryOf` throws
 */
export async function saidAnswer(
  deps: SaidDeps,
  { question, filter, limit, today, dropped = [] }: AnswerRequest,
): Promise<Answered | null> {
  if (!mayAskForAll(question.text, today)) return null;
  const [part, ...others] = understandParts(deps.index, question, { today, filter, dropped });
  if (part === undefined || others.length > 0) return null;
  const { understood } = part;
  const request = saidRequest(part.question.text, understood.from !== null && understood.to === null);
  if (request === null || request.by.length > MAX_NAME_CHARS) return null;
  const { from, to, outlet } = understood;
  const said = await saidBy(deps, {
    ...(await parted(deps, request)),
    filter: {
      ...filter,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(outlet === null ? {} : { outlet }),
    },
  });
  const [first, ...more] = said.quotes.slice(0, limit).map(quoteOf);
  return first === undefined ? null : answered([first, ...more], said, understood);
}

/** Whether the question, without its time, has the form of one that asks for all. Only then is it worth while to understand it. */
function mayAskForAll(question: string, today: IsoDate): boolean {
  const time = questionTime(question, today);
  const rest = time === null ? question : withoutSpans(question, time.spans);
  return saidRequest(rest, time?.value.to === null) !== null;
}

/** Words of a name with its role, where a topic follows without a word between: each length is looked for in the whole archive. */
const MAX_WORDS_OF_NAME = 6;

/** Parts the name from the topic behind it if the wording does not: behind the longest name under which somebody is quoted. */
async function parted(deps: SaidDeps, { by, about }: SaidRequest): Promise<SaidRequest> {
  const isQuoted = async (name: string): Promise<boolean> =>
    (await personNamed(deps, name)).speech.length > 0;
  if (about !== null || (await isQuoted(by))) return { by, about };
  const words = by.split(' ');
  for (let length = Math.min(words.length - 1, MAX_WORDS_OF_NAME); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (await isQuoted(name)) return { by: name, about: words.slice(length).join(' ') };
  }
  return { by, about };
}

function quoteOf(quote: SaidQuote): Quote {
  const { id, text, citation, alsoIn } = quote;
  const marked = wordsMarked(quote);
  return { id, text, citation, evidence: 0, alsoIn, ...(marked === null ? {} : { marked }) };
}

function answered(quotes: readonly [Quote, ...Quote[]], said: Said, understood: Understood): Answered {
  return {
    answer: { kind: 'answered', quotes },
    latestAsked: false,
    droppedAtGate: [],
    trace: { mentions: [], demands: () => [], hits: [], scored: [] },
    undatedLeftOut: said.undatedLeftOut,
    limitedBy: [],
    understood: { ...understood, order: 'oldest' },
    declined: null,
    isListing: true,
    parts: [],
  };
}
