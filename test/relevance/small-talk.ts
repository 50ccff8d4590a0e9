/** What people type that asks nothing that the pages could answer: small talk and empty topics. All must abstain. */
export const SMALL_TALK = [
  'مرحبا',
  'السلام عليكم',
  'كيف حالك؟',
  'شكرا جزيلا',
  'صباح الخير',
  'من أنت؟',
  'احكي لي نكتة',
  'أخبار',
  'hello',
  'How are you?',
  'thanks a lot!',
  'tell me a joke',
  'What can you do?',
  'news',
  'Привет, как дела?',
  'سلام، خوبی؟',
  'Bonjour, ça va ?',
  'Merhaba, nasılsın?',
];

/** What has no word in it: no question at all. */
export const WITHOUT_WORDS = ['😀😀😀', '؟؟؟!!!', '...', '👍🏽 🇸🇾'];
