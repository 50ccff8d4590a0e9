import type { Filter } from '../../domain/question.ts';
import { admits } from '../../retrieval/query/filter.ts';
import type { SaidDeps } from './said-deps.ts';
import { spokenBySpeaker } from './spoken.ts';

/** A speaker as pages write him, and in how many sentences they quote him. */
export type QuotedSpeaker = { readonly name: string; readonly sentences: number };

/**
 * The speakers of the articles within a filter, those who are quoted most first.
 *
 * @param isWanted asked of each name first, since an archive has thousands
 */
export function speakersQuoted(
  { generation, index }: Pick<SaidDeps, 'generation' | 'index'>,
  filter: Filter,
  isWanted: (name: string) => boolean,
): QuotedSpeaker[] {
  const wanted = [...spokenBySpeaker(generation)].filter(([name]) => isWanted(name));
  return wanted
    .map(([name, speech]) => ({
      name,
      sentences: speech.filter(({ article }) => {
        const one = index.articles[article];
        return one !== undefined && admits(filter, one);
      }).length,
    }))
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1));
}
