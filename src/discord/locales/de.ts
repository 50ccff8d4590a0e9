import type { UiStrings } from './ui-strings.ts';

const rules = new Intl.PluralRules('de');

/** German, with the formal Sie. */
export const de: UiStrings = {
  direction: 'ltr',
  discordLocales: ['de'],

  answers: {
    noAnswer: 'Das Archiv hat keine Antwort auf diese Frage.',
    noAnswerWithin: {
      outlets:
        'Die Medien, die hier durchsucht werden, haben keine Antwort auf diese Frage; andere im Archiv schon.',
      dates: 'In diesem Zeitraum hat das Archiv keine Antwort auf diese Frage, außerhalb davon schon.',
      both: 'In diesem Zeitraum und diesen Medien hat das Archiv keine Antwort auf diese Frage, außerhalb davon schon.',
    },
    nearestNotAnAnswer: 'Verwandte Überschriften (keine Antwort):',
    edited: 'Antwort auf die geänderte Frage',
    newestEvidence: (age, date) => `neuestes Zitat: ${age} (${date})`,
    newestEvidenceToday: (date) => `neuestes Zitat: heute (${date})`,
    newestEvidenceUndated: 'die Zitate sind undatiert',
    undatedLeftOut: (articles) =>
      rules.select(articles) === 'one'
        ? '1 undatierter Artikel fiel durch den Datumsfilter weg.'
        : `${articles} undatierte Artikel fielen durch den Datumsfilter weg.`,
    outletUnknown: (outlet, known) =>
      known.length === 0
        ? `Das Archiv hat keinen Artikel von ${outlet}; es nennt überhaupt kein Medium.`
        : `Das Archiv hat keinen Artikel von ${outlet}. Seine Medien: ${known.join(', ')}.`,
    quoteAttached: 'Dieses Zitat ist zu lang für eine Nachricht und liegt deshalb im Ganzen bei.',
    alsoIn: 'Auch in:',
    otherWording: 'Derselbe Satz in anderen Worten:',
    moreWordings: (count) => `Nicht gezeigte Fassungen: ${count}`,
  },

  understood: {
    // "Von" before years and before several months, "vom" before a day or a month.
    within: (period, unit) =>
      unit === 'year' || (unit === 'month' && period.includes('–')) ? `von ${period}` : `vom ${period}`,
    since: (day) => `ab dem ${day}`,
    until: (day) => `bis zum ${day}`,
    articles: (when) => `Artikel ${when}`,
    articlesOf: (outlet) => `Artikel von ${outlet}`,
    allArticles: 'Artikel',
    inLanguage: (language) => `auf ${language}`,
    newestFirst: 'die neuesten zuerst',
    oldestFirst: 'die ältesten zuerst',
    lunar: 'nach dem Umm-al-Qura-Kalender, auf einen Tag genau',
    nothingWhen: (when) => `Keine Antwort in Artikeln ${when}.`,
    nothingFrom: (outlet) => `Keine Antwort darauf bei ${outlet}.`,
    nothingFromWhen: (outlet, when) => `Keine Antwort darauf bei ${outlet} in Artikeln ${when}.`,
    newestIsOf: (day) => `Das Neueste dazu ist vom ${day}:`,
    newestUndated: 'Die Seite der nächstliegenden Stelle nennt kein Datum:',
    otherOutlet: 'Ein anderes Medium hat eine:',
    closest: 'Die nächstliegende Stelle; sie ist vielleicht keine Antwort:',
    undatedShown: 'Zitate ohne Datum können aus einer anderen Zeit sein: Ihre Seiten nennen keines.',
    declined: {
      translate: 'isnad übersetzt nicht.',
      summarise: 'isnad fasst nicht zusammen.',
      count: 'isnad zählt nicht.',
      list: 'isnad stellt keine Listen auf.',
      opinion: 'isnad hat keine Meinung.',
      write: 'isnad schreibt keine Texte.',
    },
    instead: 'Das sagt das Archiv im Wortlaut:',
    onlyQuotes: 'Es zitiert nur seine Artikel, Wort für Wort.',
    listing: {
      newest: 'Aus dem Archiv, das Neueste zuerst:',
      oldest: 'Aus dem Archiv, das Älteste zuerst:',
      plain: 'Aus dem Archiv:',
    },
    partUnanswered: 'Keine Antwort auf diesen Teil.',
    partBehind: (more) => `Zitate dazu stehen unter „${more}“.`,
    without: (what) => `Ohne: ${what}`,
  },

  periods: {
    thisMonth: 'dieser Monat',
    lastMonth: 'letzter Monat',
    thisYear: 'dieses Jahr',
    lastYear: 'letztes Jahr',
  },

  changeForm: {
    title: 'Zeitraum und Medium ändern',
    from: 'Von (YYYY-MM-DD)',
    to: 'Bis (YYYY-MM-DD)',
    outlet: 'Medium',
  },

  genres: { opinion: 'Meinung', denial: 'Dementi', correction: 'Berichtigung' },

  buttons: {
    more: 'Weitere Zitate',
    back: 'Zurück',
    context: 'Im Zusammenhang',
    copy: 'Kopieren',
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    delete: 'Löschen',
    change: 'Zeitraum ändern',
    export: 'Beleg exportieren',
    stopFollowing: 'Nicht mehr folgen',
  },

  followUps: {
    moreQuotes: 'Weitere Zitate',
    inContext: 'Im Zusammenhang; das Zitat ist durch einen Strich am Rand markiert',
    pageChanged: 'Die Seite dieses Zitats wurde geändert. Der Unterschied:',
    pageBefore: (text) => `vorher: ${text}`,
    pageNow: (text) => `jetzt: ${text}`,
    pageFetched: (time) => `abgerufen ${time}`,
    copyOf: 'Zum Kopieren',
    quoteNotAllowed:
      'Ein Zitat dieser Nachricht stammt aus einem Medium, das hier nicht zitiert werden darf.',
    quoteGone:
      'Ein Zitat dieser Nachricht ist nicht mehr im Archiv: Sein Artikel wurde geändert oder entfernt.',
    quoteChanged: 'Dieses Zitat ist nicht mehr im Archiv:',
    nearestNow: 'Der ähnlichste Satz von heute:',
    stillHere: 'Dieselben Worte stehen jetzt an anderer Stelle im Archiv:',
    nothingNear: 'Kein Satz im Archiv kommt ihm jetzt nahe.',
    thanksForVote: 'Vielen Dank! Ihre Stimme wurde gezählt; weder Ihr Name noch die Frage wird gespeichert.',
    votedBefore: 'Sie haben zu dieser Antwort schon abgestimmt; diese Stimme zählt.',
    voteChanged: 'Ihre Stimme wurde geändert.',
    whyNot: 'Warum war es nicht hilfreich?',
    reasons: {
      wrong: 'Das Zitat ist falsch',
      'not-an-answer': 'Es beantwortet die Frage nicht',
      outdated: 'Es ist überholt',
      other: 'Etwas anderes',
    },
    thanksForReason: 'Vielen Dank! Der Grund wurde ohne Ihren Namen gespeichert.',
    reasonTooLate:
      'Der Grund wurde nicht gespeichert: Eine Stimme lässt sich 15 Minuten lang ändern, solange isnad nicht neu gestartet wurde.',
    deleteFailed:
      'Discord ließ isnad diese Antwort nicht löschen. Bitte versuchen Sie es erneut, oder fragen Sie jemanden, der Nachrichten verwaltet.',
    deleteNotAllowed:
      'Diese Antwort kann nur löschen, wer die Frage gestellt hat oder Nachrichten verwalten darf.',
  },

  waiting: {
    tooManyQuestions: (wait) => `Zu viele Fragen auf einmal. Bitte fragen Sie in ${wait} erneut.`,
    queued: (ahead) =>
      rules.select(ahead) === 'one'
        ? 'Vor Ihrer Frage wird noch 1 andere beantwortet; danach kommt Ihre.'
        : `Vor Ihrer Frage werden noch ${ahead} andere beantwortet; danach kommt Ihre.`,
    tooBusy: 'Es warten schon zu viele Fragen. Bitte fragen Sie in einer Minute erneut.',
    building: (percent) =>
      percent === null
        ? 'Das Archiv wird noch eingelesen. Bitte fragen Sie in einer Minute erneut.'
        : `Das Archiv wird noch eingelesen (zu ${percent} % fertig). Bitte fragen Sie etwas später erneut.`,
    noIndex:
      'Das Archiv lässt sich zurzeit nicht durchsuchen; der Betreiber dieses Bots muss sich darum kümmern.',
    restarting:
      'isnad wird neu gestartet und konnte dies nicht beenden. Bitte fragen Sie in einer Minute erneut.',
    tookTooLong:
      'Das hat zu lange gedauert und wurde abgebrochen. Bitte fragen Sie erneut, vielleicht mit weniger Worten.',
  },

  refusals: {
    questionEmpty: 'Hier steht keine Frage: kein Buchstabe und keine Ziffer.',
    questionTooLong: (length, limit) =>
      `Die Frage hat ${length} Zeichen; höchstens ${limit} sind erlaubt. Bitte fassen Sie sich kürzer.`,
    dateInvalid: (option, value) =>
      `${value} ist kein gültiges Datum für ${option}. Bitte geben Sie einen Tag wie 2024-05-31 an oder Worte wie „letzten Monat“.`,
    datesReversed: (from, to) => `${from} liegt nach ${to}: Dazwischen gibt es keinen Tag.`,
    messageWithoutText: 'Diese Nachricht hat keinen Text, nach dem sich suchen ließe.',
    offHere: 'isnad ist hier ausgeschaltet oder antwortet nur in bestimmten Kanälen oder bestimmten Rollen.',
    unknownAction:
      'Diese Version von isnad kennt diese Schaltfläche oder diesen Befehl nicht. Bitte fragen Sie erneut.',
    questionForgotten: 'isnad erinnert sich nicht mehr an diese Frage. Bitte stellen Sie sie erneut.',
    quoteForgotten: 'isnad erinnert sich nicht mehr an dieses Zitat. Bitte prüfen Sie es erneut.',
    slowMode:
      'isnad konnte nicht antworten: Dieser Kanal ist im Slowmode. Bitte fragen Sie etwas später noch einmal.',
    threadArchived:
      'isnad konnte nicht antworten: Dieser Thread ist archiviert oder gesperrt. Bitte fragen Sie anderswo.',
    restFailed: (report) => `Der Rest ließ sich nicht anzeigen; der Fehler ist unter ${report} vermerkt.`,
    failed: (report) =>
      `Etwas ist schiefgegangen. Es ist unter ${report} vermerkt; bitte versuchen Sie es erneut.`,
  },

  hints: {
    bareMention: (ask) =>
      `Stellen Sie mir eine Frage: Erwähnen Sie mich zusammen mit ihr, oder verwenden Sie ${ask}.`,
    replyUnreadable: (findSources) =>
      `Die Nachricht, auf die Sie geantwortet haben, kann ich nicht lesen. Öffnen Sie ihr Menü, dann Apps, dann ${findSources}.`,
    mentionMe: (ask) =>
      `Ich kann Nachrichten hier nur lesen, wenn Sie mich erwähnen; oder verwenden Sie ${ask}.`,
  },

  help: {
    about:
      'isnad antwortet mit wörtlichen Zitaten aus den Artikeln seines Archivs, jedes mit Überschrift, Medium, Datum und Link, soweit die Seite sie nennt. Hat das Archiv keine Antwort, sagt isnad das.',
    ask: (command) =>
      `Fragen Sie mit ${command}, indem Sie mich erwähnen oder per Direktnachricht, in jeder Sprache; die Zitate bleiben in der Sprache des Artikels.`,
    findSources: (name) =>
      `Was das Archiv zu einer Nachricht sagt, erfahren Sie in ihrem Menü unter Apps, dann ${name}.`,
    verifyMessage: (name) => `Ein Zitat in einer Nachricht prüfen Sie dort mit ${name} Wort für Wort.`,
    examples: 'Fragen Sie zum Beispiel nach einem dieser Artikel:',
    commands: 'Befehle, für alle, wenn die Zeile nichts anderes sagt:',
    buttons: {
      title:
        'Schaltflächen unter einer Antwort. Alle dürfen sie drücken, und nur sie selbst sehen, was folgt:',
      more: 'bis zu fünf weitere Zitate',
      context: 'die Sätze um jedes Zitat',
      copy: 'Zitate und Quellen als einfacher Text',
      votes: 'zählt Ihre Stimme einmal, ohne Ihren Namen',
      change: 'fragt noch einmal mit anderen Daten oder anderem Medium, eine Stunde lang',
      delete: 'löscht die Antwort, für die fragende Person und für alle, die Nachrichten verwalten',
    },
  },

  welcome: {
    runBy: (who) => `Das Archiv betreibt ${who}.`,
    more: (help) => `Was isnad sonst tut und wie man es einstellt: ${help}`,
  },

  verify: {
    exact: 'Wörtlich: Auf der Seite steht dieser Text Zeichen für Zeichen.',
    respelt: 'Dieselben Wörter, anders geschrieben. Auf der Seite stehen sie so:',
    altered: 'Verändert. Auf der Seite steht es anders:',
    stitched: 'Zusammengesetzt: Die Stücke stehen im Archiv, aber an verschiedenen Stellen.',
    notFound: 'Nicht gefunden: Das Zitat steht in keinem Artikel.',
    outsideOutlets:
      'Nicht gefunden in den Medien, die hier zitiert werden dürfen; andere Medien im Archiv haben das Zitat oder etwas Ähnliches.',
    elided:
      'Gekürzt und so gekennzeichnet. Ein Artikel hat diese Wörter und an den gekennzeichneten Stellen:',
    outsideArticle: 'Auf der Seite, aber nicht Teil eines Artikels.',
    turned: (words) => `Achtung: Der Satz, in dem diese Wörter stehen, verändert ihren Sinn (${words}).`,
    turnedByOmission: (words) => `Achtung: Was ausgelassen wurde, verändert den Sinn (${words}).`,
    reversed: 'Im Artikel stehen die Stücke in anderer Reihenfolge.',
    far: 'An einer Stelle wurde mehr als ein Absatz ausgelassen.',
    deniedByMessage: (words) =>
      `Achtung: Die Nachricht selbst bestreitet das Zitat oder stellt es infrage (${words}).`,
    claimsDiffer: (claims) => `Die Seite sagt etwas anderes zu: ${claims.join(', ')}.`,
    claims: { speaker: 'Sprecher', outlet: 'Medium', date: 'Datum', url: 'Link', headline: 'Überschrift' },
    claimVerdicts: {
      agrees: 'stimmt mit der Seite überein',
      differs: 'weicht von der Seite ab',
      silent: 'die Seite sagt es nicht',
    },
    laterArticle: (word) => `Ein späterer Artikel, auf dessen Seite das Wort ${word} steht:`,
    mayTranslate:
      'Vielleicht die Übersetzung eines Satzes in einer anderen Sprache. Die Wörter lassen sich nicht prüfen:',
    absentLanguage: (language) =>
      `Wort für Wort nicht vergleichbar: Kein Artikel ist in dieser Sprache (${language}).`,
    oldVersion: (time) =>
      `Heute sagt das kein Artikel, aber eine Seite sagte es: wörtlich in ihrer Fassung vom ${time}. Die Seite wurde seither geändert.`,
    oldVersionRespelt: (time) =>
      `Heute sagt das kein Artikel, aber eine Seite sagte es, anders geschrieben: in ihrer Fassung vom ${time}. Die Seite wurde seither geändert.`,
    oldUnread: 'Frühere Fassungen von Seiten ließen sich nicht lesen; das Zitat kann dort stehen.',
    nearestSentence: 'Der ähnlichste Satz (nicht das Zitat):',
    tooShort: (words) =>
      `Zu kurz: Ein Zitat braucht mindestens ${words} Wörter, sonst kann ein Treffer Zufall sein.`,
    tooLong: (length, limit) =>
      `Das Zitat hat ${length} Zeichen; höchstens ${limit} sind erlaubt. Bitte prüfen Sie es in Teilen.`,
    empty: 'Hier ist kein Zitat, das sich prüfen ließe.',
    failed: 'Das Zitat konnte diesmal nicht geprüft werden. Bitte versuchen Sie es in einer Minute erneut.',
    pageHas: (text) => `auf der Seite: ${text}`,
    givenIs: (text) => `im Zitat: ${text}`,
    nothing: '(nichts)',
    evidence:
      'Der Beleg zu dieser Prüfung: die .html-Datei zum Lesen, die .json-Datei zum späteren Nachprüfen.',
  },

  said: {
    title: (name, about, quotes) =>
      about === null
        ? `Zitate von ${name}, älteste zuerst (${quotes})`
        : `Zitate von ${name} zu ${about}, älteste zuerst (${quotes})`,
    nobody: (name) => `Kein Artikel zitiert jemanden namens ${name}.`,
    nothing: (name, about) =>
      about === null
        ? `Kein Artikel zitiert ${name} in diesen Grenzen.`
        : `Kein Artikel zitiert ${name} in diesen Grenzen zu ${about}.`,
  },

  timeline: {
    title: (subject, events) => `${subject}: der Lauf der Ereignisse (${events})`,
    nothing: (subject) => `Kein Artikel handelt von ${subject}.`,
    nothingWithin: (subject) => `Kein Artikel handelt in diesen Grenzen von ${subject}.`,
    undated: 'Ohne Datum',
  },

  reindex: {
    operatorOnly: 'Das darf nur der Betreiber dieses Bots: Alle Server teilen sich ein Archiv.',
    alreadyRunning: (who, percent) =>
      `${who} liest das Archiv schon ein (zu ${percent} % fertig). Es ist nur ein Lauf zur selben Zeit möglich.`,
    automaticRun: 'isnad selbst',
    progress: (percent) =>
      `Das Archiv wird eingelesen (zu ${percent} % fertig). Bis dahin antwortet der bisherige Index.`,
    done: (time) => `Das Archiv wurde in ${time} eingelesen.`,
    preview: 'Vorschau, nichts wurde geschrieben. Ein Lauf würde ändern:',
    added: 'Hinzugekommen',
    changed: 'Geändert',
    removed: 'Entfernt',
    unchanged: 'Unverändert',
    refused: 'Abgelehnt',
    moreRefused: (more) => `und ${more} weitere`,
    failed: (why) => `Das Einlesen ist fehlgeschlagen; der bisherige Index antwortet weiter. ${why}`,
    cancelled: 'Abgebrochen. Nichts wurde geändert.',
    worksAgain: 'Das Einlesen funktioniert wieder.',
    nothingToCancel: 'Es wird nichts eingelesen.',
    cancelling: 'Der Lauf wird angehalten.',
    rolledBack: (time) =>
      `Zurück beim Index vom ${time}. Die automatische Indexierung ruht, bis ein Betreiber einen Lauf startet.`,
    noPrevious: 'Es gibt keinen früheren Index, zu dem man zurückkehren könnte.',
  },

  status: {
    title: 'Status',
    articles: 'Artikel',
    passages: 'Textstellen',
    outlets: 'Medien',
    oldest: 'Ältester Artikel',
    newest: 'Neuester Artikel',
    undated: 'Undatierte Artikel',
    indexedAt: 'Zuletzt indexiert',
    lastRun: 'Letzter Lauf',
    runSucceeded: 'fertig',
    runFailed: 'fehlgeschlagen',
    runCancelled: 'abgebrochen',
    indexSize: 'Größe des Index',
    paused: 'Die automatische Indexierung ruht: Ein Betreiber ist zu einem früheren Index zurückgekehrt.',
    unreadable: 'Nicht lesbare Dateien',
    model: 'Modell',
    version: 'Version',
    uptime: 'Laufzeit',
    feedback: 'Bewertungen',
    feeds: 'Feeds',
    damagedVotes: 'Beschädigte Bewertungen, nicht gezählt',
    votes: (helpful, notHelpful) => `${helpful} hilfreich, ${notHelpful} nicht hilfreich`,
    unknown: 'unbekannt',
    presence: (articles, newest) => `${articles} Artikel, neuester vom ${newest}`,
    presenceUndated: (articles) => `Artikel: ${articles}`,
  },

  settings: {
    managersOnly: 'Nur wer diesen Server verwalten darf, kann seine Einstellungen sehen oder ändern.',
    serverOnly: 'Einstellungen gehören zu einem Server, auf dem isnad ist; hier gibt es keine.',
    title: 'Einstellungen',
    none: 'Alle Einstellungen haben ihre Standardwerte.',
    saved: 'Gespeichert.',
    reset: 'Auf die Standardwerte zurückgesetzt.',
    nothingGiven: 'Nichts zu ändern: Bitte geben Sie mindestens eine Einstellung an.',
    mentionNeedsIntent:
      'isnad kann Nachrichten ohne Erwähnung nicht lesen: Erst muss der Betreiber MESSAGE_CONTENT=true setzen.',
    channelUnknown: 'Diesen Kanal gibt es auf diesem Server nicht.',
    channelOfOtherKind:
      'Das ist eine Kategorie oder ein Thread: Bitte wählen Sie einen Kanal, in dem Mitglieder schreiben.',
    yes: 'ja',
    no: 'nein',
    allOutlets: 'alle',
    automatic: 'automatisch',
    labels: {
      enabled: 'Antwortet hier',
      mention: 'Erwähnung nötig',
      language: 'Sprache',
      outlets: 'Medien',
      private: 'Private Antworten',
      only: 'Nur für',
    },
    onlyUnknown: 'Nennen Sie Kanäle und Rollen dieses Servers, etwa #news @editors, oder * für keine Grenze.',
    onlyRoles: 'Für einen einzelnen Kanal nimmt diese Einstellung nur Rollen an.',
  },

  permissions: {
    lacking: 'In diesen Kanälen fehlen isnad Berechtigungen:',
    change:
      'Öffnen Sie dazu die Einstellungen des Kanals, dann Berechtigungen, und erlauben Sie sie der Rolle von isnad.',
    names: {
      view: 'Kanäle ansehen',
      send: 'Nachrichten senden',
      threads: 'Nachrichten in Threads senden',
      attach: 'Dateien anhängen',
      history: 'Nachrichtenverlauf anzeigen',
      react: 'Reaktionen hinzufügen',
    },
  },

  operators: {
    fault: (report, what) =>
      `Eine Anfrage ist fehlgeschlagen (${what}). Im Protokoll steht sie unter ${report}.`,
    faults: (count, what, report) =>
      `Wieder fehlgeschlagen (${what}). Anzahl: ${count}, zuletzt unter ${report}.`,
    queueFull: (limit) => `Die Warteschlange ist voll: ${limit} Fragen warten, weitere werden abgewiesen.`,
    queueFulls: (count) => `Die Warteschlange war wieder voll. Abgewiesene Fragen: ${count}.`,
    diskLow: (free) => `Auf der Platte ist wenig Platz: ${free}. Das nächste Einlesen kann fehlschlagen.`,
    diskEnough: (free) => `Auf der Platte ist wieder genug Platz: ${free}.`,
    indexStale: (reindex) =>
      `Die Seiten haben sich geändert, und im Index fehlen die Änderungen noch. So kommen sie hinein: ${reindex}`,
    indexFresh: 'Der Index hat wieder alle Änderungen.',
    feedFails: (feed, why) => `Der Feed ${feed} ist gestört: ${why}`,
    feedFailsAgain: (feed, count) => `Der Feed ${feed} war wieder gestört. Anzahl: ${count}.`,
    feedSilent: (feed, since) => `Der Feed ${feed} ist länger still als üblich. Zuletzt Neues: ${since}.`,
    feedListWrong: (why) => `Die Liste der Feeds hat einen Fehler: ${why}`,
    feedsStopped: (why) => `Kein Feed kann abgefragt werden: ${why}`,
  },

  feeds: {
    title: 'Feeds',
    none: 'Es werden keine Feeds abgefragt: Es gibt keine Liste (FEEDS_FILE).',
    never: 'noch keiner',
    conditions: {
      new: 'noch nicht abgefragt',
      fine: 'in Ordnung',
      failing: 'gestört',
      silent: 'länger still als üblich',
    },
    lastSuccess: 'Letzter Erfolg',
    lastNew: 'Zuletzt Neues',
    lastFault: 'Letzte Störung',
    next: 'Nächste Abfrage',
    taken: 'Übernommene Seiten',
    waiting: 'Wartende Seiten',
  },

  privacy: {
    kept: (keepsQuestions) =>
      [
        'Auf der Platte gespeichert sind: Bewertungen von Antworten (Zitat, Urteil, Grund, Tag; 15 Minuten lang ist im Arbeitsspeicher bekannt, welche Ihre ist, damit Sie sie ändern können) mit einem Hash von Person und Nachricht, der sich ohne das Geheimnis des Bots nicht umkehren lässt; und die Einstellungen der Server und welche Server begrüßt wurden; beides wird gelöscht, wenn der Bot entfernt wird.',
        keepsQuestions
          ? 'Fragen ohne Antwort bleiben bis zum Wochenbericht gespeichert, ohne den Namen der fragenden Person: Der Betreiber hat das eingeschaltet. Für nicht öffentliche Fragen gilt es nicht.'
          : 'Fragen und Namen von Nutzern werden nicht gespeichert.',
        'Um Nachfragen zu verstehen, merkt sich isnad Ihre letzten 10 Fragen in jedem Kanal eine Stunde lang, nur im Arbeitsspeicher; ebenso lange jede Frage, die sich mit Schaltflächen ändern lässt, weil sie eine Zeit oder ein Medium nennt, auch eine nicht öffentliche; und geprüfte Zitate, für die Schaltfläche zum Exportieren; und verlangte Listen (Zitate, Chronik), für ihre Seiten. Die Option dieses Befehls löscht sie sofort; was auf der Platte liegt, löscht der Betreiber auf Wunsch.',
        'Damit eine gelöschte Frage nicht beantwortet wird und eine geänderte neu, merkt sich isnad zehn Minuten lang die IDs der Nachrichten, die etwas fragen, nur im Arbeitsspeicher. Andere Nachrichten, die es lesen darf, werden nicht aufbewahrt.',
      ].join('\n'),
    follows:
      'Die Ausnahme ist eine Frage, der Sie folgen: Sie bleibt auf der Platte, mit dem Ort ihrer Zitate und den zuletzt gesendeten Zitaten, bis sie beendet oder vergessen wird oder bis es den Kanal, den Server oder die Direktnachricht nicht mehr gibt. Bei Kanälen bleibt auch gespeichert, wer darum bat, um das Ende mitzuteilen. Die Option zum Vergessen löscht Ihre eigenen Fragen dieser Art und Ihren Namen aus denen der Kanäle.',
    forgotten: 'Ihre Fragen sind vergessen.',
  },

  follow: {
    begun: (question) => `isnad folgt jetzt dieser Frage: ${question}`,
    willTell: {
      direct:
        'Wenn ein neu eingelesener Artikel sie beantwortet, erhalten Sie das Zitat als Direktnachricht.',
      channel: 'Wenn ein neu eingelesener Artikel sie beantwortet, erscheint das Zitat in diesem Kanal.',
    },
    fromNow: 'Es zählen nur Artikel, die von jetzt an eingelesen werden. Was das Archiv heute sagt, folgt.',
    quietBetween: (from, to, timeZone) => `Ruhe von ${from} bis ${to} Uhr (${timeZone}).`,
    alert: (question) => `Neu im Archiv zu einer Frage, der gefolgt wird, ${question}:`,
    leftOut: (count) => `Weitere Antworten, nicht gesendet, weil zu viele warteten: ${count}`,
    stopped: (question) => `Dieser Frage wird nicht mehr gefolgt: ${question}`,
    notFollowed: 'Dieser Frage wird nicht mehr gefolgt.',
    none: 'Sie folgen keiner Frage, und in diesem Kanal wird keiner gefolgt.',
    title: 'Fragen, denen gefolgt wird',
    where: { direct: 'Direktnachricht', channel: 'dieser Kanal' },
    since: (day) => `seit ${day}`,
    choose: 'Frage wählen, der nicht mehr gefolgt werden soll',
    more: (count) => `Weitere, nicht gezeigt: ${count}`,
    ended: (question) =>
      `isnad folgt einer Frage nicht mehr, weil es dort nicht schreiben kann, wo Sie es wollten: ${question}`,
    tooBroad:
      'Dem kann isnad nicht folgen: Es nennt nichts, was ein neuer Artikel beantworten könnte. Bitte stellen Sie eine ganze Frage, etwa „Was hat der Rat über die Brücke beschlossen?“',
    known: 'Dieser Frage wird dort schon gefolgt.',
    tooMany: (limit) => `Sie folgen schon ${limit} Fragen, mehr geht nicht. Bitte beenden Sie zuerst eine.`,
    tooManyHere: (limit) =>
      `Auf diesem Server wird schon ${limit} Fragen gefolgt, mehr geht nicht. Bitte beenden Sie zuerst eine.`,
    managersOnly:
      'Nur wer diesen Kanal oder Server verwaltet, kann hier Zitate erscheinen lassen oder das beenden. Alle anderen erhalten sie als Direktnachricht.',
    cannotPost:
      'isnad kann in diesem Kanal nicht schreiben. Bitte wählen Sie einen Textkanal oder Thread, in dem es schreiben darf.',
    directClosed:
      'isnad kann Ihnen keine Direktnachrichten senden. Bitte erlauben Sie sie in den Privatsphäre-Einstellungen dieses Servers und versuchen Sie es erneut.',
    quietInvalid: (value) =>
      `${value} ist kein Zeitraum in Stunden. Bitte geben Sie zwei Stunden an, etwa 22-7.`,
    off: 'Der Betreiber dieses Bots hat das Folgen von Fragen nicht eingeschaltet.',
  },

  gaps: {
    title: (since, questions) => `Fragen ohne Antwort seit ${since}: ${questions}`,
    words: 'Wörter dieser Fragen, mit der Zahl der Fragen:',
    questions: 'Die Fragen:',
  },

  commands: {
    ask: { name: 'fragen', description: 'Das Archiv fragen und Zitate mit Quellen erhalten' },
    said: { name: 'zitate', description: 'Womit jemand im Archiv zitiert wird, älteste zuerst' },
    timeline: { name: 'chronik', description: 'Der Lauf der Ereignisse zu einem Thema, je ein Zitat' },
    verify: { name: 'prüfen', description: 'Prüfen, ob das Archiv ein Zitat hat, Wort für Wort' },
    follow: { name: 'folgen', description: 'Einer Frage folgen: Zitate, wenn neue Artikel sie beantworten' },
    following: { name: 'gefolgt', description: 'Fragen zeigen, denen gefolgt wird, und damit aufhören' },
    help: { name: 'hilfe', description: 'Was isnad tut und wie man fragt' },
    status: { name: 'status', description: 'Was im Archiv ist und wie es dem Bot geht' },
    privacy: {
      name: 'datenschutz',
      description: 'Was isnad aufbewahrt, wie lange, und wie es gelöscht wird',
    },
    reindex: { name: 'einlesen', description: 'Den Index an Änderungen im Archiv anpassen (Betreiber)' },
    feeds: { name: 'feeds', description: 'Zeigen, wie es den abgefragten Feeds geht (Betreiber)' },
    settings: {
      name: 'einstellungen',
      description: 'Wie isnad sich auf diesem Server verhält (Server verwalten)',
    },
    findSources: 'Quellen finden',
    verifyMessage: 'Zitat prüfen',
  },

  subcommands: {
    preview: { name: 'vorschau', description: 'Zeigen, was ein Lauf ändern würde' },
    run: { name: 'starten', description: 'Das Archiv einlesen; bis dahin antwortet der bisherige Index' },
    cancel: { name: 'abbrechen', description: 'Den laufenden Vorgang anhalten' },
    rollback: { name: 'zurück', description: 'Zum vorigen Index zurückkehren' },
    show: { name: 'zeigen', description: 'Die Einstellungen zeigen' },
    set: { name: 'setzen', description: 'Einstellungen des Servers oder eines Kanals ändern' },
    reset: {
      name: 'zurücknehmen',
      description: 'Einstellungen des Servers oder eines Kanals zurücksetzen',
    },
  },

  options: {
    question: { name: 'frage', description: 'Ihre Frage, in jeder Sprache' },
    from: { name: 'von', description: 'Nur Artikel von diesem Tag oder später, etwa 2024-05-31' },
    to: { name: 'bis', description: 'Nur Artikel von diesem Tag oder früher, etwa 2024-12-31' },
    outlet: { name: 'medium', description: 'Nur Artikel dieses Mediums; mehrere mit Kommas dazwischen' },
    private: { name: 'privat', description: 'Nur Sie sehen die Antwort' },
    by: { name: 'wer', description: 'Wessen Worte: ein Name in jeder Schrift' },
    about: { name: 'über', description: 'Nur was davon handelt' },
    subject: { name: 'thema', description: 'Das Thema, in jeder Sprache' },
    here: { name: 'hier', description: 'In diesem Kanal zeigen (für alle, die ihn verwalten)' },
    quiet: { name: 'ruhe', description: 'Stunden ohne Zitate, etwa 22-7' },
    quote: { name: 'zitat', description: 'Das Zitat, das geprüft werden soll (mindestens drei Wörter)' },
    force: { name: 'erzwingen', description: 'Weitermachen, auch wenn die meisten Artikel verschwänden' },
    channel: { name: 'kanal', description: 'Nur für diesen Kanal; ohne Angabe für den ganzen Server' },
    enabled: { name: 'an', description: 'Ob isnad hier antwortet' },
    mention: { name: 'erwähnung', description: 'Ob isnad erwähnt werden muss' },
    language: { name: 'sprache', description: 'Sprache dessen, was isnad selbst sagt; Zitate behalten ihre' },
    outlets: {
      name: 'medien',
      description: 'Medien, die zitiert werden dürfen, durch Kommas getrennt; * für alle',
    },
    only: {
      name: 'nur',
      description: 'Nur in diesen Kanälen und diesen Rollen antworten (#channel @role); * für keine Grenze',
    },
    forget: { name: 'vergessen', description: 'Ihre Fragen vergessen' },
  },
};
