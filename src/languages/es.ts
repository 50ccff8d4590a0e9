import { SPANISH_EVERYDAY } from './everyday/es.ts';
import { type Language, none, NOT_COLLECTED, phrases, words } from './language.ts';

export const SPANISH: Language = {
  code: 'es',
  name: 'Spanish',
  script: 'latin',
  nounsCapitalised: false,
  abbreviations: words(`sr sra srta dra ee uu`),
  months: {
    gregorian: [
      ['enero', 'ene'],
      ['febrero'],
      ['marzo'],
      ['abril', 'abr'],
      ['mayo'],
      ['junio'],
      ['julio'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre'],
      ['octubre'],
      ['noviembre'],
      ['diciembre', 'dic'],
    ],
    persian: NOT_COLLECTED,
    hijri: NOT_COLLECTED,
    ambiguous: none('No name of a month is another word as often.'),
    notMonths: none('No other language of the script has months that are words of Spanish.'),
    suffixes: none('Spanish writes nothing onto the name of a month.'),
    inflected: none('Spanish writes no case endings onto the name of a month.'),
  },
  dateLines: {
    update: words(`actualizado actualización`),
    publish: words(`publicado publicada`),
    label: words(`fecha`),
    weekdays: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
    relative: none('"hace" stands before the number and is a verb as well.'),
    filler: words(`el las los de del hora horas última`),
    zone: NOT_COLLECTED,
    hijriEra: NOT_COLLECTED,
    otherPersianMonths: none('Spanish pages do not use them.'),
    dayNames: none('Dates on Spanish pages have digits.'),
  },
  questions: {
    asking: words(`qué quién quiénes cuándo dónde cuál cuáles cuánto cuántos cómo`),
    sometimesAsking: none('All forms are in the list above.'),
    functionWords: words(`
      el los las un una unos unas y o pero en con sin por para entre sobre del al es son fue fueron era ha han
      había se su sus lo le les no sí más este esta ese esa él ella ellos como según tras contra desde hasta
      dijo
    `),
    and: words(`y e o u`),
    andAskingLater: none('The question word comes first.'),
    prepositions: words(`con por para desde hasta sobre contra`),
    relative: words(`que`),
    attachedAnd: none('"And" is a word of its own.'),
  },
  periods: {
    in: words(`en durante entre`),
    on: words(`el día`),
    article: words(`la los las período`),
    of: words(`de del`),
    from: none('"de" is under "of", "desde" leaves the other end open.'),
    firstDay: words(`primero`),
    monthWord: words(`mes`),
    yearWord: words(`año`),
    solarYearWord: none('Spanish has no word of its own for a year of that calendar.'),
    partOfYear: words(`principios inicios mediados finales fines`),
    behindYear: NOT_COLLECTED,
    attributive: none('Spanish has no such cases.'),
    solarEra: NOT_COLLECTED,
    otherEra: NOT_COLLECTED,
    to: words(`a al`),
    until: words(`hasta`),
    untilOrBefore: none('No word is both.'),
    and: words(`y e o u`),
    before: words(`antes`),
    after: words(`después tras`),
    since: none('"desde" is among the words that leave the other end open.'),
    startingFrom: words(`desde partir`),
    by: NOT_COLLECTED,
    sinceBehind: none('Spanish puts its prepositions before the date.'),
    afterBehind: none('Spanish puts its prepositions before the date.'),
    beforeBehind: none('Spanish puts its prepositions before the date.'),
    untilBehind: none('Spanish puts its prepositions before the date.'),
    fromYear: none('Spanish puts "from" before the year.'),
    amount: words(`más menos cerca unos casi alrededor fuerza`),
    numbered: words(`resoluci* décadas? años`),
    event: words(
      `temporada elección elecciones cumbre guerra mundial copa golpe atentados? ataques? terremoto acuerdo`,
    ),
    counted: words(
      `personas? soldados? civil(es)? muertos heridos horas días meses hombres mujeres niños toneladas`,
    ),
    attached: none('Spanish writes no word onto another.'),
    ordinalEndings: NOT_COLLECTED,
    hyphenEndings: none('Spanish joins no ending to a number by a hyphen.'),
    attachedYear: none('Spanish has no such short form.'),
    apostropheEndings: none('Spanish has no apostrophe.'),
  },
  times: {
    numbers: [
      words(`un una uno`),
      words(`dos`),
      words(`tres`),
      words(`cuatro`),
      words(`cinco`),
      words(`seis`),
      words(`siete`),
      words(`ocho`),
      words(`nueve`),
      words(`diez`),
    ],
    today: phrases(`hoy, esta (mañana|tarde|noche), el día de hoy`),
    yesterday: phrases(`ayer( por la (mañana|tarde|noche))?, anoche`),
    dayBeforeYesterday: phrases(`anteayer, antier, antes de ayer, antenoche`),
    this: {
      week: phrases(`(en |durante )?esta semana, (en |durante )?la semana en curso`),
      month: phrases(`(en |durante )?este mes, (en |durante )?el mes en curso`),
      year: phrases(`(en |durante )?este año, (en |durante )?el año en curso`),
    },
    last: {
      week: phrases(`(en |durante )?la (semana (pasada|anterior)|(pasada|última) semana)`),
      month: phrases(`(en |durante )?el (mes (pasado|anterior)|(pasado|último) mes)`),
      year: phrases(`(en |durante )?el (año (pasado|anterior)|pasado año)`),
    },
    ago: {
      day: phrases(`hace # días?, # días? atrás`),
      week: phrases(`hace # semanas?, # semanas? atrás`),
      month: phrases(`hace # mes(es)?, # mes(es)? atrás`),
      year: phrases(`hace # años?, # años? atrás`),
    },
    within: {
      day: phrases(
        `desde hace # días?, (en|durante) los (últimos|pasados) # días, (en|durante) las últimas 24 horas`,
      ),
      week: phrases(`desde hace # semanas?, (en|durante) las (últimas|pasadas) # semanas`),
      month: phrases(`desde hace # mes(es)?, (en|durante) los (últimos|pasados) # meses`),
      year: phrases(
        `desde hace # años?, (en|durante) los (últimos|pasados) # años, (en|durante) el último año`,
      ),
    },
    weekdays: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
    onWeekday: phrases(`(este|el día) @( por la (mañana|tarde|noche))?, el @( por la (mañana|tarde|noche))?`),
    lastWeekday: phrases(`el (pasado @|@ pasado)`),
    seasons: [words(`primavera`), words(`verano`), words(`otoño`), words(`invierno`)],
    thisSeason: phrases(`(en )?est[ea] @`),
    lastSeason: phrases(`(en )?(el|la) (@ pasad[oa]|pasad[oa] @)`),
    lunarMonths: [
      ['muharram'],
      ['safar'],
      ['rabi al awwal'],
      ['rabi al thani'],
      ['yumada al ula'],
      ['yumada al thania'],
      ['rayab'],
      ['shaaban'],
      ['ramadán'],
      ['shawwal'],
      ['du al qida'],
      ['du al hiyya'],
    ],
    lunarEra: phrases(`de la hégira, hégira`),
    otherwise: phrases(`(rusia|de|hasta|hoy en) hoy, hoy en día, @ (santo|negro|sangriento)`),
    notBehind: phrases(
      `nacid[oa], nació, nacimiento, fundad[oa], respecto, comparación, comparado, (cuando|mientras) (* )?(* )?(era|eran|fue|fueron|estaba)`,
    ),
    bareDayBehind: none('Spanish puts "el" before a day.'),
    leading: phrases(`a, (durante|en) el per[ií]odo, aproximadamente, más o menos, hacia`),
    years: 'gregorian',
  },
  followUps: {
    roles: {
      and: words(`y e pero o`),
      topic: phrases(`qué hay de, qué pasa con, qué hay con`),
      chat: words(`gracias hola adiós sí no perfecto genial`),
      self: words(`yo tú usted me te mi tu estás`),
      asks: words(`cuándo dónde cómo adónde`),
      what: words(`qué`),
      who: words(`quién quiénes`),
      counts: words(`cuál cuáles cuánto cuántos cuántas cuánta`),
      person: words(`él ella ellos ellas`),
      object: NOT_COLLECTED,
      thing: words(`eso esto ello allí ahí`),
      clause: words(`porque si`),
      with: words(`con`),
      about: words(`sobre acerca`),
      to: words(`a al hacia`),
      in: words(`en`),
      from: words(`de del desde`),
      preposition: words(`por para sin contra entre tras`),
      auxiliary: words(`es son fue fueron ha han había está se`),
      determiner: words(`el la los las un una lo le`),
      idle: words(`dijo pasó ocurrió`),
      event: NOT_COLLECTED,
      detail: words(`razón detalles resultado`),
      time: words(`ayer hoy mañana ahora semana mes año`),
      filler: words(`ok bueno entonces pues vale exactamente también más`),
    },
    telling: /[¿¡ñ]/u,
    politeCapital: false,
    attached: none('Spanish writes no word onto another as Arabic does.'),
    also: NOT_COLLECTED,
    titles: NOT_COLLECTED,
    subjects: words(`él ella ellos ellas`),
    personOrThing: NOT_COLLECTED,
    responding: NOT_COLLECTED,
    agreeing: NOT_COLLECTED,
    expletives: none('Spanish needs no word for "there is".'),
    withBehind: none('Prepositions stand before their noun.'),
    withBeforeOneWord: none('The verb stands before its objects.'),
  },
  names: {
    caseEndings: none('Spanish names have no case endings.'),
    nominatives: {},
    endingsOfKnown: none('Spanish names have no case endings.'),
    titles:
      words(`president[ea] vicepresident[ea] primer(a|o)? ministr[ao]s? canciller rey reina príncipe princesa emir jeque
      imán muftí papa alcalde(sa)? gobernador(a)? embajador(a)? cónsul general coronel capitán comandante almirante
      senador(a)? diputad[ao]s? juez(a)? fiscal doctor(a)? dr dra sr sra don doña profesor(a)? jef[ea] director(a)?
      secretari[ao] portavoz entrenador(a)? estrella cantante actor actriz líder san(to|ta)?`),
    translated:
      words(`ministerio partidos? consejo comisión comité corte tribunal banco universidad(es)? instituto unión frente
      federación oficina agencia compañía sociedad empresa festival liga copa club equipo aeropuerto hospital cárcel
      prisión escuela calle plaza mezquita iglesia catedral palacio puerto puente parque torre hotel museo teatro
      parlamento asamblea senado congreso gobierno constitución ley autoridad asociación organización fondo fundación
      foro conferencia cumbre guardia ejército marina armada policía fuerzas? aduanas? protección civil nacional(es)?
      república republican[ao]s? popular(es)? democrátic[ao]s? islámic[ao]s? internacional(es)? central suprem[ao] alt[ao]
      superior mundial(es)? mundo estados? norte sur este oeste nuev[ao] gran(de)? ferrocarriles carretera islas? montes?
      valle río lago mar golfo bahía ciudad gobernación provincia región premio campeonato juegos olímpicos final
      movimiento brigadas? día noche semana mes año navidad pascua ramadán verdad dignidad revolución embajada consulado
      costas? guardacostas frontera campo campamento base estación línea radio televisión diario periódico canal sindicato
      cámara trabajo trabajadores periodistas abogados derechos humanos mujeres jóvenes juventud niños película libro
      feria salón verano invierno primavera otoño guerra paz seguridad árabes? musulman(es)? judí[ao]s? cristian[ao]s?
      african[ao]s? asiátic[ao]s? europe[ao]s? blanc[ao] negr[ao] roj[ao] verde azul internet fm plus note pro max galaxy
      acuerdo tratado declaración plan programa proyecto operación caso casa jardín estadio centro libre zona estado
      bolsa correos comunicaciones industria salvación instancia
      agricultura educación defensa turismo interior exteriores sanidad salud hacienda economía comercio cultura
      transportes? energía justicia documento directorio jornadas tierra patriotas? demócratas?`),
    particles: words(`al el ben bin ibn bint abu de del la las los le y van von uld bu`),
  },
  pages: {
    // With the word of Portuguese and Italian, which have no file of their own.
    sourceLabels: ['fuente', 'fuentes', 'fonte'],
    definiteInSourceLabel: NOT_COLLECTED,
    titleLabels: ['título'],
    linkLabels: phrases(`enlace, enlace al artículo, enlace a la nota`),
    keywordLabels: phrases(`etiquetas, palabras clave, temas relacionados, etiquetado en`),
    bylineLabels: phrases(`por, redacción, autor, autora, escrito por, texto`),
    bylineOpenings: ['por'],
    joiningBylines: words(`y e en para de del la las los da do dos`),
    captionLabels: phrases(`crédito, imagen, foto, fotos, fotografía, pie de foto, foto de archivo`),
    alsoMarkers: phrases(`lee también, lea también, leer más, leer también`),
    listMarkers: phrases(`
      noticias relacionadas, artículos relacionados, más noticias, más información, lo más leído
      últimas noticias, te puede interesar, relacionado
    `),
    commentMarkers: words(`comentarios`),
    replies: phrases(`responder, responder al comentario`),
    searchHeadings: phrases(`
      resultados de búsqueda, resultados de la búsqueda, resultados para, resultado de la búsqueda
    `),
    consents: phrases(`
      utilizamos cookies, usamos cookies, utiliza cookies, nuestros socios, nosotros y nuestros
      tu consentimiento, su consentimiento, tu privacidad, su privacidad, tu dispositivo, su dispositivo
      puedes aceptar, puede aceptar, puedes rechazar, puedes retirar, puede retirar, tus preferencias
      sus preferencias, nuestra política
    `),
    consentTopics: phrases(`
      cookies, datos personales, política de privacidad, política de cookies, privacidad
      configuración de cookies, interés legítimo, aviso legal
    `),
    offers: phrases(`
      suscríbete, suscríbase, ya eres suscriptor, ya es suscriptor, eres suscriptor, inicia sesión aquí
      inicia sesión para, inicie sesión, cancelar cuando quieras, cancela cuando quieras
      cancelar en cualquier momento, seguir leyendo, sigue leyendo, leer el artículo completo
      todos los contenidos, exclusivo para suscriptores, solo para suscriptores, tu suscripción, su suscripción
      pagas solo, acceso ilimitado
    `),
    controls: words(`publicidad compartir imprimir`),
    requests: phrases(`síganos, síguenos, suscríbete, suscríbase, únete a`),
    lineOpenings: phrases(`
      enlace al artículo, enlace a la noticia, compartir en, compartir esta noticia, lee también
      lea también
    `),
    genres: {
      opinion: phrases(`opinión, tribuna, editorial, columna, columna de opinión, artículo de opinión`),
      denial: phrases(`desmentido`),
      correction: phrases(`corrección, rectificación, fe de erratas, fe de errores`),
      denies: phrases(`
        desmiente, desmienten, desmintió, desmintieron, niega que, niega haber, niega acusaciones
        niega las acusaciones, niegan que, niegan haber, negó que, negó haber
      `),
      deniesLast: none('The verb stands beside its subject.'),
      refusable: none('The verb means nothing else.'),
    },
    copyrights: phrases(`todos los derechos`),
    aboutLetters: phrases(`
      darse de baja, darte de baja, darme de baja, cancelar la suscripción, cancelar tu suscripción, cancelar su suscripción
      recibes este correo, recibe este correo, recibes este boletín, recibe este boletín, recibes este mensaje
      recibe este mensaje, este correo se envió a, en tu navegador, en su navegador, en el navegador
    `),
    agencies: phrases(`efe, europa press, télam, notimex`),
    noAgencies: NOT_COLLECTED,
    archiveCredits: NOT_COLLECTED,
    continuations: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  requests: {
    said: {
      since: phrases(`
        qué (ha dicho|dijo|ha declarado|declaró) ~ (sobre|acerca de|respecto a) ~
        qué (ha dicho|dijo|ha declarado|declaró) ~
      `),
      whole: phrases(`
        qué (ha dicho|dijo|ha declarado|declaró) ~ (sobre|acerca de|respecto a) ~ (hasta ahora|a lo largo del tiempo)
        todo lo que (ha dicho|dijo) ~ (sobre|acerca de|respecto a) ~
        todo lo que ~ (ha dicho|dijo) (sobre|acerca de|respecto a) ~
      `),
    },
    order: {
      newest: phrases(`
        {últim(a|o|as|os)} (noticias?|novedad|novedades|información|informaciones|declaración|declaraciones|datos|cifras)
        {últim(a|o|as|os)} (acontecimientos?|sucesos?|avances?|anuncios?|actualización|actualizaciones)
        {últim(a|o|as|os)} (llamadas?|conversación|terremoto|sismo|seísmo|ataque|atentado|explosión|reunión|visita|partido|discurso|entrevista)
        lo último (sobre|de|en|acerca)
        (noticias?|informaciones) {de última hora}
        última hora (sobre|de|en)
        {recientes?} (noticias?|acontecimientos?|declaración|declaraciones|anuncios?|sucesos?)
        {más recientes?}
        qué hay de nuevo
        novedades
        (noticias?|titulares) {de hoy}
        {hoy}
        {ahora}
        {actualmente}
        {en este momento}
        (situación|estado) {actual}
        lo más nuevo (sobre|de|del|en)
      `),
      oldest: phrases(`
        (cuándo|dónde|cuál|qué|cómo) (fue|fueron|es|era|ocurrió|se produjo|tuvo lugar) (el |la |los |las )?{primer(a|o|as|os)?} (llamada|conversación|terremoto|sismo|seísmo|ataque|atentado|explosión|reunión|visita|partido|discurso|entrevista|noticia|noticias|declaración|artículo)
        ^ (el |la |los |las )?{primer(a|o|as|os)?} (llamada|terremoto|sismo|seísmo|ataque|atentado|explosión|noticias)
        (noticia|noticias|artículo|artículos|llamada) {más antigu(a|o|as|os)}
      `),
      otherwise: phrases(`
        (a|de) última hora
        (hasta|de|diario|periódico|por|rusia) hoy
        hoy en día
        (hasta|de|desde|partir de|por|qué) ahora
        ahora (que|bien|conocid*|llamad*)
        (conocid*|llamad*) (hoy|ahora|actualmente)
        (primer|primera|último|última) (visita|partido|reunión|discurso) (oficial|de la historia|desde|antes|al extranjero)
      `),
    },
    listing: {
      news: phrases(`
        qué (pasó|ocurrió|sucedió|ha pasado|ha ocurrido|está pasando|pasa|sucede|ocurre|hubo|se discutió|hay de nuevo)
        qué (pasó|ocurrió|sucedió|ha pasado|ha ocurrido|está pasando|pasa|sucede|ocurre|hay de nuevo) (en|entre|cerca de|sobre) ~
        (cuáles son |dame |muéstrame |hay |quiero )?(las |unas |los |algunas )?(noticias|novedades|titulares|actualidad)
        (cuáles son |dame |muéstrame |hay |quiero )?(las |unas |los |algunas |alguna )?(noticias?|novedades|artículos) (sobre|de|del|acerca de|acerca del|en) ~
        (qué es )?lo último (sobre|de|del|en|acerca de) ~
        (noticias de )?última hora (sobre|de|en) ~
        qué (dice|dicen|dijo|dijeron|se dice|informa|informan|informó|publica|publicó|publican|escribe|escribió|escriben|cuenta|reporta|reportó|ha dicho|ha publicado)( (la prensa|los medios|los periódicos|las fuentes|el artículo|el periódico))?
        qué (dice|dicen|dijo|dijeron|se dice|informa|informan|informó|publica|publicó|publican|escribe|escribió|escriben|cuenta|reporta|reportó|ha dicho|ha publicado)( (la prensa|los medios|los periódicos|las fuentes|el artículo|el periódico))? (sobre|de|del|acerca de|acerca del|respecto a) ~
        qué (sabes|sabéis|sabe usted|se sabe|tienes|hay|puedes decirme|me puedes decir) (de|del|sobre|acerca de|acerca del) ~
        (háblame|hábleme|háblanos|cuéntame|cuénteme|dime|dígame) ((algo|todo|más|lo que sabes) )?(de|del|sobre|acerca de|acerca del) ~
        ((hay|tienes|dame|busco|quiero|necesito|muéstrame|alguna|más|toda la|la|los|las|algunos) )%(información|info|artículos|noticias|reportajes) (sobre|acerca de|acerca del|de|del) ~
        (hay|tienes|dame|busco) algo (sobre|acerca de|acerca del|de|del) ~
        qué (dicen|dice|escriben|informan|publican|dijeron|publicaron|cuentan) (los|las|la|el) (artículos?|periódicos?|medios|prensa|noticias|fuentes|diarios|páginas) (sobre|de|del|acerca de|acerca del) ~
        qué (ha|han) (informado|escrito|contado|reportado|dicho|publicado)( (la prensa|los medios|los periódicos))? (sobre|de|del|acerca de|acerca del) ~
        (qué es )?lo más nuevo (sobre|de|del|en|acerca de) ~
        (cuál es |muéstrame |dame )?(la |el )?(noticia|artículo|reportaje) (sobre|acerca de|acerca del|de|del) ~
        ((los|todos|muéstrame|dame) )%(artículos|textos|columnas)
      `),
      headlines: phrases(`
        (cuál es |cuáles son |dame |dime )?(el |los )?(titular|titulares|título|títulos)( (del|de la|de|de este|de ese) (artículo|noticia|texto|página|reportaje))?
        (cuál es |cuáles son |dame |dime )?(el |los )?(titular|titulares|título) (del|de la|de|de este|de ese) (artículo|noticia|texto|página|reportaje) (sobre|de|del|acerca de) ~
        (cuál es |dime )?(el |los )?(titular|titulares|título) sobre ~
        cuándo se publicó (el |este |la )?(artículo|noticia|reportaje)
        quién escribió (el |este )?(artículo|reportaje)
      `),
    },
    declined: {
      translate: phrases(`
        (traduce|traduzca|tradúceme|traduceme) (al|en|a) (español|inglés|árabe|ruso|persa|turco|francés|alemán) ~
        (traduce|traduzca|traducir|tradúceme|traduceme)( me)? ~ (al|en|a) (español|inglés|árabe|ruso|persa|turco|francés|alemán)
        (traduce|traduzca|tradúceme|traduceme) ~
        (haz|dame|necesito|quiero) (una |la )?traducción (de|del|al) ~
      `),
      summarise: phrases(`
        (resume|resuma|resúmeme|resumir|resúmelo|sintetiza) ~
        (dame |haz |hazme |escribe |necesito |quiero )?(un |el )?(breve |corto )?resumen (de|del|sobre) ~
      `),
      count: phrases(`
        cuánt(os|as) (artículos|noticias|reportajes|textos|páginas)
        cuánt(os|as) (artículos|noticias|reportajes|textos|páginas) (hay |tienes |tiene |existen |hablan |tratan )?(sobre|de|del|acerca de) ~
        cuántas veces ~ (llamó|llamado|llamaron|telefoneó|reunió|reunido|reunieron|habló|hablado|hablaron|mencionó|visitó|visitado|encontró)
        cuántas veces ~ (llamó|llamado|llamaron|telefoneó|reunió|reunido|reunieron|habló|hablado|hablaron|mencionó|visitó|visitado|encontró) ~
        cuántas veces (llamó|telefoneó|habló|visitó|mencionó|hablaron|llamaron) ~
        (cuenta|cuente) (cuántos|cuántas|los|las) ~
      `),
      list: phrases(`
        (enumera|enumere|lista|listar|haz una lista de|haz una lista con|dame una lista de|dame la lista de) ~
        (nombra|nombre|dime|di|menciona|muestra|muéstrame|dame) (tod[oa]s (los|las)) ~
        (cuáles|quiénes) son (tod[oa]s (los|las)) ~
        qué ~ (se mencionan|se menciona|son mencionad[oa]s|aparecen mencionad[oa]s)
        qué ~ (se mencionan|se menciona|son mencionad[oa]s|aparecen mencionad[oa]s) ~
      `),
      opinion: phrases(`
        (crees|piensas|opinas|cree usted|piensa usted|te parece) (tú )?(que )?~
        qué (piensas|opinas|crees|te parece|piensa usted|opina usted|te parecen?) (de|del|sobre|acerca de) ~
        qué te parecen? ~
        (cuál es |dame |dime )?(tu|su|vuestra) (opinión|punto de vista|postura) (sobre|de|del|acerca de) ~
        (en tu opinión|según tú|a tu juicio) ~
        (es|era|fue) ~ (un |una )?(buen|buena|mal|mala|gran|terrible|pésimo) (presidente|presidenta|persona|hombre|mujer|líder|ministro|rey|idea|político)
        (te gusta|te gustan|amas|odias|apoyas) ~
        (estás|está usted) (a favor|en contra) de ~
      `),
      write: phrases(`
        (escribe|escriba|escríbeme|redacta|redacte|compón|crea|genera|inventa) (me )?(un |una |el |la )?((breve|corto|corta|largo|bonito) )?(poema|ensayo|correo|email|e mail|carta|historia|cuento|canción|artículo|código|programa|discurso|tuit|chiste|redacción|guion|texto)( (sobre|acerca de|para|a|de|del|en) ~)?
        cuéntame un (chiste|cuento)( (sobre|de) ~)?
      `),
    },
    sources: {
      attributed: phrases(`
        {(según|segun|según informa|según informó|según publica|según dice|según cuenta|de acuerdo con|de acuerdo a|de acuerdo al|citando a|conforme a|según un artículo de|según un artículo del|según una noticia de)} ~
        {como} {(informa|informó|dice|dijo|publica|publicó|escribe|reporta|señala)} ~
        {publicado (por|en)} ~
        ^ qué (dice|dijo|dicen|informa|informó|publica|publicó|escribe|escribió|cuenta|reporta|reportó|se dice en|se lee en|ha dicho|ha publicado) ~
        ^ qué ~ (dice|dijo|informa|informó|publicó|escribió)
        (titular|titulares|artículo|artículos|noticia|noticias|reportaje) {(de|del|en|por)} ~
        {en (un|el) (artículo|reportaje) (de|del)} ~
        ^ qué ha (informado|escrito|contado|reportado|dicho|publicado) ~
      `),
      placed: phrases(`
        {en} ~
      `),
      written: phrases(`
        ^ qué (escribió|ha escrito|escribe) ~ (sobre|acerca de)
        ^ qué (escribió|ha escrito|escribe) ~ $
        (artículos?|columnas?|textos?) {(escritos? por|escritas? por|firmad[oa]s? por|del autor|de la autora)} ~
      `),
      media: phrases(
        `periódico, diario, agencia, agencia de noticias, radio, emisora, canal, cadena, televisión, sitio, portal, revista, web, semanario, medio, página web`,
      ),
      outletLike: words(
        `gaceta diario noticias heraldo correo prensa voz tribuna crónica fm tv news radio media online times periódico mundo vanguardia`,
      ),
      wellKnown: phrases(`
        reuters, afp, ap, efe, cnn, bbc, el país, el mundo, abc, la vanguardia, europa press, al jazeera, tass, sputnik, rt, bloomberg
        telesur, infobae, clarín, euronews, associated press, xinhua, anadolu, france 24, deutsche welle, new york times
        washington post, the guardian, le monde, sana, marca
      `),
      bodies: words(`
        ministerio ministr* gobierno policía ejército president* onu otan ue fmi oms fbi cia nasa unicef unesco opep oiea fifa uefa
        estudio estudios encuesta expertos? investigadores ley constitución acuerdo tratado plan fuentes? testigos? portavoz partido
        sindicato asociación organización instituto universidad informe artículo documento tribunal fiscal* director* jefe alcalde
        banco consejo comité comisión espacial internacional energía nacional
      `),
      articles: words(`el la los las un una de del`),
      endings: none('Spanish writes no case endings.'),
      press: phrases(`
        {(en|según|de|por) (la |los |las )?(prensa|medios|periódicos|diarios|fuentes|artículos|sitios) (en |de lengua |de habla )?~}
        qué (dice|dicen|escribe|escriben|informa|informan|publica|publican) {(la |los |las )?(prensa|medios|periódicos|diarios|fuentes) ~}
      `),
      languages: {
        ar: words(`árabes?`),
        en: words(`inglesa? ingleses inglés`),
        ru: words(`rus[oa]s?`),
        fa: words(`persas? iraní(es)?`),
        tr: words(`turc[oa]s?`),
        fr: words(`frances(a|es|as)? francés`),
        de: words(`aleman(a|es|as) alemán`),
        es: words(`español(a|es|as)?`),
      },
      business: words(
        `trabaj* periodista* redactor* editor* emplead* dueñ* fund* director* despid* despedid* compr* acciones presentador* sede oficina*`,
      ),
      texts: words(`artículos? texto noticia reportaje página`),
      about: words(`sobre acerca`),
    },
    noise: {
      smallTalk: phrases(`
        (hola|buenas|buenos días|buenas tardes|buenas noches|hey|saludos|estimado|querido bot)( (a todos|bot|amigo|amigos|querido bot|qué tal|señor))%
        (muchas |mil )?(gracias)( (por (tu|su|la) ayuda|de antemano|por adelantado|a todos|y buen día|y que tengas un buen día|y saludos))%
        (y )?(que tengas? (un )?)?buen (día|fin de semana)
        (eres|tú eres) (un |una )?((maldito|pinche|puto|muy) )%(bot|robot|idiota|estúpido|tonto|inútil|imbécil|máquina|basura)( (estúpido|inútil|tonto|e inútil|idiota))%
        (bot|robot|máquina) (estúpido|inútil|tonto|idiota)
        (pregunta|una pregunta|tengo una pregunta|disculpa|disculpe|perdón|perdona|oye|oiga|bot|idiota|estúpido|ok|bueno|qué tal|cómo estás)
        soy (estudiante|periodista|un estudiante|una estudiante)
        (un )?(saludos|saludo)( cordiales| cordial)?
      `),
      asides: phrases(`por favor, porfa, porfavor, plis, xfa, xfavor`),
      opening: phrases(`
        (puedes|podrías|puede|podría)( (usted|por favor))?, (ahora|bueno|bot), quiero que
      `),
      asking: phrases(`
        (me )?(puedes|podrías|puede|podría) (usted )?(decirme|explicarme|contarme|decir|informarme)
        (dime|dígame|respóndeme|responde|cuéntame|explícame|contéstame)
        (yo )?(quiero|quisiera|me gustaría|necesito|deseo) (saber|conocer|preguntar|preguntarte)
        (sabes|sabe usted|alguien sabe)
        mi pregunta es
      `),
    },
  },
  corrections: phrases(`
    corrección, rectificación, fe de erratas, fe de errores, corrige, corrigió, corrigieron, rectifica, rectificó
    rectificaron, desmiente, desmienten, desmintió, desmintieron, desmentido, niega, niegan, negó, negaron, refuta, refutó
    no es cierto, no es verdad, es falso, es falsa, no hay pruebas, sin fundamento, se retracta, se retractó, nuevo balance
    cifra de muertos sube, cifra de muertos aumenta, cifra de muertos subió, balance actualizado, actualización, actualiza
    actualizado, actualizada
  `),
  affixNegations: words(`sin`),
  background: {
    sentences: none('Those of English stand for the script.'),
    questions: [
      '¿Quién ganó la final?',
      '¿Cuándo nació la escritora y dónde estudió?',
      '¿Cuántas personas viven en la ciudad?',
      '¿Qué dijo el ministerio sobre el desempleo?',
      '¿Por qué se detuvieron los trenes?',
      '¿Dónde se inauguró la nueva exposición?',
      '¿Cómo se prepara este plato?',
      '¿Qué pena impuso el tribunal?',
      '¿Qué aconsejan los médicos a sus pacientes?',
      '¿Cuál es la capital de este país?',
      '¿Quién escribió esta novela?',
      '¿Votó el parlamento la ley?',
      '¿Subió este año el precio del combustible?',
      '¿Quién es el nuevo entrenador del equipo?',
      '¿Qué causó el corte de luz?',
      '¿Cuándo empezó la guerra y cómo terminó?',
      '¿Cuánto ganó la empresa?',
      '¿Qué dijo el director en la rueda de prensa?',
    ],
  },
  speech: {
    order: 'speaker-first',
    says: {
      he: none('A Spanish verb does not tell the gender.'),
      she: none('A Spanish verb does not tell the gender.'),
      they: words(`dijeron declararon afirmaron anunciaron señalaron dicen afirman aseguran informaron`),
      any: words(`
        dijo dice declaró declara afirmó afirma anunció anuncia añadió añade agregó agrega señaló señala indicó indica
        explicó explica aseguró asegura sostuvo sostiene subrayó confirmó confirma advirtió advierte escribió escribe reveló
        informó informa destacó manifestó expresó precisó recordó reconoció concluyó respondió
      `),
    },
    denies: {
      he: none('A Spanish verb does not tell the gender.'),
      she: none('A Spanish verb does not tell the gender.'),
      they: words(`negaron desmintieron rechazaron niegan`),
      any: words(`negó niega desmintió desmiente rechazó rechaza`),
    },
    pronouns: {
      he: none('Without its accent it is the article.'),
      she: ['ella'],
      they: words(`ellos ellas`),
      any: none('Spanish pronouns tell the gender.'),
    },
    lightVerbs: none('Its verbs of saying need no noun.'),
    saidWith: none('Its verbs of saying need no noun.'),
    besideVerb: words(`ha han había también además luego`),
    passive: words(`fue fueron ha sido es`),
    that: ['que'],
    contents: NOT_COLLECTED,
    leadingTo: words(`sobre de`),
    accordingTo: phrases(`según, de acuerdo con, en palabras de, a juicio de`),
    accordingToJoined: none('It writes no preposition onto a name.'),
    accordingToBehind: none('Spanish puts it before the speaker.'),
    quoting: phrases(`citando a, citado por`),
    ownWords: words(`ella ellos`),
    occasions: words(`entrevista discurso`),
    roles: words(`
      presidente presidenta ministro ministra portavoz canciller embajador embajadora gobernador gobernadora alcalde alcaldesa
      secretario secretaria director directora jefe jefa líder senador senadora general ministerio gobierno comisión comité
      empresa agencia fuente fuentes comunicado informe estudio policía ejército tribunal fiscal fiscalía abogado abogada
      experto expertos testigo testigos investigadores rey reina diputado diputada
    `),
    behindSpeaker: words(`en a al durante tras después antes sobre ante quien que cuando para por con`),
    times: words(`hoy ayer`),
    verbFirst: none('The verb does not stand first.'),
  },
  messages: {
    checking: words(`
      verdad cierto cierta falso falsa correcto fuente fuentes prueba pruebas verifica verificar
      comprobar bulo rumor confirmado real seguro
    `),
    said: phrases(`ha dicho, publicó, comentó`),
    accordingTo: phrases(`
      según, de acuerdo con, citado por, citada por, vía, fuente, a través de
    `),
    forwarded: phrases(`
      reenviado, reenviada, mensaje reenviado, reenviado de ~, copiado
    `),
    breaking: phrases(`
      última hora, urgente, noticia de última hora, alerta
    `),
    headlines: phrases(`
      titulado, titulada, bajo el título, titular, con el título, título
    `),
    offices: {
      president: phrases(`president[ea]`),
      primeMinister: phrases(`primer ministro, primera ministra`),
      minister: phrases(`ministr[oa]`),
      deputy: phrases(`diputad[oa]`),
      senator: phrases(`senador, senadora`),
      governor: phrases(`gobernador, gobernadora`),
      mayor: phrases(`alcalde, alcaldesa`),
      monarch: phrases(`rey, reina, emir, sultán, príncipe, princesa`),
      ambassador: phrases(`embajador, embajadora`),
      judge: phrases(`juez, jueza`),
      executive: phrases(`director ejecutivo, directora ejecutiva`),
    },
    relations: { none: 'A preposition, a genitive or a possessive shows it.' },
    unnamed: phrases(`
      verdad, cierto, verdadero, veredicto, verificación
      mira, miren, lean, vídeo, video, cita, nota, pregunta, respuesta, resultado, razón, conclusión
      
      (el|la|los|las|un|una|este|esta)?( )?(periódico|diario|agencia|sitio|cadena|canal|radio|artículo|informe|página|fuente|fuentes|medio|medios|prensa|él|ella|ellos|alguien)
    `),
    neverSaid: phrases(`
      (nunca|no|jamás) (lo )?(ha |han |había |habían )?(dijo|dice|dijeron|dicen|dicho|afirmó|afirma|declaró|escribió|escrito|afirmado|declarado|pronunció), (niega|negó|desmiente|desmintió|niegan|negaron) haber (lo )?(dicho|afirmado|declarado|escrito)
      (nadie|ningún *|ninguna *) (ha )?(dijo|dice|dicho|afirma|cree), pocos (* )?(dicen|afirman|creen), pocas (* )?(dicen|afirman|creen), (falso|mentira|incorrecto|un error|engañoso) (decir|afirmar)( que)?
    `),
    besideSaid: words(`mientras realmente verdaderamente jamás nunca`),
    falsehoods: phrases(`
      fals[oa]s?, mentiras?, bulos?, fake( news)?, inventad[oa]s?, no es (verdad|cierto|real|correcto), desmentid[oa]s?, engaños[oa]s?, montaje, rumor(es)?, infundad[oa]s?, desinformación, fabricad[oa]s?, erróne[oa]s?, apócrif[oa]s?
    `),
    checks: phrases(`
      ¿?(es|será|son) (esto |eso |todo esto )?(verdad|cierto|real|verdadero|falso|ciertas?)( esto| eso)?, ¿?(esto|eso) es (verdad|cierto|real|falso), ¿?verdad o (mentira|falso), ¿?(realmente )?(dijo|ha dicho) (esto|eso)( realmente)?
    `),
  },
  typing: {
    everyday: SPANISH_EVERYDAY,
    keyboard: none('It is typed in Latin letters.'),
    dialect: none('Its dialects are not written in questions.'),
    latin: none('It is written in Latin letters.'),
  },
  turns: {
    harmless: phrases(
      `no (solo|sólo|solamente|únicamente), sin duda( alguna)?, no cabe duda, no hay duda, nada más, no más de, no menos de, por supuesto, nada menos, si bien, a no dudar`,
    ),
    question: phrases(`(pregunt*|saber|sabe*|ver|determinar|comprobar|dud*) si, acaso`),
    condition: phrases(
      `si, a menos que, siempre que, siempre y cuando, con tal de que, a condición de que, en caso de( que)?, salvo que, a no ser que, de haber`,
    ),
    denial: phrases(`
      neg(ó|aron|aba|aban|ado|ando|ar|ará), nieg(a|an|ue|uen), negación*, desm(iente|ienten|intió|intieron|entir|entido|entía|intiendo), rechaz*, refut*, descart(a|an|ó|aron|ado|aba|ando|ar), rehus*, rebat*, falso que, falsamente, es falso, contradij*
    `),
    doubt: phrases(`
      aun si, incluso si, como si, presunt*, supuest*, aleg(a|an|ó|aron|ado|ato|atos), alegadamente, pretend*, rumor, rumores, dud(a|an|ó|aron|as)( de)?( que)?, acus(a|an|ó|aron|ado|ada|ados|adas|ación|aciones), sospech*, quizá, quizás, tal vez, posiblemente, probablemente, a lo mejor, aparentemente, llamad(o|a|os|as) así, hipótesis
    `),
    hedge: phrases(`podría*, habría*, sería*, pudiera*, debería*, casi`),
    negation: phrases(
      `no, nunca, jamás, ningún, ninguna, ninguno, nadie, nada, sin( que)?, ni, tampoco, apenas, en lugar de, en vez de, lejos de, carec*, ausencia de, falta de, imposible( que)?, incapa(z|ces)( de)?, dejó de, dejaron de`,
    ),
    negationFirst: none('Spanish negates with words that are no others.'),
    negatedVerb: none('Spanish negates with a word before the verb.'),
    contrast: phrases(`pero, sino, mas, sin embargo, no obstante, en cambio, aunque`),
    reporting: phrases(
      `dij(o|eron), dice, dicen, añad(e|ió|ieron), declar(a|ó|aron), anunci(a|ó|aron), explic(a|ó|aron), afirm(a|ó|aron|an), señal(a|ó|aron), indic(a|ó|aron), según, asegur(a|ó|aron), inform(a|ó|aron), manifest(ó|aron), apunt(ó|a), subray(ó|a), agreg(ó|a)`,
    ),
    that: phrases(`que`),
    subordinate: phrases(`porque, pues, ya que, mientras, cuando, quien, quienes, donde`),
    behind: none('Spanish puts what turns a clause before it.'),
  },
};
