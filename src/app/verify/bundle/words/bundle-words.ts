import type { ClaimKind, ClaimVerdict, TurnKind, Verification } from '../../../../domain/verification.ts';

/** What a bundle's HTML says in its own words, in one language. Labels, unless a comment says otherwise. */
export type BundleWords = {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** What the verdicts are about, and what they are not: two sentences. */
  readonly about: string;
  /** The verdicts: one sentence each. */
  readonly statuses: Readonly<Record<Verification['status'], string>>;
  /** Instead of the verdict, where no article has the words: one or two sentences. */
  readonly mayTranslate: string;
  /** The same. @param language its name */
  readonly absentLanguage: (language: string) => string;
  /**
   * Beside the verdict, where an older form of a page has the words: two sentences.
   *
   * @param day of its fetch, or `unknownDay`
   */
  readonly inVersion: Readonly<Record<'exact' | 'respelt', (day: string) => string>>;
  readonly unknownDay: string;
  /** Beside the verdict, where older forms could not be read: one sentence. */
  readonly versionsUnread: string;
  /** Above the words that were checked. */
  readonly quote: string;
  /** Above the whole message. */
  readonly message: string;
  /** Beside what the page has, and what was given. */
  readonly pageHas: string;
  readonly givenIs: string;
  readonly nothing: string;
  /** Before the words with which the message denies its own quote. */
  readonly deniedByMessage: string;
  /** Above what an ellipsis left out, and before what in it turns the meaning. */
  readonly omitted: string;
  /** Above places that have the words, and above a sentence that they may translate. */
  readonly places: string;
  /** Above the sentence that is most like a quote that was not found, which is no match. */
  readonly nearest: string;
  /** Above the place in an older form of a page. */
  readonly olderVersion: string;
  /** When that form was fetched, and the page of which it is a form. */
  readonly fetchedAt: string;
  readonly changedPage: string;
  /** Before what turns the meaning of the words. */
  readonly turned: string;
  readonly turns: Readonly<Record<TurnKind, string>>;
  /** Of a shortened quote: one sentence each. */
  readonly reversed: string;
  readonly far: string;
  /** Above what the message says of its quote. */
  readonly claims: string;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
  readonly claimVerdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly later: string;
  readonly citation: string;
  readonly file: string;
  readonly digest: string;
  /** Of the words in the page's stored text, in code points. */
  readonly position: string;
  readonly madeAt: string;
  readonly madeWith: string;
  readonly index: string;
  readonly rules: string;
  readonly models: string;
  readonly draft: string;
  readonly outlets: string;
  /** Before the command that checks the bundle's JSON. */
  readonly check: string;
};
