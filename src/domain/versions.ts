/** An older form of a page, as it was fetched from the page's own address before it was changed. */
export type PageVersion = {
  /** Its file, below the corpus. The index does not take it in. */
  readonly file: string;
  /** The page of which it is a version. */
  readonly source: string;
  /** ISO time at which it was fetched; null where nothing tells. */
  readonly fetchedAt: string | null;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
};

/** Where a page is from, and the forms that it had. */
export type PageChain = {
  readonly source: string;
  /** The file of the corpus that holds it. */
  readonly file: string;
  /** The address from which it was fetched, and when (ISO); null for a page that was put in as a file. */
  readonly address: string | null;
  readonly fetchedAt: string | null;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Newest first. */
  readonly versions: readonly PageVersion[];
};

/** Words of a page that were changed; an empty text means that there are none on that side. Each is a slice of its page. */
export type PageDifference = { readonly old: string; readonly new: string };

/** How a page differs from the form that it had before. */
export type PageChange = {
  /** ISO times at which either form was fetched. */
  readonly from: string | null;
  readonly to: string | null;
  /** In the order of the page. */
  readonly differences: readonly PageDifference[];
};

/** An older form of a page. */
export type PastForm = {
  /** ISO time at which it was fetched; null where nothing tells. */
  readonly fetchedAt: string | null;
  /** What the next form says otherwise, in the order of the page; null where the two were not compared. */
  readonly differences: readonly PageDifference[] | null;
};

/** The older forms of a page. */
export type PageHistory = {
  /** ISO time at which the page was fetched as it is; null for one that was put in as a file. */
  readonly fetchedAt: string | null;
  /** Newest first. */
  readonly past: readonly PastForm[];
};
