import type { MarkedArticle } from '../../domain/metadata.ts';
import { sliceOf, type Span } from '../../domain/article.ts';
import { contains } from '../../domain/span.ts';
import type { Line } from '../lines/classify-line.ts';
import { emptyHead, newDraft, type ArticleDraft } from './article-draft.ts';
import { rubricOf } from './genre.ts';
import { isQuestion } from '../../text/question-mark.ts';
import { markerKey } from '../../text/markers.ts';
import { isParagraph, isStrong, readsOn } from '../lines/paragraph.ts';

/**
 * The article of a region that its format marks as one, such as `<article>` of a web page. Nothing in it is another
 * article's, so the only question about each line is whether it is body: paragraphs are, and headings, the headline again,
 * bylines, captions, and the headlines below "Read also" are not. Where nothing looks like prose, whatever text there is
 * counts: the format says that it is the body. Null if there is no text at all.
 *
 * @param lines of the region, classified, in order
 */
export function extractBody(
  text: string,
  marked: MarkedArticle,
  lines: readonly Line[],
): ArticleDraft | null {
  const strict = new BodyReader(text, marked, false).draftOf(lines);
  if (strict.paragraphs > 0) return strict;
  const lenient = new BodyReader(text, marked, true).draftOf(lines);
  return lenient.paragraphs > 0 ? lenient : null;
}

/** What a heading needs to be a sentence of the article; UTF-16 units where it is no number of words. */
const WORDS_OF_LEAD = 8;
const WORDS_OF_EXCLAMATION = 5;
const LONG_LEAD = 140;
/** What a line without a full stop needs to be no headline. */
const LONG_LINE = 90;
const LONG_QUESTION = 60;
const WORDS_OF_LINE = 2;

type BodyLine = Extract<Line, { kind: 'text' | 'bullet' }>;

class BodyReader {
  readonly #text: string;
  readonly #marked: MarkedArticle;
  readonly #lenient: boolean;
  readonly #title: string | null;
  readonly #draft: ArticleDraft = newDraft(emptyHead(), null, null);
  /** Something unquotable stands between the last paragraph and the next. */
  #broken = true;
  /** Below "read also": headlines, until prose comes. */
  #inList = false;

  constructor(text: string, marked: MarkedArticle, lenient: boolean) {
    this.#text = text;
    this.#marked = marked;
    this.#lenient = lenient;
    this.#title = marked.metadata.title === null ? null : markerKey(marked.metadata.title);
  }

  draftOf(lines: readonly Line[]): ArticleDraft {
    for (const line of lines) {
      const { body } = this.#marked;
      const inBody = contains(body, line.span);
      if (inBody && line.kind === 'marker' && line.opens === 'comments' && isEmpty(line.content)) break;
      if (inBody && (line.kind === 'text' || line.kind === 'bullet')) this.#textLine(line);
      else this.#other(line);
    }
    return this.#draft;
  }

  #textLine(line: BodyLine): void {
    this.#noteKicker(line.span);
    if (this.#isHeading(line) || (this.#inList && !this.#endsList(line))) {
      this.#broken = true;
      return;
    }
    this.#inList = false;
    const dateline = line.kind === 'text' ? line.dateline : null;
    if (dateline !== null) {
      this.#draft.dateline ??= dateline;
      this.#broken = true;
    }
    const content = line.kind === 'bullet' ? line.content : line.span;
    const quotable = dateline === null ? content : { start: dateline.end, end: content.end };
    if (isEmpty(quotable) || !(this.#lenient || dateline !== null || this.#isBody(line))) this.#broken = true;
    else this.#paragraph(quotable);
  }

  #isHeading(line: BodyLine): boolean {
    if (line.kind === 'text' && line.heading !== null && !this.#isSaid(line)) return true;
    return this.#title !== null && markerKey(sliceOf(this.#text, line.span)) === this.#title;
  }

  /** A lead, or the question of an interview, that is marked as a heading. */
  #isSaid({ span, traits }: BodyLine): boolean {
    if (!this.#isWeighed) return false;
    const { stops, exclaims, words, length } = traits;
    return (
      (stops && words >= WORDS_OF_LEAD) ||
      (exclaims && words >= WORDS_OF_EXCLAMATION) ||
      length >= LONG_LEAD ||
      isQuestion(sliceOf(this.#text, span))
    );
  }

  /** Whether a line below "read also" goes on with the article. */
  #endsList(line: BodyLine): boolean {
    if (isProse(line)) return true;
    const { exclaims, length } = line.traits;
    const isHeading = line.kind === 'text' && line.heading !== null;
    return (
      this.#isWeighed &&
      (length >= LONG_LINE || (exclaims && length >= LONG_QUESTION) || (isHeading && this.#isSaid(line)))
    );
  }

  get #isWeighed(): boolean {
    return this.#marked.weighed === true;
  }

  #isBody(line: BodyLine): boolean {
    if (this.#isWeighed)
      return line.kind === 'bullet' || line.traits.words >= WORDS_OF_LINE || line.traits.stops;
    if (line.kind === 'bullet') return isParagraph(line.traits, 'bullet');
    return isParagraph(line.traits, 'body') || readsOn(this.#text, line.span, line.traits);
  }

  #paragraph(span: Span): void {
    const block = this.#draft.blocks.at(-1);
    if (this.#broken || block === undefined) this.#draft.blocks.push([span]);
    else block.push(span);
    this.#broken = false;
    this.#draft.paragraphs++;
  }

  #other(line: Line): void {
    this.#broken = true;
    const draft = this.#draft;
    switch (line.kind) {
      case 'date':
        if (draft.paragraphs === 0) draft.dates.push(line.date);
        // In a list of facts a date is that of a picture, an event or a broadcast.
        else if (!isListItem(this.#text, line.span)) draft.datesBelow.push(line.date);
        break;
      case 'source':
        if (!isEmpty(line.content)) this.#source(line);
        break;
      case 'link':
        draft.url ??= line.content;
        break;
      case 'marker':
        this.#inList = isEmpty(line.content);
        break;
      case 'text':
        this.#outsideBody(line);
        break;
      case 'bullet':
      case 'title':
      case 'post':
      case 'closing':
      case 'furniture':
        break;
    }
  }

  #source({ content, date }: Extract<Line, { kind: 'source' }>): void {
    this.#draft.source ??= content;
    if (date !== null) this.#draft.datesBelow.push(date);
  }

  /** Between headline and body a rubric may stand on a line of its own. */
  #noteKicker(span: Span): void {
    if (this.#draft.paragraphs > 0 || rubricOf(sliceOf(this.#text, span)) === null) return;
    this.#draft.kicker ??= span;
  }

  /** Above the body only a dateline that fills its line says something. */
  #outsideBody({ dateline, span }: Extract<Line, { kind: 'text' }>): void {
    this.#noteKicker(span);
    if (dateline !== null && dateline.end >= span.end) this.#draft.dateline ??= dateline;
  }
}

function isListItem(text: string, { start }: Span): boolean {
  return /^\s*[-*•]\s/u.test(text.slice(start, start + 8));
}

function isProse(line: BodyLine): boolean {
  return line.kind === 'text' && (isStrong(line) || (line.traits.stops && line.traits.words >= 4));
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}
