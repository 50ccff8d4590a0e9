import type { UiStrings } from './ui-strings.ts';

const rules = new Intl.PluralRules('es');

/** Spanish, with the formal usted. */
export const es: UiStrings = {
  direction: 'ltr',
  discordLocales: ['es-ES', 'es-419'],

  answers: {
    noAnswer: 'El archivo no tiene respuesta a esta pregunta.',
    noAnswerWithin: {
      outlets: 'Los medios que se consultan aquí no tienen respuesta a esta pregunta; otros del archivo, sí.',
      dates: 'Entre estas fechas el archivo no tiene respuesta a esta pregunta; fuera de ellas, sí.',
      both: 'Entre estas fechas y en estos medios el archivo no tiene respuesta a esta pregunta; fuera de ellos, sí.',
    },
    nearestNotAnAnswer: 'Titulares relacionados (no son una respuesta):',
    edited: 'respuesta a la pregunta editada',
    newestEvidence: (age, date) => `cita más reciente: ${age} (${date})`,
    newestEvidenceToday: (date) => `cita más reciente: hoy (${date})`,
    newestEvidenceUndated: 'las citas no tienen fecha',
    undatedLeftOut: (articles) =>
      rules.select(articles) === 'one'
        ? 'El filtro de fechas dejó fuera 1 artículo sin fecha.'
        : `El filtro de fechas dejó fuera ${articles} artículos sin fecha.`,
    outletUnknown: (outlet, known) =>
      known.length === 0
        ? `El archivo no tiene artículos de ${outlet}; no nombra ningún medio.`
        : `El archivo no tiene artículos de ${outlet}. Sus medios: ${known.join(', ')}.`,
    quoteAttached: 'Esta cita es demasiado larga para un mensaje; se adjunta completa.',
    alsoIn: 'También en:',
    otherWording: 'La misma frase con otras palabras:',
    moreWordings: (count) => `Otras versiones que no se muestran: ${count}`,
  },

  understood: {
    within: (period, unit) => (unit === 'day' ? `del ${period}` : `de ${period}`),
    since: (day) => `desde el ${day}`,
    until: (day) => `hasta el ${day}`,
    articles: (when) => `artículos ${when}`,
    articlesOf: (outlet) => `artículos de ${outlet}`,
    allArticles: 'artículos',
    inLanguage: (language) => `en ${language}`,
    newestFirst: 'primero los más recientes',
    oldestFirst: 'primero los más antiguos',
    lunar: 'según el calendario de Umm al-Qura, con un día de margen',
    nothingWhen: (when) => `No hay respuesta en los artículos ${when}.`,
    nothingFrom: (outlet) => `No hay respuesta en ${outlet}.`,
    nothingFromWhen: (outlet, when) => `No hay respuesta en ${outlet} en los artículos ${when}.`,
    newestIsOf: (day) => `Lo más reciente sobre esto es del ${day}:`,
    newestUndated: 'La página de lo más cercano no da fecha:',
    otherOutlet: 'Otro medio sí la tiene:',
    closest: 'El pasaje más cercano; puede que no responda:',
    undatedShown: 'Las citas sin fecha pueden ser de otra época: sus páginas no la dan.',
    declined: {
      translate: 'isnad no traduce.',
      summarise: 'isnad no resume.',
      count: 'isnad no cuenta.',
      list: 'isnad no hace listas.',
      opinion: 'isnad no tiene opinión.',
      write: 'isnad no redacta textos.',
    },
    instead: 'Esto es lo que dice el archivo, palabra por palabra:',
    onlyQuotes: 'Solo cita sus artículos, palabra por palabra.',
    listing: {
      newest: 'Del archivo, primero lo más reciente:',
      oldest: 'Del archivo, primero lo más antiguo:',
      plain: 'Del archivo:',
    },
    partUnanswered: 'Sin respuesta a esta parte.',
    partBehind: (more) => `Hay citas sobre esto en «${more}».`,
    without: (what) => `Sin: ${what}`,
  },

  periods: {
    thisMonth: 'este mes',
    lastMonth: 'el mes pasado',
    thisYear: 'este año',
    lastYear: 'el año pasado',
  },

  changeForm: {
    title: 'Cambiar fechas y medio',
    from: 'Desde (YYYY-MM-DD)',
    to: 'Hasta (YYYY-MM-DD)',
    outlet: 'Medio',
  },

  genres: { opinion: 'opinión', denial: 'desmentido', correction: 'rectificación' },

  buttons: {
    more: 'Más citas',
    back: 'Atrás',
    context: 'En contexto',
    copy: 'Copiar',
    helpful: 'Útil',
    notHelpful: 'No es útil',
    delete: 'Eliminar',
    change: 'Cambiar fechas',
    export: 'Exportar prueba',
    stopFollowing: 'Dejar de seguir',
  },

  followUps: {
    moreQuotes: 'Más citas',
    inContext: 'En contexto; la cita está marcada con una raya al margen',
    pageChanged: 'La página de esta cita ha cambiado. La diferencia:',
    pageBefore: (text) => `antes: ${text}`,
    pageNow: (text) => `ahora: ${text}`,
    pageFetched: (time) => `consultada ${time}`,
    copyOf: 'Para copiar',
    quoteNotAllowed: 'Una cita de este mensaje es de un medio que no se puede citar aquí.',
    quoteGone: 'Una cita de este mensaje ya no está en el archivo: su artículo se modificó o se eliminó.',
    quoteChanged: 'Esta cita ya no está en el archivo:',
    nearestNow: 'La frase más parecida ahora:',
    stillHere: 'Las mismas palabras están ahora en otro lugar del archivo:',
    nothingNear: 'Ahora no hay en el archivo ninguna frase parecida.',
    thanksForVote: '¡Gracias! Su voto se ha contado; no se guardan ni su nombre ni la pregunta.',
    votedBefore: 'Ya había votado sobre esta respuesta; ese voto cuenta.',
    voteChanged: 'Su voto se ha cambiado.',
    whyNot: '¿Por qué no ha sido útil?',
    reasons: {
      wrong: 'La cita es errónea',
      'not-an-answer': 'No responde a la pregunta',
      outdated: 'Está desfasada',
      other: 'Otra cosa',
    },
    thanksForReason: '¡Gracias! El motivo se ha guardado sin su nombre.',
    reasonTooLate:
      'El motivo no se ha guardado: un voto se puede cambiar durante 15 minutos, mientras isnad no se reinicie.',
    deleteFailed:
      'Discord no dejó que isnad borrara esta respuesta. Inténtelo de nuevo o pídaselo a quien gestiona los mensajes.',
    deleteNotAllowed:
      'Solo quien hizo la pregunta, o un miembro que pueda gestionar mensajes, puede eliminar esta respuesta.',
  },

  waiting: {
    tooManyQuestions: (wait) =>
      `Demasiadas preguntas a la vez. Pregunte de nuevo dentro de ${wait}, por favor.`,
    queued: (ahead) =>
      rules.select(ahead) === 'one'
        ? 'Hay 1 pregunta antes de la suya; la suya es la siguiente.'
        : `Hay ${ahead} preguntas antes de la suya; le llegará el turno.`,
    tooBusy: 'Ya hay demasiadas preguntas en espera. Pregunte de nuevo dentro de un minuto, por favor.',
    building: (percent) =>
      percent === null
        ? 'Todavía se está leyendo el archivo. Pregunte de nuevo dentro de un minuto, por favor.'
        : `Todavía se está leyendo el archivo (${percent} % completado). Pregunte de nuevo más tarde, por favor.`,
    noIndex: 'En este momento no se puede buscar en el archivo; el operador de este bot tiene que revisarlo.',
    restarting:
      'El bot se está reiniciando y no pudo terminar. Pregunte de nuevo dentro de un minuto, por favor.',
    tookTooLong: 'La respuesta tardó demasiado y se canceló. Pregunte de nuevo, quizá con menos palabras.',
  },

  refusals: {
    questionEmpty: 'Aquí no hay ninguna pregunta: ni una letra ni una cifra.',
    questionTooLong: (length, limit) =>
      `La pregunta tiene ${length} ${rules.select(length) === 'one' ? 'carácter' : 'caracteres'}; el máximo es ${limit}. Pregunte de forma más breve, por favor.`,
    dateInvalid: (option, value) =>
      `${value} no es una fecha válida para ${option}: indique un día, por ejemplo 2024-05-31, o palabras como «el mes pasado».`,
    datesReversed: (from, to) => `${from} es posterior a ${to}: no hay ningún día entre los dos.`,
    messageWithoutText: 'Ese mensaje no tiene texto que buscar.',
    offHere: 'isnad está desactivado aquí, o solo responde en ciertos canales o a ciertos roles.',
    unknownAction: 'Esta versión de isnad no conoce ese botón o comando. Pregunte de nuevo, por favor.',
    questionForgotten: 'isnad ya no recuerda esta pregunta. Hágala de nuevo, por favor.',
    quoteForgotten: 'isnad ya no recuerda esta cita. Compruébela de nuevo, por favor.',
    slowMode:
      'isnad no pudo responder: este canal está en modo lento. Pregunte de nuevo dentro de un rato, por favor.',
    threadArchived:
      'isnad no pudo responder: este hilo está archivado o bloqueado. Pregunte en otro lugar, por favor.',
    restFailed: (report) => `No se pudo mostrar el resto; el error quedó registrado como ${report}.`,
    failed: (report) => `Algo salió mal. Quedó registrado como ${report}; inténtelo de nuevo, por favor.`,
  },

  hints: {
    bareMention: (ask) => `Hágame una pregunta: mencióneme al escribirla o use ${ask}.`,
    replyUnreadable: (findSources) =>
      `No puedo leer el mensaje al que respondió. Abra su menú y elija Aplicaciones y luego ${findSources}.`,
    mentionMe: (ask) => `Aquí solo puedo leer los mensajes que me mencionan; también puede usar ${ask}.`,
  },

  help: {
    about:
      'isnad responde citando los artículos de su archivo, palabra por palabra, cada cita con titular, medio, fecha y enlace si la página los da. Si el archivo no tiene respuesta, lo dice.',
    ask: (command) =>
      `Pregunte con ${command}, mencionándome o por mensaje directo, en cualquier idioma; las citas quedan en el idioma del artículo.`,
    findSources: (name) =>
      `Para saber qué dice el archivo sobre un mensaje, abra su menú y elija Aplicaciones y luego ${name}.`,
    verifyMessage: (name) => `Para verificar palabra por palabra una cita de un mensaje, elija allí ${name}.`,
    examples: 'Pregunte, por ejemplo, por uno de estos artículos:',
    commands: 'Comandos, para todos salvo que la línea diga otra cosa:',
    buttons: {
      title: 'Botones bajo una respuesta. Cualquiera puede pulsarlos, y solo esa persona ve el resultado:',
      more: 'hasta cinco citas más',
      context: 'las frases que rodean cada cita',
      copy: 'citas y fuentes como texto simple',
      votes: 'cuenta su voto una vez, sin su nombre',
      change: 'pregunta de nuevo con otras fechas u otro medio, durante una hora',
      delete: 'elimina la respuesta, para quien preguntó y para quien gestiona mensajes',
    },
  },

  welcome: {
    runBy: (who) => `El archivo lo lleva ${who}.`,
    more: (help) => `Qué más hace isnad y cómo ajustarlo: ${help}`,
  },

  verify: {
    exact: 'Exacta: la página tiene este texto, carácter por carácter.',
    respelt: 'Las mismas palabras, escritas de otro modo. En la página están así:',
    altered: 'Alterada. La página dice otra cosa:',
    stitched: 'Compuesta: los fragmentos están en el archivo, pero en lugares distintos.',
    notFound: 'No encontrada: ningún artículo la contiene.',
    outsideOutlets:
      'No encontrada en los medios que se pueden citar aquí; otros medios del archivo la tienen, o tienen algo parecido.',
    elided:
      'Abreviada, con las omisiones marcadas. Un artículo tiene estas palabras y, donde están las marcas:',
    outsideArticle: 'Está en la página, pero no forma parte de ningún artículo.',
    turned: (words) => `Atención: la oración en la que están estas palabras cambia su sentido (${words}).`,
    turnedByOmission: (words) => `Atención: lo que se omitió cambia el sentido (${words}).`,
    reversed: 'En el artículo, los fragmentos están en otro orden.',
    far: 'En un lugar se omitió más de un párrafo.',
    deniedByMessage: (words) => `Atención: el propio mensaje niega la cita o la pone en duda (${words}).`,
    claimsDiffer: (claims) => `La página dice otra cosa sobre: ${claims.join(', ')}.`,
    claims: { speaker: 'quién lo dijo', outlet: 'medio', date: 'fecha', url: 'enlace', headline: 'titular' },
    claimVerdicts: {
      agrees: 'coincide con la página',
      differs: 'difiere de la página',
      silent: 'la página no lo dice',
    },
    laterArticle: (word) => `Un artículo posterior, cuya página tiene la palabra ${word}:`,
    mayTranslate: 'Quizá traduce una oración en otro idioma. Sus palabras no se pueden verificar:',
    absentLanguage: (language) =>
      `No se puede comparar palabra por palabra: ningún artículo está en este idioma (${language}).`,
    oldVersion: (time) =>
      `Ningún artículo lo dice ahora, pero una página lo dijo: palabra por palabra en su versión del ${time}. La página ha cambiado desde entonces.`,
    oldVersionRespelt: (time) =>
      `Ningún artículo lo dice ahora, pero una página lo dijo, escrito de otra manera: en su versión del ${time}. La página ha cambiado desde entonces.`,
    oldUnread: 'No se pudieron leer versiones anteriores de las páginas; la cita puede estar en ellas.',
    nearestSentence: 'La frase más parecida (no es la cita):',
    tooShort: (words) =>
      `Demasiado corta: hacen falta al menos ${words} palabras, o la coincidencia podría ser casual.`,
    tooLong: (length, limit) =>
      `La cita tiene ${length} caracteres; el máximo es ${limit}. Verifíquela por partes.`,
    empty: 'No hay ninguna cita que verificar.',
    failed: 'Esta vez no se pudo verificar la cita. Inténtelo de nuevo dentro de un minuto, por favor.',
    pageHas: (text) => `página: ${text}`,
    givenIs: (text) => `cita: ${text}`,
    nothing: '(nada)',
    evidence:
      'La prueba de esta comprobación: el archivo .html para leer y el .json para volver a comprobarla más tarde.',
  },

  said: {
    title: (name, about, quotes) =>
      about === null
        ? `Citas de ${name}, de la más antigua a la más reciente (${quotes})`
        : `Citas de ${name} sobre ${about}, de la más antigua a la más reciente (${quotes})`,
    nobody: (name) => `Ningún artículo cita a nadie llamado ${name}.`,
    nothing: (name, about) =>
      about === null
        ? `Ningún artículo cita a ${name} dentro de estos límites.`
        : `Ningún artículo cita a ${name} sobre ${about} dentro de estos límites.`,
  },

  timeline: {
    title: (subject, events) => `${subject}: el curso de los hechos (${events})`,
    nothing: (subject) => `Ningún artículo trata de ${subject}.`,
    nothingWithin: (subject) => `Ningún artículo trata de ${subject} dentro de estos límites.`,
    undated: 'Sin fecha',
  },

  reindex: {
    operatorOnly:
      'Esto solo puede hacerlo el operador de este bot: todos los servidores comparten un archivo.',
    alreadyRunning: (who, percent) =>
      `${who} ya está indexando el archivo (${percent} % hecho). Solo una indexación a la vez.`,
    automaticRun: 'El propio isnad',
    progress: (percent) =>
      `Se está indexando el archivo (${percent} % hecho). Mientras tanto sigue respondiendo el índice actual.`,
    done: (time) => `El archivo se indexó en ${time}.`,
    preview: 'Vista previa, no se escribió nada. Una indexación cambiaría:',
    added: 'Añadidos',
    changed: 'Cambiados',
    removed: 'Eliminados',
    unchanged: 'Sin cambios',
    refused: 'Rechazados',
    moreRefused: (more) => `y ${more} más`,
    failed: (why) => `La indexación falló; el índice actual sigue respondiendo. ${why}`,
    cancelled: 'Cancelada. No cambió nada.',
    worksAgain: 'La indexación vuelve a funcionar.',
    nothingToCancel: 'No se está indexando nada.',
    cancelling: 'Se está deteniendo la indexación.',
    rolledBack: (time) =>
      `De vuelta al índice de ${time}. La indexación automática está en pausa hasta que un operador inicie una.`,
    noPrevious: 'No hay un índice anterior al que volver.',
  },

  status: {
    title: 'Estado',
    articles: 'Artículos',
    passages: 'Pasajes',
    outlets: 'Medios',
    oldest: 'Artículo más antiguo',
    newest: 'Artículo más reciente',
    undated: 'Artículos sin fecha',
    indexedAt: 'Índice actualizado',
    lastRun: 'Última indexación',
    runSucceeded: 'terminada',
    runFailed: 'fallida',
    runCancelled: 'cancelada',
    indexSize: 'Tamaño del índice',
    paused: 'La indexación automática está en pausa: un operador volvió a un índice anterior.',
    unreadable: 'Documentos ilegibles',
    model: 'Modelo',
    version: 'Versión',
    uptime: 'Tiempo en marcha',
    feedback: 'Votos',
    feeds: 'Fuentes',
    damagedVotes: 'Votos dañados, no contados',
    votes: (helpful, notHelpful) => `útil: ${helpful}, no es útil: ${notHelpful}`,
    unknown: 'se desconoce',
    presence: (articles, newest) => `${articles} artículos, el último del ${newest}`,
    presenceUndated: (articles) => `Artículos: ${articles}`,
  },

  settings: {
    managersOnly: 'Solo quienes pueden gestionar este servidor ven o cambian sus ajustes.',
    serverOnly: 'Los ajustes son de un servidor en el que está isnad; aquí no los hay.',
    title: 'Ajustes',
    none: 'Todos los ajustes tienen su valor predeterminado.',
    saved: 'Guardado.',
    reset: 'Se restablecieron los ajustes predeterminados.',
    nothingGiven: 'No hay nada que cambiar: indique al menos un ajuste.',
    mentionNeedsIntent:
      'isnad no puede leer los mensajes que no lo mencionan: antes el operador tiene que poner MESSAGE_CONTENT=true.',
    channelUnknown: 'No existe ese canal en este servidor.',
    channelOfOtherKind: 'Es una categoría o un hilo: elija un canal en el que escriban los miembros.',
    yes: 'sí',
    no: 'no',
    allOutlets: 'todos',
    automatic: 'automático',
    labels: {
      enabled: 'Responde aquí',
      mention: 'Requiere mención',
      language: 'Idioma',
      outlets: 'Medios',
      private: 'Respuestas privadas',
      only: 'Solo para',
    },
    onlyUnknown: 'Nombre canales y roles de este servidor, como #news @editors, o * para quitar el límite.',
    onlyRoles: 'Para un solo canal, este ajuste solo admite roles.',
  },

  permissions: {
    lacking: 'A isnad le faltan permisos en estos canales:',
    change: 'Para cambiarlo, abra los ajustes del canal, luego Permisos, y concédalos al rol de isnad.',
    names: {
      view: 'Ver canales',
      send: 'Enviar mensajes',
      threads: 'Enviar mensajes en hilos',
      attach: 'Adjuntar archivos',
      history: 'Leer el historial de mensajes',
      react: 'Añadir reacciones',
    },
  },

  operators: {
    fault: (report, what) => `Falló una petición (${what}). En el registro está con el código ${report}.`,
    faults: (count, what, report) =>
      `Falló de nuevo (${what}). Veces: ${count}, la última con el código ${report}.`,
    queueFull: (limit) => `La cola está llena: esperan ${limit} preguntas y las siguientes se rechazan.`,
    queueFulls: (count) => `La cola volvió a llenarse. Preguntas rechazadas: ${count}.`,
    diskLow: (free) => `Queda poco espacio en el disco: ${free}. La próxima indexación puede fallar.`,
    diskEnough: (free) => `Vuelve a haber espacio suficiente en el disco: ${free}.`,
    indexStale: (reindex) =>
      `Las páginas han cambiado y el índice aún no tiene los cambios. Para incorporarlos: ${reindex}`,
    indexFresh: 'El índice vuelve a tener todos los cambios.',
    feedFails: (feed, why) => `La fuente ${feed} falla: ${why}`,
    feedFailsAgain: (feed, count) => `La fuente ${feed} ha vuelto a fallar. Número de veces: ${count}.`,
    feedSilent: (feed, since) =>
      `La fuente ${feed} lleva en silencio más de lo habitual. Última novedad: ${since}.`,
    feedListWrong: (why) => `La lista de fuentes tiene un error: ${why}`,
    feedsStopped: (why) => `No se puede consultar ninguna fuente: ${why}`,
  },

  feeds: {
    title: 'Fuentes',
    none: 'No se consulta ninguna fuente: no hay una lista (FEEDS_FILE).',
    never: 'todavía ninguno',
    conditions: {
      new: 'aún no consultada',
      fine: 'en orden',
      failing: 'con fallos',
      silent: 'en silencio más de lo habitual',
    },
    lastSuccess: 'Último éxito',
    lastNew: 'Última novedad',
    lastFault: 'Último fallo',
    next: 'Próxima consulta',
    taken: 'Páginas tomadas',
    waiting: 'Páginas en espera',
  },

  privacy: {
    kept: (keepsQuestions) =>
      [
        'En el disco quedan: los votos sobre respuestas (cita, juicio, motivo, día; durante 15 minutos la memoria sabe cuál es el suyo, para poder cambiarlo), con una huella de quien vota y del mensaje que no se puede invertir sin el secreto del bot; y los ajustes de los servidores y a qué servidores se saludó, que se borran cuando se quita el bot.',
        keepsQuestions
          ? 'Las preguntas sin respuesta se guardan, sin su autor, hasta el informe semanal: así lo quiso el operador. Las privadas no.'
          : 'No se guardan preguntas ni nombres de usuarios.',
        'Para entender las preguntas de seguimiento, isnad recuerda durante una hora sus últimas 10 preguntas de cada canal, solo en la memoria; y otro tanto, también si es privada, la pregunta que nombra una fecha o un medio, que sus botones pueden cambiar, y las citas que hizo comprobar, para el botón de exportar, y las listas pedidas (citas, cronología), para sus páginas. La opción de este comando las borra al momento; lo que está en el disco lo borra el operador a petición suya.',
        'Para no responder a una pregunta borrada y responder de nuevo a una editada, isnad recuerda durante diez minutos los identificadores de los mensajes que le preguntan algo, solo en la memoria. Los demás mensajes que puede leer no se guardan.',
      ].join('\n'),
    follows:
      'La excepción es una pregunta que usted sigue: se guarda en el disco, con el lugar adonde van sus citas y las últimas enviadas, hasta que se deja de seguir o se olvida, o hasta que ese canal, servidor o mensaje directo desaparece. En los canales se guarda también quién la pidió, para avisarle del final. La opción de olvidar borra sus preguntas seguidas, y su nombre de las de los canales.',
    forgotten: 'isnad ha olvidado sus preguntas.',
  },

  follow: {
    begun: (question) => `isnad sigue desde ahora esta pregunta: ${question}`,
    willTell: {
      direct: 'Cuando un artículo recién indexado la responda, recibirá la cita en un mensaje directo.',
      channel: 'Cuando un artículo recién indexado la responda, la cita se publicará en este canal.',
    },
    fromNow:
      'Solo cuentan los artículos que se indexen desde ahora. Lo que el archivo dice hoy viene a continuación.',
    quietBetween: (from, to, timeZone) => `Silencio de ${from} a ${to} (${timeZone}).`,
    alert: (question) => `Novedad en el archivo sobre una pregunta seguida, ${question}:`,
    leftOut: (count) => `Otras respuestas, no publicadas porque esperaban demasiadas: ${count}`,
    stopped: (question) => `Ya no se sigue: ${question}`,
    notFollowed: 'Esta pregunta ya no se sigue.',
    none: 'Usted no sigue ninguna pregunta, y en este canal no se sigue ninguna.',
    title: 'Preguntas seguidas',
    where: { direct: 'mensaje directo', channel: 'este canal' },
    since: (day) => `desde ${day}`,
    choose: 'Elija una pregunta para dejar de seguirla',
    more: (count) => `Otras, no mostradas: ${count}`,
    ended: (question) =>
      `isnad ya no sigue una pregunta, porque no puede escribir donde usted lo pidió: ${question}`,
    tooBroad:
      'Esto no se puede seguir: no nombra nada que un artículo nuevo pueda responder. Haga una pregunta entera, como «¿Qué decidió el concejo sobre el puente?»',
    known: 'Esta pregunta ya se sigue allí.',
    tooMany: (limit) => `Usted ya sigue ${limit} preguntas, el límite. Deje de seguir una primero.`,
    tooManyHere: (limit) =>
      `En este servidor ya se siguen ${limit} preguntas, el límite. Deje de seguir una primero.`,
    managersOnly:
      'Solo quienes gestionan este canal o servidor pueden hacer que se publiquen citas aquí, o que dejen de publicarse. Los demás las reciben en mensajes directos.',
    cannotPost:
      'isnad no puede publicar en este canal. Elija un canal de texto o un hilo donde pueda escribir.',
    directClosed:
      'isnad no puede enviarle mensajes directos. Permítalos en los ajustes de privacidad de este servidor e inténtelo de nuevo.',
    quietInvalid: (value) => `${value} no es un intervalo de horas. Indique dos horas, como 22-7.`,
    off: 'El operador de este bot no ha activado el seguimiento de preguntas.',
  },

  gaps: {
    title: (since, questions) => `Preguntas sin respuesta desde ${since}: ${questions}`,
    words: 'Palabras de esas preguntas, con el número de preguntas:',
    questions: 'Las preguntas:',
  },

  commands: {
    ask: { name: 'preguntar', description: 'Preguntar al archivo y obtener citas con sus fuentes' },
    said: {
      name: 'citas',
      description: 'Las palabras de alguien en el archivo, de la más antigua a la más reciente',
    },
    timeline: { name: 'cronología', description: 'El curso de los hechos sobre un tema, una cita por hecho' },
    verify: { name: 'verificar', description: 'Comprobar si el archivo tiene una cita, palabra por palabra' },
    follow: {
      name: 'seguir',
      description: 'Seguir una pregunta: citas cuando artículos nuevos la respondan',
    },
    following: { name: 'seguidas', description: 'Ver las preguntas seguidas y dejar de seguirlas' },
    help: { name: 'ayuda', description: 'Qué hace isnad y cómo preguntarle' },
    status: { name: 'estado', description: 'Qué contiene el archivo y cómo está el bot' },
    privacy: { name: 'privacidad', description: 'Qué guarda isnad, cuánto tiempo y cómo borrarlo' },
    reindex: {
      name: 'indexar',
      description: 'Actualizar el índice con los cambios del archivo (operadores)',
    },
    feeds: { name: 'fuentes', description: 'Mostrar cómo están las fuentes consultadas (operadores)' },
    settings: {
      name: 'ajustes',
      description: 'Cómo se comporta isnad en este servidor (gestionar servidor)',
    },
    findSources: 'Buscar fuentes',
    verifyMessage: 'Verificar la cita',
  },

  subcommands: {
    preview: { name: 'previa', description: 'Ver qué cambiaría una indexación' },
    run: { name: 'iniciar', description: 'Indexar el archivo; hasta el final responde el índice actual' },
    cancel: { name: 'cancelar', description: 'Detener la indexación en curso' },
    rollback: { name: 'volver', description: 'Volver al índice anterior' },
    show: { name: 'ver', description: 'Ver los ajustes' },
    set: { name: 'ajustar', description: 'Cambiar los ajustes del servidor o de un canal' },
    reset: { name: 'restablecer', description: 'Restablecer los ajustes del servidor o de un canal' },
  },

  options: {
    question: { name: 'pregunta', description: 'Su pregunta, en cualquier idioma' },
    from: { name: 'desde', description: 'Solo artículos de este día o posteriores, por ejemplo 2024-05-31' },
    to: { name: 'hasta', description: 'Solo artículos de este día o anteriores, por ejemplo 2024-12-31' },
    outlet: { name: 'medio', description: 'Solo artículos de este medio; varios, separados por comas' },
    private: { name: 'privado', description: 'Solo usted ve la respuesta' },
    by: { name: 'quién', description: 'Las palabras de quién: un nombre en cualquier escritura' },
    about: { name: 'sobre', description: 'Solo lo que trata de esto' },
    subject: { name: 'tema', description: 'El tema, en cualquier idioma' },
    here: { name: 'aquí', description: 'Publicar en este canal (para quien lo gestiona)' },
    quiet: { name: 'silencio', description: 'Horas sin citas, como 22-7' },
    quote: { name: 'cita', description: 'La cita que se quiere verificar (tres palabras o más)' },
    force: { name: 'forzar', description: 'Seguir aunque desapareciera la mayoría de los artículos' },
    channel: { name: 'canal', description: 'Solo para este canal; sin él, para todo el servidor' },
    enabled: { name: 'activo', description: 'Si isnad responde aquí' },
    mention: { name: 'mención', description: 'Si hay que mencionar a isnad' },
    language: { name: 'idioma', description: 'Idioma de lo que dice isnad; las citas conservan el suyo' },
    outlets: { name: 'medios', description: 'Medios que se pueden citar, separados por comas; * para todos' },
    only: {
      name: 'solo',
      description:
        'Responder solo en estos canales y a estos roles (#channel @role); * para quitar el límite',
    },
    forget: { name: 'olvidar', description: 'Olvidar las preguntas que usted hizo' },
  },
};
