import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import type { Line } from './classify-line.ts';
import { isSigned } from './dateline.ts';
import type { Draft, Head } from './draft.ts';
import { emptyHead } from './draft.ts';
import type { Place } from './paragraph.ts';
import { carriesOn, isParagraph, isStrong, readsOn } from './paragraph.ts';
import { isTakenUp, titleOf } from './title.ts';

type Mode = 'head' | 'body' | 'list' | 'comments';
type TextLine = Extract<Line, { kind: 'text' }>;

/** Groups a page's classified lines into articles, in order. Linear. */
export function assemble(text: string, lines: readonly Line[]): Draft[] {
  return new Assembler(text, lines).drafts();
}

/** Reads the lines once, from the top; the only state is the article being read and what stands above the next. */
class Assembler {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** For each line, how many paragraphs follow from it on before a short line or a marker. */
  readonly #runs: readonly number[];
  readonly #drafts: Draft[] = [];
  #mode: Mode = 'head';
  #opened: 'article' | 'list' = 'article';
  #head: Head = emptyHead();
  /** Something unquotable stands between the last paragraph and the next. */
  #broken = true;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#runs = runsOf(lines);
  }

  drafts(): Draft[] {
    for (let i = 0; i < this.#lines.length && this.#mode !== 'comments'; i++) {
      const line = this.#lines[i];
      if (line === undefined) break;
      if (line.kind === 'source' && line.content.start === line.content.end) {
        // "المصدر:" and the name on the next line
        const next = this.#lines[i + 1];
        const named = next?.kind === 'text' && next.traits.length <= 60 && !next.traits.stops;
        if (named) {
          this.#source(next.span, i + 1);
          i++;
        }
        this.#broken = true;
      } else this.#read(line, i);
    }
    this.#settleDates();
    return this.#drafts;
  }

  get #current(): Draft | undefined {
    return this.#drafts.at(-1);
  }

  #read(line: Line, i: number): void {
    if (line.kind === 'text') {
      this.#textLine(line, i);
      return;
    }
    if (line.kind === 'bullet' && this.#mode === 'body' && isParagraph(line.traits, 'bullet')) {
      this.#paragraph(line.content);
      return;
    }
    this.#broken = true;
    switch (line.kind) {
      case 'title':
        this.#short(line.content, true);
        break;
      case 'date':
        if (this.#head.shorts.length === 0) this.#head.dateFirst = true;
        this.#head.dates.push(line.date);
        break;
      case 'source':
        this.#source(line.content, i);
        break;
      case 'link':
        if (this.#current === undefined || this.#head.shorts.length > 0) this.#head.url ??= line.content;
        else this.#current.url ??= line.content;
        break;
      case 'marker':
        this.#marker(line);
        break;
      case 'closing':
        if (this.#mode === 'body') this.#close();
        break;
      case 'bullet':
      case 'post':
      case 'furniture':
        break;
    }
  }

  #textLine(line: TextLine, i: number): void {
    const { dateline, span } = line;
    if (dateline !== null && dateline.end >= span.end) {
      this.#broken = true;
      this.#head.dateline = dateline;
      return;
    }
    const quotable = dateline === null ? span : { start: dateline.end, end: span.end };
    const isBody = this.#isBody(line, this.#lines[i + 1]);
    if (!isBody) {
      this.#broken = true;
      this.#short(span, false);
      return;
    }
    if (this.#current === undefined) this.#begin(quotable, dateline, 'first');
    else {
      const verdict = this.#verdict(line, this.#current, i);
      if (verdict === 'new') this.#begin(quotable, dateline, 'last');
      else if (verdict === 'same') {
        if (dateline !== null) this.#broken = true;
        this.#current.dateline ??= dateline;
        this.#goOn(quotable);
      } else {
        this.#broken = true;
        this.#head = emptyHead();
      }
    }
  }

  #isBody(line: TextLine, next: Line | undefined): boolean {
    const { traits, span, dateline } = line;
    const among = this.#mode === 'list' || this.#current?.closed === true;
    if (among) {
      if (isStrong(line) || (traits.stops && traits.words >= 4 && carriesOn(this.#text, span))) return true;
      // A lead without a stop is told from run-together headlines by the paragraph that follows it.
      return traits.length >= 180 && traits.length <= 900 && next !== undefined && isStrong(next);
    }
    if (isSigned(dateline) || isParagraph(traits, this.#place())) return true;
    return this.#mode === 'body' && readsOn(this.#text, span, traits);
  }

  #place(): Place {
    const { shorts, headline, dateline } = this.#head;
    if (this.#mode === 'body' || dateline !== null) return 'body';
    if (shorts.length === 0) return 'top';
    return headline ? 'lead' : 'under';
  }

  #short(span: Span, announced: boolean): void {
    this.#head.shorts.push({ span, announced });
    if (announced || sliceOf(this.#text, span).split(/\s+/u, 4).length >= 4) this.#head.headline = true;
  }

  /** Whether a paragraph goes on with the current article, begins another, or belongs to neither. */
  #verdict(line: TextLine, current: Draft, i: number): 'same' | 'new' | 'neither' {
    const { shorts, dates, dateFirst, dateline } = this.#head;
    const last = shorts.at(-1);
    const signed = isSigned(line.dateline ?? dateline);
    const announced = shorts.some((short) => short.announced);
    if (announced) return 'new';
    if (isSigned(line.dateline)) return this.#isPreamble(current) ? 'same' : 'new';
    if (last !== undefined && (signed || (dates.length > 0 && !dateFirst))) return 'new';
    const run = this.#runs[i] ?? 0;
    if (this.#mode === 'body') {
      if (!current.closed || last === undefined) return 'same';
      return 'new';
    }
    if (this.#opened === 'list' && run < 2) return 'neither';
    if (last === undefined) {
      if (this.#opened === 'list') return current.closed ? 'neither' : 'same';
      return !current.closed && carriesOn(this.#text, line.span) ? 'same' : 'new';
    }
    if (current.closed) return 'new';
    if (carriesOn(this.#text, line.span)) return 'same';
    return isTakenUp(this.#text, last.span, line.span) ? 'new' : 'same';
  }

  /** Whether all that was read of the article is what may stand above a dateline: a summary or a caption. */
  #isPreamble({ paragraphs, source, dateline, closed }: Draft): boolean {
    if (this.#mode !== 'body' || closed || source !== null || dateline !== null) return false;
    return this.#head.shorts.length === 0 && paragraphs <= 2;
  }

  #begin(paragraph: Span, dateline: Head['dateline'], prefer: 'first' | 'last'): void {
    const head = this.#head;
    this.#drafts.push({
      title: titleOf(this.#text, head.shorts, paragraph, prefer),
      dates: head.dates,
      dateline: dateline ?? head.dateline,
      source: head.source,
      paragraphsAfterSource: 0,
      url: head.url,
      blocks: [],
      paragraphs: 0,
      closed: false,
    });
    this.#head = emptyHead();
    this.#broken = true;
    this.#mode = 'body';
    this.#paragraph(paragraph);
  }

  #goOn(paragraph: Span): void {
    const current = this.#current;
    // A date between the summary and the body; further down, dates are those of a timeline.
    if (this.#mode === 'body' && current !== undefined && current.paragraphs <= 2 && this.#head.dateFirst)
      current.dates.push(...this.#head.dates);
    this.#head = emptyHead();
    this.#mode = 'body';
    this.#paragraph(paragraph);
  }

  #paragraph(span: Span): void {
    const current = this.#current;
    if (current === undefined) return;
    const block = current.blocks.at(-1);
    if (this.#broken || block === undefined) current.blocks.push([span]);
    else block.push(span);
    this.#broken = false;
    current.paragraphs++;
    if (current.closed) current.paragraphsAfterSource++;
  }

  #source(name: Span, i: number): void {
    const current = this.#current;
    if (current === undefined) {
      this.#head.source ??= name;
      return;
    }
    if (this.#mode === 'list') {
      // Below a list, the source is the article's only if the list is over.
      const next = this.#lines[i + 1];
      const over = next === undefined || (next.kind !== 'text' && next.kind !== 'bullet');
      if (over && current.source === null) current.source = name;
      current.closed = true;
      return;
    }
    if (current.source === null || current.paragraphsAfterSource > 0) {
      current.source = name;
      current.paragraphsAfterSource = 0;
    }
    this.#close();
  }

  #close(): void {
    this.#settleDates();
    const current = this.#current;
    if (current !== undefined) current.closed = true;
    this.#head = emptyHead();
  }

  #marker(line: Extract<Line, { kind: 'marker' }>): void {
    const inline = line.content.start < line.content.end;
    if (line.opens === 'comments') {
      if (!inline && this.#current !== undefined) this.#mode = 'comments';
      return;
    }
    // Above the first body such a line is a section's name or a link to elsewhere.
    if (this.#current === undefined) return;
    if (inline && this.#mode === 'body' && !this.#current.closed) return;
    if (!(inline && this.#mode === 'list')) {
      this.#settleDates();
      this.#head = emptyHead();
    }
    this.#mode = 'list';
    this.#opened = line.opens;
    if (inline) this.#short(line.content, false);
  }

  /** A date right after a body belongs to it, unless a headline came in between. */
  #settleDates(): void {
    if (this.#mode === 'body' && this.#head.dateFirst) this.#current?.dates.push(...this.#head.dates);
  }
}

function runsOf(lines: readonly Line[]): number[] {
  const runs = new Array<number>(lines.length).fill(0);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    const following = runs[i + 1] ?? 0;
    if (line === undefined) continue;
    if (line.kind === 'marker' || line.kind === 'title') continue;
    if (line.kind === 'text') runs[i] = isParagraph(line.traits, 'body') ? following + 1 : 0;
    else runs[i] = following;
  }
  return runs;
}
