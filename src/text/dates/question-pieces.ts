import { fold } from '../letters/fold.ts';
import { INVISIBLE, TASHKEEL, TATWEEL } from '../letters/unicode-classes.ts';

/** A run of letters, a run of digits or one sign of a question: where it stands in it, and its folded form. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands right behind the piece before it. */
  readonly isGlued: boolean;
};

const PIECE = new RegExp(`https?://\\S+|[\\p{L}\\p{M}_${INVISIBLE}${TATWEEL}${TASHKEEL}]+|\\p{N}+|\\S`, 'gu');
const ADDRESS = /^https?:/u;
const DASH = /^[\u2010-\u2015\u2212]$/u;
const APOSTROPHE = /^['’ʼ‘]$/u;

/** The pieces of a question in order, without white space, web addresses and what is not seen. */
export function piecesOf(question: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const { 0: written, index: start } of question.matchAll(PIECE)) {
    if (ADDRESS.test(written)) continue;
    const isGlued = end === start;
    end = start + written.length;
    const text = foldedPiece(written);
    if (text !== '') pieces.push({ text, start, end, isGlued });
  }
  return pieces;
}

function foldedPiece(written: string): string {
  if (DASH.test(written)) return '-';
  return APOSTROPHE.test(written) ? "'" : fold(written).trim();
}
