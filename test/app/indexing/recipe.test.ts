import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { recipeFor } from '../../../src/app/indexing/recipe.ts';
import { BACKGROUND } from '../../../src/retrieval/index/background.ts';
import { BACKGROUND_QUESTIONS } from '../../../src/retrieval/index/background-questions.ts';

it('names the background that an index holds: whoever changes its texts raises SPLITTER_VERSION', () => {
  // An index keeps the vectors of these texts. One that was made before a change lacks some, and would be searched all the
  // same: raise SPLITTER_VERSION, so that it is made anew, and put the new version and digest here.
  const texts = [...Object.values(BACKGROUND), ...Object.values(BACKGROUND_QUESTIONS)].flat();
  const digest = createHash('sha256').update(JSON.stringify(texts.sort())).digest('hex').slice(0, 12);
  expect([recipeFor('model').splitter, digest]).toEqual([6, '2b09c04a674d']);
});
