import { deAdmin } from './de-admin.ts';
import type { ShellWords } from './shell-words.ts';

const rules = new Intl.PluralRules('de');

/** German, with the formal Sie. */
export const de: ShellWords = {
  direction: 'ltr',

  noAnswer: 'Das Archiv beantwortet diese Frage nicht.',
  noAnswerWithin: {
    outlets:
      'In den Medien, die hier durchsucht werden, beantwortet das Archiv diese Frage nicht; außerhalb davon schon.',
    dates: 'In diesem Zeitraum beantwortet das Archiv diese Frage nicht; außerhalb davon schon.',
    both: 'In diesem Zeitraum und diesen Medien beantwortet das Archiv diese Frage nicht; außerhalb davon schon.',
  },
  nearestNotAnAnswer: 'Die nächstliegenden Überschriften, die keine Antwort sind:',
  newestEvidence: (age, date) => `neuestes Zitat: ${age} (${date})`,
  newestEvidenceToday: (date) => `neuestes Zitat: heute (${date})`,
  newestEvidenceUndated: 'die Zitate sind undatiert',
  undatedLeftOut: (articles) =>
    rules.select(articles) === 'one'
      ? '1 undatierter Artikel fiel durch den Datumsfilter weg.'
      : `${articles} undatierte Artikel fielen durch den Datumsfilter weg.`,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `Kein Artikel stammt von ${outlet}; das Archiv nennt überhaupt kein Medium.`
      : `Kein Artikel stammt von ${outlet}. Die Medien sind: ${known.join(', ')}.`,
  quoteAttached: 'Dieses Zitat ist zu lang für eine Nachricht; es liegt im Wortlaut bei.',
  moreQuotes: 'Weitere Zitate',
  alsoIn: 'Auch in:',
  otherWording: 'Derselbe Satz in anderen Worten:',
  moreWordings: (count) => `Weitere Fassungen, die nicht gezeigt werden: ${count}`,
  inContext: 'Im Zusammenhang; das Zitat ist durch einen Strich am Rand markiert',
  copyOf: 'Zum Kopieren',
  quoteNotAllowed: 'Ein Zitat dieser Nachricht stammt aus einem Medium, das hier nicht zitiert werden darf.',
  quoteGone:
    'Ein Zitat dieser Nachricht ist nicht mehr im Archiv: Sein Artikel wurde geändert oder entfernt.',
  quoteChanged: 'Hier zitiert und so nicht mehr im Archiv:',
  nearestNow: 'Der nächste Satz jetzt:',
  stillHere: 'Dieselben Worte stehen jetzt an anderer Stelle im Archiv:',
  nothingNear: 'Kein Satz kommt dem jetzt nahe.',

  buttonMore: 'Weitere Zitate',
  buttonContext: 'Im Zusammenhang',
  buttonCopy: 'Kopieren',
  buttonHelpful: 'Hilfreich',
  buttonNotHelpful: 'Nicht hilfreich',
  buttonDelete: 'Löschen',

  thanksForVote: 'Vielen Dank. Ihre Stimme wurde gezählt, ohne Ihren Namen und ohne die Frage.',
  votedBefore: 'Sie haben zu dieser Antwort schon abgestimmt; die erste Stimme zählt.',
  deleteNotAllowed:
    'Diese Antwort kann nur löschen, wer die Frage gestellt hat oder Nachrichten verwalten darf.',
  buttonUnknown:
    'Diese Version von isnad kennt diese Schaltfläche oder diesen Befehl nicht. Bitte fragen Sie erneut.',

  tooManyQuestions: (wait) => `Zu viele Fragen auf einmal. Bitte fragen Sie in ${wait} erneut.`,
  queued: (ahead) =>
    rules.select(ahead) === 'one'
      ? 'Vor Ihrer Frage wird noch 1 andere beantwortet; danach kommt Ihre.'
      : `Vor Ihrer Frage werden noch ${ahead} andere beantwortet; danach kommt Ihre.`,
  tooBusy: 'Es warten schon zu viele Fragen. Bitte fragen Sie in einer Minute erneut.',
  building: (percent) =>
    percent === null
      ? 'Das Archiv wird eingelesen. Bitte fragen Sie in einer Minute erneut.'
      : `Das Archiv wird eingelesen: ${percent} % sind fertig. Bitte fragen Sie etwas später erneut.`,
  noIndex:
    'Das Archiv lässt sich zurzeit nicht durchsuchen; der Betreiber dieses Bots muss sich darum kümmern.',
  restarting:
    'isnad wird neu gestartet und konnte dies nicht beenden. Bitte fragen Sie in einer Minute erneut.',
  tookTooLong:
    'Das hat zu lange gedauert und wurde abgebrochen. Bitte fragen Sie erneut, vielleicht mit weniger Worten.',

  questionEmpty: 'Hier steht keine Frage: kein Buchstabe und keine Ziffer.',
  questionTooLong: (length, limit) =>
    `Die Frage hat ${length} Zeichen; höchstens ${limit} werden gelesen. Bitte fassen Sie sich kürzer.`,
  dateInvalid: (option, value) =>
    `${option} kann nicht ${value} sein: Bitte geben Sie einen Tag wie 2024-05-31 an.`,
  datesReversed: (from, to) => `${from} liegt nach ${to}: Dazwischen gibt es keinen Tag.`,
  messageWithoutText: 'Diese Nachricht hat keinen Text, nach dem sich suchen ließe.',
  mentionMe: (ask) =>
    `Ich kann Nachrichten hier nur lesen, wenn Sie mich erwähnen; oder verwenden Sie ${ask}.`,
  bareMention: (ask) =>
    `Stellen Sie mir eine Frage: Erwähnen Sie mich zusammen mit ihr, oder verwenden Sie ${ask}.`,

  failed: (report) =>
    `Etwas ist schiefgegangen. Es ist unter ${report} vermerkt; bitte versuchen Sie es erneut.`,

  help: (ask, findSources) =>
    [
      'isnad antwortet mit wörtlichen Zitaten aus den Artikeln seines Archivs, jedes mit Überschrift, Medium, Datum und Link, soweit die Seite sie nennt. Wo das Archiv keine Antwort hat, sagt isnad das.',
      `Fragen Sie mit ${ask}, indem Sie mich erwähnen oder per Direktnachricht, in jeder Sprache; die Zitate bleiben in der Sprache des Artikels.`,
      `Bei jeder Nachricht unter Apps, ${findSources}: was das Archiv dazu sagt.`,
    ].join('\n'),
  helpExamples: 'Im Archiv sind zum Beispiel diese Artikel; fragen Sie danach:',

  statusTitle: 'Status',
  statusArticles: 'Artikel',
  statusPassages: 'Textstellen',
  statusOutlets: 'Medien',
  statusOldest: 'Ältester Artikel',
  statusNewest: 'Neuester Artikel',
  statusUndated: 'Undatierte Artikel',
  statusIndexedAt: 'Zuletzt indexiert',
  statusRefused: 'Nicht lesbare Dateien',
  statusModel: 'Modell',
  statusVersion: 'Version',
  statusUptime: 'Laufzeit',
  statusFeedback: 'Bewertungen',
  feedbackCounts: (helpful, notHelpful) => `${helpful} hilfreich, ${notHelpful} nicht hilfreich`,
  unknown: 'unbekannt',

  admin: deAdmin,

  commands: {
    ask: { name: 'fragen', description: 'Das Archiv fragen; die Antwort sind Zitate mit Quellen' },
    question: { name: 'frage', description: 'Ihre Frage, in jeder Sprache' },
    from: { name: 'von', description: 'Nur Artikel von diesem Tag oder später, etwa 2024-05-31' },
    to: { name: 'bis', description: 'Nur Artikel von diesem Tag oder früher, etwa 2024-12-31' },
    outlet: { name: 'medium', description: 'Nur Artikel dieses Mediums' },
    private: { name: 'privat', description: 'Nur Sie sehen die Antwort' },
    help: { name: 'hilfe', description: 'Was isnad tut und was man fragen kann' },
    status: { name: 'status', description: 'Was im Archiv ist und wie es dem Bot geht' },
    findSources: 'Quellen finden',
  },
};
