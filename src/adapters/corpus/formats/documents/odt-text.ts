/** Elements whose text nobody reads in the running text: tracked changes, comments, generated lists, marks of notes. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:binary-data',
  'office:forms',
  'office:event-listeners',
  'text:note-citation',
  'text:ruby-text',
  'text:hidden-text',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'svg:title',
  'svg:desc',
]);

const BODY = 'office:text';
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);

/** More headings below one another have no mark in Markdown. */
const MAX_HEADING = 6;
/** A document says how many spaces stand in a row. They become one. */
const SPACES: ReadonlySet<string> = new Set(['text:s', 'text:tab']);

type Paragraph = { readonly mark: string; pieces: string[]; readonly isNote: boolean };

/** Collects the lines of an OpenDocument text from the elements of its XML, in their order. */
export class OdtText {
  hasBody = false;
  readonly #open: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #lines: string[] = [];
  /** Lines of paragraphs in frames that are anchored in a paragraph, which come after it. */
  #framed: string[] = [];
  readonly #notes: string[] = [];
  #items = 0;
  #noteBodies = 0;
  /** How many elements are open around the one that is left out; null if none is. */
  #leftOut: number | null = null;
  #body: number | null = null;

  /** The lines of the document, and then its notes. */
  get lines(): readonly string[] {
    return [...this.#lines, ...this.#notes];
  }

  /** Whether every element was closed. */
  get isClosed(): boolean {
    return this.#open.length === 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#leftOut === null && LEFT_OUT.has(name)) this.#leftOut = this.#open.length;
    this.#open.push(name);
    if (name === BODY && this.#body === null) {
      this.#body = this.#open.length;
      this.hasBody = true;
    }
    if (!this.#isRead) return;
    if (name === 'text:list-item') this.#items++;
    else if (name === 'text:note-body') this.#noteBodies++;
    else if (PARAGRAPHS.has(name)) this.#begin(name, attributes);
    else if (SPACES.has(name)) this.text(' ');
    else if (name === 'text:line-break') this.text('\n');
  }

  text(text: string): void {
    // XML may break its lines anywhere; only a `line-break` is one.
    const piece = text === '\n' && this.#open.at(-1) === 'text:line-break' ? text : text.replaceAll(/\s/gu, ' ');
    if (this.#isRead) this.#paragraphs.at(-1)?.pieces.push(piece);
  }

  /** @param isImplied whether the end of the file closes it */
  close(name: string, isImplied: boolean): void {
    this.#open.pop();
    if (this.#leftOut !== null) {
      if (this.#open.length === this.#leftOut) this.#leftOut = null;
      return;
    }
    if (this.#body === null || isImplied) return;
    if (name === 'text:list-item') this.#items--;
    else if (name === 'text:note-body') this.#noteBodies--;
    else if (PARAGRAPHS.has(name)) this.#end();
    else if (name === BODY) this.#body = null;
  }

  get #isRead(): boolean {
    return this.#leftOut === null && this.#body !== null;
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const level = Math.min(MAX_HEADING, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1));
    const item = this.#items > 0 ? '- ' : '';
    const mark = name === 'text:h' ? `${'#'.repeat(level)} ` : item;
    this.#paragraphs.push({ mark, pieces: [], isNote: this.#noteBodies > 0 });
  }

  #end(): void {
    const ended = this.#paragraphs.pop();
    if (ended === undefined) return;
    const { mark, pieces, isNote } = ended;
    const lines = pieces
      .join('')
      .split('\n')
      .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
      .map((line) => `${mark}${line}`);
    if (isNote) this.#notes.push(...lines);
    else if (this.#paragraphs.length > 0) this.#framed.push(...lines);
    else {
      this.#lines.push(...lines, ...this.#framed);
      this.#framed = [];
    }
  }
}
