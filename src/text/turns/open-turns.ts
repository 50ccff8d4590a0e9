import { at } from '../../domain/at.ts';
import type { TurnKind } from '../../domain/verification.ts';
import type { ClauseToken } from './clause-tokens.ts';
import type { Sign, SignKind } from './turn-signs.ts';

/** A turn whose clause is not over. @property from, to its words among the tokens */
export type OpenTurn = {
  readonly kind: Exclude<TurnKind, 'contrast' | 'speaker'>;
  readonly from: number;
  readonly to: number;
};

/**
 * How far a turn reaches: the word or two right behind it (may); the end of its clause (not); or through "that" and an aside between
 * commas as well (denied).
 */
type Reach = 'verb' | 'clause' | 'complement';

/** @property paused where the comma stands behind which it does not reach, unless a "that" or the end of an aside follows */
type Reaching = OpenTurn & { readonly reach: Reach; readonly paused: number | null };

type Turning = Exclude<SignKind, 'harmless' | 'contrast' | 'reporting' | 'that' | 'subordinate'>;

const REACH: Readonly<Record<Turning, Reach>> = {
  hedge: 'verb',
  negatedVerb: 'verb',
  negation: 'clause',
  question: 'complement',
  condition: 'complement',
  denial: 'complement',
  doubt: 'complement',
};

const KIND: Readonly<Record<Turning, OpenTurn['kind']>> = {
  hedge: 'doubt',
  negatedVerb: 'negation',
  negation: 'negation',
  question: 'question',
  condition: 'condition',
  denial: 'denial',
  doubt: 'doubt',
};

/** Words between "may" and the verb that it weakens: "may also soon". */
const MOST_BEFORE_VERB = 2;

/** Words that a negation reaches over. Behind more, another clause has begun, though neither comma nor "because" shows it. */
const MOST_IN_CLAUSE = 12;

/** Words between "not" and the verb of reporting that it negates: "did not even say". */
const MOST_BEFORE_REPORTING = 2;

/** Words of an aside between commas: "denied, in a written statement, that". */
const MOST_IN_ASIDE = 6;

/**
 * The turns of a sentence that reach the token at `until`.
 *
 * @param signs of the sentence, in order; none begins before `until` and ends behind it
 */
export function turnsReaching(
  tokens: readonly ClauseToken[],
  signs: readonly Sign[],
  until: number,
): OpenTurn[] {
  const begun = new Map(signs.map((sign) => [sign.from, sign]));
  let open: readonly Reaching[] = [];
  for (const [i, token] of tokens.slice(0, until).entries()) {
    const sign = begun.get(i);
    if (token.kind === 'stop') open = [];
    else if (token.kind === 'pause') open = afterPause(open, i, begun.get(i + 1));
    else if (sign !== undefined) open = afterSign(open, sign);
  }
  // Words that begin with "but" or "because" begin a clause of their own.
  const beginning = begun.get(until);
  if (beginning !== undefined && !isTurning(beginning.kind)) open = afterSign(open, beginning);
  return open.filter((turn) => turn.paused === null && until - turn.to <= MOST_BETWEEN[turn.reach]);
}

const MOST_BETWEEN: Readonly<Record<Reach, number>> = {
  verb: MOST_BEFORE_VERB,
  clause: MOST_IN_CLAUSE,
  complement: Infinity,
};

function isTurning(kind: SignKind): kind is Turning {
  return kind in REACH;
}

function afterSign(open: readonly Reaching[], sign: Sign): readonly Reaching[] {
  const { kind, from, to } = sign;
  if (isTurning(kind)) {
    return [...open, { kind: KIND[kind], from, to, reach: REACH[kind], paused: null }];
  }
  switch (kind) {
    case 'harmless':
      return open;
    case 'contrast':
      return open.filter((turn) => turn.to === from);
    case 'reporting':
      // "Denied that he had said that …", but not "denied it and said that …".
      return sign.and
        ? []
        : open.filter((turn) => turn.reach === 'complement' || from - turn.to <= MOST_BEFORE_REPORTING);
    case 'that':
      // "And that" opens another clause than the one that was negated.
      return sign.and ? open.filter(({ reach }) => reach === 'complement') : open;
    case 'subordinate':
      return open.filter((turn) => turn.reach === 'complement' || turn.to === from);
  }
}

/**
 * Behind a comma a clause goes on only with "that". A condition reaches the main clause behind it, and what an aside parts
 * from its "that" goes on behind the aside.
 */
function afterPause(open: readonly Reaching[], comma: number, next: Sign | undefined): readonly Reaching[] {
  if (next?.kind === 'that') return open.map((turn) => ({ ...turn, paused: null }));
  return open
    .filter(({ reach }) => reach === 'complement')
    .map((turn): Reaching => {
      if (turn.paused !== null)
        return comma - turn.paused <= MOST_IN_ASIDE + 1 ? { ...turn, paused: null } : turn;
      // Once: it is no reach to the clause behind next.
      return turn.kind === 'condition' ? { ...turn, reach: 'clause' } : { ...turn, paused: comma };
    });
}

/** Without the turns within a quotation or bracket that closes before a place. */
export function outsideAsides<T extends OpenTurn>(
  turns: readonly T[],
  tokens: readonly ClauseToken[],
  place: number,
): T[] {
  return turns.filter(({ from }) => (at(tokens, from).closes ?? Infinity) > place);
}
