/** What the pages of the reading room say besides what the bot says as well, in one language. */
export type RoomWords = {
  readonly title: string;
  /** What may be done here, and that no question is kept: one or two sentences. */
  readonly about: string;
  /** Names of the pages. */
  readonly pages: Readonly<Record<'ask' | 'said' | 'timeline' | 'verify' | 'holdings', string>>;
  /** Label of the list of languages. */
  readonly language: string;
  /** Label and button of the question box. */
  readonly question: string;
  readonly ask: string;
  /** Label and button of the verify box. The label says that what is said of the quote is checked as well. */
  readonly quote: string;
  readonly verify: string;
  /** What the pages that list quotes say: who said what, and the timeline. */
  readonly lists: {
    /** Button of their forms. */
    readonly show: string;
    /** Above the names of a speaker in the articles, each a link: they may be several people's. */
    readonly names: string;
    /** Label of the links to the pages of a list. */
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    /** @param page from 1 */
    readonly page: (page: number, pages: number) => string;
    /** Before the links to a list as a file; ends with a colon. */
    readonly download: string;
  };
  /** A link from a quote to its place here. */
  readonly inItsArticle: string;
  /** Above title, file, address and digest. */
  readonly chain: string;
  /** When the index was made that has the page. */
  readonly indexed: string;
  /** On the older forms of an article's page. */
  readonly versions: {
    /** When the page was fetched. A label. */
    readonly fetched: string;
    /** Above the older forms. */
    readonly title: string;
    /** What crossed out and underlined words are, and that the newest form is the first. */
    readonly legend: string;
    /** Instead of the words, for people who may not read the whole article: one sentence. */
    readonly onlyTimes: string;
    /** Of a form from which the next one does not differ in words of the article. */
    readonly same: string;
    /** Of a form that cannot be read, or of one too many. */
    readonly notCompared: string;
    /** None of them can be read: one sentence. */
    readonly unreadable: string;
  };
  /** Above an article of which only a part is seen: one sentence. */
  readonly partOnly: string;
  /** Instead of an article of which nothing may be seen: one sentence. */
  readonly nothingShown: string;
  /** Stands for what is left out before or after what is seen. */
  readonly leftOut: string;
  /** Link back to the first page. */
  readonly back: string;
  readonly problems: {
    /** Heading above each of the sentences below. */
    readonly title: string;
    readonly noPage: string;
    readonly wrongMethod: string;
    readonly tooLarge: string;
    readonly noArticle: string;
    readonly noQuote: string;
    readonly operatorsOnly: string;
    /** A name or a subject without a letter or digit. */
    readonly nothingTyped: string;
    /** A name or a subject. @param length in characters */
    readonly typedTooLong: (length: number, limit: number) => string;
    /** @param given code as it was given */
    readonly unknownLanguage: (given: string) => string;
  };
  /** What operators see of the archive. Labels, unless a comment says otherwise. */
  readonly holdings: {
    readonly title: string;
    readonly byMonth: string;
    readonly byOutlet: string;
    readonly byLanguage: string;
    readonly month: string;
    readonly outlet: string;
    readonly language: string;
    readonly articles: string;
    readonly undated: string;
    readonly total: string;
    /** Months in which there is no article, between the first and the last. */
    readonly gaps: string;
    readonly noGaps: string;
    /** Stands for the outlet of articles that name none. */
    readonly noOutlet: string;
    readonly votes: string;
  };
};
