/** What a day that was read is worth against the day that is meant; `near` is a day off, as another time zone makes it. */
export type JudgedDate = 'right' | 'none' | 'near' | 'wrong';

const DAY_MS = 86_400_000;

/** Judges a day as `YYYY-MM-DD`; what follows it is ignored. */
export function judgedDate(read: string | null | undefined, meant: string): JudgedDate {
  if (read === null || read === undefined || read === '') return 'none';
  const day = read.slice(0, 10);
  if (day === meant) return 'right';
  return Math.abs(Date.parse(day) - Date.parse(meant)) === DAY_MS ? 'near' : 'wrong';
}

/** What a title that was read is worth against the one that is meant. */
export type JudgedTitle = 'same' | 'part' | 'other' | 'none';

/** Judges a title by its letters and digits: `part` is one that is longer or shorter. */
export function judgedTitle(read: string | null | undefined, meant: string): JudgedTitle {
  const [a, b] = [plain(read ?? ''), plain(meant)];
  if (a === '') return 'none';
  if (a === b) return 'same';
  return a.includes(b) || b.includes(a) ? 'part' : 'other';
}

function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
