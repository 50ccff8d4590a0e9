import { FRENCH_EVERYDAY } from './everyday/fr.ts';
import { type Language, none, NOT_COLLECTED, phrases, words } from './language.ts';

export const FRENCH: Language = {
  code: 'fr',
  name: 'French',
  script: 'latin',
  nounsCapitalised: false,
  abbreviations: words(`m mm mme mlle`),
  months: {
    gregorian: [
      ['janvier', 'janv'],
      ['février', 'févr', 'fév'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre'],
      ['octobre'],
      ['novembre'],
      ['décembre', 'déc'],
    ],
    persian: NOT_COLLECTED,
    hijri: NOT_COLLECTED,
    ambiguous: none('No name of a month is another word as often.'),
    notMonths: none('No other language of the script has months that are words of French.'),
    suffixes: none('French writes nothing onto the name of a month.'),
    inflected: none('French writes no case endings onto the name of a month.'),
  },
  dateLines: {
    update: words(`maj actualisé modifié`),
    publish: words(`publié paru`),
    label: words(`date`),
    weekdays: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
    relative: NOT_COLLECTED,
    filler: words(`le à h heure heures et mis mise dernière er`),
    zone: NOT_COLLECTED,
    hijriEra: NOT_COLLECTED,
    otherPersianMonths: none('French pages do not use them.'),
    dayNames: [['premier']],
  },
  questions: {
    asking: words(`que quoi qui quand où pourquoi comment quel quelle quels quelles combien`),
    sometimesAsking: words(`lequel laquelle lesquels`),
    functionWords: words(`
      le la les l un une des du de d et ou mais en dans sur sous avec sans pour par entre vers chez est sont
      était ont a au aux se ce cette ces son sa ses leur leurs il elle ils elles on nous vous ne pas plus été
      être avoir fait dit lors selon après avant contre depuis
    `),
    and: words(`et ou`),
    andAskingLater: none('The question word comes first.'),
    prepositions: words(`à a de en dans sur sous avec par pour contre chez vers depuis après avant`),
    relative: words(`que`),
    attachedAnd: none('"And" is a word of its own.'),
  },
  periods: {
    in: words(`en pendant entre`),
    on: words(`le`),
    article: words(`l la les période`),
    of: words(`de du d`),
    from: none('"de" is under "of".'),
    firstDay: words(`premier`),
    monthWord: words(`mois courant`),
    yearWord: words(`année`),
    solarYearWord: none('French has no word of its own for a year of that calendar.'),
    partOfYear: words(`début fin mi`),
    behindYear: NOT_COLLECTED,
    attributive: none('French has no such cases.'),
    solarEra: NOT_COLLECTED,
    otherEra: NOT_COLLECTED,
    to: words(`au`),
    until: words(`jusqu jusque`),
    untilOrBefore: none('No word is both.'),
    and: words(`et ou`),
    before: words(`avant`),
    after: words(`après`),
    since: words(`depuis`),
    startingFrom: words(`partir`),
    by: words(`ici`),
    sinceBehind: none('French puts its prepositions before the date.'),
    afterBehind: none('French puts its prepositions before the date.'),
    beforeBehind: none('French puts its prepositions before the date.'),
    untilBehind: none('French puts its prepositions before the date.'),
    fromYear: none('French puts "from" before the year.'),
    amount: words(`plus moins près environ`),
    numbered: words(`modèle années`),
    event:
      words(`sommet guerre présidentielles? législatives élections? coupe mondial crise saison attentats? attaques?
      séisme accords? marche jo`),
    counted: words(
      `morts blessés heures jours ans mille hommes femmes enfants personnes? soldats? civile?s?`,
    ),
    attached: none('French parts its short words by an apostrophe.'),
    ordinalEndings: words(`er`),
    hyphenEndings: none('French joins no ending to a number by a hyphen.'),
    attachedYear: none('French has no such short form.'),
    apostropheEndings: none('French has no case endings.'),
  },
  times: {
    numbers: [
      words(`un une`),
      words(`deux`),
      words(`trois`),
      words(`quatre`),
      words(`cinq`),
      words(`six`),
      words(`sept`),
      words(`huit`),
      words(`neuf`),
      words(`dix`),
    ],
    today: phrases(`aujourd'hui, ce (matin|soir), cet après - midi`),
    yesterday: phrases(`hier( matin| soir| après - midi)?, la nuit dernière`),
    dayBeforeYesterday: phrases(`avant - hier, avanthier`),
    this: {
      week: phrases(`(au cours de )?cette semaine, (au cours de |pendant )?la semaine en cours`),
      month: phrases(`(au cours de )?ce mois( - ci)?, ce mois ci`),
      year: phrases(`cette année, (au cours de )?l'année en cours`),
    },
    last: {
      week: phrases(`(au cours de |pendant )?la semaine (dernière|passée|précédente)`),
      month: phrases(`(au cours du |le )mois (dernier|passé|précédent)`),
      year: phrases(`(au cours de |pendant )?l'(année|an) (dernière|dernier|passée|passé|précédente)`),
    },
    ago: {
      day: phrases(`il y a # jours?`),
      week: phrases(`il y a # semaines?, il y a (huit jours|quinzaine)`),
      month: phrases(`il y a # mois`),
      year: phrases(`il y a # (ans?|années?)`),
    },
    within: {
      day: phrases(`
        (depuis|ces|au cours des|dans les|pendant les|durant les|lors des) # (derniers )?jours, depuis # jours?
        (au cours des|dans les|ces) 24 dernières heures, (au cours des|ces|dans les) # derniers jours
      `),
      week: phrases(`depuis # semaines?, (ces|au cours des|dans les|durant les) # dernières semaines`),
      month: phrases(`depuis # mois, (ces|au cours des|dans les|durant les) # derniers mois`),
      year: phrases(`depuis # (ans?|années?), (ces|au cours des|dans les|durant les) # dernières années`),
    },
    weekdays: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
    onWeekday: phrases(`ce @( matin| soir)?`),
    lastWeekday: phrases(`@ (dernier|passé)`),
    seasons: [words(`printemps`), words(`été`), words(`automne`), words(`hiver`)],
    thisSeason: phrases(`cet? @`),
    lastSeason: phrases(`(l'|le )@ dernier`),
    lunarMonths: [
      words(`mouharram`),
      words(`safar`),
      ['rabi al awwal'],
      ['rabi al thani'],
      ['joumada al oula'],
      ['joumada al thania'],
      words(`rajab`),
      words(`chaabane`),
      words(`ramadan`),
      words(`chawwal`),
      ['dhou al qida'],
      ['dhou al hijja'],
    ],
    lunarEra: phrases(`de l'hégire, hégire`),
    otherwise: phrases(
      `(d'|à |jusqu'à |jusqu'a )aujourd'hui, @ (noir|saint|sanglant), il y a # (jours?|semaines?|mois|ans?) (de|dans|entre) *`,
    ),
    notBehind: phrases(
      `(est|était|fut|être|suis)( - (il|elle))? née?, naissance, fondée?, créée?, rapport, comparé, (quand|lorsque|lorsqu) (* )?(* )?(était|étaient|fut|devint)`,
    ),
    bareDayBehind: none('French puts "le" before a day.'),
    leading: phrases(
      `(pendant|durant|sur|pour|dans) la période, la période, approximativement, vers, courant, en date`,
    ),
    years: 'gregorian',
  },
  followUps: {
    roles: {
      and: words(`et mais ou`),
      topic: phrases(`qu en est il de, qu en est il pour, quid de`),
      chat: words(`merci bonjour salut oui non super parfait compris bonsoir`),
      self: phrases(`je, tu, vous, nous, moi, toi, me, te, mon, ton, votre, j, ça va`),
      asks: words(`quand où pourquoi comment`),
      what: words(`que quoi qu`),
      who: words(`qui`),
      counts: words(`quel quelle quels quelles combien`),
      person: words(`il elle ils elles son sa ses leurs`),
      object: words(`lui leur eux`),
      thing: words(`cela ça ceci là`),
      clause: words(`dont lorsque parce si`),
      with: words(`avec`),
      about: words(`sur concernant`),
      to: words(`à au aux vers`),
      in: words(`dans en`),
      from: words(`depuis`),
      preposition: words(`de du des d pour par sans sous chez contre entre après avant pendant`),
      auxiliary: phrases(`
        a, est, sont, était, étaient, ont, avait, fut, sera, t, s, c, ne, n, pas, y a t il, il y a, s agit il
        faut il, est il, passe t il
      `),
      determiner: words(`le la les l un une ce cette ces`),
      idle: words(`dit passé arrivé fait été vrai`),
      event: NOT_COLLECTED,
      detail: words(`raison raisons date détails résultat`),
      time: words(`hier demain maintenant semaine mois année an`),
      filler: words(`ok bon alors donc exactement aussi encore ensuite puis`),
    },
    telling: /[èê]/u,
    politeCapital: false,
    attached: none('French writes no word onto another.'),
    also: NOT_COLLECTED,
    titles: NOT_COLLECTED,
    subjects: words(`ils? elles?`),
    personOrThing: NOT_COLLECTED,
    responding: NOT_COLLECTED,
    agreeing: NOT_COLLECTED,
    expletives: none('"Y a-t-il" is among the auxiliaries.'),
    withBehind: none('Prepositions stand before their noun.'),
    withBeforeOneWord: none('The verb stands before its objects.'),
  },
  names: {
    caseEndings: none('French names have no case endings.'),
    nominatives: {},
    endingsOfKnown: none('French names have no case endings.'),
    titles:
      words(`président(e)? vice premier première ministres? chancelier chancelière roi reine prince princesse émir cheikh imam
      mufti pape maire gouverneur ambassadeur ambassadrice consul général colonel capitaine commandant amiral sénateur
      député(e)?s? juge procureur docteur dr m mm mme mlle maître me professeur chef directeur directrice secrétaire
      porte parole entraîneur star chanteu(r|se) act(eur|rice) pdg leader saint(e)?`),
    translated:
      words(`ministère partis? conseil commission comité cour tribunal banque universités? institut union front fédération
      office agence compagnie société festival ligue coupe clubs? équipe aéroport hôpital prison école lycée rue avenue
      place mosquée église cathédrale palais port pont parc tour hôtel musée théâtre parlement assemblée sénat congrès
      gouvernement constitution loi autorité association organisation fonds fondation forum conférence sommet garde
      armée marine police forces? douanes? protection civile? national(e|es)? république républicain(e|s)?
      populaires? démocrat(e|ique)s? islamiques? international(e|es)? central(e)? suprême haut(e)? supérieure? mondial(e)? monde
      états? nord sud est ouest nouve(au|lle) grand(e|s)? chemins fer route îles? monts? vallée fleuve lac
      mer golfe baie ville gouvernorat province région prix championnats? jeux olympiques finale mouvement brigades? jour
      journée nuit semaine mois année aïd noël pâques ramadan vérité dignité révolution ambassade consulat côtes?
      frontière camp base gare ligne radio télévision journal chaîne syndicat chambre travail* journalistes avocats
      droits homme femmes jeunes* enfants film(s)? livre foire salon été hiver printemps automne guerre paix sécurité
      arabes? musulmans? juifs? chrétiens? afri* asiatiques? européen(ne|s)? sainte? blanc(he)? noire? rouge verte? bleu(e)?
      internet fm plus note pro max galaxy accord traité déclaration plan programme projet opération affaire maison
      jardin stade centre libre zone état instance bourse cellule cap sahel
      affaires fonction journées? pacte croissant tempête agriculture éducation défense tourisme intérieur santé finances
      économie commerce culture transports? énergie justice document directoire terre patriotes? renseignement`),
    particles: words(`al el ben bin ibn bint abou abu de du des la le les d l van von ould bou ech es ed et`),
  },
  pages: {
    sourceLabels: ['source', 'sources'],
    definiteInSourceLabel: NOT_COLLECTED,
    titleLabels: ['titre'],
    linkLabels: phrases(`lien, lien vers l’article, lien de l’article`),
    keywordLabels: phrases(`mots-clés, mots clés, mot-clé, étiquettes`),
    bylineLabels: phrases(`par, auteur, autrice, écrit par, propos recueillis par`),
    bylineOpenings: ['par'],
    joiningBylines: words(`et à au de du la le des pour avec di della`),
    captionLabels: phrases(`photo d’archives, crédit, crédit photo, crédits photo, légende`),
    alsoMarkers: phrases(`lire aussi, à lire aussi, lire également, à lire également`),
    listMarkers: phrases(`
      articles liés, sur le même sujet, sur le même thème, articles similaires, à la une, les plus lus
      dernières nouvelles
    `),
    commentMarkers: words(`commentaires`),
    replies: phrases(`répondre, répondre à ce commentaire`),
    searchHeadings: phrases(`
      résultats de recherche, résultats de la recherche, résultats pour, résultat de recherche
    `),
    consents: phrases(`
      nous utilisons des cookies, utilise des cookies, nos partenaires, nous et nos, votre consentement
      votre vie privée, votre appareil, votre terminal, vous acceptez, vous pouvez accepter, vous pouvez refuser
      vous pouvez retirer, vos choix, vos préférences, notre politique
    `),
    consentTopics: phrases(`
      cookies, données personnelles, données à caractère personnel, politique de confidentialité
      confidentialité, vie privée, consentement, intérêt légitime, paramètres des cookies, traceurs
    `),
    offers: phrases(`
      abonnez-vous, je m’abonne, s’abonner pour, déjà abonné, connectez-vous, identifiez-vous
      résilier à tout moment, résiliable à tout moment, sans engagement, lire la suite de cet article
      pour lire la suite, lire l’article en entier, l’intégralité de cet article, tous nos contenus
      tous nos articles, réservé aux abonnés, réservé à nos abonnés, votre abonnement, vous payez seulement
      accès illimité
    `),
    controls: words(`publicité partager partagez imprimer`),
    requests: words(`suivez-nous abonnez-vous inscrivez-vous`),
    lineOpenings: phrases(`
      lien vers l’article, lien vers l’article original, partager sur, partagez sur, partager cet article, lire aussi
      à lire aussi
    `),
    genres: {
      opinion: phrases(`opinion, tribune, éditorial, édito, chronique, point de vue, billet d’humeur`),
      denial: phrases(`démenti`),
      correction: phrases(`rectificatif, correction, erratum`),
      denies: phrases(`
        dément les, dément des, dément la, dément le, dément une, dément un, dément avoir, dément être, dément toute
        dément tout, dément que, dément formellement, démentent les, démentent des, démentent avoir, démentent toute
        a démenti, ont démenti, nie les accusations, nie toute, nie avoir, nient toute, nient avoir
      `),
      deniesLast: none('The verb stands beside its subject.'),
      refusable: none('The verb means nothing else.'),
    },
    copyrights: phrases(`tous droits réservés`),
    aboutLetters: phrases(`
      se désabonner, se désinscrire, vous désabonner, vous désinscrire, me désabonner, désabonnez vous, désinscription
      vous recevez ce message, vous recevez cet e mail, vous recevez cet email, vous recevez cette lettre
      vous recevez cette newsletter, ce message a été envoyé à, cet e mail a été envoyé à, dans votre navigateur
      version en ligne, gérer vos préférences, gérer mes préférences
    `),
    agencies: phrases(`afp, ats, belga, agence france-presse`),
    noAgencies: NOT_COLLECTED,
    archiveCredits: NOT_COLLECTED,
    continuations: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  requests: {
    said: {
      since: phrases(`
        (qu a dit|que dit|qu a déclaré|qu a affirmé) ~ (sur|à propos de|au sujet de|concernant) ~
        (qu est ce que|que) ~ a (dit|déclaré|affirmé) (sur|à propos de|au sujet de|concernant) ~
        (qu a dit|qu a déclaré|qu a affirmé) ~
      `),
      whole: phrases(`
        (qu a dit|qu a déclaré|qu a affirmé) ~ (sur|à propos de|au sujet de|concernant) ~ (jusqu ici|jusqu à présent|au fil du temps)
        tout ce que ~ a (dit|déclaré|affirmé) (sur|à propos de|au sujet de|concernant) ~
        tout ce qu a (dit|déclaré|affirmé) ~ (sur|à propos de|au sujet de|concernant) ~
      `),
    },
    order: {
      newest: phrases(`
        {derni(er|ers|ère|ères)} (nouvelles?|infos?|informations?|actualités?|actus?|développements?|évolutions?|dépêches?)
        {derni(er|ers|ère|ères)} (événements?|déclarations?|annonces?|chiffres|rebondissements?|mises? à jour)
        {derni(er|ers|ère|ères)} (appels?|entretien|séisme|tremblement de terre|attaque|attentat|explosion|rencontre|visite|match|discours|conversation)
        (infos?|informations?|nouvelles) {de dernière minute}
        {récente?s?} (nouvelles?|développements?|évolutions?|événements?|déclarations?|annonces?)
        (nouvelles?|développements?|évolutions?|événements?|déclarations?|annonces?) {récente?s?}
        {(le|la|les|des) plus récente?s?}
        quoi de neuf
        actualités?
        (nouvelles|infos|informations|actualités?|actu) {(d aujourd hui|du jour)}
        {aujourd hui}
        {maintenant}
        {actuellement}
        {en ce moment}
        (situation|état) {actuelle?}
        (à )?quand remonte (le |la |l )?{derni(er|ère)}
      `),
      oldest: phrases(`
        (quand|où|quel|quelle|quels|quelles) (a eu lieu|ont eu lieu|a été|ont été|était|étaient|est|fut|s est produit) (le |la |les |l )?{premi(er|ère|ers|ères)} (appel|séisme|tremblement de terre|attaque|attentat|explosion|rencontre|visite|match|discours|conversation|entretien|déclaration|article|nouvelle|nouvelles|information)
        ^ (le |la |les )?{premi(er|ère|ers|ères)} (appel|séisme|tremblement de terre|attaque|attentat|explosion|nouvelles|informations)
        {(plus ancien|plus ancienne|plus anciens)} (article|nouvelle|articles|appel)
      `),
      otherwise: phrases(`
        (jusqu|jusqu à|d|qu) aujourd hui
        d actualité
        (jusqu|jusqu à|à partir de|dès|pourquoi) maintenant
        maintenant que
        (connue?s?|appelée?s?) (aujourd hui|maintenant|actuellement)
        (premi|derni)(er|ère) (visite|match|rencontre|discours) (officielle?|de l histoire|depuis|avant|à l étranger)
      `),
    },
    listing: {
      news: phrases(`
        (que|qu) (s est il passé|se passe t il|est il arrivé|est ce qui s est passé|est ce qui se passe|s est passé)
        (que|qu) (s est il passé|se passe t il|est ce qui s est passé|est ce qui se passe) (à|a|au|aux|en|dans|sur|entre|près de) ~
        (ce qui|qu est ce qui) (s est passé|se passe) (à|au|aux|en|dans|sur|entre) ~
        quoi de neuf( (à|au|aux|en|dans|sur|pour|concernant) ~)?
        (quelles sont |donne moi |donnez moi |y a t il |montre moi )?(les |des |l )?(nouvelles|actualités?|actus?|infos|informations)
        (quelles sont |quelle est |donne moi |donnez moi |y a t il |montre moi )?(les |des |l )?(nouvelles|actualités?|actus?|infos|informations|articles) (sur|de|du|des|d|à propos de|concernant|en|au) ~
        (que|qu) (dit|disent|dit on|écrit|écrivent|a dit|a écrit|rapporte|rapportent|a rapporté|raconte|publie|a publié|annonce|disent ils)( (la presse|les médias|les journaux|les sources|l article|le journal))?
        (que|qu) (dit|disent|dit on|écrit|écrivent|a dit|a écrit|rapporte|rapportent|a rapporté|raconte|publie|a publié|annonce)( (la presse|les médias|les journaux|les sources|l article|le journal))? (sur|de|du|des|d|à propos de|à propos du|au sujet de|au sujet du|concernant) ~
        (que|qu) (dit|a dit|rapporte|a rapporté|écrit|a écrit) (t il|t elle|il|elle) (sur|de|du|des|d|à propos de|à propos du|au sujet de|au sujet du|concernant) ~
        qu est ce que (dit|disent|écrit|rapporte|a dit|a écrit|a rapporté)( (la presse|les médias))? (sur|de|du|des|d|à propos de|au sujet de) ~
        (que|qu) (sais tu|savez vous|sait on|peux tu me dire|pouvez vous me dire|as tu|avez vous) (de|du|des|d|sur|à propos de|à propos du|au sujet de|au sujet du) ~
        qu est ce (que tu sais|que vous savez|qu on sait) (de|du|des|d|sur|à propos de|à propos du|au sujet de|au sujet du) ~
        (parle|parlez|dis|dites|raconte|racontez) (moi|nous) ((tout|quelque chose|plus|davantage) )?(de|du|des|d|sur|à propos de|à propos du|au sujet de|au sujet du) ~
        ((y a t il|as tu|avez vous|est ce qu il y a|je cherche|je veux|donne moi|donnez moi|montre moi|des|les|quelques|un) )%(quelque chose|articles?|infos?|informations?|renseignements|nouvelles) (sur|à propos de|à propos du|au sujet de|au sujet du|concernant) ~
        (que|qu) (disent|dit|écrivent|rapportent|ont dit|ont écrit|racontent) (les |la |le |l )(articles?|journaux|presse|médias|sources|pages|journal) (de|du|des|d|sur|à propos de|à propos du|au sujet de|au sujet du|concernant) ~
        qu est ce (que|qu) (a publié|a annoncé|a raconté|disent (les articles|les journaux|la presse)) (de|du|des|d|sur|à propos de|à propos du|au sujet de|au sujet du) ~
        (que|qu) (a publié|a annoncé|a raconté|a rapporté|annonce) (sur|à propos de|à propos du|au sujet de|au sujet du|concernant) ~
        (quel est |quelle est |montre moi |donne moi )?(le |la |l )?(article|nouvelle|dépêche|information|reportage) (sur|à propos de|à propos du|au sujet de|au sujet du|concernant) ~
        ((les|tous|montre moi|donne moi) )%(articles|textes|chroniques|tribunes)
      `),
      headlines: phrases(`
        (quel est |quels sont |donne moi )?(le |les )?(titre|titres|gros titres)( (de|du|des|d|de l) (article|articles|journal|texte|page|cet article|l article))?
        (quel est |quels sont |donne moi )?(le |les )?(titre|titres) (de|du|des|d|de l) (article|articles|texte|page|cet article|l article) (sur|de|à propos de|concernant) ~
        (quel est |quels sont )?(le |les )?(titre|titres) sur ~
        (quand|à quelle date) (a été|est|fut) publiée? (l |cet |cette |la )?(article|dépêche)
        qui a écrit (l |cet )?article
      `),
    },
    declined: {
      translate: phrases(`
        (traduis|traduisez)( moi)? en (français|anglais|arabe|russe|persan|turc|allemand|espagnol) ~
        (traduis|traduisez|traduire|traduction de)( moi)? ~ (en|vers le|vers l) (français|anglais|arabe|russe|persan|turc|allemand|espagnol)
        (traduis|traduisez)( moi)? ~
        (fais|faites|donne moi|donnez moi) (une |la )traduction (de|du|des|d) ~
      `),
      summarise: phrases(`
        (résume|résumez|résumer|synthétise)( moi)? ~
        (donne moi |donnez moi |fais moi |fais |faites |écris |je veux )?(un |le )?(bref |court |petit )?résumé (de|du|des|d|sur) ~
      `),
      count: phrases(`
        combien (d |de )?(articles|reportages|textes|nouvelles|pages|dépêches)
        combien (d |de )?(articles|reportages|textes|nouvelles|pages|dépêches) (y a t il |avez vous |as tu |existent |parlent |traitent )?(sur|de|du|des|d|à propos de|concernant) ~
        combien de fois ~ (appelé|téléphoné|rencontré|parlé|mentionné|visité|appelés|rencontrés)
        combien de fois ~ (appelé|téléphoné|rencontré|parlé|mentionné|visité|appelés|rencontrés) ~
        (compte|comptez) ~
      `),
      list: phrases(`
        (liste|listez|énumère|énumérez)( moi)? ~
        (cite|citez|nomme|nommez|donne|donnez|montre)( moi)? (tous les|toutes les|la liste des|la liste de|une liste des|une liste de) ~
        (quels|quelles) sont (tous les|toutes les) ~
        (quels|quelles|quel|quelle) ~ (sont|est) (mentionnée?s?|évoquée?s?)
        (quels|quelles|quel|quelle) ~ (sont|est) (mentionnée?s?|évoquée?s?) ~
        (fais|faites|dresse|dressez|établis)( moi)? (une|la) liste (des|de|d) ~
      `),
      opinion: phrases(`
        (penses tu|pensez vous|crois tu|croyez vous|trouves tu|trouvez vous|tu penses|tu crois|vous pensez) (que|qu|de)? ?~
        est ce que (tu|vous) (penses|pensez|crois|croyez|trouves|aimes|aimez) (que|qu)? ?~
        (que|qu) (penses tu|pensez vous|en penses tu|est ce que tu penses) (de|du|des|d|sur) ~
        (quel est |quelle est |donne moi )?(ton|votre|ta) (avis|opinion|point de vue) (sur|à propos de|concernant) ~
        (à ton|à votre|selon toi|selon vous) (avis)? ?~
        ~ (est|était) (il|elle) (un |une )?(bon|bonne|mauvais|mauvaise|grand|grande|terrible) (président|présidente|homme|femme|leader|ministre|roi|personne|idée|dirigeant)
        est ce que ~ est (un |une )?(bon|bonne|mauvais|mauvaise|terrible) (président|présidente|homme|femme|leader|ministre|roi|personne|idée|dirigeant)
        (aimes tu|aimez vous|tu aimes|vous aimez) ~
        (es tu|êtes vous) (pour|contre) ~
      `),
      write: phrases(`
        (écris|écrivez|rédige|rédigez|compose|composez|crée|génère)( moi)? (un |une |le |la )?((petit|petite|court|courte|long|beau) )?(poème|dissertation|essai|e mail|email|mail|lettre|histoire|chanson|article|code|programme|discours|tweet|blague|exposé|conte|texte|script)( (sur|à propos de|pour|à|au|de|du) ~)?
        raconte( moi)? une (blague|histoire)( (sur|de) ~)?
      `),
    },
    sources: {
      attributed: phrases(`
        {(selon|d après|d apres|suivant|citant|cité par|rapporté par|publié par|d après un article de|d après un article du|selon un article de|selon un article du)} ~
        {comme} (l |le )?{(a )?(rapporte|rapporté|écrit|indique|annonce|dit|affirme)} ~
        {comme} ~ {(l a )?(rapporte|rapporté|l écrit|l indique|l a rapporté|écrit|indique)}
        ^ (que|qu) (dit|disent|écrit|rapporte|a dit|a écrit|a rapporté|publie|a publié|annonce|raconte|lit on dans) ~
        ^ (que|qu) ~ (a t (il|elle)|dit (il|elle)|rapporte t (il|elle)|écrit (il|elle))
        ^ qu est ce que ~ (a dit|dit|a écrit|écrit|rapporte|a rapporté|a publié)
        ^ qu est ce que (dit|écrit|rapporte) ~
        (titre|titres|article|articles|dépêche|reportage|nouvelles|actualités) {(de|du|des|d|dans|sur)} ~
        {(dans|d après) (un article|une dépêche|un reportage|l article) (de|du|des|d)} ~
        ^ (que|qu) (a publié|a annoncé|a raconté|raconte|rapporte) ~
        ^ qu est ce que ~ (a annoncé|a raconté|raconte|publie)
        {(à en croire|aux dires de|aux dires du|de source)} ~
      `),
      placed: phrases(`
        {(dans|sur)} ~
      `),
      written: phrases(`
        qu (a écrit|écrit) ~ (sur|à propos de|au sujet de)
        ^ (que|qu) (a écrit|écrit) ~ $
        ^ qu est ce que ~ (a écrit|écrit) (sur|à propos de|au sujet de)
        (articles?|chroniques?|textes?|tribunes?) {(de l auteur|écrits? par|signée?s? par|signée?s?)} ~
      `),
      media: phrases(
        `journal, quotidien, hebdomadaire, agence, agence de presse, agence d information, radio, chaîne, chaîne de télévision, télévision, télé, site, portail, magazine, revue, média, station`,
      ),
      outletLike: words(
        `gazette dépêche presse tribune courrier nouvelles info infos actualités fm tv news radio media online times express matin soir écho voix journal quotidien`,
      ),
      wellKnown: phrases(`
        reuters, afp, ap, cnn, bbc, le monde, le figaro, libération, mediapart, france 24, rfi, tf1, bfm, bfmtv, euronews, al jazeera
        al jazira, al arabiya, tass, sputnik, rt, bloomberg, france info, franceinfo, l équipe, le parisien, associated press, xinhua
        anadolu, deutsche welle, new york times, washington post, mosaïque fm, sana
      `),
      bodies: words(`
        ministère ministre gouvernement police armée président présidente onu otan ue fmi oms fbi cia nasa unicef unesco opep aiea
        fifa uefa étude études sondage experts? chercheurs loi constitution accord traité plan sources? témoins? porte parole
        parti syndicat association organisation institut université rapport article document tribunal parquet procureur directeur
        directrice chef maire banque conseil comité commission spatiale internationale nationale européenne énergie utica ugtt
      `),
      articles: words(`le la les l du de des d un une`),
      endings: none('French writes no case endings.'),
      press: phrases(`
        {(dans|selon|d après|par|de) (la |les |des )?(presse|médias|journaux|sources|articles|sites) (de langue )?~}
        (que|qu) (dit|disent|écrit|écrivent|rapporte|rapportent) {(la |les )?(presse|médias|journaux|sources) ~}
      `),
      languages: {
        ar: words(`arabes? arabophones?`),
        en: words(`anglaise?s? anglophones?`),
        ru: words(`russes? russophones?`),
        fa: words(`persane?s? iranienn?e?s?`),
        tr: words(`turcs? turques?`),
        fr: words(`française?s? francophones?`),
        de: words(`allemande?s? germanophones?`),
        es: words(`espagnole?s? hispanophones?`),
      },
      business: words(
        `travaill* journaliste* rédact* employ* propriétaire* fond* directeur directrice viré* achet* action* présentat* siège bureau*`,
      ),
      texts: words(`articles? texte reportage dépêche nouvelle page`),
      about: words(`sur concernant`),
    },
    noise: {
      smallTalk: phrases(`
        (bonjour|bonsoir|salut|coucou|hello|hey|cher bot|bjr|slt)( (à tous|tout le monde|le bot|bot|cher bot|les amis|mon ami|monsieur|madame))%
        (un grand |mille )?(merci|mrc)( (beaucoup|bien|infiniment|d avance|par avance|à vous|à toi|pour votre aide|pour ton aide|pour votre réponse|bonne journée|et bonne journée))%
        (et )?(bonne|excellente) (journée|soirée|fin de journée)
        (tu es|t es|espèce de|vous êtes) (un |une )?((stupide|bête|inutile|sale|pauvre|vraiment) )%(bot|robot|idiot|idiote|con|imbécile|nul|nulle|stupide|débile|inutile|crétin|machine)( (stupide|inutile|débile|idiot|et inutile))%
        (bot|robot|machine) (stupide|idiot|inutile|débile)( (et inutile))%
        (question|une question|petite question|j ai une question|excusez moi|excuse moi|désolé|pardon|alors|écoute|bot|idiot|imbécile|ok|ça va|comment ça va)
        je suis (étudiant|étudiante|journaliste)
        espèce d (idiot|idiote|imbécile|abruti)
        (bien )?(cordialement|cdt|bien à vous)
      `),
      asides: phrases(`s il vous plaît, s il te plaît, svp, stp, s il vous plait, s il te plait`),
      opening: phrases(`
        (peux tu|pouvez vous|pourriez vous|pourrais tu|tu peux|vous pouvez)( (me|nous))?, (maintenant|alors|bot), je veux que tu, est ce que tu peux
      `),
      asking: phrases(`
        (peux tu|pouvez vous|pourriez vous|pourrais tu|tu peux|vous pouvez|est ce que tu peux|est ce que vous pouvez) (me |nous )?(dire|expliquer|indiquer)
        (dis|dites|réponds|répondez|explique|expliquez) (moi|nous)
        (je )?(veux|voudrais|aimerais|souhaite|souhaiterais) (bien )?(savoir|connaître|demander)
        (sais tu|savez vous|est ce que tu sais)
        ma question est
      `),
    },
  },
  corrections: phrases(`
    rectificatif, rectification, erratum, correction, corrige, corrigé, corrigent, rectifie, rectifié, dément
    démentent, démenti, démentis, a démenti, réfute, réfutent, réfuté, nie avoir, nient avoir, nie les accusations, nie toute
    a nié, ont nié, n'est pas vrai, sont fausses, est fausse, aucune preuve, sans fondement, se rétracte, s'est rétracté
    s'est rétractée, revient sur ses propos, revoit à la hausse, revoit à la baisse, revu à la hausse, revu à la baisse
    bilan s'alourdit, nouveau bilan, bilan définitif, mise à jour, mis à jour
  `),
  affixNegations: words(`sans non`),
  background: {
    sentences: none('Those of English stand for the script.'),
    questions: [
      'Qui a gagné la finale ?',
      "Quand l'écrivaine est-elle née et où a-t-elle étudié ?",
      "Combien d'habitants compte la ville ?",
      'Qu’a dit le ministère du chômage ?',
      'Pourquoi les trains ont-ils été arrêtés ?',
      'Où la nouvelle exposition a-t-elle ouvert ?',
      'Comment prépare-t-on ce plat ?',
      'Quelle peine le tribunal a-t-il prononcée ?',
      'Que conseillent les médecins à leurs patients ?',
      'Quelle est la capitale de ce pays ?',
      'Qui a écrit ce roman ?',
      'Le parlement a-t-il voté la loi ?',
      'Le prix du carburant a-t-il augmenté cette année ?',
      'Qui est le nouvel entraîneur de l’équipe ?',
      'Quelle est la cause de la panne d’électricité ?',
      'Quand la guerre a-t-elle commencé et comment a-t-elle fini ?',
      'Quel bénéfice l’entreprise a-t-elle réalisé ?',
      'Qu’a déclaré le directeur en conférence de presse ?',
    ],
  },
  speech: {
    order: 'speaker-first',
    // Accents are not compared: "déclaré" finds "déclare" as well.
    says: {
      he: none('A French verb does not tell the gender.'),
      she: none('A French verb does not tell the gender.'),
      they: words(`disent affirment déclarent annoncent indiquent précisent ajoutent`),
      any: words(`
        dit déclaré affirmé annoncé ajouté indiqué précisé expliqué souligné assuré estimé confirmé rappelé rappelle écrit
        révélé averti avertit rapporté lancé poursuivi poursuit conclu conclut reconnu reconnaît noté martelé
      `),
    },
    denies: {
      he: none('A French verb does not tell the gender.'),
      she: none('A French verb does not tell the gender.'),
      they: words(`démentent nient rejettent`),
      any: words(`démenti dément nié rejeté rejette réfuté`),
    },
    pronouns: {
      he: ['il'],
      she: ['elle'],
      they: words(`ils elles`),
      any: none('French pronouns tell the gender.'),
    },
    lightVerbs: none('Its verbs of saying need no noun.'),
    saidWith: none('Its verbs of saying need no noun.'),
    besideVerb: words(`a ont avait avaient aussi également encore ensuite`),
    passive: words(`été est sont était être`),
    that: ['que'],
    contents: NOT_COLLECTED,
    leadingTo: words(`sur de`),
    accordingTo: phrases(`selon, d'après, de l'avis de, aux dires de, de source`),
    accordingToJoined: none('It writes no preposition onto a name.'),
    accordingToBehind: none('French puts it before the speaker.'),
    quoting: phrases(`citant, cité par`),
    ownWords: words(`lui elle eux`),
    occasions: words(`communiqué entretien discours interview`),
    roles: words(`
      président présidente ministre porte-parole premier chancelier chancelière ambassadeur ambassadrice gouverneur maire
      secrétaire directeur directrice chef responsable responsables ministère gouvernement commission comité société agence
      source sources communiqué rapport étude police armée tribunal procureur avocat avocate expert experts témoin témoins
      chercheurs roi reine député députée sénateur général
    `),
    behindSpeaker: words(
      `dans en à au aux sur lors pendant après avant devant qui dont lorsque quand pour par`,
    ),
    times: words(`hier aujourd'hui`),
    verbFirst: none('The verb does not stand first.'),
  },
  messages: {
    checking: words(`
      vrai vraie faux fausse exact exacte correct source sources preuve preuves vérifie vérifier
      vérifiez rumeur info infox confirmé réel sûr
    `),
    said: phrases(`
      a dit, a déclaré, déclarait, a affirmé, a annoncé, a écrit, a ajouté, a précisé, a indiqué, a souligné, a rapporté
      a expliqué, disait
    `),
    accordingTo: phrases(`
      selon, d'après, d’après, cité par, citée par, rapporté par, via, source
    `),
    forwarded: phrases(`
      transféré, transférée, message transféré, transféré de ~, copié collé
    `),
    breaking: phrases(`
      alerte info, flash info, dernière minute, alerte, urgent
    `),
    headlines: phrases(`
      intitulé, intitulée, sous le titre, titre, titré
    `),
    offices: {
      president: phrases(`présidente?`),
      primeMinister: phrases(`premi(er|ère) ministre`),
      minister: phrases(`ministre`),
      deputy: phrases(`députée?`),
      senator: phrases(`sénateur, sénatrice`),
      governor: phrases(`gouverneure?`),
      mayor: phrases(`maire`),
      monarch: phrases(`roi, reine, émir, sultan, prince, princesse`),
      ambassador: phrases(`ambassadeur, ambassadrice`),
      judge: phrases(`juge`),
      executive: phrases(`pdg, directeur général, directrice générale`),
    },
    relations: { none: 'A preposition, a genitive or a possessive shows it.' },
    unnamed: phrases(`
      vrai, exact, verdict, vérification
      regarde, regardez, lisez, vidéo, citation, note, question, réponse, résultat, raison, conclusion
      
      (le|la|l|un|une|ce|cette|les|des)?( )?(journal|quotidien|agence|site|chaîne|radio|article|rapport|page|source|sources|média|médias|presse|il|elle|ils|elles|on|quelqu'un)
    `),
    neverSaid: phrases(`
      (n|ne) (a|ont|avait|avaient|l a|l avait) (jamais|pas|point) (vraiment |réellement )?(dit|déclaré|affirmé|écrit|prononcé|prétendu|tweeté), (n|ne) (l )?(dit|disent|disait|affirme|affirment|déclare) (pas|jamais), (nie|dément|a nié|a démenti|nient|démentent|ont nié) (l )?avoir (dit|déclaré|affirmé|écrit|prononcé)
      (personne|aucun *|aucune *) (n|ne) (a |ont )?(jamais )?(dit|affirmé|disent), peu (de|d) (* )?(disent|affirment|pensent), (il est )?(faux|mensonger|trompeur|inexact) (de (dire|prétendre|affirmer)|d affirmer)
    `),
    besideSaid: words(`tandis alors vraiment réellement jamais n`),
    falsehoods: phrases(`
      faux, fausses?, fake( news)?, mensonges?, intox, infox, canular, inventée?s?, fabriquée?s?, démentie?s?, pas vraie?, mensong(er|ers|ère|ères), rumeurs?, désinformation, erronée?s?, apocryphe, trompeu(r|rs|se), hoax, inexacte?
    `),
    checks: phrases(`
      est ce (que c est |que c'est |bien )?(vrai|faux|réel), est-ce (que c'est |que c’est |bien )?(vrai|faux|réel), (c'est|c’est|c est) (vraiment )?(vrai|faux|réel), vrai ou faux, info ou intox, (a-t-il|a-t-elle|il a|elle a) (vraiment )?dit (ça|cela)
    `),
  },
  typing: {
    everyday: FRENCH_EVERYDAY,
    keyboard: none('It is typed in Latin letters.'),
    dialect: none('Its dialects are not written in questions.'),
    latin: none('It is written in Latin letters.'),
  },
  turns: {
    harmless: phrases(`
      non seulement, sans (doute|aucun doute), (ne|n'*) * que, (ne|n'*) * pas (seulement|uniquement), pas (seulement|uniquement), ne serait-ce que, si bien que, rien que, n'importe*, n'empêche*, si possible, une personne, s'il (vous|te) plaît, plus ou moins
    `),
    question: phrases(
      `est-ce (que|qu'*), (savoir|demand*|ignor*|sais|sait|voir|vérifi*|déterminer) (si|s'*)`,
    ),
    condition: phrases(
      `si, s'il*, à condition (que|qu'*|de|d'*), à moins (que|qu'*|de|d'*), au cas où, pourvu (que|qu'*), en cas (de|d'*), dans l'hypothèse où, à supposer (que|qu'*)`,
    ),
    denial: phrases(`
      ni(e|é|er|ent|ait|aient|ant|a|èrent), nié(e|s|es), dément(i|it|ent|ait|ant|ir|is|ie)?, démenti(s|r)?, conteste*, contesté*, contestant, rejet(te|tent|é|ait|er|ant)*, réfut*, récus*, refus(e|é|er|ent|ait|ant|aient)?, exclu(t|ait|re)?, écart(e|é) l'*, infirm*, dénégation*, faux (que|qu'*)
    `),
    doubt: phrases(`
      même si, même s'*, comme si, comme s'*, prétend(u|ue|us|ues|ument|ent|ait|aient|re|ant)?, soi-disant, allégu*, allègue*, allégation*, apparemment, présumé(e|s|es)?, supposé(e|s|es|ment)?, rumeur(s)?, dout(e|ent|ait|er)( de| que)?, soupçon*, accus(e|é|ée|és|ées|ent|ait|er|ation|ations), peut-être, éventuel*, probablement, hypothèse*, il se peut( que| qu'*)?, douteux
    `),
    hedge: phrases(
      `pourrait, pourraient, pourrais, aurait, auraient, serait, seraient, devrait, devraient, presque`,
    ),
    negation: phrases(
      `ne, n'*, non, pas, sans( que| qu'*)?, jamais, aucun(e|s|es)?, ni, nul(le|s|les)?, rien, guère, nullement, aucunement, à peine, loin (de|d'*), au lieu (de|d'*), plutôt (que|qu'*), failli, incapable(s)?, impossible, absence (de|d'*), manque (de|d'*), faute (de|d'*)`,
    ),
    negationFirst: none('French negates with words that are no others.'),
    negatedVerb: none('French negates with words around the verb.'),
    contrast: phrases(`mais, cependant, toutefois, pourtant, néanmoins, or, en revanche`),
    reporting: phrases(
      `a dit, dit, disent, a déclaré, déclar*, ajout*, affirm*, annonc*, expliqu*, précis*, indiqu*, soulign*, selon, d'après, estim(e|é|ent), rapport(e|é|ent), a écrit, raconte, confi(e|é)`,
    ),
    that: phrases(`que, qu'*`),
    subordinate: phrases(
      `parce, car, puisque, puisqu'*, lorsque, lorsqu'*, quand, alors que, pendant que, tandis que, après que, qui, dont, où`,
    ),
    behind: none(
      'French puts "ne" before the verb and "pas" right behind it, and nothing behind the clause.',
    ),
  },
};
