import { fold } from './fold.ts';

/** Words that are hardly ever a name, in the languages that questions come in: they are not compared with names. */
const FUNCTION_WORDS = new Set(
  `في من على إلى عن مع بين بعد قبل حول خلال ضد عند منذ حتى لدى نحو تحت فوق أن إن كان كانت يكون هو هي هم هذا هذه ذلك تلك
  الذي التي الذين ما لا لم لن قد كل بعض غير أي ثم أو أم بل لكن إذا كما أيضا جدا اليوم قال قالت صرح أعلن بشأن بخصوص عليه فيه به
  له لها عنه منه إليه يتم تم وقال حدث جرى حصل
  از به در با را که این آن برای تا یا و هم نیز است بود شد شده کرد کرده گفت می خود بر بین پس پیش درباره مورد علیه هر
  the a an of in on at to for from with by about between after before over under during against and or but not no yes is
  are was were be been being do does did done has have had will would can could should may might must this that these
  those there here it its his her their our your my he she they we you him them us me as if than then also into out up down
  more most some any all each every other such only very just said say says tell told happen happened please much many
  le la les l un une des du de d et ou mais en dans sur sous avec sans pour par entre vers chez est sont était ont a au aux
  se ce cette ces son sa ses leur leurs il elle ils elles on nous vous ne pas plus été être avoir fait dit lors selon après
  avant contre depuis
  der die das den dem des ein eine einen einem einer und oder aber in im an am auf mit von vom zu zum zur bei nach vor über
  unter für gegen ist sind war waren hat haben hatte wird werden wurde wurden nicht auch sich es er sie wir ihr sein seine
  ihre als wenn dass ob zwischen durch laut
  el los las un una unos unas y o pero en con sin por para entre sobre del al es son fue fueron era ha han había se su sus
  lo le les no sí más este esta ese esa él ella ellos como según tras contra desde hasta dijo
  ve veya ile için bir bu şu o da de mi mı mu mü ne var yok olan oldu olarak değil gibi kadar sonra önce arasında
  hakkında üzerinde göre dedi etti eden
  и а но или в во на с со к ко о об от до из у за по при для без между под над после перед против через не ни да нет был
  была было были есть быть это этот эта эти тот та те он она они мы вы его её их ему ей им себя свой как так же бы ли если
  чтобы что сказал сказала заявил об обо про`
    .split(/\s+/u)
    .map(fold),
);

/** @param word folded */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
