/** Words with which a question begins that have a capital only for it. */
const FIRST_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^(?:Wh\w+|How|Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Could|Can|In|On|At|By|To|From|For|Under)(?=[\s'’])/u,
  de: /^(?:W\p{L}+|Hat|Haben|Ist|Sind|Wurde|Wurden|In|Auf|An|Bei|Mit|Von|Um|Aus|Gegen|Für|Nach|Zu)(?=\s)/u,
  fr: /^(?:Qu\p{L}*|Combien|Comment|Où|Pourquoi|Est|À|A|De|Dans|Par|Avec|En|Pour|Sur|Contre|Le|La|Les)(?=[\s'’-])/u,
  es: /^(?:Qu\p{L}*|Cu\p{L}*|Cómo|Dónde|Por|A|De|En|Con|Para|Contra|Se|Ha|El|La|Los|Las)(?=\s)/u,
  tr: /^(?:Kaç|Kim\p{L}*|Ne\p{L}*|Hangi\p{L}*|Nasıl)(?=\s)/u,
  ru: /^(?:К\p{L}+|Что|Где|Почему|Чем|Чему|Чей|Чья|Чьи|Сколько|С|В|Во|На|По|О|Об|За|От|Из|У|Для)(?=\s)/u,
};

/** A question that begins with some words: "In July 2017, how many were hurt?" */
export function beginning(question: string, language: string, words: string): string {
  const [, mark = '', rest = ''] = /^(¿?)(.*)$/su.exec(question) ?? [];
  const small = rest.replace(FIRST_WORDS[language] ?? /^$/u, (word) => word.toLowerCase());
  return `${capitalised(words, language)}${SEPARATORS[language] ?? ', '}${mark}${small}`;
}

/** A question that ends with some words: "How many were hurt in July 2017?" */
export function ending(question: string, words: string): string {
  const [, body = '', mark = ''] = /^(.*?)(\s*[?؟!.]*\s*)$/su.exec(question) ?? [];
  return `${body} ${words}${mark}`;
}

/** What stands between the words and the question. */
const SEPARATORS: Readonly<Record<string, string>> = { de: ': ', ar: '، ', fa: '، ', tr: ' ', ru: ' ' };

function capitalised(words: string, language: string): string {
  return words.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(language));
}
