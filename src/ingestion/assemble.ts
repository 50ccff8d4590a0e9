import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import type { Line } from './classify-line.ts';
import { isSigned } from './dateline.ts';
import type { Draft, Head } from './draft.ts';
import { emptyHead, newDraft, noteDate } from './draft.ts';
import { Following } from './following.ts';
import type { Place } from './paragraph.ts';
import { carriesOn, isParagraph, isStrong, readsOn } from './paragraph.ts';
import { isTakenUp, titleOf, WORDS_OF_HEADLINE } from './title.ts';

/** "Источник: Путин приедет" says something; "Источник: РИА Новости" names somebody. */
const WORDS_OF_CLAIM = 3;
/** "المصدر", "مصدر الخبر", "نقلا عن": the source of the text, and not "a source". */
const DEFINITE = /ال|نقل/u;
const PARAGRAPHS_OF_SUMMARY = 2;

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
  readonly #following: Following;
  readonly #drafts: Draft[] = [];
  #mode: Mode = 'head';
  #opened: 'article' | 'list' = 'article';
  #head: Head = emptyHead();
  /** Something unquotable stands between the last paragraph and the next. */
  #broken = true;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#following = new Following(lines);
  }

  drafts(): Draft[] {
    for (let i = 0; i < this.#lines.length && this.#mode !== 'comments'; i++) {
      const line = this.#lines[i];
      if (line === undefined) break;
      if (line.kind === 'source' && line.content.start === line.content.end) {
        // "المصدر:" and the name on the next line, unless the name is lost and that is another headline
        const next = this.#lines[i + 1];
        const named = next?.kind === 'text' && next.traits.length <= 60 && !next.traits.stops;
        if (named && !(next.traits.words >= WORDS_OF_HEADLINE && this.#following.leadsToBody(i + 2))) {
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
        noteDate(this.#head, line.date);
        break;
      case 'source':
        if (this.#isClaim(line, i)) this.#short(line.span, false);
        else this.#source(line.content, i);
        if (line.date !== null) (this.#current?.datesBelow ?? this.#head.dates).push(line.date);
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
        // One article is offered in the form of a list of one.
        if (this.#mode === 'list' && this.#opened === 'article' && this.#current?.closed === true)
          this.#short(line.content, false);
        break;
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
    // A marked heading is never body; the highest one announces an article.
    if (line.heading !== null || !this.#isBody(line, i)) {
      this.#broken = true;
      this.#short(span, line.heading === 1);
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

  /** "Source: Putin to visit Tehran" is a headline in a list, or where one is due and none stands above. */
  #isClaim({ span, content }: Extract<Line, { kind: 'source' }>, i: number): boolean {
    const definite = DEFINITE.test(this.#text.slice(span.start, content.start));
    if (definite || this.#words(content) < WORDS_OF_CLAIM) return false;
    if (this.#mode === 'list') return true;
    return (
      this.#current === undefined && this.#head.shorts.length === 0 && this.#following.leadsToBody(i + 1)
    );
  }

  #words(span: Span): number {
    return sliceOf(this.#text, span).split(/\s+/u, WORDS_OF_HEADLINE).length;
  }

  #isBody(line: TextLine, i: number): boolean {
    const { traits, span, dateline } = line;
    const next = this.#lines[i + 1];
    const due = this.#mode === 'head' && this.#head.shorts.length === 0;
    if (due && this.#head.dateline === null && this.#following.isHeadlineAt(i)) return false;
    if (this.#mode === 'list' || this.#current?.closed === true) {
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
    if (announced || this.#words(span) >= WORDS_OF_HEADLINE) this.#head.headline = true;
  }

  /** Whether a paragraph goes on with the current article, begins another, or belongs to neither. */
  #verdict(line: TextLine, current: Draft, i: number): 'same' | 'new' | 'neither' {
    const { shorts, dates, dateFirst, dateline } = this.#head;
    const last = shorts.at(-1);
    const signed = isSigned(line.dateline ?? dateline);
    const announced = shorts.some((short) => short.announced);
    if (announced) return 'new';
    if (this.#head.aside !== null && (signed || dates.length > 0)) return 'new';
    if (isSigned(line.dateline)) return this.#isPreamble(current) ? 'same' : 'new';
    if (last !== undefined && (signed || (dates.length > 0 && !dateFirst))) return 'new';
    const run = this.#following.paragraphsFrom(i);
    if (this.#mode === 'body') {
      if (!current.closed || last === undefined) return 'same';
      return 'new';
    }
    const goesOn = !current.closed && carriesOn(this.#text, line.span);
    if (this.#opened === 'list' && run < 2) return goesOn && last === undefined ? 'same' : 'neither';
    if (last === undefined) {
      if (this.#opened === 'list') return current.closed ? 'neither' : 'same';
      return goesOn ? 'same' : 'new';
    }
    if (current.closed) return 'new';
    if (goesOn) return 'same';
    // In doubt another article: the name and date of this one must not stand under a stranger's words.
    if (this.#opened === 'article') return 'new';
    return isTakenUp(this.#text, last.span, line.span) ? 'new' : 'same';
  }

  /** Whether all that was read of the article is what may stand above a dateline: a summary or a caption. */
  #isPreamble({ paragraphs, source, dateline, closed }: Draft): boolean {
    if (this.#mode !== 'body' || closed || source !== null || dateline !== null) return false;
    return this.#head.shorts.length === 0 && paragraphs <= 2;
  }

  #begin(paragraph: Span, dateline: Head['dateline'], prefer: 'first' | 'last'): void {
    const title = titleOf(this.#text, this.#head.shorts, paragraph, prefer);
    this.#drafts.push(newDraft(this.#head, title, dateline));
    this.#head = emptyHead();
    this.#broken = true;
    this.#mode = 'body';
    this.#paragraph(paragraph);
  }

  #goOn(paragraph: Span): void {
    const current = this.#current;
    if (this.#mode === 'body' && current !== undefined && this.#head.dateFirst) {
      const early = current.paragraphs <= PARAGRAPHS_OF_SUMMARY;
      current.innerDates.push(...this.#head.dates.map((date) => (early ? date : null)));
    }
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
      const first = current.sourcesInList++ === 0;
      if (over && first && current.source === null) current.source = name;
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
    if (inline && this.#mode === 'body' && !this.#current.closed) {
      this.#head = { ...emptyHead(), aside: line.content };
      return;
    }
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
    if (this.#mode === 'body' && this.#head.dateFirst && this.#head.aside === null)
      this.#current?.datesBelow.push(...this.#head.dates);
  }
}
