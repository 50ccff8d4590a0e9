import { chatterLine } from '../../test/discord/chatter.ts';
import type { Person, StoredMessage } from '../../test/loopback/loopback-discord.ts';
import { picked } from '../seeded-random.ts';
import { ANSWERED_WITHIN_MS, answerTo, anyMember, componentOf, until, whole, type Scene } from './scene.ts';

/** Something that members do again and again. */
export type Doing = {
  /** As the report names it. */
  readonly name: string;
  readonly everyMs: number;
  /** Does it once, and throws if what should come of it does not. */
  readonly once: (scene: Scene) => Promise<void>;
};

/** Answered by the five pages, with more quotes than the first message shows. */
const QUESTIONS = ['What did Putin say?', 'ماذا قال بوتين؟', 'What did Raisi thank Putin for?'];
const WIDE_QUESTION = 'What did Putin say?';
const UNANSWERED = 'When does the football match in Lima start?';
const CLAIMS = [
  'Raisi thanked Putin on the phone',
  'بحث الرئيس بوتين مع الرئيس رئيسي العلاقات بين روسيا وإيران',
];
const QUOTE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';
const ALTERED = QUOTE.replace('اليوم', 'أمس');
const TYPED_DATES = ['', 'this', 'last month', '2024', 'بوتين', '12 July'];
/** Every so many lines of chatter one looks like a question. */
const QUESTIONS_IN_CHATTER = 25;
/** Milliseconds within which Discord wants choices; it asks again at the next key. */
const CHOICES_WITHIN_MS = 10_000;

/** What members do beside `/ask` in a channel. */
export const DOINGS: readonly Doing[] = [
  { name: 'lines of chatter', everyMs: 2000, once: chat },
  { name: 'replies to claims', everyMs: 15_000, once: replyToClaim },
  { name: 'edited questions', everyMs: 20_000, once: editQuestion },
  { name: 'deleted questions', everyMs: 20_000, once: deleteQuestion },
  { name: 'pages turned', everyMs: 12_000, once: turnPages },
  { name: 'votes with a reason', everyMs: 15_000, once: voteWithReason },
  { name: 'date suggestions', everyMs: 3000, once: typeDate },
  { name: 'uses where isnad is not', everyMs: 10_000, once: useElsewhere },
  { name: 'verifications with Delete', everyMs: 12_000, once: verifyAndDelete },
];

function mention({ discord }: Scene): string {
  return `<@${discord.botUser.id}>`;
}

function say(scene: Scene, from: Person, channelId: string, content: string, replyTo?: string) {
  const since = scene.discord.messages.length;
  const id = scene.discord.say(from, channelId, content, replyTo === undefined ? {} : { replyTo });
  return { id, since };
}

async function asked(scene: Scene, person: Person, question: string): Promise<StoredMessage> {
  const channelId = picked(scene.channels, scene.random);
  return await whole(
    scene,
    await scene.discord.slash(person, 'ask', { question }, { channelId }).answer(ANSWERED_WITHIN_MS),
  );
}

let lines = 0;

/** Whether anything answers it is looked at in the end. */
function chat(scene: Scene): Promise<void> {
  const { id } = say(
    scene,
    anyMember(scene),
    picked(scene.threads, scene.random),
    chatterLine(lines++, QUESTIONS_IN_CHATTER),
  );
  scene.chatter.add(id);
  return Promise.resolve();
}

async function replyToClaim(scene: Scene): Promise<void> {
  const channelId = picked(scene.channels, scene.random);
  const isQuote = scene.random() < 0.5;
  const words = isQuote ? `I read «${ALTERED}»` : picked(CLAIMS, scene.random);
  const claim = say(scene, anyMember(scene), channelId, words);
  const reply = say(scene, anyMember(scene), channelId, `${mention(scene)} is that true?`, claim.id);
  await answerTo(scene, reply.id, reply.since);
}

async function editQuestion(scene: Scene): Promise<void> {
  const channelId = picked(scene.channels, scene.random);
  const { id, since } = say(scene, anyMember(scene), channelId, `${mention(scene)} ${UNANSWERED}`);
  const answer = await answerTo(scene, id, since);
  scene.discord.edit(id, `${mention(scene)} ${picked(QUESTIONS, scene.random)}`);
  await until(
    scene,
    () => answer.edits > 0 && answer.content.includes('> '),
    'the answer to the edited question',
  );
}

/** One deleted at once, which is not answered any more or just was, and one whose answer its asker deletes. */
async function deleteQuestion(scene: Scene): Promise<void> {
  const channelId = picked(scene.channels, scene.random);
  const gone = say(
    scene,
    anyMember(scene),
    channelId,
    `${mention(scene)} ${picked(QUESTIONS, scene.random)}`,
  );
  scene.discord.remove(gone.id);
  const person = anyMember(scene);
  const { id, since } = say(scene, person, channelId, `${mention(scene)} ${picked(QUESTIONS, scene.random)}`);
  await deleted(scene, person, await answerTo(scene, id, since));
}

async function deleted(scene: Scene, person: Person, answer: StoredMessage): Promise<void> {
  scene.discord.press(person, answer, componentOf(answer, 'delete'));
  await until(scene, () => answer.deleted, 'the answer deleted');
}

async function turnPages(scene: Scene): Promise<void> {
  const person = anyMember(scene);
  const answer = await asked(scene, person, WIDE_QUESTION);
  const first = answer.content;
  scene.discord.press(person, answer, componentOf(answer, 'more'));
  await until(scene, () => answer.content !== first, 'the second page');
  scene.discord.press(person, answer, componentOf(answer, 'turn'));
  await until(scene, () => answer.content === first, 'the first page again');
  await scene.discord
    .press(anyMember(scene), answer, componentOf(answer, 'context'))
    .answer(ANSWERED_WITHIN_MS);
}

async function voteWithReason(scene: Scene): Promise<void> {
  const answer = await asked(scene, anyMember(scene), picked(QUESTIONS, scene.random));
  const voter = anyMember(scene);
  const why = await scene.discord
    .press(voter, answer, componentOf(answer, 'notHelpful'))
    .answer(ANSWERED_WITHIN_MS);
  const before = why.content;
  scene.discord.choose(voter, why, componentOf(why, 'reason'), ['wrong']);
  await until(scene, () => why.content !== before, 'the reason kept');
  await scene.discord.press(voter, answer, componentOf(answer, 'helpful')).answer(ANSWERED_WITHIN_MS);
}

async function typeDate(scene: Scene): Promise<void> {
  const option = picked(['from', 'to', 'outlet'], scene.random);
  const typed = picked(TYPED_DATES, scene.random);
  const channelId = picked([...scene.channels, ...scene.elsewhere], scene.random);
  const shown = scene.discord.autocomplete(anyMember(scene), 'ask', option, typed, { channelId }).choices();
  // Choices that a trouble swallowed are no fault: the next key asks for them again.
  await Promise.race([shown, new Promise((resume) => setTimeout(resume, CHOICES_WITHIN_MS))]);
}

async function useElsewhere(scene: Scene): Promise<void> {
  const { discord } = scene;
  const person = anyMember(scene);
  const where = { channelId: picked(scene.elsewhere, scene.random) };
  const question = picked(QUESTIONS, scene.random);
  const answer = await whole(
    scene,
    await discord.slash(person, 'ask', { question }, where).answer(ANSWERED_WITHIN_MS),
  );
  await discord.press(person, answer, componentOf(answer, 'context')).answer(ANSWERED_WITHIN_MS);
  const claim = discord.say(anyMember(scene), where.channelId, picked(CLAIMS, scene.random));
  await whole(
    scene,
    await discord.contextMenu(anyMember(scene), 'Find sources', claim).answer(ANSWERED_WITHIN_MS),
  );
  await discord.slash(person, 'status', {}, where).answer(ANSWERED_WITHIN_MS);
}

async function verifyAndDelete(scene: Scene): Promise<void> {
  const person = anyMember(scene);
  const channelId = picked([...scene.channels, ...scene.elsewhere], scene.random);
  const quote = picked([QUOTE, ALTERED], scene.random);
  const answer = await scene.discord
    .slash(person, 'verify', { quote }, { channelId })
    .answer(ANSWERED_WITHIN_MS);
  await scene.discord
    .press(anyMember(scene), answer, componentOf(answer, 'export'))
    .answer(ANSWERED_WITHIN_MS);
  await deleted(scene, person, answer);
}
