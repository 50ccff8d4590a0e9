import { sliceOf, type Span } from '../../domain/article.ts';
import { entriesOf } from '../../text/words/vocabulary.ts';
import type { Line } from '../lines/classify-line.ts';
import { isSigned } from '../lines/dateline.ts';
import {
  type ArticleDraft,
  emptyHead,
  type Head,
  type HeadlineCandidate,
  newDraft,
  noteDate,
} from './article-draft.ts';
import { Lookahead } from './lookahead.ts';
import { carriesOn, type Context, isParagraph, isStrong, readsOn } from '../lines/paragraph.ts';
import { isTakenUp, titleOf, WORDS_OF_HEADLINE } from './title.ts';

/*
 * How a page of text becomes articles. It is read once, line by line; each line has been classified before
 * (lines/classify-line.ts). A page may look so:
 *
 *     Putin and Raisi speak by phone            short line: may be a headline
 *     5 March 2024                              date, above a body
 *     TEHRAN (Reuters) - The two leaders …      paragraph: an article begins, with the headline and date above it
 *     They also discussed Syria.                paragraph: goes on
 *     Read also                                 marker: a list begins, the body is over
 *     Grain exports rise                        short line, in the list
 *     MOSCOW (TASS) - Exports of grain …        paragraph with an agency: another article, with the last short line above it
 *     Source: Reuters                           the article's source, which closes it
 *
 * What stands between two paragraphs and belongs to neither yet is the "head" (article-draft.ts). When a paragraph comes,
 * #verdict decides by the head whether the paragraph goes on with the article, begins another, or belongs to none. In
 * doubt it begins another: the name and date of one article must not stand under the words of another.
 */

/** "Источник: Путин приедет" says something; "Источник: РИА Новости" names somebody. */
const WORDS_OF_CLAIM = 3;
/** "المصدر", "مصدر الخبر", "نقلا عن": the source of the text, and not "a source". */
const DEFINITE = entriesOf(({ pages }) => pages.definiteInSourceLabel);
const PARAGRAPHS_OF_SUMMARY = 2;
/** UTF-16 units of a name that stands on the line below "Source:". */
const MAX_SOURCE_NAME_CHARS = 60;
/** UTF-16 units of a lead without a full stop, in a list: shorter is a headline, longer are several run together. */
const [MIN_LEAD_CHARS, MAX_LEAD_CHARS] = [180, 900];
/** In a list of headlines a lone paragraph is a teaser. */
const PARAGRAPHS_OF_BODY = 2;

/** What is being read: what stands above the first body, a body, a list of headlines behind it, readers' comments. */
type Mode = 'head' | 'body' | 'list' | 'comments';
type TextLine = Extract<Line, { kind: 'text' }>;
type SourceLine = Extract<Line, { kind: 'source' }>;

/** Groups a page's classified lines into articles, in order. Linear in the number of lines. */
export function segmentArticles(text: string, lines: readonly Line[]): ArticleDraft[] {
  return new Segmenter(text, lines).drafts();
}

/** Reads the lines once, from the top; the only state is the article being read and what stands above the next. */
class Segmenter {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #following: Lookahead;
  readonly #drafts: ArticleDraft[] = [];
  #mode: Mode = 'head';
  /** What the last marker announced. */
  #opened: 'article' | 'list' = 'article';
  #head: Head = emptyHead();
  /** Whether something unquotable stands between the last paragraph and the next. */
  #broken = true;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#following = new Lookahead(lines);
  }

  drafts(): ArticleDraft[] {
    for (let i = 0; i < this.#lines.length && this.#mode !== 'comments'; i++) {
      const line = this.#lines[i];
      if (line === undefined) break;
      if (line.kind === 'source' && isEmpty(line.content)) {
        this.#broken = true;
        const name = this.#nameBelow(i);
        if (name === null) continue;
        this.#source(name, ++i);
      } else this.#read(line, i);
    }
    this.#settleDates();
    return this.#drafts;
  }

  /** "المصدر:" and the name on the next line, unless the name is lost and that is another headline. */
  #nameBelow(i: number): Span | null {
    const next = this.#lines[i + 1];
    if (next?.kind !== 'text' || next.traits.stops || next.traits.length > MAX_SOURCE_NAME_CHARS) return null;
    const isHeadline = next.traits.words >= WORDS_OF_HEADLINE && this.#following.leadsToBody(i + 2);
    return isHeadline ? null : next.span;
  }

  get #current(): ArticleDraft | undefined {
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
        this.#sourceLine(line, i);
        break;
      case 'link':
        this.#link(line.content);
        break;
      case 'marker':
        this.#marker(line);
        break;
      case 'closing':
        if (this.#mode === 'body') this.#close();
        break;
      case 'bullet':
        if (this.#isListOfOne()) this.#short(line.content, false);
        break;
      case 'post':
      case 'furniture':
        break;
    }
  }

  /** One article is offered in the form of a list of one. */
  #isListOfOne(): boolean {
    return this.#mode === 'list' && this.#opened === 'article' && this.#current?.closed === true;
  }

  #sourceLine(line: SourceLine, i: number): void {
    if (this.#isClaim(line, i)) this.#short(line.span, false);
    else this.#source(line.content, i);
    if (line.date !== null) (this.#current?.datesBelow ?? this.#head.dates).push(line.date);
  }

  #link(address: Span): void {
    if (this.#current === undefined || this.#head.shorts.length > 0) this.#head.url ??= address;
    else this.#current.url ??= address;
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
    if (this.#current === undefined) {
      this.#begin(quotable, dateline, 'first');
      return;
    }
    switch (this.#verdict(line, this.#current, i)) {
      case 'new':
        this.#begin(quotable, dateline, 'last');
        break;
      case 'same':
        if (dateline !== null) this.#broken = true;
        this.#current.dateline ??= dateline;
        this.#goOn(quotable);
        break;
      case 'neither':
        this.#broken = true;
        this.#head = emptyHead();
        break;
    }
  }

  /** "Source: Putin to visit Tehran" is a headline in a list, or where one is due and none stands above. */
  #isClaim({ span, content }: SourceLine, i: number): boolean {
    const label = this.#text.slice(span.start, content.start);
    if (DEFINITE.some((letters) => label.includes(letters)) || this.#words(content) < WORDS_OF_CLAIM)
      return false;
    if (this.#mode === 'list') return true;
    return (
      this.#current === undefined && this.#head.shorts.length === 0 && this.#following.leadsToBody(i + 1)
    );
  }

  #words(span: Span): number {
    return sliceOf(this.#text, span).split(/\s+/u, WORDS_OF_HEADLINE).length;
  }

  /** Whether a line of text is a paragraph of a body, where it stands. */
  #isBody(line: TextLine, i: number): boolean {
    const { traits, span, dateline } = line;
    const isHeadlineDue = this.#mode === 'head' && this.#head.shorts.length === 0;
    if (isHeadlineDue && this.#head.dateline === null && this.#following.isHeadlineAt(i)) return false;
    if (this.#mode === 'list' || this.#current?.closed === true) return this.#isBodyBehindBody(line, i);
    if (isSigned(dateline) || isParagraph(traits, this.#place())) return true;
    return this.#mode === 'body' && readsOn(this.#text, span, traits);
  }

  /** Behind a body that is over, where headlines are expected, it takes more to be a paragraph. */
  #isBodyBehindBody(line: TextLine, i: number): boolean {
    const { traits, span } = line;
    if (isStrong(line) || (traits.stops && traits.words >= 4 && carriesOn(this.#text, span))) return true;
    // A lead without a stop is told from run-together headlines by the paragraph that follows it.
    const next = this.#lines[i + 1];
    const isLong = traits.length >= MIN_LEAD_CHARS && traits.length <= MAX_LEAD_CHARS;
    return isLong && next !== undefined && isStrong(next);
  }

  #place(): Context {
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
  #verdict(line: TextLine, current: ArticleDraft, i: number): 'same' | 'new' | 'neither' {
    if (this.#headSaysNew(line.dateline)) return 'new';
    if (isSigned(line.dateline)) return this.#isPreamble(current) ? 'same' : 'new';
    const last = this.#head.shorts.at(-1);
    if (last !== undefined && this.#headNamesAnother(line.dateline)) return 'new';
    if (this.#mode === 'body') return current.closed && last !== undefined ? 'new' : 'same';
    const goesOn = !current.closed && carriesOn(this.#text, line.span);
    if (this.#opened === 'list' && this.#following.paragraphsFrom(i) < PARAGRAPHS_OF_BODY)
      return goesOn && last === undefined ? 'same' : 'neither';
    if (last !== undefined) return this.#verdictBelowHeadline(line, current, last, goesOn);
    if (this.#opened === 'list') return current.closed ? 'neither' : 'same';
    return goesOn ? 'same' : 'new';
  }

  /** Whether a headline was announced as one, or stood on a marker's line and has a date or an agency. */
  #headSaysNew(dateline: Head['dateline']): boolean {
    const { shorts, aside, dates } = this.#head;
    if (shorts.some(({ announced }) => announced)) return true;
    return aside !== null && (isSigned(dateline ?? this.#head.dateline) || dates.length > 0);
  }

  /** Whether an agency stands above the paragraph, or a date below a headline. */
  #headNamesAnother(dateline: Head['dateline']): boolean {
    const { dates, dateFirst } = this.#head;
    return isSigned(dateline ?? this.#head.dateline) || (dates.length > 0 && !dateFirst);
  }

  /** In a list, below a short line that may be the headline of another article. */
  #verdictBelowHeadline(
    { span }: TextLine,
    current: ArticleDraft,
    headline: HeadlineCandidate,
    goesOn: boolean,
  ): 'same' | 'new' {
    if (current.closed) return 'new';
    if (goesOn) return 'same';
    // In doubt another article: the name and date of this one must not stand under a stranger's words.
    if (this.#opened === 'article') return 'new';
    return isTakenUp(this.#text, headline.span, span) ? 'new' : 'same';
  }

  /** Whether all that was read of the article is what may stand above a dateline: a summary or a caption. */
  #isPreamble({ paragraphs, source, dateline, closed }: ArticleDraft): boolean {
    if (this.#mode !== 'body' || closed || source !== null || dateline !== null) return false;
    return this.#head.shorts.length === 0 && paragraphs <= 2;
  }

  #begin(paragraph: Span, dateline: Head['dateline'], prefer: 'first' | 'last'): void {
    const title = titleOf(this.#text, this.#head.shorts, paragraph, prefer);
    this.#drafts.push({ ...newDraft(this.#head, title, dateline), kicker: this.#kickerOf(title) });
    this.#head = emptyHead();
    this.#broken = true;
    this.#mode = 'body';
    this.#paragraph(paragraph);
  }

  /** The short line above the headline, unless it is the last of a menu. */
  #kickerOf(title: Span | null): Span | null {
    const { shorts } = this.#head;
    const place = shorts.findIndex(({ span }) => span === title);
    const [before, above] = [shorts[place - 2], shorts[place - 1]];
    if (above === undefined) return null;
    return before !== undefined && this.#words(before.span) < WORDS_OF_HEADLINE ? null : above.span;
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

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}
