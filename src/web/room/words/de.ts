import type { RoomWords } from './room-words.ts';

/** German. */
export const de: RoomWords = {
  title: 'Lesesaal',
  about:
    'Das Archiv antwortet mit wörtlichen Zitaten aus seinen Artikeln oder sagt, dass es keine Antwort hat. Fragen werden nicht gespeichert.',
  pages: {
    ask: 'Fragen',
    said: 'Wer was gesagt hat',
    timeline: 'Chronik',
    verify: 'Zitat prüfen',
    holdings: 'Bestand',
  },
  language: 'Sprache',
  question: 'Ihre Frage',
  ask: 'Fragen',
  quote: 'Das Zitat und was darüber gesagt wird: wer es wo und wann gesagt hat',
  verify: 'Prüfen',
  lists: {
    show: 'Anzeigen',
    names: 'Die Artikel nennen diese Namen. Gehören sie mehreren Personen, wählen Sie einen:',
    pages: 'Seiten der Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    download: 'Herunterladen:',
  },
  inItsArticle: 'Im Artikel',
  chain: 'Woher dieser Text kommt',
  indexed: 'Indexiert',
  versions: {
    fetched: 'Abgerufen',
    title: 'Frühere Fassungen der Seite',
    legend:
      'Durchgestrichen ist, was eine Fassung sagte, unterstrichen, was die nächste stattdessen sagt. Die neueste zuerst.',
    onlyTimes: 'Worin sie sich unterscheiden, wird hier nicht gezeigt: Der Artikel gehört seinem Verlag.',
    same: 'Der Artikel sagte dasselbe.',
    notCompared: 'Diese Fassung wird hier nicht verglichen.',
    unreadable: 'Die früheren Fassungen dieser Seite lassen sich zurzeit nicht lesen.',
  },
  partOnly:
    'Hier stehen nur das Zitat und die Absätze darum herum: Der Artikel gehört dem Verlag, der ihn veröffentlicht hat.',
  nothingShown:
    'Der Artikel gehört dem Verlag, der ihn veröffentlicht hat, und wird hier ohne Zitat nicht gezeigt.',
  leftOut: '[…]',
  back: 'Zum Fragefeld',
  problems: {
    title: 'Das hat nicht geklappt',
    noPage: 'Diese Seite gibt es hier nicht.',
    wrongMethod: 'Diese Seite kann so nicht abgerufen werden.',
    tooLarge: 'Das war zu viel Text für eine Anfrage.',
    noArticle: 'Diesen Artikel hat das Archiv nicht oder nicht mehr.',
    noQuote: 'Dieses Zitat steht nicht mehr im Artikel: Er wurde geändert, oder der Link ist beschädigt.',
    operatorsOnly: 'Diese Seite dürfen nur Betreiber sehen.',
    nothingTyped: 'Es gibt nichts zu suchen: Das enthält weder Buchstaben noch Ziffern.',
    typedTooLong: (length, limit) =>
      `Das sind ${length} Zeichen; erlaubt sind ${limit}. Bitte kürzen Sie den Text.`,
    unknownLanguage: (given) =>
      `isnad spricht die Sprache „${given}“ nicht. Bitte wählen Sie eine der Sprachen unten.`,
  },
  holdings: {
    title: 'Was das Archiv enthält',
    byMonth: 'Artikel nach Monat',
    byOutlet: 'Artikel nach Medium',
    byLanguage: 'Artikel nach Sprache',
    month: 'Monat',
    outlet: 'Medium',
    language: 'Sprache',
    articles: 'Artikel',
    undated: 'Ohne Datum',
    total: 'Insgesamt',
    gaps: 'Monate ohne Artikel',
    noGaps: 'Es gibt keinen Monat ohne Artikel.',
    noOutlet: '(kein Medium genannt)',
    votes: 'Stimmen',
  },
};
