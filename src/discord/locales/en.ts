import type { UiStrings } from './ui-strings.ts';

const rules = new Intl.PluralRules('en');

/** English. */
export const en: UiStrings = {
  direction: 'ltr',
  discordLocales: ['en-US', 'en-GB'],

  answers: {
    noAnswer: 'The archive has no answer to this question.',
    noAnswerWithin: {
      outlets: 'The outlets searched here have no answer to this question, but others in the archive do.',
      dates: 'The archive has no answer to this question within these dates, but it has one outside them.',
      both: 'The archive has no answer to this question within these dates and outlets, but it has one outside them.',
    },
    nearestNotAnAnswer: 'Related headlines (not an answer):',
    edited: 'answer to the edited question',
    newestEvidence: (age, date) => `newest quote: ${age} (${date})`,
    newestEvidenceToday: (date) => `newest quote: today (${date})`,
    newestEvidenceUndated: 'the quotes are undated',
    undatedLeftOut: (articles) =>
      rules.select(articles) === 'one'
        ? 'The date filter left out 1 undated article.'
        : `The date filter left out ${articles} undated articles.`,
    outletUnknown: (outlet, known) =>
      known.length === 0
        ? `The archive has no articles from ${outlet}; its articles name no outlet at all.`
        : `The archive has no articles from ${outlet}. Its outlets: ${known.join(', ')}.`,
    quoteAttached: 'This quote is too long for a message, so it is attached in full.',
    alsoIn: 'Also in:',
    otherWording: 'The same sentence in other words:',
    moreWordings: (count) => `Other wordings not shown: ${count}`,
  },

  understood: {
    within: (period) => `of ${period}`,
    since: (day) => `since ${day}`,
    until: (day) => `up to ${day}`,
    articles: (when) => `articles ${when}`,
    articlesOf: (outlet) => `articles from ${outlet}`,
    allArticles: 'articles',
    inLanguage: (language) => `in ${language}`,
    newestFirst: 'newest first',
    oldestFirst: 'oldest first',
    lunar: 'by the Umm al-Qura calendar, give or take a day',
    nothingWhen: (when) => `No answer in articles ${when}.`,
    nothingFrom: (outlet) => `${outlet} has no answer to this.`,
    nothingFromWhen: (outlet, when) => `${outlet} has no answer to this in articles ${when}.`,
    newestIsOf: (day) => `The newest article on this is dated ${day}:`,
    newestUndated: 'The closest passage is on a page without a date:',
    otherOutlet: 'Another outlet answers it:',
    closest: 'The closest passage; it may not answer:',
    undatedShown: 'Quotes without a date may be from another time: their pages give none.',
    declined: {
      translate: 'isnad does not translate.',
      summarise: 'isnad does not summarise.',
      count: 'isnad does not count.',
      list: 'isnad does not make lists.',
      opinion: 'isnad has no opinion.',
      write: 'isnad does not write texts.',
    },
    instead: 'Here is what the archive says, word for word:',
    onlyQuotes: 'It only quotes its articles, word for word.',
    listing: {
      newest: 'From the archive, newest first:',
      oldest: 'From the archive, oldest first:',
      plain: 'From the archive:',
    },
    partUnanswered: 'No answer to this part.',
    partBehind: (more) => `There are quotes on this under “${more}”.`,
    without: (what) => `Without: ${what}`,
  },

  periods: {
    thisMonth: 'this month',
    lastMonth: 'last month',
    thisYear: 'this year',
    lastYear: 'last year',
  },

  changeForm: {
    title: 'Change dates and outlet',
    from: 'From (YYYY-MM-DD)',
    to: 'To (YYYY-MM-DD)',
    outlet: 'Outlet',
  },

  genres: { opinion: 'opinion', denial: 'denial', correction: 'correction' },

  buttons: {
    more: 'More quotes',
    back: 'Back',
    context: 'In context',
    copy: 'Copy',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    delete: 'Delete',
    change: 'Change dates',
    export: 'Export evidence',
    stopFollowing: 'Stop following',
  },

  followUps: {
    moreQuotes: 'More quotes',
    inContext: 'In context (the quote is in the block)',
    pageChanged: 'The page of this quote was changed. What differs:',
    pageBefore: (text) => `before: ${text}`,
    pageNow: (text) => `now: ${text}`,
    pageFetched: (time) => `fetched ${time}`,
    copyOf: 'Text to copy',
    quoteNotAllowed: 'A quote in this message is from an outlet that may not be quoted here.',
    quoteGone: 'A quote in this message is no longer in the archive: its article was changed or removed.',
    quoteChanged: 'This quote is no longer in the archive:',
    nearestNow: 'The closest sentence now:',
    stillHere: 'The same words are now elsewhere in the archive:',
    nothingNear: 'No sentence in the archive comes close to it now.',
    thanksForVote: 'Thank you! Your vote was counted; neither your name nor the question is kept.',
    votedBefore: 'You voted on this answer before; that vote counts.',
    voteChanged: 'Your vote was changed.',
    whyNot: 'Why was it not helpful?',
    reasons: {
      wrong: 'The quote is wrong',
      'not-an-answer': 'It does not answer the question',
      outdated: 'It is outdated',
      other: 'Something else',
    },
    thanksForReason: 'Thank you! The reason was kept, without your name.',
    reasonTooLate:
      'The reason was not kept: a vote can be changed for 15 minutes, as long as isnad has not been restarted.',
    deleteFailed:
      'Discord did not let isnad delete this answer. Please try again, or ask someone who can manage messages.',
    deleteNotAllowed:
      'Only the person who asked, or someone who can manage messages, can delete this answer.',
  },

  waiting: {
    tooManyQuestions: (wait) => `Too many questions in a short time. Please ask again in ${wait}.`,
    queued: (ahead) =>
      rules.select(ahead) === 'one'
        ? 'One question is ahead of yours; yours is next.'
        : `${ahead} questions are ahead of yours; yours will be answered after them.`,
    tooBusy: 'Too many questions are waiting. Please ask again in a minute.',
    building: (percent) =>
      percent === null
        ? 'The archive is still being read. Please ask again in a minute.'
        : `The archive is still being read (${percent}% done). Please ask again in a while.`,
    noIndex: 'The archive cannot be searched right now. The operator of this bot needs to take a look.',
    restarting: 'isnad is restarting and could not finish this. Please ask again in a minute.',
    tookTooLong: 'This took too long, so isnad gave up. Please ask again, perhaps in fewer words.',
  },

  refusals: {
    questionEmpty: 'That is not a question: it has no letters or digits.',
    questionTooLong: (length, limit) =>
      `Your question has ${length} characters; the limit is ${limit}. Please shorten it.`,
    dateInvalid: (option, value) =>
      `${value} is not a valid date for ${option}. Please use a date like 2024-05-31, or words like “last month”.`,
    datesReversed: (from, to) => `${from} is later than ${to}, so no day is in that range.`,
    messageWithoutText: 'That message has no text to search for.',
    offHere: 'isnad is turned off here, or answers only in certain channels or to certain roles.',
    unknownAction: 'This version of isnad does not know that button or command. Please ask again.',
    questionForgotten: 'isnad no longer remembers this question. Please ask it again.',
    quoteForgotten: 'isnad no longer remembers this quote. Please verify it again.',
    slowMode: 'isnad could not answer: this channel is in slow mode. Please ask again in a while.',
    threadArchived: 'isnad could not answer: this thread is archived or locked. Please ask in another place.',
    restFailed: (report) => `The rest could not be shown; the fault was logged under ${report}.`,
    failed: (report) => `Something went wrong and was logged under ${report}. Please try again.`,
  },

  hints: {
    bareMention: (ask) => `Ask me something: mention me with a question, or use ${ask}.`,
    replyUnreadable: (findSources) =>
      `I cannot read the message you replied to. Open its menu and choose Apps, then ${findSources}.`,
    mentionMe: (ask) => `I can only read messages here that mention me. Mention me, or use ${ask}.`,
  },

  help: {
    about:
      'isnad answers questions with word-for-word quotes from the articles in its archive. Each quote comes with its title, outlet, date and link, if the page gives them. If the archive has no answer, isnad says so.',
    ask: (command) =>
      `Ask with ${command}, by mentioning me, or in a direct message, in any language. Quotes stay in the language of their article.`,
    findSources: (name) =>
      `To see what the archive says about a message, open its menu and choose Apps, then ${name}.`,
    verifyMessage: (name) => `To check a quote in a message word for word, choose ${name} there.`,
    examples: 'Try asking about one of these articles:',
    commands: 'Commands, for everyone unless the line says otherwise:',
    buttons: {
      title: 'Buttons under an answer. Anyone may press them, and only they see what follows:',
      more: 'up to five more quotes',
      context: 'the sentences around each quote',
      copy: 'quotes and sources as plain text',
      votes: 'counts your vote once, without your name',
      change: 'asks again with other dates or another outlet, for an hour',
      delete: 'deletes the answer, for the person who asked and for members who manage messages',
    },
  },

  welcome: {
    runBy: (who) => `The archive is run by ${who}.`,
    more: (help) => `What else isnad does, and how to set it up: ${help}`,
  },

  verify: {
    exact: 'Exact: the page has this text, character for character.',
    respelt: 'The same words, spelled differently. The page has them like this:',
    altered: 'Altered. The page has different words:',
    stitched: 'Stitched together: its pieces are in the archive, but in different places.',
    notFound: 'Not found: no article contains this quote.',
    outsideOutlets:
      'Not found in the outlets that may be quoted here, but other outlets in the archive have this quote or something close to it.',
    elided: 'Shortened, and marked as such. One article has these words and, where the marks stand:',
    outsideArticle: 'On the page, but not part of an article.',
    turned: (words) => `Careful: the sentence around these words turns their meaning (${words}).`,
    turnedByOmission: (words) => `Careful: what was left out turns the meaning (${words}).`,
    reversed: 'The article has the pieces in another order.',
    far: 'More than a paragraph was left out in one place.',
    deniedByMessage: (words) => `Careful: the message itself denies or questions the quote (${words}).`,
    claimsDiffer: (claims) => `The page says otherwise about: ${claims.join(', ')}.`,
    claims: { speaker: 'speaker', outlet: 'outlet', date: 'date', url: 'link', headline: 'headline' },
    claimVerdicts: {
      agrees: 'agrees with the page',
      differs: 'differs from the page',
      silent: 'the page does not say',
    },
    laterArticle: (word) => `A later article, whose page has the word ${word}:`,
    mayTranslate: 'May translate a sentence in another language. Its words cannot be checked:',
    absentLanguage: (language) =>
      `Not comparable word for word: no article is in this language (${language}).`,
    oldVersion: (time) =>
      `No article says this now, but a page did: exact in its version of ${time}. The page was changed since.`,
    oldVersionRespelt: (time) =>
      `No article says this now, but a page did, spelt in another way: in its version of ${time}. The page was changed since.`,
    oldUnread: 'Older versions of pages could not be read; they may have it.',
    nearestSentence: 'The closest sentence (not the quote):',
    tooShort: (words) =>
      `Too short: a quote needs at least ${words} words, or a match could be a coincidence.`,
    tooLong: (length, limit) =>
      `The quote has ${length} characters; the limit is ${limit}. Please check it in parts.`,
    empty: 'There is no quote to check.',
    failed: 'The quote could not be checked this time. Please try again in a minute.',
    pageHas: (text) => `page: ${text}`,
    givenIs: (text) => `quote: ${text}`,
    nothing: '(nothing)',
    evidence:
      'The evidence for this verification: the .html file to read, the .json file to check again later.',
  },

  said: {
    title: (name, about, quotes) =>
      about === null
        ? `What ${name} is quoted with, oldest first (${quotes})`
        : `What ${name} is quoted with about ${about}, oldest first (${quotes})`,
    nobody: (name) => `No article quotes anyone named ${name}.`,
    nothing: (name, about) =>
      about === null
        ? `No article quotes ${name} within these limits.`
        : `No article quotes ${name} about ${about} within these limits.`,
  },

  timeline: {
    title: (subject, events) => `${subject}: the course of events (${events})`,
    nothing: (subject) => `No article is about ${subject}.`,
    nothingWithin: (subject) => `No article within these limits is about ${subject}.`,
    undated: 'Without a date',
  },

  reindex: {
    operatorOnly: 'Only the operator of this bot can do this: all servers share one archive.',
    alreadyRunning: (who, percent) =>
      `${who} is already re-indexing the archive (${percent}% done). Only one run at a time.`,
    automaticRun: 'isnad',
    progress: (percent) =>
      `The archive is being indexed (${percent}% done). The current index keeps answering in the meantime.`,
    done: (time) => `The archive was indexed in ${time}.`,
    preview: 'Preview, nothing written. A run would change:',
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    unchanged: 'Unchanged',
    refused: 'Refused',
    moreRefused: (more) => `and ${more} more`,
    failed: (why) => `Indexing failed. The current index keeps answering. ${why}`,
    cancelled: 'Cancelled. Nothing changed.',
    worksAgain: 'Indexing works again.',
    nothingToCancel: 'Nothing is being indexed.',
    cancelling: 'Stopping the run.',
    rolledBack: (time) =>
      `Back to the index of ${time}. Automatic indexing is paused until an operator starts a run.`,
    noPrevious: 'There is no earlier index to go back to.',
  },

  status: {
    title: 'Status',
    articles: 'Articles',
    passages: 'Passages',
    outlets: 'Outlets',
    oldest: 'Oldest article',
    newest: 'Newest article',
    undated: 'Undated articles',
    indexedAt: 'Last indexed',
    lastRun: 'Last run',
    runSucceeded: 'done',
    runFailed: 'failed',
    runCancelled: 'cancelled',
    indexSize: 'Index size',
    paused: 'Automatic indexing is paused: an operator went back to an earlier index.',
    unreadable: 'Files that could not be read',
    model: 'Model',
    version: 'Version',
    uptime: 'Uptime',
    feedback: 'Feedback',
    feeds: 'Feeds',
    damagedVotes: 'Damaged votes, not counted',
    votes: (helpful, notHelpful) => `${helpful} helpful, ${notHelpful} not helpful`,
    unknown: 'unknown',
    presence: (articles, newest) => `${articles} articles, newest ${newest}`,
    presenceUndated: (articles) => `${articles} articles`,
  },

  settings: {
    managersOnly: 'Only members who can manage this server can see or change its settings.',
    serverOnly: 'Settings belong to a server that isnad is on; there are none here.',
    title: 'Settings',
    none: 'All settings are at their defaults.',
    saved: 'Saved.',
    reset: 'Reset to defaults.',
    nothingGiven: 'Nothing to change: give at least one setting.',
    mentionNeedsIntent:
      'isnad cannot read messages that do not mention it: the operator has to set MESSAGE_CONTENT=true first.',
    channelUnknown: 'There is no such channel on this server.',
    channelOfOtherKind: 'That is a category or a thread: choose a channel that members write in.',
    yes: 'yes',
    no: 'no',
    allOutlets: 'all',
    automatic: 'auto',
    labels: {
      enabled: 'Answers here',
      mention: 'Needs a mention',
      language: 'Language',
      outlets: 'Outlets',
      private: 'Private answers',
      only: 'Only for',
    },
    onlyUnknown: 'Name channels and roles of this server, such as #news @editors, or * for no limit.',
    onlyRoles: 'For a single channel, this setting takes roles only.',
  },

  permissions: {
    lacking: 'isnad lacks permissions in these channels:',
    change:
      'To change this, open the settings of the channel, then Permissions, and allow them for the role of isnad.',
    names: {
      view: 'View Channels',
      send: 'Send Messages',
      threads: 'Send Messages in Threads',
      attach: 'Attach Files',
      history: 'Read Message History',
      react: 'Add Reactions',
    },
  },

  operators: {
    fault: (report, what) => `A request failed (${what}). The log has it under ${report}.`,
    faults: (count, what, report) =>
      `Failed again (${what}). Number of times: ${count}, last under ${report}.`,
    queueFull: (limit) => `The queue is full: ${limit} questions are waiting, and further ones are refused.`,
    queueFulls: (count) => `The queue was full again. Questions refused: ${count}.`,
    diskLow: (free) => `Little disk space is left: ${free}. The next indexing run may fail.`,
    diskEnough: (free) => `There is enough disk space again: ${free}.`,
    indexStale: (reindex) =>
      `The pages have changed, and the index does not have the changes yet. To take them in: ${reindex}`,
    indexFresh: 'The index has all changes again.',
    feedFails: (feed, why) => `The feed ${feed} fails: ${why}`,
    feedFailsAgain: (feed, count) => `The feed ${feed} failed again. Number of times: ${count}.`,
    feedSilent: (feed, since) => `The feed ${feed} is silent for longer than usual. Last news: ${since}.`,
    feedListWrong: (why) => `The list of feeds has a fault: ${why}`,
    feedsStopped: (why) => `No feed can be polled: ${why}`,
  },

  feeds: {
    title: 'Feeds',
    none: 'No feeds are polled: there is no list of them (FEEDS_FILE).',
    never: 'none yet',
    conditions: {
      new: 'not polled yet',
      fine: 'fine',
      failing: 'failing',
      silent: 'silent for longer than usual',
    },
    lastSuccess: 'Last success',
    lastNew: 'Last news',
    lastFault: 'Last fault',
    next: 'Next poll',
    taken: 'Pages taken',
    waiting: 'Pages waiting',
  },

  privacy: {
    kept: (keepsQuestions) =>
      [
        'Kept on disk: votes on answers (quote, verdict, reason, day; for 15 minutes memory knows which is yours, so that you can change it), with a hash of voter and message that cannot be reversed without the secret of the bot; and server settings and which servers were greeted, which are deleted when the bot is removed.',
        keepsQuestions
          ? 'Questions without an answer are kept until the weekly report, without the name of who asked: the operator has turned that on. Private questions are not kept.'
          : 'Questions and user names are not kept.',
        'To understand follow-up questions, isnad remembers your last 10 questions in each channel for an hour, in memory only; and as long a question that its buttons can change, because it names a time or an outlet, also a private one; quotes you had verified, for the export button; and the lists you asked for (`/said`, `/timeline`), for their pages. The forget option of this command deletes them at once; the operator can delete what is on disk.',
        'So that a deleted question is not answered and an edited one is answered anew, isnad remembers the ids of messages that ask it something for ten minutes, in memory only. Other messages that it may read are not kept.',
      ].join('\n'),
    follows:
      'The exception is a question that you follow: it is kept on disk, with where its quotes go and the last quotes sent, until it is stopped or forgotten, or until that channel, server or direct message is gone. For a channel, who asked for it is kept as well, to be told when it ends. The forget option deletes your own followed questions, and your name from those of channels.',
    forgotten: 'Your questions have been forgotten.',
  },

  follow: {
    begun: (question) => `isnad now follows this question: ${question}`,
    willTell: {
      direct: 'When a newly indexed article answers it, you get the quote in a direct message.',
      channel: 'When a newly indexed article answers it, the quote is posted in this channel.',
    },
    fromNow: 'Only articles indexed from now on count. What the archive says today comes next.',
    quietBetween: (from, to, timeZone) => `Quiet from ${from} to ${to} (${timeZone}).`,
    alert: (question) => `New in the archive on a followed question, ${question}:`,
    leftOut: (count) => `Further answers, not posted because too many were waiting: ${count}`,
    stopped: (question) => `No longer followed: ${question}`,
    notFollowed: 'This question is no longer followed.',
    none: 'You follow no question, and none is followed in this channel.',
    title: 'Followed questions',
    where: { direct: 'direct message', channel: 'this channel' },
    since: (day) => `since ${day}`,
    choose: 'Choose a question to stop following',
    more: (count) => `More, not shown: ${count}`,
    ended: (question) =>
      `isnad no longer follows a question, because it cannot write where you asked for it: ${question}`,
    tooBroad:
      'This cannot be followed: it names nothing that a new article could answer. Please ask a whole question, such as “What did the council decide about the bridge?”',
    known: 'This question is already followed there.',
    tooMany: (limit) => `You already follow ${limit} questions, the limit. Please stop one first.`,
    tooManyHere: (limit) =>
      `On this server ${limit} questions are already followed, the limit. Please stop one first.`,
    managersOnly:
      'Only members who manage this channel or this server can have quotes posted here, or stop that. Others get theirs in direct messages.',
    cannotPost: 'isnad cannot post in this channel. Choose a text channel or a thread where it may write.',
    directClosed:
      'isnad cannot send you direct messages. Please allow them in the privacy settings of this server, then try again.',
    quietInvalid: (value) => `${value} is not a range of hours. Please give two hours, such as 22-7.`,
    off: 'The operator of this bot has not turned on following questions.',
  },

  gaps: {
    title: (since, questions) => `Questions without an answer since ${since}: ${questions}`,
    words: 'Words in these questions, with the number of questions:',
    questions: 'The questions:',
  },

  commands: {
    ask: { name: 'ask', description: 'Ask the archive and get quotes with their sources' },
    said: { name: 'said', description: 'What somebody is quoted with in the archive, oldest first' },
    timeline: { name: 'timeline', description: 'The course of events on a subject, one quote each' },
    verify: { name: 'verify', description: 'Check whether the archive has a quote, word for word' },
    follow: { name: 'follow', description: 'Follow a question: get quotes when new articles answer it' },
    following: { name: 'following', description: 'List followed questions, and stop following' },
    help: { name: 'help', description: 'What isnad does and how to ask it' },
    status: { name: 'status', description: 'What the archive holds and how the bot is doing' },
    privacy: { name: 'privacy', description: 'What isnad keeps, for how long, and how to delete it' },
    reindex: {
      name: 'reindex',
      description: 'Update the index with changes in the archive (operators only)',
    },
    feeds: { name: 'feeds', description: 'Show how the polled feeds are (operators)' },
    settings: { name: 'settings', description: 'How isnad behaves on this server (Manage Server)' },
    findSources: 'Find sources',
    verifyMessage: 'Verify',
  },

  subcommands: {
    preview: { name: 'preview', description: 'Show what a run would change' },
    run: { name: 'run', description: 'Index the archive; the current index answers until it is done' },
    cancel: { name: 'cancel', description: 'Stop the current run' },
    rollback: { name: 'rollback', description: 'Go back to the previous index' },
    show: { name: 'show', description: 'Show the settings' },
    set: { name: 'set', description: 'Change settings of the server or of one channel' },
    reset: { name: 'reset', description: 'Reset the settings of the server or of one channel' },
  },

  options: {
    question: { name: 'question', description: 'Your question, in any language' },
    from: { name: 'from', description: 'Only articles from this date on, such as 2024-05-31' },
    to: { name: 'to', description: 'Only articles up to this date, such as 2024-12-31' },
    outlet: {
      name: 'outlet',
      description: 'Only articles from this outlet; several with commas between them',
    },
    private: { name: 'private', description: 'Only you see the answer' },
    by: { name: 'by', description: 'Whose words: a name in any script' },
    about: { name: 'about', description: 'Only what is about this' },
    subject: { name: 'subject', description: 'What it is about, in any language' },
    here: { name: 'here', description: 'Post in this channel (for members who manage it)' },
    quiet: { name: 'quiet', description: 'Hours without quotes, such as 22-7' },
    quote: { name: 'quote', description: 'The quote to check (three words or more)' },
    force: { name: 'force', description: 'Continue even if most articles would disappear' },
    channel: { name: 'channel', description: 'Only for this channel; leave it out for the whole server' },
    enabled: { name: 'enabled', description: 'Whether isnad answers here' },
    mention: { name: 'mention', description: 'Whether isnad has to be mentioned' },
    language: { name: 'language', description: 'Language of what isnad says itself; quotes keep theirs' },
    outlets: { name: 'outlets', description: 'Outlets that may be quoted, separated by commas; * for all' },
    only: {
      name: 'only',
      description: 'Answer only in these channels, for these roles (#channel @role); * for no limit',
    },
    forget: { name: 'forget', description: 'Forget the questions you asked' },
  },
};
