/** What people write to each other in a thread, in two languages; the words are of nobody. */
const PLAIN = [
  'thanks, that helps',
  'lol 😂',
  '👍',
  'https://example.org/some/page?x=1',
  'haha yes',
  'i was at the market this morning and it was so crowded',
  'good night everyone',
  'my internet is so slow today',
  'شكراً جزيلاً، هذا مفيد',
  'ههههه',
  '❤️❤️',
  'تصبحون على خير',
  'الجو حار جداً اليوم',
  'أنا ذاهب إلى السوق',
] as const;

/** The same as questions that no page answers. */
const ASKED = [
  'anyone up for a game tonight?',
  'did you feed the cat?',
  'what time does the match start?',
  'really?',
  'is that true?',
  'how are you?',
  'كيف حالك؟',
  'هل تعشيت؟',
  'متى نلعب؟',
  'صحيح؟',
] as const;

/** The nth line of a talk. @param every so many lines one looks like a question */
export function chatterLine(n: number, every: number): string {
  const lines = n % every === 0 ? ASKED : PLAIN;
  const at = Math.floor(n / every) + n;
  return lines[at % lines.length] ?? PLAIN[0];
}
