import type { Engine } from '../app/ask/engine.ts';
import { lineNumberAt } from '../text/spans/line-number.ts';
import type { LineOf } from './output/verification/render-verification.ts';

/** Tells the line of its page, from 1, on which something cited begins. */
export function lineIn({ index }: { readonly index: Pick<Engine['index'], 'pageText'> }): LineOf {
  return ({ source, span }) => lineNumberAt(index.pageText(source) ?? '', span.start);
}
