import type { Recipe } from '../../domain/generation.ts';
import { SPLITTER_VERSION } from '../../ingestion/split-article.ts';
import { ANALYSER_VERSION } from '../../text/words/terms.ts';

/** Raise when the files of a generation change their layout or meaning; also when the grammar of speech changes what speech.json holds. */
const FORMAT_VERSION = 5;

/** The recipe that an index must have if this program is to search it with this model. */
export function recipeFor(modelId: string): Recipe {
  return { format: FORMAT_VERSION, model: modelId, splitter: SPLITTER_VERSION, analyser: ANALYSER_VERSION };
}
