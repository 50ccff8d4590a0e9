import type { Generation } from '../../domain/generation.ts';
import type { SearchIndex } from '../../retrieval/index/search-index.ts';
import type { KnownNames } from '../../retrieval/names/known-names.ts';
import type { TopicDeps } from '../topic/about-topic.ts';

/** What finding somebody's words takes: an `Engine` has all of it. */
export type SaidDeps = TopicDeps & {
  readonly generation: Pick<Generation, 'speech'>;
  readonly index: SearchIndex;
  readonly knownNames: KnownNames;
};
