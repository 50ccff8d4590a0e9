import { ENGLISH_EVERYDAY } from './everyday/en.ts';
import { type Language, none, NOT_COLLECTED, phrases, words } from './language.ts';

/** English. Its lists also hold what pages of any language write in Latin letters, such as time zones and agencies. */
export const ENGLISH: Language = {
  code: 'en',
  name: 'English',
  script: 'latin',
  nounsCapitalised: false,
  abbreviations: words(`mr mrs ms dr prof st gen col lt sgt capt maj sen rep gov rev hon jr vs no vol fig
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  months: {
    gregorian: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    persian: NOT_COLLECTED,
    hijri: [
      ['muharram'],
      ['safar'],
      [],
      [],
      [],
      [],
      ['rajab'],
      ['shaban', 'shaaban'],
      ['ramadan', 'ramadhan', 'ramazan'],
      ['shawwal'],
      [],
      [],
    ],
    ambiguous: ['may', 'march'],
    notMonths: none('No other language of the script has months that are words of English.'),
    suffixes: none('English writes nothing onto the name of a month.'),
    inflected: none('English writes no case endings onto the name of a month.'),
  },
  dateLines: {
    update: words(`updated update modified edited`),
    publish: words(`posted published`),
    label: words(`date`),
    weekdays: [
      ['sunday', 'sun'],
      ['monday', 'mon'],
      ['tuesday', 'tue', 'tues'],
      ['wednesday', 'wed'],
      ['thursday', 'thu', 'thur', 'thurs'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
    ],
    relative: words(`ago`),
    filler:
      words(`on at the of in last time local am pm a p m hours hour minutes minute min mins days day yesterday
      today first st nd rd th gmt utc z est edt et ct pt pst pdt bst cet cest ist trt eet eest ast msk`),
    zone: words(`by`),
    hijriEra: ['ah'],
    otherPersianMonths: none('English pages do not use them.'),
    dayNames: none('Dates on English pages have digits.'),
  },
  questions: {
    asking: words(`what who whom whose when where why which how`),
    sometimesAsking: none('All forms are in the list above.'),
    functionWords: words(`
      the a an of in on at to for from with by about between after before over under during against and or but
      not no yes is are was were be been being do does did done has have had will would can could should may
      might must this that these those there here it its his her their our your my he she they we you him them
      us me as if than then also into out up down more most some any all each every other such only very just
      said say says tell told happen happened please much many
    `),
    and: words(`and or`),
    andAskingLater: none('The question word comes first.'),
    prepositions: words(
      `in on at by with from to for of about against under after before since until during`,
    ),
    relative: words(`that which`),
    attachedAnd: none('"And" is a word of its own.'),
  },
  periods: {
    in: words(`in during throughout between`),
    on: words(`on at`),
    article: words(`the this period`),
    of: words(`of`),
    from: words(`from for`),
    firstDay: words(`first`),
    monthWord: words(`month`),
    yearWord: words(`years?`),
    solarYearWord: none('English has no word of its own for a year of that calendar.'),
    partOfYear: words(`early late mid beginning start end middle`),
    behindYear: words(`ad ce`),
    attributive: none('English has no such cases.'),
    solarEra: NOT_COLLECTED,
    otherEra: words(`bce?`),
    to: words(`to through`),
    until: words(`until till`),
    untilOrBefore: none('No word is both.'),
    and: words(`and or`),
    before: words(`before prior`),
    after: words(`after`),
    since: words(`since`),
    startingFrom: words(`starting`),
    by: words(`by`),
    sinceBehind: words(`onwards?`),
    afterBehind: none('English puts it before the date.'),
    beforeBehind: none('English puts it before the date.'),
    untilBehind: none('English puts it before the date.'),
    fromYear: none('English puts "from" before the year.'),
    amount:
      words(`about around nearly almost over than least most only some more less fewer total force army group
      fleet cost price crowd number kill* wound* injur*`),
    numbered:
      words(`no num resolut* article law page room flight boeing windows mirage vision agenda mission rover
      phone call model* decade`),
    event:
      words(`*elections? summit conference war invasion annexation attacks? coup crisis (earth)?quake revolution
      olympics? games championships? cup euro referendum budget season census protests? uprising massacre bombings?
      shootings? strike riots? march committee hearings? deal agreement treaty act accords? festival awards?
      tournament edition anniversary celebrations? terror`),
    counted:
      words(`people persons? soldiers? troops? fighters? men women children civilians? prisoners? hostages?
      refugees? victims? votes? voters? kg km kilom* miles? met(er|re)s? dol+ar* euros? usd eur rubles? hours? days?
      weeks? months percent points? pages? missiles? rockets? drones? tanks? vehicles? houses? villages? cities
      thousand mill?i[oa]* billion* ton(s|nes?)?`),
    attached: none('English writes no word onto another.'),
    ordinalEndings: words(`st nd rd th`),
    hyphenEndings: none('English joins no ending to a number by a hyphen.'),
    attachedYear: none('English has no such short form.'),
    apostropheEndings: none('English has no case endings of numbers.'),
  },
  times: {
    numbers: [
      words(`one a an`),
      words(`two`),
      words(`three`),
      words(`four`),
      words(`five`),
      words(`six`),
      words(`seven`),
      words(`eight`),
      words(`nine`),
      words(`ten`),
      words(`eleven`),
      words(`twelve`),
    ],
    today: phrases(
      `today, (earlier|later) today, (this|in this|on this) (morning|afternoon|evening), tonight`,
    ),
    yesterday: phrases(`yesterday( morning| afternoon| evening| night)?, last night`),
    dayBeforeYesterday: phrases(`(on )?(the )?day before yesterday`),
    this: {
      week: phrases(`(in |during |over )?(this|the current) week`),
      month: phrases(`(in |during |over )?(this|the current) month`),
      year: phrases(`(in |during |over )?(this|the current) year, so far this year`),
    },
    last: {
      week: phrases(`(in |during |over )?(last|the previous) week`),
      month: phrases(`(in |during |over )?(last|the previous) month`),
      year: phrases(`(in |during |over )?(last|the previous) year`),
    },
    ago: {
      day: phrases(`(about |some )?# days? ago`),
      week: phrases(`(about |some )?# weeks? ago`),
      month: phrases(`(about |some )?# months? ago`),
      year: phrases(`(about |some )?# years? ago`),
    },
    within: {
      day: phrases(`
        (in|during|over|within) the (last|past) # days?, (in|during|over|within) the (last|past) (24 hours|day)
        (in|during|over|within) the (last|past) 48 hours=2, since # days? ago
      `),
      week: phrases(`(in|during|over|within) the (last|past) (# )?weeks?, since # weeks? ago`),
      month: phrases(`(in|during|over|within) the (last|past) (# )?months?, since # months? ago`),
      year: phrases(`(in|during|over|within) the (last|past) (# )?years?, since # years? ago`),
    },
    weekdays: [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday']],
    onWeekday: phrases(`on (this )?@( morning| afternoon| evening| night)?`),
    lastWeekday: phrases(`(on )?(last|this past) @( morning| afternoon| evening| night)?`),
    seasons: [['spring'], ['summer'], words(`autumn fall`), ['winter']],
    thisSeason: phrases(`(in |during )?this @`),
    lastSeason: phrases(`(in |during )?last @`),
    lunarMonths: [
      words(`muharram`),
      words(`safar`),
      phrases(`rabi al awwal, rabi al awal, rabi i, rabi ul awwal`),
      phrases(`rabi al thani, rabi al akhir, rabi ii, rabi ul thani`),
      phrases(`jumada al awwal, jumada al ula, jumada al awal, jumada i`),
      phrases(`jumada al thani, jumada al akhira, jumada al thaniya, jumada ii`),
      words(`rajab`),
      words(`shaban shaaban`),
      words(`ramadan ramadhan ramazan`),
      words(`shawwal`),
      phrases(`dhu al qadah, dhu al qidah, dhul qadah, dhul qidah`),
      phrases(`dhu al hijjah, dhu al hijja, dhul hijjah, dhul hijja`),
    ],
    lunarEra: phrases(`ah, hijri`),
    otherwise: phrases(`
      (usa|russia|india|china|turkey|africa|psychology|history|canada|greece|lebanon) today, (until|till|of|to) today
      today show, (black|good|bloody|holy|holy|super|cyber|easter|palm|ash) @, @ times, @ telegraph, @ prayers?
      as (of|from) today, (even|still|than) today, than (it|they) (is|are|was) today, (known|called|used|found|located)( as)? today, (last|this) week of, last year of, this day
    `),
    notBehind: phrases(
      `born, birth, birthday, founded, established, built, than, compared, (when|while|whilst) (* )?(* )?(was|were|became|served)`,
    ),
    bareDayBehind: none('English puts "on" before a day.'),
    leading: phrases(
      `back, (in|during|over|for|within) the period( of)?, the period, some ?time, somewhere, roughly, approximately, dated`,
    ),
    years: 'gregorian',
  },
  followUps: {
    roles: {
      and: words(`and or but plus`),
      topic: phrases(`
        i mean, i meant, same, same for, same question, the same, what about, how about, as for, what of
      `),
      chat: words(`
        luck thanks thank thx ty hi hello bye goodbye yes no yeah nope good great cool nice wow lol sorry
        welcome joke news got understood
      `),
      self: phrases(`
        i, you, your, yours, me, my, we, our, bot, server, channel, yourself, what time is it, what day is it
        how is it going, how s it going, is it raining, what s up, that s it, that s all, is that all
      `),
      asks: words(`when where why how wen wheres hows`),
      what: words(`what whats wat`),
      who: words(`who whom whos`),
      counts: words(`which whose many much`),
      person: words(`he she they his their its hers theirs`),
      object: words(`him her them`),
      thing: words(`that this it there these those`),
      clause: words(`as while because if whether`),
      with: words(`with alongside`),
      about: words(`about abt on regarding concerning`),
      to: words(`to toward towards`),
      in: words(`in at inside`),
      from: words(`from`),
      preposition: words(`
        for of by until till after before during since against between near under over into through without
        despite
      `),
      auxiliary: phrases(`
        is, are, was, were, am, be, been, being, do, does, did, has, have, had, will, would, can, could, should
        might, must, isn, aren, wasn, weren, don, doesn, didn, hasn, won, wouldn, didnt, doesnt, isnt, wasnt
        wont, wouldnt, couldnt, cant, t, d, ll, re, ve, not, tell me, please tell me, can you tell me
        could you tell me, give me, can you give, could you give, do you know
      `),
      determiner: words(`the a an any some s`),
      idle: words(`
        say said says tell told happen happened happening take took taken place come came go went next last more
        one ones true really long old far big often soon ever still yet else other others mean
      `),
      event: words(`call conversation letter meeting talks visit statement speech message`),
      detail: words(`
        then anything anyone anybody reason reasons date details result results source outcome aftermath
        occasion
      `),
      time: words(`
        now yesterday today tomorrow currently week month year morning evening time times day days night moment
        season monday tuesday wednesday thursday friday saturday sunday
      `),
      filler: words(`
        ok okay so well alright tho pls plz hmm oh hey please also btw um too exactly precisely either instead
        again just though actually
      `),
    },
    telling: /th|wh/u,
    politeCapital: false,
    attached: none('English writes no word onto another.'),
    also: words(`also too`),
    titles: words(`president minister chancellor king prince`),
    subjects: words(`he she they`),
    personOrThing: words(`they their theirs them its`),
    responding: words(
      `(respond|react|repl[iy]|answer|agree|accept|refuse|comment)(e?d)? response reaction stance position`,
    ),
    agreeing: words(`(agree|accept|refuse)(e?d)?`),
    expletives: words(`there`),
    withBehind: none('Prepositions stand before their noun.'),
    withBeforeOneWord: none('The verb stands before its objects.'),
  },
  names: {
    caseEndings: none('Of Latin script only the s of a genitive is taken off, in text/names/name-forms.ts.'),
    nominatives: {},
    endingsOfKnown: none('English names have no case endings.'),
    titles:
      words(`presidents? vice prime premier ministers? chancellor king queen (crown)?prince princess emir sheikh imam mufti
      pope mayor governor ambassador consul general colonel captain major admiral lieutenant sergeant senator deputy deputies
      mps? judge justice attorney prosecutor doctor dr mr mrs ms sir lord lady professor chief director secretary
      spokes(man|woman|person) head coach star singer actor actress chair(man|woman|person)? ceo leader pilot former foreign
      interior defen[cs]e finance trade health education tourism agriculture culture transport energy labou?r
      commander brother sister family father mother brothers sisters saint st`),
    translated:
      words(`ministry part(y|ies) council commission committee court bank universit(y|ies) institute union front federation
      office agency compan(y|ies) corporation festival league cup clubs? team airport hospital prison school street
      square mosque church cathedral palace port bridge park tower hotel museum theat(er|re) parliament assembly senate
      congress government cabinet constitution law act authorit(y|ies) association society organi[sz]ation fund
      foundation forum conference summit guard army navy police forces? customs protection civil national republic*
      popular democratic islamic international central supreme high higher world states? north south east west
      northern southern eastern western new old great air airlines? railways? road highway islands? mountains? mount
      valley river lake sea gulf bay city town governorate province region district prize award championships?
      games? olympics? olympic finals? movement brigades? day night week month year eid christmas easter ramadan truth
      dignity revolution embass(y|ies) consulate coast border crossing camp base station line news radio television
      tv newspaper channel syndicate chamber labou?r workers? journalists? lawyers? human rights watch women youth
      children people film(s)? book fair exhibition (mid)?summer winter spring autumn war peace security general public
      arabs? muslims? jews? christians? jewish christian african asian european latin social media black white
      red green blue internet web english french german spanish first second third one two three fm ltd inc plus note
      pro max galaxy shrine temple agreement treaty declaration plan programme program project operation case
      house garden stadium arena hall centre center free trade zone
      earth moon sun management budget brotherhood cement bank(s|ing)? ministers mayor affairs exchange stock shares`),
    particles: words(`al el ben bin ibn bint abu de del della da di la le van von der den ter st ould bou`),
  },
  pages: {
    sourceLabels: ['source', 'sources', 'outlet', 'publisher', 'news source'],
    definiteInSourceLabel: NOT_COLLECTED,
    titleLabels: ['title', 'headline'],
    linkLabels: phrases(
      `link, url, permalink, canonical, original link, link to the article, link to article`,
    ),
    keywordLabels: phrases(
      `tags, tag, keywords, topics, labels, hashtags, key words, filed under, tagged, tagged with, tagged in`,
    ),
    bylineLabels: phrases(`
      by, author, authors, written by, reported by, reporting by, editing by, translated by, words by, story by
    `),
    bylineOpenings: ['by'],
    joiningBylines: words(`and in for with at of van bin ibn al el`),
    captionLabels: phrases(`
      photo, photos, image, image source, image caption, image credit, photo credit, photograph, photo by
      picture, pictures, caption, credit, file photo, file, watch
    `),
    alsoMarkers: phrases(`read also, also read, see also, read more, read next, leggi anche`),
    listMarkers: phrases(`
      related, related articles, related stories, related news, related topics, related links, related content
      more on this, more on this story, more news, more stories, more from, more like this, latest, latest news
      latest stories, most read, most popular, most viewed, trending, top stories, you may also like
      you might also like, recommended, recommended for you, recommended stories, editor’s picks, in this story
    `),
    commentMarkers: phrases(`comments, leave a comment, post a comment, leave a reply`),
    replies: phrases(`reply, reply to this, report comment`),
    searchHeadings: phrases(`search results, search results for, results for, search result`),
    consents: phrases(`
      we use cookies, uses cookies, we and our, our partners, our vendors, your consent, your privacy
      your device, you consent to, you agree to, you can accept, you may accept, you can refuse
      accept or refuse, accept or reject, your preferences, your choices, our use of cookies, our privacy
      our cookie, is protected by
    `),
    consentTopics: phrases(`
      cookies, personal data, personal information, privacy policy, privacy settings, privacy notice
      cookie policy, cookie settings, legitimate interest, terms of use, terms of service
      information on your device
    `),
    offers: phrases(`
      subscribe now, subscribe today, subscribe to read, subscribe to continue, subscribe for
      already a subscriber, already subscribed, already a member, log in here, log in to read
      log in to continue, sign in to read, sign in to continue, cancel at any time, cancel anytime
      cancel any time, continue reading, keep reading, read the whole article, read the full article
      read all articles, to read this article, you pay only, your subscription, become a subscriber
      become a member, all your devices, for subscribers only, only for subscribers, available to subscribers
      reserved for subscribers, support our journalism
    `),
    controls: phrases(`
      share, share this, share this article, share on, tweet, pin, print, email, save, copy link, facebook
      twitter, whatsapp, telegram, linkedin, reddit, messenger, instagram, youtube, x, listen, subscribe
      follow us, follow, home, menu, search, sign in, log in, register, bookmark, gift, advertisement, ad
    `),
    requests: phrases(`
      follow us on, follow us at, subscribe to our, subscribe to the, sign up for, sign up to, join our
      download our, download the app, click here, get the latest, share this story, share this article
      for more news, read the full, this article was originally, like us on, join us on, send us, get our
      reporting by, additional reporting by, editing by, writing by, associated press writer
      associated press journalist
    `),
    lineOpenings: phrases(`
      link to the article, link to article, link to the original, link to the story, share on, share this on, photo by
      photograph by, image by, picture by, read also, also read, more on this story
    `),
    genres: {
      opinion: phrases(`
        opinion, opinions, comment is free, editorial, op-ed, column, commentary, viewpoint, guest column, guest essay
        letter to the editor
      `),
      denial: phrases(`denial`),
      correction: phrases(
        `correction, corrections, erratum, corrected, clarification, corrections and clarifications`,
      ),
      denies: phrases(`
        denies, deny
      `),
      deniesLast: none('The verb stands beside its subject.'),
      refusable: phrases(`
        bail, parole, request, requests, motion, motions, appeal, appeals, petition, petitions, application
        applications, entry, access, asylum, visa, visas, permit, permits, permission, licence, license, bid, stay, aid
        coverage, service, boarding
      `),
    },
    copyrights: phrases(`all rights reserved, copyright, (c) 20, our standards: the thomson, disclaimer`),
    aboutLetters: phrases(`
      unsubscribe, unsubscribing, opt out of, you are receiving this, you re receiving this, you received this, you are getting this
      this email was sent to, this message was sent to, this newsletter was sent to, manage your subscription
      manage your preferences, manage preferences, manage subscription, update your preferences, update your profile
      email preferences, add us to your address book, our mailing address, forwarded this email, forward this email
      view this email in, view this message in, view this newsletter in, view it in your browser, view in browser
      view in your browser, view online, read this email in, read this letter in, read in browser, trouble viewing this
    `),
    agencies: phrases(`
      reuters, ap, cnn, cnn arabic, bbc, ansa, tass, ria, ria novosti, interfax, irna, isna, xinhua, sana, wafa
      kuna, qna, wam, spa, pti, ani, upi, npr, kyodo, yonhap, bloomberg, sputnik, rt, rt arabic, belta
      ukrinform, unian, lusa, associated press, al jazeera, sky news, news.am, armenpress, interfax.ru
    `),
    noAgencies: words(`agencies exclusive video photos update breaking usa uk uae us eu un`),
    archiveCredits: ['AP Photo', 'archive', 'file'],
    continuations: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  requests: {
    said: {
      since: phrases(`
        what (has|have|had|did) ~ (said|say|stated|declared) (about|on|regarding|concerning) ~
        what (has|have|had|did) ~ (said|say|stated|declared)
      `),
      whole: phrases(`
        what (has|have|had|did) ~ (said|say|stated|declared) (about|on|regarding|concerning) ~ (so far|over time|over the years|until now)
        what (has|have|had|did) ~ (said|say|stated|declared) (so far|over time|over the years|until now)
        (show me |give me |list |find )?(everything|all|everything that|all that) ~ (has said|have said|said|says) (about|on|regarding|concerning) ~
        (show me |give me |list |find )?(everything|all|everything that|all that) ~ (has said|have said|said|says)
      `),
    },
    order: {
      newest: phrases(`
        the newest (on|about|from|in|regarding)
        {most (current|up to date)}
        (what s |what is )?the latest (on|about|from|in|regarding)
        {latest}
        {newest}
        {most recent}
        {(last|recent|breaking)} (news|developments|updates)
        {last} (phone |telephone |video )?(calls?|conversation|meeting|talks|visit|statement|speech|interview|message)
        {last} (earthquake|quake|tremor|attack|explosion|blast|strike|match|game|report|article)
        (what s|what is) new (in|on|about|with|from|regarding)
        (anything|something) new (in|on|about|with|from|regarding)
        {today( s)?}
        in (russia|india|the usa) {today}
        {(right )?now}
        {currently}
        {current} (situation|state|status|events|affairs|news|developments)
      `),
      oldest: phrases(`
        {earliest} (phone |telephone )?(calls?|news|reports?|articles?|statement|earthquake|quake|attack|meeting|visit|match)
        (when|where|what|who|which|how [a-z]*) (was|is|were) (the )?{(very )?first} (phone |telephone )?(calls?|conversation)
        (when|where|what|who|which|how [a-z]*) (was|is|were) (the )?{(very )?first} (earthquake|quake|tremor|attack|explosion)
        (when|where|what|who|which|how [a-z]*) (was|is|were) (the )?{(very )?first} (blast|news|reports?|article|statement)
        (when|where|what|who|which|how [a-z]*) (was|is|were) (the )?{(very )?first} (match|meeting|visit|interview|speech)
        ^ (the )?{first} (phone |telephone )?(calls?|conversation|earthquake|quake|tremor|attack|explosion|blast)
      `),
      otherwise: phrases(`
        at the latest
        (until|till|to|than|of|before|from|and) today
        (russia|usa|india|psychology) today
        today s (world|society|youth|generation|children)
        (until|till|by|before|from|why|even|just|to|apocalypse) now
        what (is|was|are|were) now
        now (that|known|called)
        known (now|currently|as today|today)
        than (it is|it was|they are)? ?today
        even today
        the last of
        (first|last) (call|match|attack|visit|report|meeting|game) (for|before|of its kind|ever|since|as)
        last call (for|before)
        s last (statement|speech|interview|message)
      `),
    },
    listing: {
      news: phrases(`
        (what s |what is )?the latest (on|about|from|in|regarding) ~
        (what|what s|whats) (happened|has happened|have happened|happening|been happening|is happening|was happening)
        (what|what s|whats) (is going on|going on|went on|occurred|took place|is up|is new|new)
        what (was discussed|did they discuss|were they discussing|was going on)
        what (happened|has happened|is happening|s happening|was happening|is going on|s going on) (in|on|near|around|across) ~
        what (happened|has happened|is happening|s happening|is going on|s going on) (at|between) ~
        what( s| is) (new|up) (in|on|with|about|from) ~
        (is there )?(anything|something) new (in|on|with|about|from|regarding) ~
        (what is |what s |what are |show me |give me |tell me )?(the |any |all |some |me )?(news|updates?|developments|coverage)
        (what is |what s |what are |show me |give me |tell me )?(the |any |all |some )?(news|updates?|developments|coverage) (about|on|of|from|in|regarding|concerning|around) ~
        (show me |give me |find me |find )?(the |any |all |some )?(articles|reports|stories|headlines) (about|on|regarding|concerning) ~
        (is there |are there |do you have |have you got )(any )?(news|updates?|articles|reports|stories) (about|on|of|from|regarding) ~
        what (do|does|did|has|have|is|was|were) ((it|the (media|press|news|papers|newspapers?|articles?|reports?|pages?|sources|outlets?|site|website)) )?(say|said|saying|report|reported|reporting|write|written|writing|publish|published|tell us|tell|mention|state|claim)
        what (do|does|did|has|have|is|was|were) ((it|the (media|press|news|papers|newspapers?|articles?|reports?|pages?|sources|outlets?|site|website)) )?(say|said|saying|report|reported|reporting|write|written|writing|publish|published|tell us|tell|mention|state|claim) (about|on|of|regarding|concerning) ~
        (tell|show|give|find) (me|us) ((something|anything|everything|all|more|all you know|what you know|what you have) )?(about|on|regarding) ~
        ((some|any|more|the|all|give me|show me|find me|find|i (want|need)|i( am| m)? looking for|looking for|search for|do you have|have you got|is there|are there) )%(info|infos|information|anything|something|articles?|reports?|stories|texts) (about|on|regarding|concerning) ~
        what (do|can) you (know|tell me|have|find) (about|on) ~
        what (is|was|has been|is being) (known|reported|written|said|published) (about|on) ~
        what (do|does|did|has|have) ((the|any|all|other|these) )%(media|press|news|papers|newspapers?|articles?|reports?|stories|pages?|sources|outlets?) (say|said|report|reported|write|written|tell us|tell) (about|on|of|regarding|concerning) ~
        what (did|do|does|has|have|had) have to say (about|on) ~
        (which|what) (articles?|stories|reports|news) (did|does|has|have) (publish|write|have|run|carry|published|written) (about|on) ~
        how (did|does|has|have) (report|reported|cover|covered|write|written) ((on|about) )?~
        what (is|was) (there )?about ~
        (what s |what is |give me |tell me )?the newest (on|about|from|in|regarding) ~
        (what s |what is |what was |give me |show me )?the (news|report|article|story|piece) (about|on|regarding|concerning) ~
        ((the|all|any|show me|give me) )%(articles?|stories|columns?|texts|pieces)
      `),
      headlines: phrases(`
        (what is |what s |what are |what was |give me |show me |tell me )?(the )?(headlines?|title)
        (what is |what s |what are |what was |give me |show me |tell me )?(the )?(headlines?|titles?) of (the |this |that |its |an? )?(articles?|story|stories|report|page|text|piece)
        (what is |what s |what are |what was |give me |show me |tell me )?(the )?(headlines?|titles?) of (the |this |that |its |an? )?(articles?|story|stories|report|page|text|piece) (about|on|of) ~
        (what is |what s |what are |what was |give me |show me |tell me )?(the )?(headlines?|titles?) (about|on) ~
        when was (the |this |that )?(article|story|report|piece) (published|written)
        when was (the |this |that )?(article|story|report|piece) (about|on) ~ (published|written)
        (what|which) date (is|was) (the |this |that )?(article|story|report|piece)( (about|on) ~)?
        who wrote (the |this |that )?(article|story|report|piece)
      `),
    },
    declined: {
      translate: phrases(`
        (translate|translating) (in|to|into) (arabic|english|russian|persian|farsi|turkish|french|german|spanish|chinese|italian|hebrew|urdu|hindi) ~
        (translate|translating) ~ (in|to|into) (arabic|english|russian|persian|farsi|turkish|french|german|spanish|chinese|italian|hebrew|urdu|hindi)
        translate ~
        (give me |i need |i want |make )?(a |an |the )?((arabic|english|russian|persian|farsi|turkish|french|german|spanish) )?translation of ~ (in|to|into) (arabic|english|russian|persian|farsi|turkish|french|german|spanish)
        (give me |i need |i want |make )?(a |an |the )?((arabic|english|russian|persian|farsi|turkish|french|german|spanish) )?translation of ~
      `),
      summarise: phrases(`
        (summari[sz]e|sum up|recap|tldr|tl dr|shorten) ~
        (give me |write me |write |make |i need |i want |what is |provide )?(me )?(a |an |the )?(short |brief |quick |concise )?(summary|recap|overview|synopsis) (of|about|on) ~
      `),
      count: phrases(`
        how many (articles|stories|reports|pages|texts|news articles|news items|mentions)
        how many (articles|stories|reports|pages|texts|news articles|news items|mentions) (are|do|did|have|has|were)? ?(there|you have|you got|exist|deal|talk|speak|written|published)? ?(about|on|of|from|with|regarding|mention|mentions|mentioning) ~
        how (many times|often) (did|has|have|was|were|is) ~ (call|called|phone|phoned|meet|met|talk|talked|speak|spoken|spoke|mention|mentioned|visit|visited|contact|contacted)
        how (many times|often) (did|has|have|was|were|is) ~ (call|called|phone|phoned|meet|met|talk|talked|speak|spoken|spoke|mention|mentioned|visit|visited|contact|contacted) ~
        count ~
        how many (articles|stories|reports|pages|texts|news (articles|items|stories|reports)) (do you have|have you got|are there|are (here|in) .+)
        how many news (stories|reports) (are|do|did|have|has|were)? ?(there|you have|you got|exist|deal|talk|written|published)? ?(about|on|of|from|with|regarding|mention|mentioning) ~
      `),
      list: phrases(`
        (list|name|enumerate|give me|show me|tell me) (me )?(all|every|a list of|the list of) (of )?~
        (list|enumerate) (me )?~
        what are all (of )?~
        (which|what|who) are all (of )?~
        (which|what) ~ (are|is|were|was|get) (all )?mentioned
        (which|what) ~ (are|is|were|was|get) (all )?mentioned ~
        (which|what) are the {(countries|people|places|cities|companies|persons|politicians) (that|who|which|with|whose) .+}
      `),
      opinion: phrases(`
        (do|don t|did) you (think|believe|agree|feel)( that| with)? ~
        (do|don t) you (like|love|hate|support|prefer|trust) ~
        what (do|would|did) you (think|believe|feel|say) (of|about|on) ~
        (what is |what s |tell me |give me )?your (own |personal |honest )?(opinion|view|views|take|thoughts|position|stance) (on|of|about) ~
        in your (own |honest )?(opinion|view) ~
        (is|was) ~ (a |an )?(good|bad|great|terrible|evil|stupid|horrible|awful|nice|wonderful) (president|leader|person|man|woman|guy|politician|minister|king|country|idea|human|human being)
        (should|shall) (i|we) ~
        are you (for|against|pro) ~
        who do you (like|prefer|support|think|believe) ~
      `),
      write: phrases(`
        (write|compose|draft|generate|create|make up) (me |us )?(a |an |some |the )?((short|long|funny|sad|nice|little|love|blog|formal) )?(poem|essay|email|e mail|letter|story|song|article|code|script|tweet|post|speech|joke|haiku|program|function|paragraph|novel|rap)
        (write|compose|draft|generate|create|make up) (me |us )?(a |an |some |the )?((short|long|funny|sad|nice|little|love|blog|formal) )?(poem|essay|email|e mail|letter|story|song|article|code|script|tweet|post|speech|joke|haiku|program|function|paragraph|novel|rap) (about|on|for|to|of|in|that) ~
        tell me a (joke|story)
        tell me a (joke|story) about ~
      `),
    },
    sources: {
      attributed: phrases(`
        {as} ~ {(reports|reported|reports it|says|said|writes|wrote|puts it|has it)}
        ~ ({s} )?(article|articles|headline|headlines|report|reports|story|stories|coverage|page)
        {according to} ~
        {as (reported|stated|published|written|quoted|said|told|claimed|announced) (by|in)} ~
        {(reported|published) by} ~
        {citing} ~
        {quoting} ~
        {in (an?|the|its|this)? ?(article|report|story|news|headline|coverage|reporting) (of|by|from|in|on)} ~
        {in the words of} ~
        ^ what (do|does|did|has|have|is|was) ~ (say|says|said|report|reports|reported|reporting|write|wrote|written|publish|published|claim|mention)
        {from} ~ (article|report|story|page|site|website)
        {in} ~ (article|report|story)
        (news|headlines?|articles?|reports?|stories|story|page|coverage) {(from|of|by|in|on)} ~
        {according to (an?|the) (report|article|story) (by|in|from|of|on)} ~
        ^ what (do|does|did|has|have|had) ~ have to say
        ^ how (did|does|has|have) ~ (report|reported|cover|covered|write|written)
        ^ (which|what) (articles?|stories|reports|news) (did|does|has|have) ~ (publish|write|have|run|carry|published|written)
        {(as per|per|based on|in the view of)} ~ {(reporting|reports|coverage)}
        {(as per|per|based on)} ~
        ~ {(says|said|reports|reported|writes|wrote)} $
      `),
      placed: phrases(`
        {(in|on)} ~
      `),
      written: phrases(`
        ^ what (did|does|has|have|is|was) ~ (write|written|writing|wrote) (about|regarding)
        ^ what (did|does|has|have) ~ (write|written) $
        (articles?|columns?|opinion pieces?|op eds?|pieces?|texts?) {(written )?by} ~
        ^ what (article|articles|column|columns) (did|has) ~ (write|written)
      `),
      media: phrases(`
        newspapers?, paper, news agency, press agency, news wire, newswire, wire, agency, radio, radio station, station, tv, television
        tv channel, tv station, channel, broadcaster, website, site, news site, portal, news portal, magazine, weekly, outlet
        news outlet, network, news channel, blog
      `),
      outletLike: words(`
        gazette daily times post herald tribune observer courier journal chronicle telegraph guardian mirror star globe
        standard examiner bulletin dispatch inquirer sentinel echo monitor register today news press fm tv radio media online
        review independent mail weekly
      `),
      wellKnown: phrases(`
        reuters, afp, ap, associated press, agence france presse, bbc, cnn, al jazeera, aljazeera, al arabiya, fox news, nbc, cbs
        abc news, msnbc, sky news, bloomberg, xinhua, tass, ria novosti, interfax, sputnik, rt, dpa, upi, sana, irna, wafa
        anadolu, anadolu agency, euronews, france 24, deutsche welle, dw, le monde, the guardian, the new york times
        washington post, wall street journal, financial times, the economist, der spiegel, haaretz, al ahram, politico, axios
      `),
      bodies: words(`
        ministry minister ministers government police army military president presidency office officials? official court
        parliament party unions? commission committee council bank fund organi[sz]ation association agency? institute
        university study studies reports? articles? statement source sources witness witnesses spokesman
        spokeswoman spokesperson expert experts analysts? law constitution plan agreement treaty data figures poll polls survey
        census international european federal central space energy environmental intelligence researchers scientists historians secretary general king prince governor mayor director chief lawyer
        family team club federation company un nato eu who imf unesco unicef unhcr iaea opec fbi cia nasa usa us uk uae gcc oecd
        wto ecb fifa uefa ioc au icc icj cdc fda epa noaa usgs isis isil plo pkk idf gdp wwf hrw msf icrc unrwa osce oic ugtt
        kremlin pentagon house street department foundation group bible quran wikipedia legend tradition
      `),
      articles: words(`the`),
      endings: none('English writes no case endings.'),
      press: phrases(`
        {(in|by|from|according to) (the )?~ (language )?(press|media|newspapers?|papers|outlets|sources?|articles?|news|reports|sites|websites|news sites)}
        what (do|does|did|are|is) {(the )?~ (language )?(press|media|newspapers|papers|outlets|sources|articles|news|reports|sites|websites)} (say|saying|report|reporting|write|writing)
        (news|articles|reports) {in ~}
      `),
      languages: {
        ar: words(`arabic arab`),
        en: words(`english`),
        ru: words(`russian`),
        fa: words(`persian farsi iranian`),
        tr: words(`turkish`),
        fr: words(`french`),
        de: words(`german`),
        es: words(`spanish`),
      },
      business: words(
        `work* job* journalist* reporter* editor* employ* own* found* director* staff hire* fire* fired shares sold buy* bought invest* circulation presenter anchor host column columnist intern building office offices headquarters advert*`,
      ),
      texts: words(`articles? text page pages story report news piece post`),
      about: words(`about on of regarding concerning that`),
    },
    noise: {
      smallTalk: phrases(`
        (hello|hi|hey|hiya|greetings|howdy|good (morning|afternoon|evening|day)|dear|salam|yo)( (there|dear|bot|isnad|everyone|everybody|all|guys|friend|friends|sir|team|my friend|again|mate))%
        (many |a lot of |lots of )?(thanks|thank you|thx|thank u|cheers)( (so much|very much|a lot|in advance|again|for your help|for the help|for your time|bot|isnad|friend))%
        (and )?have a (nice|good|great|lovely) (day|evening|one|weekend|week|night)
        (thanks|thank you)( (so much|very much|a lot|in advance))% and have a (nice|good|great|lovely) (day|evening|one|weekend|week|night)
        you (are |re )?((such )?an? )?((very|so|really|fucking|fuckin|damn|damned|stupid|useless|dumb|idiotic|silly|bad|worthless|pathetic|little|shitty|worst|absolute) )%(stupid|useless|dumb|idiot|idiotic|worthless|pathetic|moron|bot|robot|machine|piece of (shit|crap|junk|garbage)|trash|garbage)
        (hey )?((fucking|damn|stupid|useless|dumb|idiotic|silly|worthless|pathetic|shitty|dear|good|nice) )+(bot|robot|machine|idiot|program|ai)
        (idiot|moron|dumbass|bot|isnad|listen|look|quick question|quick one|a quick one|question|one question|serious question|i have a question|just curious|ok|okay|well|so|bro|dude|sir|guys|lol)
        (sorry|excuse me)( (to bother you|for (bothering|disturbing|asking)))?
        i am an? [^ ]*( (student|journalist|researcher))?
        i hope you (are|re) (well|fine|doing well)
        how are you( (today|doing))?
        ((best|kind|warm) )?regards( [^ ]*)?
      `),
      asides: words(`please pls plz plss thx lol asap pleaase`),
      opening: phrases(`
        (can|could|would|will) (you|u|isnad)( (please|pls|kindly|maybe))?, i (want|need) you to, i (would|d) like you to, you (should|must), (now|ok|so|and|kindly), is it possible to, (hey )?(bot|isnad)
      `),
      asking: phrases(`
        (can|could|would|will) (you|u|anyone|anybody|someone|somebody) (please |kindly |maybe |pls )?(tell|explain to|say to|answer|inform|let|show) (me|us)( know)?
        (please |pls |just |now |so )?(tell|answer|explain to|inform) (me|us)( please| pls| now)?
        i (just )?(want|would like|d like|need|wish|wanted|would love) to (know|ask|find out|ask you)
        i (was )?(wonder|wondering)
        (do|does) (you|anyone|anybody|someone) know
        my question is
        i (would|d) (really )?(appreciate( it)?|be (grateful|thankful|glad|happy)) if you (could|would) tell me
        (please |pls )?answer (me |us )?(quickly|fast|this|my question|this question)
      `),
    },
  },
  corrections: phrases(`
    correction, corrections, corrects, corrected, erratum, clarification, retraction, retracts, retracted, takes back
    took back, denies, deny, denied, denial, refutes, refuted, rebuts, rebutted, debunks, debunked, disproves, disproved
    untrue, not true, no truth, false claim, false claims, false report, false reports, no evidence, unfounded, revises
    revised, new toll, updated toll, updated figure, updated figures, toll rises, toll rose, toll climbs, toll lowered
    toll raised, toll cut, updates, update, updated
  `),
  affixNegations: words(`without non`),
  background: {
    // They stand for all that is neither Arabic nor Cyrillic.
    sentences: [
      'The team won the final after scoring two goals in the second half in front of a large crowd.',
      'The town lies on the bank of the river, with mountains to the north and west, and lives mostly on farming.',
      'The writer was born into a poor family, studied literature and worked as a teacher before her first novel.',
      'The ministry said that unemployment fell last year thanks to growth in services and tourism.',
      'The molecule consists of two atoms, and its properties change when temperature or pressure rises.',
      'Doctors advised people to drink more water, to eat fruit and vegetables and to give up smoking.',
      'The museum opened a new exhibition of paintings and sculptures of the nineteenth century.',
      'The court sentenced the accused to three years in prison; his lawyer said he would appeal.',
      'Heavy rain and strong winds are expected along the coast, with falling temperatures.',
      'These birds live in forests, build their nests in tall trees and feed on insects and seeds.',
      'The company has developed a new telephone with a larger screen and a battery that lasts longer.',
      'The state arose in the tenth century and widened its borders until it fell after long wars.',
      'The school was built fifty years ago and has more than a thousand pupils today.',
      'Trains were stopped for several hours by a technical fault before traffic returned to normal.',
      'The dish is made of rice, meat and onions and is served hot with salad on holidays.',
      'Parliament discussed the bill, and most members voted for it after a sitting that lasted until evening.',
    ],
    questions: [
      'Who won the final?',
      'When was the writer born and where did she study?',
      'How many people live in the city?',
      'What did the ministry say about unemployment?',
      'Why were the trains stopped?',
      'Where was the new exhibition opened?',
      'How is this dish made?',
      'Which sentence did the court pass?',
      'What do doctors advise their patients?',
      'What is the capital of this country?',
      'Who wrote this novel?',
      'Did parliament vote on the bill?',
      'Did fuel prices rise this year?',
      'Who is the new coach of the team?',
      'What caused the power cut?',
      'When did the war begin and how did it end?',
      'How much profit did the company make?',
      'What did the director say at the press conference?',
    ],
  },
  speech: {
    order: 'speaker-first',
    says: {
      he: none('An English verb does not tell the gender.'),
      she: none('An English verb does not tell the gender.'),
      they: none('An English verb does not tell the number in the past.'),
      any: words(`
        said says say told tells announced announces added adds stated states declared declares explained explains
        noted notes warned warns confirmed confirms stressed stresses insisted insists reported reports revealed reveals
        wrote writes tweeted posted argued argues continued concluded replied answered responded remarked commented
        pointed emphasi[sz]ed disclosed admitted admits acknowledged acknowledges predicted predicts
      `),
    },
    denies: {
      he: none('An English verb does not tell the gender.'),
      she: none('An English verb does not tell the gender.'),
      they: none('An English verb does not tell the number in the past.'),
      any: words(`denied denies deny disputed disputes rejected rejects refuted refutes`),
    },
    pronouns: { he: ['he'], she: ['she'], they: ['they'], any: none('English pronouns tell the gender.') },
    lightVerbs: none('Its verbs of saying need no noun.'),
    saidWith: none('Its verbs of saying need no noun.'),
    besideVerb: words(`has have had also then later further earlier`),
    passive: words(`was were been be being is are`),
    that: ['that'],
    contents: NOT_COLLECTED,
    leadingTo: words(`about on of for`),
    accordingTo: phrases(`according to, in the words of`),
    accordingToJoined: none('It writes no preposition onto a name.'),
    accordingToBehind: none('English puts it before the speaker.'),
    quoting: phrases(`quoting, citing, quoted`),
    ownWords: words(`him her them himself herself`),
    occasions: words(`statement interview speech conference post tweet`),
    roles: words(`
      president minister spokesman spokeswoman spokesperson secretary official officials chancellor ambassador governor mayor
      king queen prince chief head director chairman chairwoman leader senator general commander police army ministry government
      commission committee company agency source sources statement report study court prosecutor prosecutors lawyer lawyers
      witness witnesses expert experts analyst analysts researchers scientists doctor doctors author authors judge
    `),
    behindSpeaker: words(
      `in on at to during after before about with when while who which whose as for by from`,
    ),
    times: words(`today yesterday`),
    verbFirst: none('The verb does not stand first.'),
  },
  messages: {
    checking: words(`
      true truth real fake false correct right accurate confirmed confirm legit source sources proof
      evidence check verify verified fact facts rumor rumour hoax claim sure believe thoughts
    `),
    said: phrases(`told *, quoted, claimed`),
    accordingTo: phrases(`
      according to, as reported by, as quoted by, quoted by, quoting, citing, as per, per, via, from, source
      in the words of
    `),
    forwarded: phrases(`
      forwarded, forwarded message, forwarded many times, forwarded from ~, copied, copy paste, fwd, shared from ~
    `),
    breaking: phrases(`
      breaking news, breaking, just in, urgent, news alert, flash
    `),
    headlines: phrases(`
      headline, headlined, titled, entitled, under the headline, under the title, title
    `),
    offices: {
      president: phrases(`president`),
      primeMinister: phrases(`prime minister, premier`),
      minister: phrases(`minister, secretary of`),
      deputy: phrases(`mp, deputy, lawmaker, congressman, congresswoman, representative`),
      senator: phrases(`senator`),
      governor: phrases(`governor`),
      mayor: phrases(`mayor`),
      monarch: phrases(`king, queen, emir, sultan, crown prince, prince, princess`),
      ambassador: phrases(`ambassador, envoy`),
      judge: phrases(`judge, justice`),
      executive: phrases(`ceo, chief executive`),
    },
    relations: { none: 'A preposition, a genitive or a possessive shows it.' },
    unnamed: phrases(`
      (true|correct|confirmed|verdict|rating|verified|unverified|fact[- ]?check(ed|er|ers|ing)?|(* )?fact check)
      look( at this)?, see( this)?, watch, read( this)?, wow, quote, video, note, fyi, ps, (the )?(reasons?|question|answer|result|facts?|truth)
      
      (the|this|that|a|an)?( )?(paper|newspaper|agency|site|website|channel|radio|article|report|page|outlet|source|sources|media|press|he|she|it|they|who|someone|somebody|people|friend|man|woman|quote)
    `),
    neverSaid: phrases(`
      (falsely|wrongly|erroneously|mistakenly|allegedly|supposedly|purportedly) (quoted|reported|said|claimed|alleged|credited|attributed), contrary to (reports|claims|rumou?rs|what)
      (never|not) (actually |really |ever )?(uttered|used|spoke) the words
      (never|not) (actually |really |ever |even |once )?(said|say|says|saying|claimed|claim|stated|state|wrote|write|written|tweeted|tweet|posted|post|uttered)
      *n t (actually |really |ever |even )?(said|say|saying|claimed|claim|stated|state|wrote|write|written|tweeted|tweet|posted|post|uttered)
      (denied|denies|deny|denying) (ever )?(saying|having said|having written|writing), (denied|denies) that (he|she|they) (had |has |have )?(ever )?(said|say|written|wrote)
      (nobody|no one|no *|hardly anyone|hardly any *) (has |have )?(ever )?(said|say|says|believes|claims), few (* )?(say|said|believe|claim)
      (wrong|false|untrue|incorrect|misleading|inaccurate|a lie|not true|not correct|nonsense) to (say|claim|suggest|write|state)( that)?
      if (* )?(* )?(* )?(had )?(said|says)
    `),
    besideSaid: words(`while whereas meanwhile really actually ever once even truly never`),
    falsehoods: phrases(`
      fake( quote| news)?, false(ly)?, hoax(es)?, lies?, untrue, (not|*n t) (really )?(true|real|correct|right|accurate|genuine|so|authentic), fabricat(ed|ion), made[- ]up, invented, debunked, misattributed, misleading, doctored, bogus
      no truth, myth, baseless, unfounded, disinformation, misinformation, (falsely|wrongly) attributed, wrong, incorrect, rumou?rs?, refuted, nonsense
    `),
    checks: phrases(`
      (is|are|was|were) (this|that|it|these|those)( *)? (really |actually )?(true|real|fake|right|correct|legit|accurate|false|authentic|so), (this|that) (is )?(true|real|legit), (true|real) or (false|fake), (false|fake) or (true|real)
      (can|could) (anyone|someone|anybody|somebody|you) (please )?(confirm|verify|check)( this| that| it)?, (did|has) (he|she|they) (really |actually )?(say|said) (this|that|it|so)
    `),
  },
  typing: {
    everyday: ENGLISH_EVERYDAY,
    keyboard: none('It is typed in Latin letters.'),
    dialect: none('Its dialects are not written in questions.'),
    latin: none('It is written in Latin letters.'),
  },
  turns: {
    harmless: phrases(`
      not (only|just|merely|least|to mention|surprisingly|long (ago|after)), no (doubt|longer than|fewer than|less than|more than|sooner), no one but, nothing but, without (a )?doubt, no wonder, if only, nothing less than
      if not, never before, never mind, last but not least, no matter, cannot but, could not (help|agree more), no (?=[0-9]), may (?=[0-9]), [0-9]* may
      (in|of|on|by|since|until|till|during|last|next|this|early|late|mid|between|and) may
    `),
    question: phrases(
      `whether( or not)?, (ask*|wonder*|inquir*|enquir*|see|know|check*|clear|unclear|sure|doubt*|question*) if`,
    ),
    condition: phrases(
      `if, unless, provided that, providing that, as long as, on condition( that)?, in case, should (?=it|he|she|they|we), only if, so long as, supposing( that)?, assuming( that)?`,
    ),
    denial: phrases(`
      den(y|ies|ied|ying|ial|ials), refut(e|es|ed|ing|ation), rebut(s|ted|ting)?, disput(e|es|ed|ing), reject(s|ed|ing|ion)?, dismiss(es|ed|ing)?( as)?, repudiat(e|es|ed|ing), disavow(s|ed)?, contradict(s|ed|ing)?, debunk(s|ed|ing)?, ruled? out, rul(es|ing) out, refus(e|es|ed|ing|al), declin(ed|es) to, disprov(e|es|ed|ing)
      falsely, wrongly, mistakenly, false (that|to), untrue( that)?, wrong(ly)? that, retract(s|ed|ing)?, withdrew the claim, forbid(s|den)?, forbade, the myth
    `),
    doubt: phrases(`
      even if, as if, as though, alleg(e|es|ed|edly|ing|ation|ations), claim(s|ed|ing)?, purport(s|ed|edly|ing)?, supposed(ly)?, rumou?r(s|ed)?, reputed(ly)?, so-called, so called, apparently, probably, doubt(s|ed|ful|ing)?, suspected, suspects? (?=that|of), suspicion(s)?( that| of)?, accus(e|es|ed|ing|ation|ations), unconfirmed, unverified, disputed, perhaps, possibly, maybe
      pretend(s|ed|ing)?, speculat(e|es|ed|ing|ion), hypothesi[sz]ed( that)?, unproven, conspiracy theor(y|ies)
    `),
    hedge: phrases(`might, may, could, would, *'d, nearly, almost`),
    negation: phrases(`
      not, no, never, neither, nor, none( of)?, nobody, nothing, nowhere, no one, without, cannot, *n't, hardly, barely, scarcely, rarely, seldom, little (evidence|sign|reason), few (?=people|of), lack(s|ed|ing)?( of)?, fail(s|ed|ing|ure)?( to)?, unable( to)?, far from, unlikely( to)?, impossible( to| for| that)?, instead of, rather than
      stopp(ed|ing) short of, no longer, ceas(ed|es) to, absence of
    `),
    negationFirst: none('English negates with words that are no others.'),
    negatedVerb: none('English negates with words of their own.'),
    contrast: phrases(
      `but, however, yet, although, though, nevertheless, nonetheless, except( that)?, whereas`,
    ),
    reporting: phrases(`
      said, says, say, saying, told, tells, add(ed|s|ing), stat(ed|es|ing), report(ed|s|edly), announc(ed|es|ing), explain(ed|s|ing), not(ed|es|ing) that, declar(ed|es|ing), confirm(ed|s|ing), according to, wrote, writes, stress(ed|es|ing), point(ed|s|ing) out, insist(ed|s|ing), argu(ed|es|ing), remark(ed|s), repl(ied|ies), answered
    `),
    that: phrases(`that`),
    subordinate: phrases(`because, while, when, whenever, who, whom, whose, which, where`),
    behind: none('English puts what turns a clause before it.'),
  },
};
