import { GERMAN_EVERYDAY } from './everyday/de.ts';
import { type Language, none, NOT_COLLECTED, phrases, words } from './language.ts';

export const GERMAN: Language = {
  code: 'de',
  name: 'German',
  script: 'latin',
  nounsCapitalised: true,
  abbreviations: words(`hr fr nr bzw ca usw`),
  months: {
    gregorian: [
      ['januar', 'jän', 'jänner'],
      ['februar'],
      ['märz', 'mär', 'mrz'],
      ['april'],
      ['mai'],
      ['juni'],
      ['juli'],
      ['august'],
      ['september'],
      ['oktober', 'okt'],
      ['november'],
      ['dezember', 'dez'],
    ],
    persian: NOT_COLLECTED,
    hijri: NOT_COLLECTED,
    ambiguous: none('No name of a month is another word as often.'),
    notMonths: none('No other language of the script has months that are words of German.'),
    suffixes: none('German writes nothing onto the name of a month.'),
    inflected: none('German writes no case endings onto the name of a month.'),
  },
  dateLines: {
    update: words(`aktualisiert stand geändert`),
    publish: words(`veröffentlicht erschienen`),
    label: words(`datum`),
    weekdays: [
      ['sonntag', 'so'],
      ['montag', 'mo'],
      ['dienstag', 'di'],
      ['mittwoch', 'mi'],
      ['donnerstag', 'do'],
      ['freitag', 'fr'],
      ['samstag', 'sa'],
    ],
    relative: none('"vor" stands before the number and is a preposition as well.'),
    filler: words(`uhr den vom am um zuletzt mez mesz`),
    zone: NOT_COLLECTED,
    hijriEra: NOT_COLLECTED,
    otherPersianMonths: none('German pages do not use them.'),
    dayNames: none('Dates on German pages have digits.'),
  },
  questions: {
    asking: words(`was wer wen wem wann wo warum wieso wie welche welcher welches welchen wieviel`),
    sometimesAsking: words(`welchem`),
    functionWords: words(`
      der die das den dem des ein eine einen einem einer und oder aber in im an am auf mit von vom zu zum zur
      bei nach vor über unter für gegen ist sind war waren hat haben hatte wird werden wurde wurden nicht auch seien wäre wären
      sich es er sie wir ihr sein seine ihre als wenn dass ob zwischen durch laut
    `),
    and: words(`und oder`),
    andAskingLater: none('The question word comes first.'),
    prepositions: words(`an am auf mit von zu bei nach vor seit über unter gegen für aus bis um`),
    relative: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  periods: {
    in: words(`in im zwischen`),
    on: words(`am`),
    article: words(`der die das den dem des zum zur zeitraum`),
    of: none('German says it by the genitive, or by "von", which is under "from".'),
    from: words(`von vom aus`),
    firstDay: words(`erste[rn]`),
    monthWord: words(`monat`),
    yearWord: words(`jahre?[ns]?`),
    solarYearWord: none('German has no word of its own for a year of that calendar.'),
    partOfYear: words(`anfang ende mitte`),
    behindYear: NOT_COLLECTED,
    attributive: none('German has no such cases.'),
    solarEra: NOT_COLLECTED,
    otherEra: words(`chr`),
    to: none('"bis" is under "until".'),
    until: words(`bis`),
    untilOrBefore: none('No word is both.'),
    and: words(`und oder`),
    before: words(`vor`),
    after: words(`nach`),
    since: words(`seit`),
    startingFrom: words(`ab`),
    by: none('"bis" is under "until".'),
    sinceBehind: none('German puts its prepositions before the date.'),
    afterBehind: none('German puts its prepositions before the date.'),
    beforeBehind: none('German puts its prepositions before the date.'),
    untilBehind: none('German puts its prepositions before the date.'),
    fromYear: none('German puts "from" before the year.'),
    amount: words(`mehr rund etwa fast knapp über`),
    numbered: words(`nr`),
    event: words(
      `*wahl(en)? *gipfels? *krieg(es)? *konferenz wm em krise saison *anschl[aä]ge? *angriff[es]? *spiele *beben`,
    ),
    counted:
      words(`menschen personen soldat(en)?s? tote[nr]? verletzte[nr]? zivilisten stunden tagen? monate tausend
      tonnen raketen`),
    attached: none('German writes no preposition onto a number.'),
    ordinalEndings: none('German writes a full stop behind an ordinal number.'),
    hyphenEndings: none('German joins no ending to a number by a hyphen.'),
    attachedYear: none('German has no such short form.'),
    apostropheEndings: none('German has no case endings behind an apostrophe.'),
  },
  times: {
    numbers: [
      words(`eine[mnrs]? ein`),
      words(`zwei`),
      words(`drei`),
      words(`vier`),
      words(`fünf`),
      words(`sechs`),
      words(`sieben`),
      words(`acht`),
      words(`neun`),
      words(`zehn`),
    ],
    today: phrases(`heute( (früh|morgen|mittag|nachmittag|abend|nacht))?`),
    yesterday: phrases(
      `gestern( (früh|morgen|mittag|nachmittag|abend|nacht))?, (in der )?(letzte|letzten|vergangene|vergangenen) nacht`,
    ),
    dayBeforeYesterday: phrases(`vorgestern( (früh|morgen|mittag|nachmittag|abend))?`),
    this: {
      week: phrases(`(in )?(diese|dieser|der laufenden) woche`),
      month: phrases(`(in )?(diesen|diesem) monat, im laufenden monat`),
      year: phrases(`(in )?(dieses|diesem) jahr, heuer, im laufenden jahr`),
    },
    last: {
      week: phrases(`((in|während) der )?(letzte|letzten|vergangene|vergangenen|vorige|vorigen) woche`),
      month: phrases(`(im )?(letzten|vergangenen|vorigen) monat`),
      year: phrases(`(im )?(letztes|letzten|vergangenes|vergangenen|voriges|vorigen) jahr`),
    },
    ago: {
      day: phrases(`vor # tag(en)?`),
      week: phrases(`vor # wochen?`),
      month: phrases(`vor # monat(en)?`),
      year: phrases(`vor # jahr(en)?`),
    },
    within: {
      day: phrases(`
        seit # tag(en)?, (in|während) den (letzten|vergangenen) # tagen, (in|während) den (letzten|vergangenen) 24 stunden
        innerhalb der (letzten|vergangenen) # tage, die (letzten|vergangenen) # tage
      `),
      week: phrases(`seit # wochen?, (in|während) den (letzten|vergangenen) # wochen`),
      month: phrases(`seit # monat(en)?, (in|während) den (letzten|vergangenen) # monaten`),
      year: phrases(`seit # jahr(en)?, (in|während) den (letzten|vergangenen) # jahren`),
    },
    weekdays: [
      ['sonntag'],
      ['montag'],
      ['dienstag'],
      ['mittwoch'],
      ['donnerstag'],
      ['freitag'],
      words(`samstag sonnabend`),
    ],
    onWeekday: phrases(`am @( (morgen|mittag|nachmittag|abend))?, am @(morgen|mittag|nachmittag|abend)`),
    lastWeekday: phrases(`(am )?(letzte[nr]?|vergangene[nr]?|vorige[nr]?) @`),
    seasons: [
      words(`frühling frühjahr`),
      words(`sommer sommers`),
      words(`herbst herbstes`),
      words(`winter winters`),
    ],
    thisSeason: phrases(`(in )?(diesen|diesem) @`),
    lastSeason: phrases(`(im )?(letzten|vergangenen|vorigen) @`),
    lunarMonths: [
      words(`muharram`),
      words(`safar`),
      ['rabi al awwal'],
      ['rabi al thani'],
      ['dschumada al ula'],
      ['dschumada al thania'],
      words(`radschab`),
      words(`schaban`),
      words(`ramadan`),
      words(`schawwal`),
      ['dhu l qada'],
      ['dhu l hiddscha'],
    ],
    lunarEra: words(`hidschra hedschra`),
    otherwise: phrases(`
      (russland|deutschland|bis|von|ab) heute, heute journal, (noch|als) heute, heute (bekannt|noch|genannt), (blutige[nr]?|schwarze[nr]?) @, heute noch
      # (tage|wochen|monate|jahre) vor *
    `),
    notBehind: phrases(
      `gebor(en|ene|ener), geburt, gegründet*, erbaut*, vergleich, gegenüber, verglichen, als (er|sie|es|* noch)`,
    ),
    bareDayBehind: none('German puts "am" before a day.'),
    leading: phrases(`(per |mit |zum )?stand, in der zeit, im zeitraum, etwa, ungefähr, irgendwann`),
    years: 'gregorian',
  },
  followUps: {
    roles: {
      and: words(`und aber oder`),
      topic: phrases(`was ist mit, wie steht es mit, wie sieht es mit`),
      chat: words(`danke hallo tschüss ja nein super toll moin verstanden`),
      self: phrases(`ich, du, wir, mich, mir, dir, dich, uns, euch, wie geht`),
      asks: words(`wann wo warum wieso weshalb wie wohin woher wozu womit worüber`),
      what: words(`was`),
      who: words(`wer wen wem wessen`),
      counts: words(`welche welcher welches welchen welchem wieviel viele viel`),
      person: words(`er sie sein seine seinen seiner seinem ihre ihren ihrer`),
      object: words(`ihn ihm ihnen ihr`),
      thing: words(`das dies dort davon darüber dazu damit`),
      clause: words(`dass weil wenn als ob nachdem während`),
      with: words(`mit`),
      about: words(`über`),
      to: words(`zu an nach`),
      in: words(`in im bei auf`),
      from: words(`von aus vom`),
      preposition: words(`für gegen ohne durch um unter zwischen vor seit am zum zur`),
      auxiliary: words(`ist sind war waren hat haben hatte hatten wurde wird kann nicht`),
      determiner: words(`der die den dem des ein eine einen einem einer`),
      idle: words(`gesagt passiert geschehen`),
      event: NOT_COLLECTED,
      detail: words(`Grund Ergebnis Einzelheiten`),
      time: words(`gestern heute morgen jetzt Woche Monat Jahr`),
      filler: words(`ok also gut na dann denn genau auch noch sonst eigentlich`),
    },
    telling: /[äß]/u,
    politeCapital: true,
    attached: none('German writes no word onto another as Arabic does.'),
    also: NOT_COLLECTED,
    titles: NOT_COLLECTED,
    subjects: words(`er sie`),
    personOrThing: NOT_COLLECTED,
    responding: NOT_COLLECTED,
    agreeing: NOT_COLLECTED,
    expletives: NOT_COLLECTED,
    withBehind: none('Prepositions stand before their noun.'),
    withBeforeOneWord: NOT_COLLECTED,
  },
  names: {
    caseEndings: none(
      'Of names German writes only the genitive s, which text/names/name-forms.ts takes off.',
    ),
    nominatives: {},
    endingsOfKnown: none('German names have no other case endings.'),
    titles:
      words(`(vize|staats|minister)?präsident(in)? (premier|außen|innen|verteidigungs|finanz|bildungs|wirtschafts|handels|kultur|gesundheits|sozial)?minister(in)?s?
      (bundes)?kanzler(in)? könig(in)? (kron)?prinz(essin)? emir scheich imam mufti papst bürgermeister(in)? gouverneur(in)?
      (us)?botschafter(in)? konsul(in)? general oberst hauptmann admiral senator(in)? abgeordnete[nr]? richter(in)? doktor dr
      herr frau professor(in)? *chef(in)? direktor(in)? sekretär(in)? generalsekretär(in)? sprecher(in)? trainer(in)?
      sänger(in)? schauspieler(in)? *führer(in)? anwalt anwältin terrorist(en)? kandidat(in)? regisseur(in)? spieler(in)?
      attentäter(s)? journalist(in)? präsidenten sankt st`),
    translated: words(`anfang mitte ende partei rat kommission gericht bank universität institut union front
      verband amt agentur firma gesellschaft festival liga pokal verein flughafen krankenhaus gefängnis schule straße platz
      moschee kirche palast hafen brücke park turm hotel museum theater parlament regierung verfassung gesetz behörde
      organisation stiftung forum konferenz gipfel garde armee polizei zoll *ministerium* prozent millionen? milliarden?
      tausend euro dollar dinar tonnen? liter kilo kilogramm kilometer meter grad uhr jahre[n]? tage[n]? stunden? minuten?
      menschen personen frauen männer kinder(n)? tote[nr]? verletzte[nr]? festnahmen fälle art sorte stück paar note pro max galaxy
      plus internet fm sender zeitung radio stadt provinz region ort dorf insel berg fluss see meer golf nord(en)? süd(en)?
      ost(en)? west(en)? montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* seite[n]? nacht morgen abend
      mal nummer runde spiel film buch artikel`),
    particles: words(`al el ben bin ibn bint abu von der den zu de la van ould bou`),
  },
  pages: {
    sourceLabels: ['quelle', 'quellen'],
    definiteInSourceLabel: NOT_COLLECTED,
    titleLabels: ['titel'],
    linkLabels: phrases(`link, link zum artikel, zum artikel, originalartikel`),
    keywordLabels: phrases(`
      schlagwörter, schlagworte, stichwörter, stichworte, tags zum artikel, themen in diesem artikel
    `),
    bylineLabels: phrases(`von, autor, autorin, autoren, redaktion, text von, ein beitrag von, protokoll`),
    bylineOpenings: ['von'],
    joiningBylines: words(`und in aus von der den dem zu zur für`),
    captionLabels: phrases(
      `foto, fotos, bild, bildquelle, bildnachweis, bildunterschrift, symbolbild, legende`,
    ),
    alsoMarkers: phrases(`lesen sie auch, mehr lesen, auch interessant`),
    listMarkers: phrases(`
      mehr zum thema, zum thema, verwandte artikel, weitere artikel, meistgelesen
      das könnte sie auch interessieren, mehr dazu
    `),
    commentMarkers: words(`kommentare`),
    replies: phrases(`antworten, kommentar melden`),
    searchHeadings: phrases(`suchergebnisse, suchergebnisse für, suchergebnis, ergebnisse für`),
    consents: phrases(`
      wir verwenden cookies, wir nutzen cookies, verwendet cookies, wir und unsere, unsere partner
      unseren partnern, ihre einwilligung, ihre zustimmung, deine zustimmung, ihrem gerät, deinem gerät
      stimmen sie, stimmst du, sie können ihre, du kannst deine, ich bin damit einverstanden
      unserer datenschutzerklärung, unsere datenschutz
    `),
    consentTopics: phrases(`
      cookies, personenbezogene daten, personenbezogenen daten, datenschutzerklärung, datenschutzeinstellungen
      datenschutzhinweise, cookie-einstellungen, privatsphäre, einwilligung, berechtigtes interesse
      externe inhalte, inhalte angezeigt
    `),
    offers: phrases(`
      jetzt abonnieren, jetzt weiterlesen, weiterlesen mit, jederzeit kündigen, jederzeit kündbar
      sie haben bereits ein abo, bereits ein abo, bereits abonnent, bereits registriert, melden sie sich hier an
      melden sie sich an, hier anmelden, den ganzen artikel, diesen artikel weiterlesen, um weiterzulesen
      alle artikel des, alle artikel der, alle inhalte, ihr abo, nur für abonnenten, exklusiv für abonnenten
      kostenlos testen, kostenlos auf allen, unbegrenzt lesen, zahlen nach dem
    `),
    controls: words(`anzeige werbung teilen drucken`),
    requests: phrases(`folgen sie uns, abonnieren sie, jetzt abonnieren`),
    lineOpenings: phrases(`
      link zum artikel, zum originalartikel, artikel teilen, auf facebook teilen, auf x teilen, bei facebook teilen
      diesen artikel teilen, mehr zum thema, lesen sie auch
    `),
    genres: {
      opinion: phrases(
        `meinung, kommentar, gastbeitrag, gastkommentar, leitartikel, glosse, kolumne, essay, standpunkt, debattenbeitrag`,
      ),
      denial: phrases(`dementi`),
      correction: phrases(`berichtigung, korrektur, richtigstellung, korrigendum`),
      denies: phrases(`
        dementiert, dementieren, dementierte, dementierten, bestreitet vorwürfe, bestreitet die vorwürfe
        bestreiten vorwürfe, weist vorwürfe, weist vorwurf, weisen vorwürfe
      `),
      deniesLast: none('The verb stands beside its subject.'),
      refusable: none('The verb means nothing else.'),
    },
    copyrights: phrases(`alle rechte vorbehalten`),
    aboutLetters: phrases(`
      abbestellen, newsletter abmelden, vom newsletter abmelden, von diesem newsletter abmelden, hier abmelden
      sie erhalten diese e mail, sie erhalten diesen newsletter, sie erhalten diese nachricht
      sie haben diese e mail erhalten, diese e mail wurde an, dieser newsletter wurde an, im browser ansehen
      im browser anzeigen, im browser lesen, im browser öffnen, in ihrem browser, webversion
    `),
    agencies: words(`dpa apa kna dw epd sid afxp taz`),
    noAgencies: NOT_COLLECTED,
    archiveCredits: NOT_COLLECTED,
    continuations: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  requests: {
    said: {
      since: phrases(`
        was hat ~ (über|zu|zum|zur) ~ gesagt
        was (sagte|sagt|erklärte) ~ (über|zu|zum|zur) ~
        was hat ~ gesagt
      `),
      whole: phrases(`
        was hat ~ bisher (über|zu|zum|zur) ~ gesagt
        was hat ~ bisher gesagt
        alles was ~ (über|zu|zum|zur) ~ (gesagt hat|sagte)
      `),
    },
    order: {
      newest: phrases(`
        das neueste (zu|zum|zur|aus|über|von|vom|rund)
        {neueste[nrsm]?}
        {jüngste[nrsm]?} (entwicklung*|ereignis*|nachricht*|meldung*|äußerung*|erklärung*|bericht*|zahlen|angriffe*|stand)
        {letzte[nr]?} (nachrichten|meldungen|neuigkeiten|entwicklungen|informationen|stand)
        {letzte[nrs]?} (anruf*|telefonat*|gespräch*|erdbeben*|beben|anschlag*|angriff*|treffen|besuch*|interview*|rede|spiel|erklärung)
        neuigkeiten
        was gibt (es|s) neues
        {heute}
        {jetzt}
        {aktuell}
        aktuelles
        {aktuelle[nrsm]?} (lage|stand|nachricht*|entwicklung*|meldung*|situation|information*|ereignis*|zahlen|bericht*)
        {(derzeit|zurzeit|momentan)}
      `),
      oldest: phrases(`
        (wann|wo|was|wie [a-z]*) (war|waren|ereignete sich|fand|geschah|gab es) (der |die |das )?{erste[nrs]?} (anruf|telefonat|gespräch|erdbeben|beben|anschlag|angriff|treffen|besuch|interview|rede|spiel|explosion|erklärung|bericht|meldung|meldungen)
        ^ (der |die |das )?{erste[nrs]?} (anruf|telefonat|erdbeben|beben|anschlag|angriff|explosion|meldungen|meldung)
        {(allererste|früheste|älteste)[nrs]?} (anruf|telefonat|gespräch|erdbeben|meldung|nachricht|bericht|artikel|treffen)
      `),
      otherwise: phrases(`
        neueste[nr]? geschichte
        (dresdner|leipziger|münchner) neuesten? nachrichten
        (bis|von|noch|als|psychologie) heute
        heute (als|noch|journal|show|bekannt)
        (bis|von|ab|warum|wieso|weshalb) jetzt
        (noch|wieder|immer|weiterhin|nicht) aktuell
        (letzte|erste)[nrs]? (spiel|besuch|treffen|gespräch|rede) (vor|nach|seit|überhaupt|seiner art)
      `),
    },
    listing: {
      news: phrases(`
        was (ist|war) (passiert|geschehen|los|vorgefallen)
        was (ist|war) (in|im|auf|bei|um|zwischen|rund um|am|an|zu) ~ (passiert|geschehen|los|vorgefallen)
        was (ist|war) (passiert|geschehen|los) (in|im|auf|bei|zwischen|am) ~
        was (geschah|passierte|passiert|geschieht|wurde besprochen|gibt es neues|gibt s neues)
        was (geschah|passierte|passiert|geschieht) (in|im|auf|bei|zwischen|am|an) ~
        was gibt (es|s) neues (in|im|aus|zu|zum|zur|über|von|vom|bei) ~
        (was sind |gibt es |gib mir |zeig mir |zeige mir )?(die |alle )?(nachrichten|neuigkeiten|meldungen|schlagzeilen|aktuelles|neues)
        (was sind |gibt es |gib mir |zeig mir |zeige mir )?(die |alle )?(nachrichten|neuigkeiten|meldungen|berichte|artikel|aktuelles|neues) (über|zu|zum|zur|aus|von|vom|aus der|aus dem) ~
        was (sagt|sagen|sagte|schreibt|schreiben|schrieb|schrieben|berichtet|berichten|berichtete|meldet|meldete|melden|steht)( (die presse|die medien|die zeitungen|die quellen|der artikel|in der presse|in den medien|im artikel))?
        was (sagt|sagen|sagte|schreibt|schreiben|schrieb|schrieben|berichtet|berichten|berichtete|meldet|meldete|melden|steht)( (die presse|die medien|die zeitungen|die quellen|der artikel|in der presse|in den medien|im artikel))? (über|zu|zum|zur|von|vom) ~
        was (hat|haben) (berichtet|geschrieben|gemeldet|gesagt)
        was (hat|haben|wird|wurde|wurden) (über|zu|zum|zur|von) ~ (berichtet|geschrieben|gemeldet|gesagt)
        was (weißt|wissen|hast|haben) (du|sie|ihr) (über|zu|zum|zur|von|vom) ~
        was (kannst|können|könnt) (du|sie|ihr) mir (über|zu|zum|zur|von|vom) ~ (sagen|erzählen)
        (erzähl|erzähle|erzählen sie|sag|sage|berichte|zeig|zeige) (mir |uns )?((etwas|was|alles|mehr) )?(über|zu|zum|zur|von|vom) ~
        ((gibt es|gib mir|hast du|haben sie|ich suche|ich brauche|ich will|zeig mir|zeige mir|irgend|mehr|alle|die|suche) )%(infos?|informationen|näheres|etwas|irgendetwas|artikel|berichte|meldungen) (über|zu|zum|zur|rund um) ~
        was (ist|war) (über|zu|zum|zur|von|vom) ~ bekannt
        was weiß man (über|von|vom|zu|zum|zur) ~
        was (sagen|schreiben|schrieben|berichten|berichteten|melden|meldeten) ((die|alle) )?(artikel|berichte|meldungen|seiten|zeitungen|medien|quellen) (über|zu|zum|zur|von|vom) ~
        was stand (über|zu|zum|zur|von|vom) ~
        (was|worüber) (berichtet|berichtete|schreibt|schrieb|meldet|meldete)
        wie (berichtet|berichtete|schreibt|schrieb) (über|von|vom) ~
        was (berichtet|berichtete|schreibt|schrieb|meldet|meldete) (rund um|wegen|bezüglich) ~
        (was ist |was gibt es |gib mir )?das neueste (zu|zum|zur|aus|über|von|vom) ~
        (was ist |wie lautet |zeig mir |gib mir )?(der |den |die )?(bericht|artikel|meldung|nachricht|stand) (über|zu|zum|zur) ~
        ((die|alle|zeig mir|gib mir) )%(artikel|texte|kolumnen|beiträge|kommentare)
      `),
      headlines: phrases(`
        (was ist |wie lautet |wie heißt |wie lauten |nenne |zeig mir )?(die |der )?(überschrift|schlagzeile|titel|überschriften|schlagzeilen)( (des|der|vom|von dem) (artikels?|berichts?|meldung|nachricht|textes|seite))?
        (was ist |wie lautet |wie heißt |wie lauten |nenne |zeig mir )?(die |der )?(überschrift|schlagzeile|titel|überschriften|schlagzeilen) (des|der|vom|von dem) (artikels?|berichts?|meldung|nachricht|textes|seite) (über|zu|zum|zur) ~
        (was ist |wie lautet |wie heißt )?(die |der )?(überschrift|schlagzeile|titel) (über|zu|zum|zur) ~
        wann (wurde|erschien) (der |dieser )?(artikel|bericht|beitrag)( veröffentlicht)?
        wer schrieb (den |diesen )?(artikel|bericht|beitrag)
        wer hat (den |diesen )?(artikel|bericht|beitrag) geschrieben
      `),
    },
    declined: {
      translate: phrases(`
        (übersetze?|übersetzen sie|übersetz) (mir )?(ins|auf|in) (die )?(deutsche?|englische?|arabische?|russische?|persische?|türkische?|französische?|spanische?) ~
        (übersetze?|übersetzen sie|übersetz) (mir )?~ (ins|auf|in) (die )?(deutsche?|englische?|arabische?|russische?|persische?|türkische?|französische?|spanische?)( sprache)?
        (übersetze?|übersetzen sie|übersetz) (mir )?~
        ~ (ins|auf) (deutsche?|englische?|arabische?|russische?|persische?|türkische?|französische?|spanische?) übersetzen
      `),
      summarise: phrases(`
        (fasse?|fassen sie) (mir )?~ (kurz )?zusammen
        ~ (kurz )?zusammenfassen
        (gib mir |schreib mir |schreibe |erstelle |ich brauche |ich will )?(eine |die )?(kurze )?zusammenfassung (von|vom|des|der|über|zu|zum|zur) ~
      `),
      count: phrases(`
        wie ?viele (artikel|berichte|meldungen|texte|nachrichten|beiträge|seiten)
        wie ?viele (artikel|berichte|meldungen|texte|nachrichten|beiträge|seiten) (gibt es|hast du|haben sie|existieren|handeln|berichten)? ?(über|zu|zum|zur|von|vom) ~
        (wie oft|wie viele male) (hat|haben|ist|sind) ~ (angerufen|telefoniert|getroffen|gesprochen|besucht|erwähnt)
        (wie oft|wie viele male) (rief|telefonierte|traf|sprach|besuchte|trafen|sprachen|telefonierten) ~
        (zähle?|zählen sie) ~
      `),
      list: phrases(`
        (liste?|listen sie|zähle?|zählen sie) (mir )?(alle |die )?~ auf
        (nenne?|nennen sie|zeige?|gib) (mir )?(alle|eine liste von|eine liste der|eine liste aller|sämtliche) ~
        (was|welche|wer) sind alle ~
        (welche|welcher|welches) ~ (werden|wird|sind|wurden) erwähnt
        (welche|welcher|welches) ~ (werden|wird|sind|wurden) ~ erwähnt
      `),
      opinion: phrases(`
        (glaubst|denkst|meinst|findest) du ~
        (glauben|denken|meinen|finden) sie ~
        was (hältst|denkst|meinst) du (von|vom|über|zu) ~
        was (halten|denken|meinen) sie (von|vom|über|zu) ~
        (was ist |wie ist )?(deine|ihre|eure) (meinung|ansicht|haltung) (zu|zum|zur|über|von) ~
        (deiner|ihrer) meinung nach ~
        (ist|war) ~ (ein |eine )?(guter|schlechter|gute|schlechte|schrecklicher|böser|dummer|toller) (präsident|mensch|politiker|minister|könig|anführer|kanzler|idee|frau|mann|kanzlerin)
        (magst|liebst|hasst) du ~
        soll(te|ten)? (ich|wir) ~
        bist du (für|gegen) ~
      `),
      write: phrases(`
        (schreibe?|schreiben sie|verfasse?|dichte?|erstelle?|erfinde) (mir |uns )?(ein |eine |einen |das )?((kurzes|kurze|kurzen|langes|lange|lustiges|lustige) )?(gedicht|aufsatz|essay|e mail|email|mail|brief|geschichte|lied|artikel|code|programm|rede|tweet|witz|referat|post)
        (schreibe?|schreiben sie|verfasse?|dichte?|erstelle?|erfinde) (mir |uns )?(ein |eine |einen |das )?((kurzes|kurze|kurzen|langes|lange|lustiges|lustige) )?(gedicht|aufsatz|essay|e mail|email|mail|brief|geschichte|lied|artikel|code|programm|rede|tweet|witz|referat|post) (über|zu|zum|zur|an|für|von) ~
        erzähle? (mir )?(einen witz|eine geschichte)( über ~)?
      `),
    },
    sources: {
      attributed: phrases(`
        {(laut|gemäß|nach angaben|nach angaben von|nach angaben des|nach angaben der|unter berufung auf|zufolge|nach informationen|nach informationen von|nach informationen des|nach informationen der|nach einem bericht|nach einem bericht von|nach einem bericht des|nach einem bericht der|laut einem bericht|laut einem bericht von|laut einem bericht der|laut einem bericht des)} ~
        ~ {zufolge}
        {wie} ~ {(berichtet|berichtete|meldet|meldete|schreibt|schrieb|sagt|sagte)}
        ^ was (sagt|sagen|sagte|schreibt|schreiben|schrieb|berichtet|berichten|berichtete|meldet|melden|meldete|steht in|steht im|stand in|stand im) ~
        ^ was (hat|haben) ~ (über|zu|zum|zur|von|berichtet|geschrieben|gemeldet|gesagt)
        (überschrift|schlagzeile|titel|artikel|artikels|bericht|berichts|meldung|meldungen|nachrichten|schlagzeilen) {(von|vom|der|des|aus|in|im|aus der|aus dem|in der|bei)? ?}~
        ~ (artikel|artikels|bericht|berichts|meldung)
        {in (einem|dem|der|einer) (artikel|bericht|meldung) (von|der|des|in|im|vom)} ~
        ^ worüber (berichtet|berichtete|schreibt|schrieb|meldet|meldete) ~
        ^ wie (berichtet|berichtete|schreibt|schrieb) ~ (über|von|vom)
      `),
      placed: phrases(`
        {(in|im)} ~
      `),
      written: phrases(`
        ^ was (schrieb|schreibt) ~ (über|zu|zum|zur)
        ^ was (hat|haben) ~ (über|zu|zum|zur) ~ geschrieben
        ^ was (hat|haben) ~ geschrieben $
        (artikel|kolumne|kolumnen|texte|kommentar|kommentare|beitrag|beiträge) {(von|des autors|der autorin)} ~
      `),
      media: words(`
        zeitung(en)? tageszeitung wochenzeitung nachrichtenagentur nachrichtenportal nachrichtenseite nachrichtensender agentur
        presseagentur radio radiosender sender fernsehsender kanal fernsehen portal website webseite magazin zeitschrift
        nachrichtenmagazin blatt rundfunk
      `),
      outletLike: words(
        `*zeitung *bote(n)? *anzeiger(s)? *kurier(s)? *nachrichten *tagblatt *blatt *presse *rundschau post news tv fm radio media online gazette times *echo *spiegel* *welle`,
      ),
      wellKnown: phrases(`
        reuters, dpa, afp, ap, tass, cnn, bbc, der spiegel, süddeutsche, süddeutsche zeitung, faz, taz
        tagesschau, ard, zdf, deutsche welle, dw, al jazeera, al dschasira, euronews, bloomberg, sputnik, rt, sana, anadolu, ria nowosti
        new york times, washington post, orf, srf, nzz
      `),
      bodies: words(`
        *ministerium* minister* regierung* polizei* präsident* gericht* behörde* staatsanwalt* studie* umfrage* experte* forscher*
        gesetz* verfassung* vertrag* abkommen* plan bericht berichts artikel artikels quelle* zeuge* sprecher* partei* verband*
        gewerkschaft* un uno nato eu who iwf fbi cia nsa bka bnd unicef unesco iaea opec fifa uefa amt *amt beobachtern augenzeugen
        energieagentur international* europäisch* raumfahrtagentur *agentur* armee* militär* chef* leiter* direktor* bürgermeister*
      `),
      articles: words(`der die das den dem des einer einem eine`),
      endings: words(`e?s e?n`),
      press: phrases(`
        {(in|in der|in den|laut|laut der|laut den|aus|aus der|aus den|nach) ~ (presse|medien|zeitungen|quellen|artikeln|berichten|nachrichten|seiten|zeitungsberichten)}
        was (sagt|sagen|schreibt|schreiben|berichtet|berichten|melden|meldet) {(die )?~ (presse|medien|zeitungen|quellen)}
      `),
      languages: {
        ar: words(`arabische[nrs]? arabischsprachige[nrs]?`),
        en: words(`englische[nrs]? englischsprachige[nrs]?`),
        ru: words(`russische[nrs]? russischsprachige[nrs]?`),
        fa: words(`persische[nrs]? iranische[nrs]? persischsprachige[nrs]?`),
        tr: words(`türkische[nrs]? türkischsprachige[nrs]?`),
        fr: words(`französische[nrs]? französischsprachige[nrs]?`),
        de: words(`deutsche[nrs]? deutschsprachige[nrs]?`),
        es: words(`spanische[nrs]? spanischsprachige[nrs]?`),
      },
      business: words(
        `arbeit* journalist* redakt* mitarbeiter* besitz* eigentümer* gründ* gegründet chef* direktor* entlass* aktien gekauft moderator* gebäude büro*`,
      ),
      texts: words(`artikel artikels text textes bericht berichts meldung nachricht seite beitrag`),
      about: words(`über zu zum zur von vom`),
    },
    noise: {
      smallTalk: phrases(`
        (hallo|hi|hey|moin|servus|grüß gott|guten (morgen|tag|abend)|liebe[rs]?|grüezi|na)( (bot|zusammen|leute|lieber bot|freund|freunde|alle|liebe leute))%
        (vielen |besten |herzlichen |schönen )?(dank|danke|thx|merci)( (dir|ihnen|sehr|schön|vielmals|im voraus|schon mal|für (deine|ihre|die) (hilfe|antwort)))%
        (und )?(einen )?schönen (tag|abend)( noch)?
        du (bist )?(ein |eine |so |echt )%((dummer|blöder|nutzloser|dämlicher|dumme|blöde|nutzlose|doofer) )%(bot|idiot|maschine|roboter|dumm|blöd|nutzlos|trottel|depp)
        ((dummer|blöder|nutzloser|dämlicher|doofer|lieber|hey) )+(bot|roboter|idiot|depp)
        (frage|kurze frage|ich habe eine frage|entschuldigung|sorry|hör zu|also|bot|idiot|ok|wie geht s|wie geht es dir)
        ich bin (student|studentin|journalist|journalistin|schüler|schülerin)
        (vielen |besten |herzlichen )?(dank|danke) und (liebe|beste|viele|schöne) grüße
        (liebe|beste|viele|schöne|freundliche) grüße
        mit freundlichen grüßen
      `),
      asides: words(`bitte pls biddö plz`),
      opening: phrases(`
        (kannst|könntest|würdest) du( (bitte|mir))?, (können|könnten|würden) sie( (bitte|mir))?, (nun|jetzt|also|bot), ich (will|möchte) dass du
      `),
      asking: phrases(`
        (kannst|könntest|würdest) du (mir )?(bitte )?(sagen|erklären|verraten|mitteilen)
        (können|könnten|würden) sie (mir )?(bitte )?(sagen|erklären|mitteilen)
        (sag|sage|sagen sie|erklär|erkläre|verrate|antworte|antworten sie)( (mir|uns|bitte|mal))+
        antworte
        ich (möchte|will|würde gerne?|wollte|muss) (gerne? )?(wissen|fragen|erfahren)
        (weißt du|wissen sie|weiß jemand)
        meine frage (ist|lautet)
        ich wäre (ihnen |dir )?dankbar wenn (sie|du) mir sagen (könnten|könntest)
      `),
    },
  },
  corrections: phrases(`
    Berichtigung, Korrektur, Richtigstellung, korrigiert, korrigierte, korrigierten, korrigieren, berichtigt
    berichtigte, stellt richtig, stellte richtig, Dementi, dementiert, dementierte, dementieren, dementierten, bestreitet
    bestritt, bestreiten, bestritten, widerlegt, widerruft, widerrief, nimmt Aussage zurück, nicht wahr, stimmt nicht
    keine Beweise, keine Belege, entbehrt jeder Grundlage, weist Vorwürfe zurück, wies Vorwürfe zurück, weist zurück
    Zahl der Toten steigt, Zahl der Toten stieg, Zahl der Opfer steigt, Zahl der Opfer stieg, neue Opferzahl, aktualisiert
    Aktualisierung
  `),
  affixNegations: words(`ohne`),
  background: {
    sentences: none('Those of English stand for the script.'),
    questions: [
      'Wer hat das Finale gewonnen?',
      'Wann wurde die Schriftstellerin geboren und wo studierte sie?',
      'Wie viele Menschen leben in der Stadt?',
      'Was teilte das Ministerium über die Arbeitslosigkeit mit?',
      'Warum wurden die Züge angehalten?',
      'Wo wurde die neue Ausstellung eröffnet?',
      'Wie wird dieses Gericht zubereitet?',
      'Welche Strafe verhängte das Gericht?',
      'Was raten Ärzte ihren Patienten?',
      'Wie heißt die Hauptstadt dieses Landes?',
      'Wer schrieb diesen Roman?',
      'Hat das Parlament über das Gesetz abgestimmt?',
      'Sind die Benzinpreise dieses Jahr gestiegen?',
      'Wer ist der neue Trainer der Mannschaft?',
      'Was war die Ursache des Stromausfalls?',
      'Wann begann der Krieg und wie endete er?',
      'Wie viel Gewinn machte das Unternehmen?',
      'Was sagte der Direktor auf der Pressekonferenz?',
    ],
  },
  speech: {
    order: 'speaker-first',
    says: {
      he: none('A German verb does not tell the gender.'),
      she: none('A German verb does not tell the gender.'),
      they: words(`sagten erklärten teilten betonten berichteten sagen erklären berichten`),
      any: words(`
        sagte sagt erklärte erklärt betonte betont berichtete berichtet fügte ergänzte schrieb schreibt verkündete
        bestätigte bestätigt warnte warnt äußerte meinte meint kündigte bekräftigte räumte antwortete gesagt
      `),
    },
    denies: {
      he: none('A German verb does not tell the gender.'),
      she: none('A German verb does not tell the gender.'),
      they: words(`bestritten dementierten bestreiten dementieren`),
      any: words(`bestritt dementierte bestreitet dementiert`),
    },
    pronouns: {
      he: ['er'],
      she: none('"Sie" is "she" and "they".'),
      they: none('"Sie" is "she" and "they".'),
      any: ['sie'],
    },
    lightVerbs: none('Its verbs of saying need no noun.'),
    saidWith: none('Its verbs of saying need no noun.'),
    besideVerb: words(`hat haben hatte auch zudem weiter später außerdem`),
    passive: words(`wurde wurden wird werden worden`),
    that: words(`dass`),
    contents: NOT_COLLECTED,
    leadingTo: words(`über`),
    accordingTo: phrases(
      `laut, nach Angaben von, nach Angaben der, nach Angaben des, nach Aussage von, nach Worten von, gemäß`,
    ),
    accordingToJoined: none('It writes no preposition onto a name.'),
    accordingToBehind: words(`zufolge`),
    quoting: phrases(`unter Berufung auf`),
    ownWords: words(`ihm ihr ihnen`),
    occasions: words(`interview rede gespräch`),
    roles: words(`
      präsident* minister* *minister *ministerin sprecher* *sprecher *sprecherin kanzler* *kanzler *kanzlerin botschafter*
      gouverneur bürgermeister* sekretär* direktor* chef* leiter* ministerium *ministerium regierung *regierung kommission
      polizei armee gericht staatsanwalt* anwalt* anwältin experte* expertin forscher* zeuge* quelle* erklärung bericht studie
      behörde* agentur unternehmen könig königin vorsitzende*
    `),
    behindSpeaker: words(`in im am bei beim zu zum zur nach vor während über mit als wenn für von aus`),
    times: words(`heute gestern am`),
    verbFirst: none('The verb does not stand first.'),
  },
  messages: {
    checking: words(`
      wahr stimmt richtig falsch echt Quelle Quellen Beleg Belege prüfen prüfe prüf überprüfen Gerücht
      bestätigt wirklich korrekt Fake
    `),
    said: phrases(
      `schrieben, meldete, meldet, melden, teilte mit, fügte hinzu, behauptete, behauptet, so, twitterte, hat gesagt`,
    ),
    accordingTo: phrases(`
      laut, nach angaben von, zufolge, zitiert von, unter berufung auf, gemäß, quelle, via, aus
    `),
    forwarded: phrases(`
      weitergeleitet, weitergeleitete nachricht, weitergeleitet von ~, kopiert
    `),
    breaking: phrases(`
      eilmeldung, breaking news, breaking, eil
    `),
    headlines: phrases(`
      schlagzeile, überschrift, mit dem titel, unter dem titel, titel, betitelt
    `),
    offices: {
      president: phrases(`präsident(in)?, bundespräsident(in)?, staatspräsident(in)?`),
      primeMinister: phrases(
        `ministerpräsident(in)?, premierminister(in)?, bundeskanzler(in)?, kanzler(in)?`,
      ),
      minister: phrases(`minister(in)?, *minister(in)?`),
      deputy: phrases(`abgeordneter?`),
      senator: phrases(`senator(in)?`),
      governor: phrases(`gouverneur(in)?`),
      mayor: phrases(`(ober)?bürgermeister(in)?`),
      monarch: phrases(`könig(in)?, emir, sultan, kronprinz, prinz(essin)?`),
      ambassador: phrases(`botschafter(in)?`),
      judge: phrases(`richter(in)?`),
      executive: phrases(`geschäftsführer(in)?, vorstandschef(in)?`),
    },
    relations: { none: 'A preposition, a genitive or a possessive shows it.' },
    unnamed: phrases(`
      wahr, richtig, faktencheck, urteil, bewertung
      seht, schau, schaut, lest, video, zitat, hinweis, frage, antwort, ergebnis, grund, fazit
      
      (die|das|der|ein|eine|diese|dieses)?( )?(zeitung|agentur|seite|sender|radio|artikel|bericht|quelle|quellen|medien|presse|er|sie|es|man|jemand)
    `),
    neverSaid: phrases(`
      (nie|niemals|nicht|nirgends) (wirklich |so |je )?(gesagt|behauptet|geschrieben|geäußert|erklärt|getwittert), (sagte|sagt|schrieb|behauptete|erklärte) (das |dies |so )?(nie|niemals|nicht), (niemand|kein(e|er|en)?( *)?) (hat )?(je )?(sagte|sagt|gesagt|behauptet|behauptete)
      (bestreitet|bestritt|leugnet|leugnete|dementiert|dementierte) (das |dies )?(je |jemals )?(gesagt|geschrieben|behauptet) zu haben, (kaum|wenige|nur wenige) (* )?(sagen|sagt|behaupten|glauben), (falsch|unwahr|gelogen|irreführend) zu (sagen|behaupten)
    `),
    besideSaid: words(`während wirklich tatsächlich echt je jemals nie niemals`),
    falsehoods: phrases(`
      falsch(e|es|er)?, fake( news)?, lügen?, gelogen, (frei )?erfunden(es|e)?, fälschung, gefälscht(es|e|er)?, falschmeldung, falschzitat, unwahr, nicht (wahr|richtig|echt), stimmt (so )?nicht, hoax, gerüchte?, desinformation, irreführend, widerlegt, unsinn
    `),
    checks: phrases(`
      (ist|war) (das|dies|dieses *|die *)( wirklich| echt| denn)? (wahr|richtig|echt|so|fake|falsch), stimmt (das|dies|es)( wirklich| so)?, (das|dies) stimmt( wirklich)?, (wahr|echt) oder (falsch|fake), hat (er|sie) (das|dies) (wirklich |echt )?(so )?gesagt
    `),
  },
  typing: {
    everyday: GERMAN_EVERYDAY,
    keyboard: none('It is typed in Latin letters.'),
    dialect: none('Its dialects are not written in questions.'),
    latin: none('It is written in Latin letters.'),
  },
  turns: {
    harmless: phrases(`
      nicht (nur|bloß|allein|zuletzt|einmal mehr|selten|umsonst|unerheblich*|unwesentlich*), ohne Zweifel, zweifellos, nicht mehr als, nichts anderes als, wenn auch, ohne weiteres, nicht weniger als, nach wie vor
    `),
    question: words(`ob`),
    condition: phrases(
      `wenn, falls, sofern, vorausgesetzt, es sei denn, unter der Bedingung, im Falle?, solange`,
    ),
    denial: phrases(`
      bestreite*, bestritt*, bestritten*, leugne*, geleugnet*, dementier*, Dementi*, verneint*, verneine*, zurückgewiesen*, zurückweis*, widersprach*, widersprech*, widerspricht, widerleg*, abgestritten, lehnt, lehnte*, ablehn*, abgelehnt*, weigert*, verweiger*, Verweigerung, fälschlich*, unwahr, ausgeschlossen
    `),
    doubt: phrases(`
      auch wenn, selbst wenn, als ob, angeblich*, vermeintlich*, mutmaßlich*, vermutlich, behaupte*, Behauptung*, sogenannt*, so genannt*, Gerücht*, bezweifel*, Zweifel*, zweifelt*, Verdacht*, verdächtigt*, beschuldig*, Vorwurf*, Vorwürfe*, vorgeworfen, scheinbar, anscheinend, möglicherweise, vielleicht, womöglich, eventuell, fraglich, zweifelhaft, unbestätigt*
    `),
    hedge: phrases(`könnte*, würde*, dürfte*, soll, sollen, wäre*, hätte*, beinahe, fast`),
    negation: phrases(`
      nicht, kein*, nie, niemals, niemand*, nichts, ohne, weder, keinesfalls, keineswegs, nirgends, nirgendwo, kaum, statt, anstatt, anstelle, unmöglich, Mangel an, Fehlen, mangels, keinerlei, selten
    `),
    negationFirst: none('German negates with words that are no others.'),
    negatedVerb: none('German negates with words of their own.'),
    contrast: phrases(`aber, sondern, doch, jedoch, allerdings, dennoch, trotzdem, hingegen, dagegen`),
    reporting: phrases(
      `sagt*, gesagt, erklär*, teilt* * mit, mitgeteilt, laut, zufolge, berichtet*, meldet*, betont*, fügt* * hinzu, schreib*, schrieb*, kündigt*, bestätigt*, äußert*, erzählt*`,
    ),
    that: words(`dass`),
    subordinate: phrases(`weil, während, nachdem, obwohl, sodass, indem, denn`),
    behind: {
      question: NOT_COLLECTED,
      denial: phrases(
        `bestritten, dementiert, geleugnet, abgestritten, zurückgewiesen, widerlegt, ausgeschlossen`,
      ),
      doubt: phrases(`bezweifelt, angezweifelt`),
      negation: phrases(`nicht, nie, niemals, keineswegs, nichts, kein, keine, keinen`),
    },
  },
};
