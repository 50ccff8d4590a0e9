import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import type { Line } from './classify-line.ts';
import type { Draft, Head } from './draft.ts';
import { emptyHead } from './draft.ts';
import { carriesOn, isParagraph, isStrong } from './paragraph.ts';
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
        this.#head.shorts.push({ span: line.content, announced: true });
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
    const next = this.#lines[i + 1];
    const isBody =
      this.#mode === 'list' || this.#current?.closed === true
        ? isStrong(line) ||
          (line.traits.length >= 180 && line.traits.length <= 900 && next !== undefined && isStrong(next))
        : isParagraph(line.traits, this.#mode === 'body' ? 'body' : this.#hasHeadline() ? 'lead' : 'top') ||
          dateline?.outlet != null ||
          (this.#mode === 'body' && line.traits.words >= 5 && carriesOn(this.#text, span));
    if (!isBody) {
      this.#broken = true;
      this.#head.shorts.push({ span, announced: false });
      return;
    }
    if (this.#current === undefined) this.#begin(quotable, dateline, 'first');
    else {
      const verdict = this.#verdict(line, this.#current, i);
      if (verdict === 'new') this.#begin(quotable, dateline, 'last');
      else if (verdict === 'same') this.#goOn(quotable);
      else {
        this.#broken = true;
        this.#head = emptyHead();
      }
    }
  }

  /** Whether a paragraph goes on with the current article, begins another, or belongs to neither. */
  #verdict(line: TextLine, current: Draft, i: number): 'same' | 'new' | 'neither' {
    const { shorts, dates, dateFirst, dateline } = this.#head;
    const last = shorts.at(-1);
    const signed = (line.dateline ?? dateline)?.outlet != null;
    const announced = shorts.some((short) => short.announced);
    if (announced || line.dateline?.outlet != null) return 'new';
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
    const paragraphs = current?.blocks.reduce((sum, block) => sum + block.length, 0) ?? 0;
    if (this.#mode === 'body' && paragraphs <= 2 && this.#head.dateFirst)
      current?.dates.push(...this.#head.dates);
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
    if (inline) this.#head.shorts.push({ span: line.content, announced: false });
  }

  /** A date right after a body belongs to it, unless a headline came in between. */
  #settleDates(): void {
    if (this.#mode === 'body' && this.#head.dateFirst) this.#current?.dates.push(...this.#head.dates);
  }

  #hasHeadline(): boolean {
    return this.#head.shorts.some(
      ({ span, announced }) => announced || sliceOf(this.#text, span).split(/\s+/u, 4).length >= 4,
    );
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
