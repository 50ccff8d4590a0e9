import { esAdmin } from './es-admin.ts';
import type { ShellWords } from './shell-words.ts';

const rules = new Intl.PluralRules('es');

/** Spanish, with the formal usted. */
export const es: ShellWords = {
  direction: 'ltr',

  noAnswer: 'El archivo no responde a esta pregunta.',
  noAnswerWithin: {
    outlets:
      'En los medios que se consultan aquí, el archivo no responde a esta pregunta; fuera de ellos, sí.',
    dates: 'Entre estas fechas, el archivo no responde a esta pregunta; fuera de ellas, sí.',
    both: 'Entre estas fechas y en estos medios, el archivo no responde a esta pregunta; fuera de ellos, sí.',
  },
  nearestNotAnAnswer: 'Los titulares más cercanos, que no son una respuesta:',
  newestEvidence: (age, date) => `cita más reciente: ${age} (${date})`,
  newestEvidenceToday: (date) => `cita más reciente: hoy (${date})`,
  newestEvidenceUndated: 'las citas no tienen fecha',
  undatedLeftOut: (articles) =>
    rules.select(articles) === 'one'
      ? 'El filtro de fechas dejó fuera 1 artículo sin fecha.'
      : `El filtro de fechas dejó fuera ${articles} artículos sin fecha.`,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `Ningún artículo es de ${outlet}; el archivo no nombra ningún medio.`
      : `Ningún artículo es de ${outlet}. Los medios son: ${known.join(', ')}.`,
  quoteAttached: 'Esta cita es demasiado larga para un mensaje; se adjunta palabra por palabra.',
  moreQuotes: 'Más citas',
  alsoIn: 'También en:',
  otherWording: 'La misma frase con otras palabras:',
  moreWordings: (count) => `Otras versiones que no se muestran: ${count}`,
  inContext: 'En contexto; la cita está marcada con una raya al margen',
  copyOf: 'Para copiar',
  quoteNotAllowed: 'Una cita de este mensaje es de un medio que no se puede citar aquí.',
  quoteGone: 'Una cita de este mensaje ya no está en el archivo: su artículo se modificó o se eliminó.',
  quoteChanged: 'Se citó aquí y ya no está en el archivo con estas palabras:',
  nearestNow: 'La frase más cercana ahora:',
  stillHere: 'El archivo tiene ahora las mismas palabras en otro lugar:',
  nothingNear: 'Ahora ninguna frase se le acerca.',

  buttonMore: 'Más citas',
  buttonContext: 'En contexto',
  buttonCopy: 'Copiar',
  buttonHelpful: 'Útil',
  buttonNotHelpful: 'No es útil',
  buttonDelete: 'Eliminar',

  thanksForVote: 'Gracias. Su voto fue contado, sin su nombre ni la pregunta.',
  votedBefore: 'Ya había votado sobre esta respuesta; cuenta el primer voto.',
  deleteNotAllowed:
    'Solo quien hizo la pregunta, o un miembro que pueda gestionar mensajes, puede eliminar esta respuesta.',
  buttonUnknown: 'Esta versión de isnad no conoce ese botón o comando. Pregunte de nuevo, por favor.',

  tooManyQuestions: (wait) =>
    `Demasiadas preguntas a la vez. Pregunte de nuevo dentro de ${wait}, por favor.`,
  queued: (ahead) =>
    rules.select(ahead) === 'one'
      ? 'Hay 1 pregunta antes de la suya; la suya es la siguiente.'
      : `Hay ${ahead} preguntas antes de la suya; le llegará el turno.`,
  tooBusy: 'Ya hay demasiadas preguntas en espera. Pregunte de nuevo dentro de un minuto, por favor.',
  building: (percent) =>
    percent === null
      ? 'El archivo se está leyendo. Pregunte de nuevo dentro de un minuto, por favor.'
      : `El archivo se está leyendo: ${percent} % completado. Pregunte de nuevo más tarde, por favor.`,
  noIndex: 'En este momento no se puede buscar en el archivo; el operador de este bot tiene que revisarlo.',
  restarting:
    'El bot se está reiniciando y no pudo terminar. Pregunte de nuevo dentro de un minuto, por favor.',
  tookTooLong: 'Esto tardó demasiado y se abandonó. Pregunte de nuevo, quizá con menos palabras.',

  questionEmpty: 'Aquí no hay ninguna pregunta: ni una letra ni una cifra.',
  questionTooLong: (length, limit) =>
    `La pregunta tiene ${length} ${rules.select(length) === 'one' ? 'carácter' : 'caracteres'}; se leen ${limit} como máximo. Pregunte de forma más breve, por favor.`,
  dateInvalid: (option, value) => `${option} no puede ser ${value}: indique un día, por ejemplo 2024-05-31.`,
  datesReversed: (from, to) => `${from} es posterior a ${to}: no hay ningún día entre los dos.`,
  messageWithoutText: 'Ese mensaje no tiene texto que buscar.',
  mentionMe: (ask) => `Aquí solo puedo leer los mensajes que me mencionan; también puede usar ${ask}.`,
  bareMention: (ask) => `Hágame una pregunta: mencióneme al escribirla o use ${ask}.`,

  failed: (report) => `Algo salió mal. Quedó registrado como ${report}; inténtelo de nuevo, por favor.`,

  help: (ask, findSources) =>
    [
      'isnad responde citando los artículos de su archivo, palabra por palabra, cada cita con titular, medio, fecha y enlace si la página los da. Si el archivo no responde, lo dice.',
      `Pregunte con ${ask}, mencionándome o por mensaje directo, en cualquier idioma; las citas quedan en el idioma del artículo.`,
      `En cualquier mensaje, Aplicaciones, ${findSources}: lo que el archivo dice al respecto.`,
    ].join('\n'),
  helpExamples: 'El archivo tiene artículos como estos; pregunte por ellos:',

  statusTitle: 'Estado',
  statusArticles: 'Artículos',
  statusPassages: 'Pasajes',
  statusOutlets: 'Medios',
  statusOldest: 'Artículo más antiguo',
  statusNewest: 'Artículo más reciente',
  statusUndated: 'Artículos sin fecha',
  statusIndexedAt: 'Última indexación',
  statusRefused: 'Documentos ilegibles',
  statusModel: 'Modelo',
  statusVersion: 'Versión',
  statusUptime: 'Tiempo en marcha',
  statusFeedback: 'Votos',
  feedbackCounts: (helpful, notHelpful) => `útil: ${helpful}, no es útil: ${notHelpful}`,
  unknown: 'se desconoce',

  admin: esAdmin,

  commands: {
    ask: { name: 'preguntar', description: 'Preguntar al archivo; la respuesta son citas con sus fuentes' },
    question: { name: 'pregunta', description: 'Su pregunta, en cualquier idioma' },
    from: { name: 'desde', description: 'Solo artículos de este día o posteriores, por ejemplo 2024-05-31' },
    to: { name: 'hasta', description: 'Solo artículos de este día o anteriores, por ejemplo 2024-12-31' },
    outlet: { name: 'medio', description: 'Solo artículos de este medio' },
    private: { name: 'privado', description: 'Solo usted ve la respuesta' },
    help: { name: 'ayuda', description: 'Qué hace isnad y qué se puede preguntar' },
    status: { name: 'estado', description: 'Qué contiene el archivo y cómo está el bot' },
    findSources: 'Buscar fuentes',
  },
};
