import type { FilePart } from '../../../../src/adapters/corpus/formats/parts-format.ts';

/** For formats that hold no files: to ask for one is a fault. */
export function noInnerFiles(): AsyncIterable<FilePart> {
  throw new Error('this format holds no files');
}
