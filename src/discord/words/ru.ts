import { ruAdmin } from './ru-admin.ts';
import type { ShellWords } from './shell-words.ts';

const rules = new Intl.PluralRules('ru');

/** The form that goes with a whole number: 1 and 21, 2 to 4, 5 to 20. */
function form(count: number, one: string, few: string, many: string): string {
  const category = rules.select(count);
  return category === 'one' ? one : category === 'few' ? few : many;
}

/** Russian. */
export const ru: ShellWords = {
  direction: 'ltr',

  noAnswer: 'В архиве нет ответа на этот вопрос.',
  noAnswerWithin: {
    outlets:
      'В изданиях, по которым здесь ведётся поиск, ответа на этот вопрос нет; в остальном архиве он есть.',
    dates: 'За этот период в архиве нет ответа на этот вопрос; за другое время он есть.',
    both: 'За этот период и в этих изданиях ответа на этот вопрос нет; в остальном архиве он есть.',
  },
  nearestNotAnAnswer: 'Самые близкие заголовки (это не ответ):',
  newestEvidence: (age, date) => `самая новая цитата: ${age} (${date})`,
  newestEvidenceToday: (date) => `самая новая цитата: сегодня (${date})`,
  newestEvidenceUndated: 'цитаты без даты',
  undatedLeftOut: (articles) => {
    const left = form(
      articles,
      'статья без даты не учтена',
      'статьи без даты не учтены',
      'статей без даты не учтено',
    );
    return `${articles} ${left} из-за ограничения по дате.`;
  },
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `Статей издания ${outlet} нет; издания в архиве вообще не указаны.`
      : `Статей издания ${outlet} нет. Издания в архиве: ${known.join(', ')}.`,
  quoteAttached: 'Эта цитата слишком длинна для сообщения; она приложена дословно.',
  moreQuotes: 'Ещё цитаты',
  alsoIn: 'Также в:',
  otherWording: 'То же предложение другими словами:',
  moreWordings: (count) => `Других формулировок, которые не показаны: ${count}`,
  inContext: 'В контексте; цитата отмечена чертой сбоку',
  copyOf: 'Для копирования',
  quoteNotAllowed: 'Одна из цитат этого сообщения взята из издания, которое здесь нельзя цитировать.',
  quoteGone: 'Одной из цитат этого сообщения больше нет в архиве: её статью изменили или удалили.',
  quoteChanged: 'Это цитировалось здесь, но в архиве таких слов больше нет:',
  nearestNow: 'Ближайшее предложение сейчас:',
  stillHere: 'Те же слова теперь стоят в архиве в другом месте:',
  nothingNear: 'Близкого предложения сейчас нет.',

  buttonMore: 'Ещё цитаты',
  buttonContext: 'В контексте',
  buttonCopy: 'Копировать',
  buttonHelpful: 'Помогло',
  buttonNotHelpful: 'Не помогло',
  buttonDelete: 'Удалить',

  thanksForVote: 'Спасибо. Ваша оценка учтена, без вашего имени и без вопроса.',
  votedBefore: 'Вы уже оценили этот ответ; засчитывается первая оценка.',
  deleteNotAllowed:
    'Удалить этот ответ может только автор вопроса или участник с правом управлять сообщениями.',
  buttonUnknown: 'Эта версия isnad не знает такой кнопки или команды. Задайте вопрос ещё раз.',

  // "через" would want another case than the wait comes in.
  tooManyQuestions: (wait) => `Слишком много вопросов сразу. До следующего подождите: ${wait}.`,
  queued: (ahead) =>
    `Перед вашим вопросом в очереди ещё ${ahead} ${form(ahead, 'вопрос', 'вопроса', 'вопросов')}; ответ будет.`,
  tooBusy: 'В очереди уже слишком много вопросов. Спросите ещё раз через минуту.',
  building: (percent) =>
    percent === null
      ? 'Архив читается. Спросите ещё раз через минуту.'
      : `Архив читается: готово ${percent} %. Спросите ещё раз немного позже.`,
  noIndex: 'Искать в архиве сейчас нельзя; с этим должен разобраться администратор бота.',
  restarting: 'Бот isnad перезапускается и не успел ответить. Спросите ещё раз через минуту.',
  tookTooLong: 'Это заняло слишком много времени и было прервано. Спросите ещё раз, возможно, короче.',

  questionEmpty: 'Здесь нет вопроса: ни одной буквы или цифры.',
  questionTooLong: (length, limit) =>
    `В вопросе ${length} ${form(length, 'символ', 'символа', 'символов')}; читается не больше ${limit}. Спросите короче.`,
  dateInvalid: (option, value) =>
    `Значение ${value} для ${option} не подходит: укажите день, например 2024-05-31.`,
  datesReversed: (from, to) => `${from} позже, чем ${to}: между ними нет ни одного дня.`,
  messageWithoutText: 'В этом сообщении нет текста для поиска.',
  mentionMe: (ask) => `Я могу читать здесь только сообщения, где меня упомянули; или спросите через ${ask}.`,
  bareMention: (ask) => `Задайте вопрос: упомяните меня вместе с ним или спросите через ${ask}.`,

  failed: (report) => `Что-то пошло не так. Ошибка записана под номером ${report}; попробуйте ещё раз.`,

  help: (ask, findSources) =>
    [
      'Бот isnad отвечает дословными цитатами из статей своего архива: при каждой указаны заголовок, издание, дата и ссылка, если они есть на странице. Если ответа в архиве нет, он так и говорит.',
      `Спрашивайте через ${ask}, упоминая меня или в личных сообщениях, на любом языке; цитаты остаются на языке статьи.`,
      `В меню любого сообщения, Приложения, ${findSources}: что об этом есть в архиве.`,
    ].join('\n'),
  helpExamples: 'В архиве есть, например, такие статьи; спросите о них:',

  statusTitle: 'Состояние',
  statusArticles: 'Статьи',
  statusPassages: 'Фрагменты',
  statusOutlets: 'Издания',
  statusOldest: 'Самая старая статья',
  statusNewest: 'Самая новая статья',
  statusUndated: 'Статьи без даты',
  statusIndexedAt: 'Последняя индексация',
  statusRefused: 'Файлы, которые не удалось прочитать',
  statusModel: 'Модель',
  statusVersion: 'Версия',
  statusUptime: 'Время работы',
  statusFeedback: 'Оценки',
  feedbackCounts: (helpful, notHelpful) => `помогло: ${helpful}, не помогло: ${notHelpful}`,
  unknown: 'неизвестно',

  admin: ruAdmin,

  commands: {
    ask: { name: 'спросить', description: 'Спросить архив; ответ: цитаты с источниками' },
    question: { name: 'вопрос', description: 'Ваш вопрос, на любом языке' },
    from: { name: 'от', description: 'Только статьи этого дня и новее, например 2024-05-31' },
    to: { name: 'до', description: 'Только статьи этого дня и старше, например 2024-12-31' },
    outlet: { name: 'издание', description: 'Только статьи этого издания' },
    private: { name: 'лично', description: 'Ответ увидите только вы' },
    help: { name: 'помощь', description: 'Что делает isnad и о чём можно спросить' },
    status: { name: 'состояние', description: 'Что есть в архиве и как работает бот' },
    findSources: 'Найти источники',
  },
};
