import type { AdminWords } from './admin-words.ts';

/** Spanish. */
export const esAdmin: AdminWords = {
  quoteExact: 'Exacta: la página tiene estos mismos caracteres.',
  quoteRespelt: 'Las mismas palabras, escritas de otro modo; en la página están así.',
  quoteAltered: 'Alterada; la página dice otra cosa:',
  quoteStitched: 'Compuesta: los fragmentos son ciertos, pero están en lugares distintos.',
  quoteNotFound: 'No encontrada: ningún artículo la tiene.',
  quoteOutsideOutlets:
    'No encontrada en los medios que se pueden citar aquí; fuera de ellos, el archivo la tiene, o algo parecido.',
  nearestSentence: 'La frase más cercana, que no es la cita:',
  quoteTooShort: (words) =>
    `Demasiado corta: una cita se distingue de una casualidad a partir de ${words} palabras.`,
  quoteTooLong: (length, limit) =>
    `La cita tiene ${length} caracteres; se comparan ${limit} como máximo. Verifíquela por partes.`,
  quoteEmpty: 'Aquí no hay ninguna cita.',
  verifyingFailed: 'Esta vez no se pudo comparar la cita. Inténtelo de nuevo dentro de un minuto, por favor.',
  pageHas: (text) => `la página: ${text}`,
  givenIs: (text) => `dado: ${text}`,
  nothing: '(nada)',

  operatorOnly: 'Esto solo puede hacerlo el operador de este bot: el archivo sirve a todos los servidores.',
  managersOnly: 'Solo quienes pueden gestionar este servidor ven o cambian sus ajustes.',
  serverOnly: 'Los ajustes son de un servidor; en los mensajes directos no los hay.',

  runGoingOn: (who, percent) =>
    `${who} ya está indexando el archivo: ${percent} % hecho. Solo una indexación a la vez.`,
  indexing: (percent) =>
    `Se está indexando el archivo: ${percent} % hecho. Mientras tanto responde el índice anterior.`,
  indexed: (time) => `El archivo se indexó en ${time}.`,
  wouldIndex: 'Esto encontraría una indexación, no se escribió nada:',
  added: 'Añadidos',
  changed: 'Cambiados',
  removed: 'Quitados',
  unchanged: 'Sin cambios',
  refused: 'Rechazados',
  moreRefused: (more) => `y ${more} más`,
  runFailed: (why) => `La indexación falló; el índice anterior sigue respondiendo. ${why}`,
  runCancelled: 'Cancelada. No cambió nada.',
  byItself: 'isnad por sí mismo',
  runsAgain: 'La indexación vuelve a funcionar.',
  nothingToCancel: 'No se está indexando nada.',
  cancelling: 'Se está deteniendo.',
  rolledBack: (time) =>
    `Vuelve a responder el índice de ${time}. Las indexaciones automáticas esperan a que un operador inicie una.`,
  noPrevious: 'No hay un índice anterior que se pueda usar.',

  statusLastRun: 'Última indexación',
  statusIndexSize: 'Índice en el disco',
  statusPaused: 'Las indexaciones automáticas esperan: un operador volvió a un índice anterior.',
  runSucceeded: 'terminada',
  runFailedWord: 'fallida',
  runCancelledWord: 'cancelada',

  settingsTitle: 'Ajustes',
  settingsNone: 'No hay nada ajustado: isnad responde donde se le pregunta.',
  settingsSaved: 'Guardado.',
  settingsReset: 'Deshecho: aquí todo está como al principio.',
  settingsNothingGiven: 'No se dio nada que ajustar.',
  mentionNeedsIntent:
    'Sin mención, isnad no puede leer mensajes: antes el operador tiene que poner MESSAGE_CONTENT=true.',
  channelUnknown: 'No existe ese canal en este servidor.',
  offHere: 'isnad está desactivado aquí.',
  yes: 'sí',
  no: 'no',
  automatic: 'la de la pregunta',
  allOutlets: 'todos',

  privacy: (keepsQuestions) =>
    [
      'En el disco quedan: los votos sobre respuestas (cita, juicio, día), con una huella de quien vota y del mensaje que no se puede invertir sin el secreto del bot; y los ajustes de los servidores, que se olvidan cuando se quita el bot.',
      keepsQuestions
        ? 'Las preguntas sin respuesta se guardan, sin su autor, hasta el informe semanal: así lo quiso el operador. Las privadas no.'
        : 'No se guardan preguntas ni nombres de usuarios.',
      'Para las preguntas de seguimiento se recuerdan durante una hora sus últimas 10 preguntas de un canal, solo en la memoria. La opción de este comando las borra al momento; lo que está en el disco lo borra el operador.',
    ].join('\n'),
  forgotten: 'Sus preguntas se olvidaron.',

  gapsTitle: (since, questions) => `Preguntado sin respuesta desde ${since}: ${questions}`,
  gapsWords: 'Palabras de esas preguntas, y en cuántas de ellas:',
  gapsQuestions: 'Las preguntas:',

  commands: {
    verify: { name: 'verificar', description: 'Si el archivo tiene una cita, palabra por palabra' },
    quote: { name: 'cita', description: 'Lo que se dice citado, de tres palabras o más' },
    reindex: { name: 'indexar', description: 'Incorporar lo que cambió en el archivo (operadores)' },
    preview: { name: 'previa', description: 'Lo que cambiaría una indexación' },
    run: { name: 'iniciar', description: 'Indexar el archivo; hasta el final responde el índice anterior' },
    force: { name: 'forzar', description: 'Seguir aunque desapareciera la mayoría de los artículos' },
    cancel: { name: 'cancelar', description: 'Detener la indexación en curso' },
    rollback: { name: 'volver', description: 'Volver al índice anterior' },
    settings: {
      name: 'ajustes',
      description: 'Cómo se comporta isnad en este servidor (gestionar servidor)',
    },
    show: { name: 'ver', description: 'Lo que está ajustado' },
    set: { name: 'ajustar', description: 'Ajustar algo, para el servidor o para un canal' },
    reset: { name: 'restablecer', description: 'Deshacer los ajustes, del servidor o de un canal' },
    channel: { name: 'canal', description: 'Solo para este canal; sin él: para el servidor' },
    enabled: { name: 'activo', description: 'Si isnad responde aquí' },
    mention: { name: 'mención', description: 'Si hay que mencionar a isnad' },
    language: { name: 'idioma', description: 'Idioma de sus propias palabras; las citas conservan el suyo' },
    outlets: { name: 'medios', description: 'Medios que se pueden citar, separados por comas; * para todos' },
    privacy: { name: 'privacidad', description: 'Qué guarda isnad, cuánto tiempo y cómo borrarlo' },
    forget: { name: 'olvidar', description: 'Olvidar las preguntas que usted hizo' },
  },
};
