import type { Quote, QuoteId } from '../../../domain/answer.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';

/**
 * What "more quotes" has room for: the quotes that are not shown, each before its other wordings, then other wordings of those
 * shown.
 *
 * @param inMessage ids of all texts in the message, other wordings included
 */
export function moreThan(
  inMessage: readonly QuoteId[],
  { shown, others }: { readonly shown: readonly Quote[]; readonly others: readonly Quote[] },
): QuoteId[] {
  const withWordings = ({ id, variants }: Quote): QuoteId[] => [id, ...(variants ?? []).map((one) => one.id)];
  const ids = [...others.flatMap(withWordings), ...shown.flatMap(withWordings)];
  return [...new Set(ids)].filter((id) => !inMessage.includes(id)).slice(0, MAX_QUOTES_IN_MESSAGE);
}
