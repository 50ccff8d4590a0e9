import type { AdminWords } from './admin-words.ts';

/** German. */
export const deAdmin: AdminWords = {
  quoteExact: 'Wörtlich: Die Seite hat genau diese Zeichen.',
  quoteRespelt: 'Dieselben Wörter, anders geschrieben; auf der Seite stehen sie so.',
  quoteAltered: 'Verändert; auf der Seite steht es anders:',
  quoteStitched: 'Zusammengesetzt: Die Stücke stimmen, stehen aber an verschiedenen Stellen.',
  quoteNotFound: 'Nicht gefunden: Kein Artikel hat das.',
  quoteOutsideOutlets:
    'Nicht gefunden in den Medien, die hier zitiert werden dürfen; außerhalb davon hat das Archiv es oder etwas Ähnliches.',
  nearestSentence: 'Der nächste Satz, der nicht das Zitat ist:',
  quoteTooShort: (words) => `Zu kurz: Erst ab ${words} Wörtern ist ein Zitat kein Zufall.`,
  quoteTooLong: (length, limit) =>
    `Das Zitat hat ${length} Zeichen; verglichen werden höchstens ${limit}. Bitte in Teilen prüfen.`,
  quoteEmpty: 'Hier ist kein Zitat.',
  verifyingFailed:
    'Das Zitat konnte diesmal nicht verglichen werden. Bitte versuchen Sie es in einer Minute erneut.',
  pageHas: (text) => `auf der Seite: ${text}`,
  givenIs: (text) => `angegeben: ${text}`,
  nothing: '(nichts)',

  operatorOnly: 'Das darf nur der Betreiber dieses Bots: Das Archiv dient allen Servern.',
  managersOnly: 'Nur wer diesen Server verwalten darf, kann seine Einstellungen sehen oder ändern.',
  serverOnly: 'Einstellungen gehören zu einem Server; in Direktnachrichten gibt es keine.',

  runGoingOn: (who, percent) =>
    `${who} lässt das Archiv schon einlesen: ${percent} % sind fertig. Immer nur ein Lauf.`,
  indexing: (percent) =>
    `Das Archiv wird eingelesen: ${percent} % sind fertig. Bis dahin antwortet der bisherige Index.`,
  indexed: (time) => `Das Archiv wurde in ${time} eingelesen.`,
  wouldIndex: 'Das fände ein Lauf, geschrieben wurde nichts:',
  added: 'Hinzugekommen',
  changed: 'Geändert',
  removed: 'Entfernt',
  unchanged: 'Unverändert',
  refused: 'Abgelehnt',
  moreRefused: (more) => `und ${more} weitere`,
  runFailed: (why) => `Das Einlesen ist misslungen; der bisherige Index antwortet weiter. ${why}`,
  runCancelled: 'Abgebrochen. Nichts wurde geändert.',
  byItself: 'isnad selbst',
  runsAgain: 'Das Indizieren gelingt wieder.',
  nothingToCancel: 'Es wird nichts eingelesen.',
  cancelling: 'Es wird angehalten.',
  rolledBack: (time) =>
    `Wieder antwortet der Index von ${time}. Selbsttätige Läufe ruhen, bis ein Betreiber einen startet.`,
  noPrevious: 'Es gibt keinen früheren Index, der sich verwenden ließe.',

  statusLastRun: 'Letzter Lauf',
  statusIndexSize: 'Index auf der Platte',
  statusPaused: 'Selbsttätige Läufe ruhen: Ein Betreiber ist zu einem früheren Index zurückgekehrt.',
  runSucceeded: 'fertig',
  runFailedWord: 'misslungen',
  runCancelledWord: 'abgebrochen',

  settingsTitle: 'Einstellungen',
  settingsNone: 'Nichts ist eingestellt: isnad antwortet, wo es gefragt wird.',
  settingsSaved: 'Gespeichert.',
  settingsReset: 'Zurückgenommen: Hier ist alles wie am Anfang.',
  settingsNothingGiven: 'Es wurde nichts angegeben, was sich einstellen ließe.',
  mentionNeedsIntent:
    'Ohne Erwähnung kann isnad Nachrichten nicht lesen: Erst muss der Betreiber MESSAGE_CONTENT=true setzen.',
  channelUnknown: 'Diesen Kanal gibt es auf diesem Server nicht.',
  offHere: 'isnad ist hier ausgeschaltet.',
  yes: 'ja',
  no: 'nein',
  automatic: 'wie die Frage',
  allOutlets: 'alle',

  privacy: (keepsQuestions) =>
    [
      'Auf der Platte liegen: Bewertungen von Antworten (Zitat, Urteil, Tag) mit einem Abdruck von Person und Nachricht, der sich ohne das Geheimnis des Bots nicht zurückrechnen lässt; und die Einstellungen der Server, die vergessen werden, wenn der Bot entfernt wird.',
      keepsQuestions
        ? 'Fragen, die das Archiv nicht beantwortet, bleiben ohne Namen bis zum Wochenbericht liegen: Der Betreiber hat das eingeschaltet. Für nicht öffentliche Fragen gilt es nicht.'
        : 'Fragen und Namen von Nutzern werden nicht aufbewahrt.',
      'Für Nachfragen werden deine letzten 10 Fragen eines Kanals eine Stunde lang gemerkt, nur im Arbeitsspeicher. Mit der Option dieses Befehls werden sie sofort gelöscht; was auf der Platte liegt, löscht der Betreiber.',
    ].join('\n'),
  forgotten: 'Deine Fragen sind vergessen.',

  gapsTitle: (since, questions) => `Ohne Antwort gefragt seit ${since}: ${questions}`,
  gapsWords: 'Wörter dieser Fragen, und in wie vielen davon:',
  gapsQuestions: 'Die Fragen:',

  commands: {
    verify: { name: 'prüfen', description: 'Ob das Archiv ein Zitat hat, Wort für Wort' },
    quote: { name: 'zitat', description: 'Was zitiert sein soll, ab drei Wörtern' },
    reindex: { name: 'einlesen', description: 'Aufnehmen, was sich im Archiv geändert hat (Betreiber)' },
    preview: { name: 'vorschau', description: 'Was ein Lauf ändern würde' },
    run: { name: 'starten', description: 'Das Archiv einlesen; bis dahin antwortet der alte Index' },
    force: { name: 'erzwingen', description: 'Weitermachen, auch wenn die meisten Artikel verschwänden' },
    cancel: { name: 'abbrechen', description: 'Den Lauf anhalten' },
    rollback: { name: 'zurück', description: 'Zum Index davor zurückkehren' },
    settings: {
      name: 'einstellungen',
      description: 'Wie isnad sich auf diesem Server verhält (Server verwalten)',
    },
    show: { name: 'zeigen', description: 'Was eingestellt ist' },
    set: { name: 'setzen', description: 'Etwas einstellen, für den Server oder für einen Kanal' },
    reset: {
      name: 'zurücknehmen',
      description: 'Eingestelltes zurücknehmen, für den Server oder für einen Kanal',
    },
    channel: { name: 'kanal', description: 'Nur für diesen Kanal; weggelassen: für den Server' },
    enabled: { name: 'an', description: 'Ob isnad hier antwortet' },
    mention: { name: 'erwähnung', description: 'Ob isnad erwähnt werden muss' },
    language: { name: 'sprache', description: 'Sprache der eigenen Worte; Zitate behalten ihre' },
    outlets: {
      name: 'medien',
      description: 'Medien, die zitiert werden dürfen, mit Kommas dazwischen; * für alle',
    },
    privacy: {
      name: 'datenschutz',
      description: 'Was isnad aufbewahrt, wie lange, und wie es gelöscht wird',
    },
    forget: { name: 'vergessen', description: 'Deine Fragen vergessen' },
  },
};
