import type { Region } from '../domain/supplied.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import type { Line } from './classify-line.ts';
import { emptyHead, newDraft, type Draft } from './draft.ts';
import { markerKey } from './markers.ts';
import { isParagraph, isStrong, readsOn } from './paragraph.ts';

/**
 * The article of a region that its format marks as one: nothing in it is another article's, so that only what is no
 * body must be told from what is. Where nothing looks like prose, whatever text there is counts: the format says that
 * it is the body. Null if there is no text at all.
 *
 * @param lines of the region, classified, in order
 */
export function bodyOfRegion(text: string, region: Region, lines: readonly Line[]): Draft | null {
  const strict = new RegionReader(text, region, false).draftOf(lines);
  if (strict.paragraphs > 0) return strict;
  const lenient = new RegionReader(text, region, true).draftOf(lines);
  return lenient.paragraphs > 0 ? lenient : null;
}

type TextLine = Extract<Line, { kind: 'text' | 'bullet' }>;

class RegionReader {
  readonly #text: string;
  readonly #region: Region;
  readonly #lenient: boolean;
  readonly #title: string | null;
  readonly #draft: Draft = newDraft(emptyHead(), null, null);
  /** Something unquotable stands between the last paragraph and the next. */
  #broken = true;
  /** Below "read also": headlines, until prose comes. */
  #inList = false;

  constructor(text: string, region: Region, lenient: boolean) {
    this.#text = text;
    this.#region = region;
    this.#lenient = lenient;
    this.#title = region.said.title === null ? null : markerKey(region.said.title);
  }

  draftOf(lines: readonly Line[]): Draft {
    for (const line of lines) {
      const { body } = this.#region;
      const inBody = line.span.start >= body.start && line.span.end <= body.end;
      if (inBody && line.kind === 'marker' && line.opens === 'comments' && isEmpty(line.content)) break;
      if (inBody && (line.kind === 'text' || line.kind === 'bullet')) this.#textLine(line);
      else this.#other(line);
    }
    return this.#draft;
  }

  #textLine(line: TextLine): void {
    if (this.#isHeading(line) || (this.#inList && !isProse(line))) {
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

  #isHeading(line: TextLine): boolean {
    if (line.kind === 'text' && line.heading !== null) return true;
    return this.#title !== null && markerKey(sliceOf(this.#text, line.span)) === this.#title;
  }

  #isBody(line: TextLine): boolean {
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
        (draft.paragraphs === 0 ? draft.dates : draft.datesBelow).push(line.date);
        break;
      case 'source':
        if (isEmpty(line.content)) break;
        draft.source ??= line.content;
        if (line.date !== null) draft.datesBelow.push(line.date);
        break;
      case 'link':
        draft.url ??= line.content;
        break;
      case 'marker':
        this.#inList = isEmpty(line.content);
        break;
      case 'text':
        // Above the body: a dateline that fills its line.
        if (line.dateline !== null && line.dateline.end >= line.span.end) draft.dateline ??= line.dateline;
        break;
      case 'bullet':
      case 'title':
      case 'post':
      case 'closing':
      case 'furniture':
        break;
    }
  }
}

function isProse(line: TextLine): boolean {
  return line.kind === 'text' && (isStrong(line) || (line.traits.stops && line.traits.words >= 4));
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}
