import type { UiStrings } from './ui-strings.ts';

/**
 * Turkish. A noun after a number has no plural, and no case ending follows a value, whose vowels are not known here.
 */
export const tr: UiStrings = {
  direction: 'ltr',
  discordLocales: ['tr'],

  answers: {
    noAnswer: 'Arşivde bu sorunun yanıtı yok.',
    noAnswerWithin: {
      outlets: 'Burada aranan yayınlarda bu sorunun yanıtı yok; arşivin geri kalanında var.',
      dates: 'Arşivde bu tarihler arasında bu sorunun yanıtı yok; dışında var.',
      both: 'Arşivde bu tarihler ve yayınlar içinde bu sorunun yanıtı yok; dışında var.',
    },
    nearestNotAnAnswer: 'En yakın başlıklar (bunlar yanıt değildir):',
    edited: 'düzenlenen sorunun yanıtı',
    newestEvidence: (age, date) => `en yeni alıntı: ${age} (${date})`,
    newestEvidenceToday: (date) => `en yeni alıntı: bugün (${date})`,
    newestEvidenceUndated: 'alıntılar tarihsiz',
    undatedLeftOut: (articles) => `Tarih filtresi nedeniyle ${articles} tarihsiz haber dışarıda bırakıldı.`,
    outletUnknown: (outlet, known) =>
      known.length === 0
        ? `${outlet} adlı yayından haber yok; arşivde hiçbir yayının adı geçmiyor.`
        : `${outlet} adlı yayından haber yok. Arşivdeki yayınlar: ${known.join(', ')}.`,
    quoteAttached: 'Bu alıntı bir mesaja sığmayacak kadar uzun; tamamı ekte.',
    alsoIn: 'Ayrıca:',
    otherWording: 'Aynı cümle başka sözlerle:',
    moreWordings: (count) => `Gösterilmeyen diğer ifadeler: ${count}`,
  },

  understood: {
    within: (period) => `${period} tarihli`,
    since: (day) => `${day} ve sonrasına ait`,
    until: (day) => `${day} ve öncesine ait`,
    articles: (when) => `${when} haberler`,
    articlesOf: (outlet) => `${outlet} haberleri`,
    allArticles: 'haberler',
    inLanguage: (language) => `dil: ${language}`,
    newestFirst: 'önce en yeniler',
    oldestFirst: 'önce en eskiler',
    lunar: 'Ümmülkura takvimine göre, bir gün oynayabilir',
    nothingWhen: (when) => `${when} haberlerde yanıt yok.`,
    nothingFrom: (outlet) => `${outlet} haberlerinde bunun yanıtı yok.`,
    nothingFromWhen: (outlet, when) => `${outlet} yayınının ${when} haberlerinde bunun yanıtı yok.`,
    newestIsOf: (day) => `Bu konudaki en yeni haber ${day} tarihli:`,
    newestUndated: 'Bu konuya en yakın sayfada tarih yok:',
    otherOutlet: 'Başka bir yayında var:',
    closest: 'En yakın bölüm; yanıt olmayabilir:',
    undatedShown: 'Tarihsiz alıntılar başka bir zamandan olabilir: sayfalarında tarih yok.',
    declined: {
      translate: 'isnad çeviri yapmaz.',
      summarise: 'isnad özet çıkarmaz.',
      count: 'isnad sayım yapmaz.',
      list: 'isnad liste hazırlamaz.',
      opinion: 'isnad görüş bildirmez.',
      write: 'isnad metin yazmaz.',
    },
    instead: 'Arşivin söyledikleri, kelimesi kelimesine:',
    onlyQuotes: 'Yalnızca haberlerinden kelimesi kelimesine alıntı yapar.',
    listing: {
      newest: 'Arşivden, önce en yeniler:',
      oldest: 'Arşivden, önce en eskiler:',
      plain: 'Arşivden:',
    },
    partUnanswered: 'Bu bölümün yanıtı yok.',
    partBehind: (more) => `Bununla ilgili alıntılar: “${more}” düğmesi.`,
    without: (what) => `Kaldır: ${what}`,
  },

  periods: {
    thisMonth: 'bu ay',
    lastMonth: 'geçen ay',
    thisYear: 'bu yıl',
    lastYear: 'geçen yıl',
  },

  changeForm: {
    title: 'Tarihleri ve yayını değiştir',
    from: 'Başlangıç (YYYY-MM-DD)',
    to: 'Bitiş (YYYY-MM-DD)',
    outlet: 'Yayın',
  },

  genres: { opinion: 'görüş', denial: 'yalanlama', correction: 'düzeltme' },

  buttons: {
    more: 'Diğer alıntılar',
    back: 'Geri',
    context: 'Bağlamıyla',
    copy: 'Kopyala',
    helpful: 'Yararlı',
    notHelpful: 'Yararlı değil',
    delete: 'Sil',
    change: 'Tarihleri değiştir',
    export: 'Kanıtı dışa aktar',
    stopFollowing: 'Takibi bırak',
  },

  followUps: {
    moreQuotes: 'Diğer alıntılar',
    inContext: 'Bağlamıyla; alıntı yanındaki çizgiyle gösterilmiştir',
    pageChanged: 'Bu alıntının sayfası değiştirildi. Fark:',
    pageBefore: (text) => `önce: ${text}`,
    pageNow: (text) => `şimdi: ${text}`,
    pageFetched: (time) => `alındı ${time}`,
    copyOf: 'Kopyalamak için',
    quoteNotAllowed: 'Bu mesajdaki bir alıntı, burada alıntı yapılamayan bir yayından.',
    quoteGone: 'Bu mesajdaki bir alıntı artık arşivde yok: haberi değiştirilmiş veya kaldırılmış.',
    quoteChanged: 'Bu alıntı artık arşivde yok:',
    nearestNow: 'Şu anda en yakın cümle:',
    stillHere: 'Aynı sözcükler şu anda arşivde başka bir yerde geçiyor:',
    nothingNear: 'Arşivde şu anda ona yakın bir cümle yok.',
    thanksForVote: 'Teşekkürler! Oyunuz sayıldı; ne adınız ne de soru saklanır.',
    votedBefore: 'Bu yanıt için daha önce oy verdiniz; o oy geçerlidir.',
    voteChanged: 'Oyunuz değiştirildi.',
    whyNot: 'Neden yararlı değildi?',
    reasons: {
      wrong: 'Alıntı yanlış',
      'not-an-answer': 'Soruyu yanıtlamıyor',
      outdated: 'Güncelliğini yitirmiş',
      other: 'Başka bir neden',
    },
    thanksForReason: 'Teşekkürler! Neden, adınız olmadan saklandı.',
    reasonTooLate:
      'Neden saklanmadı: bir oy, isnad yeniden başlatılmadıkça 15 dakika içinde değiştirilebilir.',
    deleteFailed:
      'Discord, isnad’ın bu yanıtı silmesine izin vermedi. Lütfen yeniden deneyin ya da mesajları yöneten birine söyleyin.',
    deleteNotAllowed:
      'Bu yanıtı yalnızca soruyu soran veya mesajları yönetme yetkisi olan bir üye silebilir.',
  },

  waiting: {
    tooManyQuestions: (wait) => `Bir anda çok fazla soru geldi. Lütfen ${wait} sonra yeniden sorun.`,
    queued: (ahead) => `Sizinkinden önce ${ahead} soru yanıtlanıyor; ardından sıra sizde.`,
    tooBusy: 'Şu anda çok fazla soru bekliyor. Lütfen bir dakika sonra yeniden sorun.',
    building: (percent) =>
      percent === null
        ? 'Arşiv okunuyor. Lütfen bir dakika sonra yeniden sorun.'
        : `Arşiv okunuyor: %${percent} tamamlandı. Lütfen biraz sonra yeniden sorun.`,
    noIndex: 'Şu anda arşivde arama yapılamıyor; bu botu işleten kişinin ilgilenmesi gerekiyor.',
    restarting: 'Bot yeniden başlatılıyor ve bu işi bitiremedi. Lütfen bir dakika sonra yeniden sorun.',
    tookTooLong: 'Yanıt çok uzun sürdü ve durduruldu. Lütfen yeniden sorun, belki daha az sözcükle.',
  },

  refusals: {
    questionEmpty: 'Burada soru yok: ne harf ne de rakam var.',
    questionTooLong: (length, limit) =>
      `Soru ${length} karakter; sınır ${limit} karakter. Lütfen daha kısa sorun.`,
    dateInvalid: (option, value) =>
      `${option} için ${value} geçersiz: lütfen 2024-05-31 biçiminde bir gün ya da “geçen ay” gibi bir ifade yazın.`,
    datesReversed: (from, to) => `Başlangıç (${from}) bitişten (${to}) sonra: arada hiç gün yok.`,
    messageWithoutText: 'Bu mesajda aranacak metin yok.',
    offHere: 'isnad burada kapalı ya da yalnızca belirli kanallarda veya rollere yanıt veriyor.',
    unknownAction: 'Bu isnad sürümü o düğmeyi veya komutu tanımıyor. Lütfen yeniden sorun.',
    questionForgotten: 'isnad bu soruyu artık hatırlamıyor. Lütfen yeniden sorun.',
    quoteForgotten: 'isnad bu alıntıyı artık hatırlamıyor. Lütfen yeniden kontrol edin.',
    slowMode: 'isnad yanıt veremedi: bu kanal yavaş modda. Lütfen biraz sonra yeniden sorun.',
    threadArchived:
      'isnad yanıt veremedi: bu alt başlık arşivlenmiş ya da kilitli. Lütfen başka bir yerde sorun.',
    restFailed: (report) => `Gerisi gösterilemedi; hata ${report} koduyla kaydedildi.`,
    failed: (report) => `Bir şeyler ters gitti. ${report} koduyla kaydedildi; lütfen yeniden deneyin.`,
  },

  hints: {
    bareMention: (ask) => `Bir soru sorun: sorunuzda benden bahsedin veya ${ask} komutunu kullanın.`,
    replyUnreadable: (findSources) =>
      `Yanıtladığınız mesajı okuyamıyorum. Menüsünü açıp Uygulamalar, ${findSources} seçin.`,
    mentionMe: (ask) =>
      `Burada yalnızca benden bahsedilen mesajları okuyabiliyorum; ${ask} komutunu da kullanabilirsiniz.`,
  },

  help: {
    about:
      'isnad, arşivindeki haberlerden kelimesi kelimesine alıntı yaparak yanıt verir; her alıntının başlığını, yayınını, tarihini ve bağlantısını, sayfada varsa, gösterir. Arşivde yanıt yoksa bunu söyler.',
    ask: (command) =>
      `${command} komutuyla, benden bahsederek veya özel mesajla, istediğiniz dilde sorun; alıntılar haberin dilinde kalır.`,
    findSources: (name) =>
      `Herhangi bir mesajın menüsünde Uygulamalar, ${name}: arşivin o konuda ne dediğini gösterir.`,
    verifyMessage: (name) => `Bir mesajdaki alıntıyı sözcük sözcük doğrulamak için aynı yerde ${name} seçin.`,
    examples: 'Örneğin bu haberlerden birini sorabilirsiniz:',
    commands: 'Komutlar; satırda başka bir şey yazmıyorsa herkes içindir:',
    buttons: {
      title: 'Yanıtın altındaki düğmeler. Herkes basabilir, sonucu yalnızca basan görür:',
      more: 'en çok beş alıntı daha',
      context: 'her alıntının çevresindeki cümleler',
      copy: 'düz metin olarak alıntılar ve kaynaklar',
      votes: 'oyunuzu bir kez, adınız olmadan sayar',
      change: 'soruyu başka tarih veya yayınla yeniden sorar, bir saat boyunca',
      delete: 'yanıtı siler; soran kişi ve mesajları yönetebilenler içindir',
    },
  },

  welcome: {
    runBy: (who) => `Arşivi işleten: ${who}.`,
    more: (help) => `isnad başka ne yapar ve nasıl ayarlanır: ${help}`,
  },

  verify: {
    exact: 'Birebir: sayfada bu metin karakteri karakterine var.',
    respelt: 'Aynı sözcükler, başka yazımla. Sayfada şöyle geçiyor:',
    altered: 'Değiştirilmiş. Sayfada başka sözcükler var:',
    stitched: 'Birleştirilmiş: parçalar arşivde var, ama ayrı yerlerde.',
    notFound: 'Bulunamadı: hiçbir haberde yok.',
    outsideOutlets:
      'Burada alıntı yapılabilen yayınlarda bulunamadı; arşivin geri kalanında kendisi ya da ona yakın bir şey var.',
    elided: 'Kısaltılmış, atlanan yerler işaretli. Bu sözcükler bir haberde var; işaretlerin yerinde:',
    outsideArticle: 'Sayfada var, ama bir haberin parçası değil.',
    turned: (words) => `Dikkat: bu sözcüklerin geçtiği cümle anlamlarını değiştiriyor (${words}).`,
    turnedByOmission: (words) => `Dikkat: atlanan kısım anlamı değiştiriyor (${words}).`,
    reversed: 'Haberde parçalar başka bir sırada.',
    far: 'Bir yerde bir paragraftan fazlası atlanmış.',
    deniedByMessage: (words) => `Dikkat: mesajın kendisi alıntıyı yalanlıyor veya sorguluyor (${words}).`,
    claimsDiffer: (claims) => `Sayfa şu konularda başka bir şey söylüyor: ${claims.join(', ')}.`,
    claims: { speaker: 'sözün sahibi', outlet: 'yayın', date: 'tarih', url: 'bağlantı', headline: 'başlık' },
    claimVerdicts: { agrees: 'sayfayla aynı', differs: 'sayfadan farklı', silent: 'sayfa belirtmiyor' },
    laterArticle: (word) => `Sayfasında ${word} sözcüğü geçen daha sonraki bir haber:`,
    mayTranslate: 'Başka dildeki bir cümlenin çevirisi olabilir. Sözcükleri doğrulanamaz:',
    absentLanguage: (language) => `Sözcük sözcük karşılaştırılamaz: bu dilde (${language}) haber yok.`,
    oldVersion: (time) =>
      `Şu anda hiçbir makale bunu söylemiyor, ama bir sayfa kelimesi kelimesine söylemişti: ${time} tarihli sürümünde. Sayfa sonra değiştirildi.`,
    oldVersionRespelt: (time) =>
      `Şu anda hiçbir makale bunu söylemiyor, ama bir sayfa başka bir yazımla söylemişti: ${time} tarihli sürümünde. Sayfa sonra değiştirildi.`,
    oldUnread: 'Sayfaların önceki sürümleri okunamadı; alıntı onlarda olabilir.',
    nearestSentence: 'En yakın cümle (alıntının kendisi değil):',
    tooShort: (words) => `Çok kısa: en az ${words} sözcük gerekir, yoksa benzerlik rastlantı olabilir.`,
    tooLong: (length, limit) =>
      `Alıntı ${length} karakter; sınır ${limit} karakter. Lütfen parça parça doğrulayın.`,
    empty: 'Doğrulanacak bir alıntı yok.',
    failed: 'Alıntı bu kez doğrulanamadı. Lütfen bir dakika sonra yeniden deneyin.',
    pageHas: (text) => `sayfada: ${text}`,
    givenIs: (text) => `alıntıda: ${text}`,
    nothing: '(boş)',
    evidence:
      'Bu kontrolün kanıtı: okumak için .html dosyası, sonra yeniden kontrol etmek için .json dosyası.',
  },

  said: {
    title: (name, about, quotes) =>
      about === null
        ? `${name}: alıntılar, eskiden yeniye (${quotes})`
        : `${name}, konu ${about}: alıntılar, eskiden yeniye (${quotes})`,
    nobody: (name) => `Hiçbir haber ${name} adlı birinden alıntı yapmıyor.`,
    nothing: (name, about) =>
      about === null
        ? `Bu sınırlar içinde hiçbir haberde alıntı yok: ${name}.`
        : `Bu sınırlar içinde ${about} konusunda hiçbir haberde alıntı yok: ${name}.`,
  },

  timeline: {
    title: (subject, events) => `${subject}: olayların akışı (${events})`,
    nothing: (subject) => `Bu konuda haber yok: ${subject}.`,
    nothingWithin: (subject) => `Bu sınırlar içinde bu konuda haber yok: ${subject}.`,
    undated: 'Tarihsiz',
  },

  reindex: {
    operatorOnly: 'Bunu yalnızca botun işletmecisi yapabilir: arşiv bütün sunucular için ortaktır.',
    alreadyRunning: (who, percent) =>
      `Arşiv zaten dizinleniyor (başlatan: ${who}, %${percent} tamamlandı). Aynı anda tek dizinleme yapılabilir.`,
    automaticRun: 'isnad kendisi',
    progress: (percent) =>
      `Arşiv dizinleniyor (%${percent} tamamlandı). Bu sırada mevcut dizin yanıt veriyor.`,
    done: (time) => `Arşiv dizinlendi, süre: ${time}.`,
    preview: 'Önizleme, hiçbir şey yazılmadı. Dizinleme şunları değiştirirdi:',
    added: 'Eklenen',
    changed: 'Değişen',
    removed: 'Kaldırılan',
    unchanged: 'Değişmeyen',
    refused: 'Reddedilen',
    moreRefused: (more) => `ve ${more} tane daha`,
    failed: (why) => `Dizinleme başarısız oldu; mevcut dizin yanıt vermeyi sürdürüyor. ${why}`,
    cancelled: 'İptal edildi. Hiçbir şey değişmedi.',
    worksAgain: 'Dizinleme yeniden çalışıyor.',
    nothingToCancel: 'Şu anda dizinleme yok.',
    cancelling: 'Dizinleme durduruluyor.',
    rolledBack: (time) =>
      `Yeniden şu dizin yanıt veriyor: ${time}. Otomatik dizinleme, bir işletmeci başlatana dek duraklatıldı.`,
    noPrevious: 'Dönülebilecek daha eski bir dizin yok.',
  },

  status: {
    title: 'Durum',
    articles: 'Haberler',
    passages: 'Bölümler',
    outlets: 'Yayınlar',
    oldest: 'En eski haber',
    newest: 'En yeni haber',
    undated: 'Tarihsiz haberler',
    indexedAt: 'Son dizinleme',
    lastRun: 'Son dizinleme çalışması',
    runSucceeded: 'tamamlandı',
    runFailed: 'başarısız',
    runCancelled: 'iptal',
    indexSize: 'Dizin boyutu',
    paused: 'Otomatik dizinleme duraklatıldı: bir işletmeci önceki dizine döndü.',
    unreadable: 'Okunamayan dosyalar',
    model: 'Model',
    version: 'Sürüm',
    uptime: 'Çalışma süresi',
    feedback: 'Oylar',
    feeds: 'Akışlar',
    damagedVotes: 'Bozuk, sayılmayan oylar',
    votes: (helpful, notHelpful) => `yararlı: ${helpful}, yararlı değil: ${notHelpful}`,
    unknown: 'bilinmiyor',
    presence: (articles, newest) => `${articles} haber, en yenisi ${newest}`,
    presenceUndated: (articles) => `${articles} haber`,
  },

  settings: {
    managersOnly: 'Bu sunucunun ayarlarını yalnızca sunucuyu yönetebilenler görür ve değiştirir.',
    serverOnly: 'Ayarlar isnad’ın eklendiği sunucuya aittir; burada ayar yoktur.',
    title: 'Ayarlar',
    none: 'Bütün ayarlar varsayılan değerinde.',
    saved: 'Kaydedildi.',
    reset: 'Ayarlar varsayılana döndürüldü.',
    nothingGiven: 'Değiştirilecek bir şey yok: en az bir ayar verin.',
    mentionNeedsIntent:
      'isnad, kendisinden bahsedilmeyen mesajları okuyamaz: önce işletmeci MESSAGE_CONTENT=true yapmalı.',
    channelUnknown: 'Bu sunucuda böyle bir kanal yok.',
    channelOfOtherKind: 'Bu bir kategori ya da alt başlık: üyelerin yazdığı bir kanal seçin.',
    yes: 'evet',
    no: 'hayır',
    allOutlets: 'hepsi',
    automatic: 'otomatik',
    labels: {
      enabled: 'Burada yanıt verir',
      mention: 'Bahsetmek gerekir',
      language: 'Dil',
      outlets: 'Yayınlar',
      private: 'Özel yanıtlar',
      only: 'Yalnızca şunlar için',
    },
    onlyUnknown: 'Bu sunucunun kanal ve rollerini yazın, örneğin #news @editors; sınırı kaldırmak için *.',
    onlyRoles: 'Tek bir kanal için bu ayar yalnızca rol alır.',
  },

  permissions: {
    lacking: 'isnad’ın bu kanallarda eksik izinleri var:',
    change:
      'Değiştirmek için kanalın ayarlarını, sonra İzinler bölümünü açın ve bunlara isnad rolü için izin verin.',
    names: {
      view: 'Kanalları Gör',
      send: 'Mesaj Gönder',
      threads: 'Alt Başlıklarda Mesaj Gönder',
      attach: 'Dosya Ekle',
      history: 'Mesaj Geçmişini Oku',
      react: 'Tepki Ekle',
    },
  },

  operators: {
    fault: (report, what) => `Bir istek başarısız oldu (${what}). Günlükte numarası ${report}.`,
    faults: (count, what, report) =>
      `Yine başarısız oldu (${what}). Sayısı: ${count}, sonuncusunun numarası ${report}.`,
    queueFull: (limit) => `Kuyruk dolu: ${limit} soru bekliyor, yenileri geri çevriliyor.`,
    queueFulls: (count) => `Kuyruk yine doldu. Geri çevrilen soru sayısı: ${count}.`,
    diskLow: (free) => `Diskte az yer kaldı: ${free}. Bir sonraki dizinleme başarısız olabilir.`,
    diskEnough: (free) => `Diskte yine yeterince yer var: ${free}.`,
    indexStale: (reindex) => `Sayfalar değişti, ama değişiklikler henüz dizinde yok. Almak için: ${reindex}`,
    indexFresh: 'Bütün değişiklikler yine dizinde.',
    feedFails: (feed, why) => `${feed} akışı başarısız oldu: ${why}`,
    feedFailsAgain: (feed, count) => `${feed} akışı yine başarısız oldu. Kaç kez: ${count}.`,
    feedSilent: (feed, since) => `${feed} akışı her zamankinden uzun süredir sessiz. Son yenilik: ${since}.`,
    feedListWrong: (why) => `Akış listesinde bir hata var: ${why}`,
    feedsStopped: (why) => `Hiçbir akış okunamıyor: ${why}`,
  },

  feeds: {
    title: 'Akışlar',
    none: 'Hiçbir akış okunmuyor: listesi yok (FEEDS_FILE).',
    never: 'henüz yok',
    conditions: {
      new: 'henüz okunmadı',
      fine: 'iyi',
      failing: 'başarısız',
      silent: 'her zamankinden uzun süredir sessiz',
    },
    lastSuccess: 'Son başarı',
    lastNew: 'Son yenilik',
    lastFault: 'Son hata',
    next: 'Sonraki okuma',
    taken: 'Alınan sayfalar',
    waiting: 'Bekleyen sayfalar',
  },

  privacy: {
    kept: (keepsQuestions) =>
      [
        'Diskte duranlar: yanıtlara verilen oylar (alıntı, oy, neden, gün; değiştirebilmeniz için hangisinin sizin olduğu 15 dakika bellekte bilinir) ve oy verenle mesajın, botun gizli anahtarı olmadan çözülemeyen özeti; bir de sunucuların ayarları ve hangi sunucuların karşılandığı, bot çıkarılınca silinir.',
        keepsQuestions
          ? 'Yanıtsız kalan sorular, soran belirtilmeden haftalık rapora kadar saklanır: işletmeci bunu açtı. Özel sorular saklanmaz.'
          : 'Sorular ve kullanıcı adları saklanmaz.',
        'Devam sorularını anlamak için isnad, her kanaldaki son 10 sorunuzu bir saat boyunca yalnızca bellekte tutar; zaman veya yayın belirten, düğmelerle değiştirilebilen soruyu da, özel olsa bile, aynı süre; dışa aktarma düğmesi için kontrol ettirdiğiniz alıntıları da; sayfaları için istediğiniz listeleri (sözler, kronoloji) de. Bu komutun seçeneği onları hemen siler; diskte olanı istek üzerine işletmeci siler.',
        'Silinen bir soru yanıtlanmasın, düzenlenen yeniden yanıtlansın diye isnad, soru soran mesajların kimliklerini on dakika boyunca yalnızca bellekte tutar. Okuyabildiği öteki mesajlar saklanmaz.',
      ].join('\n'),
    follows:
      'Tek istisna takip ettiğiniz sorudur: alıntılarının gideceği yer ve son gönderilen alıntılarla birlikte, takip bırakılana veya unutulana ya da o kanal, sunucu veya doğrudan mesaj ortadan kalkana kadar diskte saklanır. Kanallarda, bittiğinde haber verilsin diye bunu isteyen de saklanır. Unutma seçeneği kendi takip ettiğiniz soruları ve kanal sorularındaki adınızı siler.',
    forgotten: 'Sorularınız unutuldu.',
  },

  follow: {
    begun: (question) => `isnad artık bu soruyu takip ediyor: ${question}`,
    willTell: {
      direct: 'Yeni dizinlenen bir makale yanıtladığında alıntıyı doğrudan mesajla alırsınız.',
      channel: 'Yeni dizinlenen bir makale yanıtladığında alıntı bu kanalda paylaşılır.',
    },
    fromNow: 'Yalnızca bundan sonra dizinlenen makaleler sayılır. Arşivin bugün söyledikleri aşağıda.',
    quietBetween: (from, to, timeZone) => `Sessiz saatler: ${from}–${to} (${timeZone}).`,
    alert: (question) => `Takip edilen bir soru hakkında arşivde yeni, ${question}:`,
    leftOut: (count) => `Çok fazlası beklediği için paylaşılmayan başka yanıtlar: ${count}`,
    stopped: (question) => `Artık takip edilmiyor: ${question}`,
    notFollowed: 'Bu soru artık takip edilmiyor.',
    none: 'Takip ettiğiniz bir soru yok; bu kanalda da takip edilen soru yok.',
    title: 'Takip edilen sorular',
    where: { direct: 'doğrudan mesaj', channel: 'bu kanal' },
    since: (day) => `${day} tarihinden beri`,
    choose: 'Takibi bırakılacak soruyu seçin',
    more: (count) => `Gösterilmeyenler: ${count}`,
    ended: (question) =>
      `isnad, istediğiniz yere yazamadığı için bir soruyu artık takip etmiyor: ${question}`,
    tooBroad:
      'Bu takip edilemez: yeni bir makalenin yanıtlayabileceği bir şey söylemiyor. Tam bir soru sorun, örneğin “Meclis köprü hakkında ne karar verdi?”',
    known: 'Bu soru orada zaten takip ediliyor.',
    tooMany: (limit) => `Zaten ${limit} soru takip ediyorsunuz, sınır bu. Önce birini bırakın.`,
    tooManyHere: (limit) => `Bu sunucuda zaten ${limit} soru takip ediliyor, sınır bu. Önce birini bırakın.`,
    managersOnly:
      'Burada alıntı paylaştırmayı ve bunu durdurmayı yalnızca kanalı veya sunucuyu yönetenler yapabilir. Ötekiler alıntıları doğrudan mesajla alır.',
    cannotPost: 'isnad bu kanalda paylaşamaz. Yazabildiği bir metin kanalı veya alt başlık seçin.',
    directClosed:
      'isnad size doğrudan mesaj gönderemiyor. Bu sunucunun gizlilik ayarlarında izin verip yeniden deneyin.',
    quietInvalid: (value) => `${value} bir saat aralığı değil. İki saat verin, örneğin 22-7.`,
    off: 'Bu botun işletmecisi soru takibini açmadı.',
  },

  gaps: {
    title: (since, questions) => `Yanıtsız kalan sorular, ${since} tarihinden beri: ${questions}`,
    words: 'Bu soruların sözcükleri ve kaç soruda geçtikleri:',
    questions: 'Sorular:',
  },

  commands: {
    ask: { name: 'sor', description: 'Arşive sor, kaynaklarıyla birlikte alıntılar al' },
    said: { name: 'sözler', description: 'Birinin arşivdeki sözleri, eskiden yeniye' },
    timeline: { name: 'kronoloji', description: 'Bir konudaki olayların akışı, her olay için bir alıntı' },
    verify: {
      name: 'doğrula',
      description: 'Bir alıntının arşivde sözcüğü sözcüğüne geçip geçmediğini denetle',
    },
    follow: { name: 'takip', description: 'Bir soruyu takip et: yeni makaleler yanıtlayınca alıntı al' },
    following: { name: 'takiplerim', description: 'Takip edilen soruları göster ve takibi bırak' },
    help: { name: 'yardım', description: 'isnad ne yapar, nasıl sorulur' },
    status: { name: 'durum', description: 'Arşivde ne olduğu ve botun durumu' },
    privacy: { name: 'gizlilik', description: 'isnad neyi ne kadar saklar ve nasıl silinir' },
    reindex: { name: 'dizinle', description: 'Dizini arşivdeki değişikliklerle güncelle (işletmeciler)' },
    feeds: { name: 'akışlar', description: 'Okunan akışların durumunu göster (işletmenler)' },
    settings: { name: 'ayarlar', description: 'isnad bu sunucuda nasıl davranır (sunucuyu yönet)' },
    findSources: 'Kaynakları bul',
    verifyMessage: 'Alıntıyı doğrula',
  },

  subcommands: {
    preview: { name: 'önizle', description: 'Bir dizinlemenin neyi değiştireceğini göster' },
    run: { name: 'başlat', description: 'Arşivi dizinle; bitene dek mevcut dizin yanıt verir' },
    cancel: { name: 'iptal', description: 'Süren dizinlemeyi durdur' },
    rollback: { name: 'geri-dön', description: 'Bir önceki dizine dön' },
    show: { name: 'göster', description: 'Ayarları göster' },
    set: { name: 'ayarla', description: 'Sunucunun ya da tek bir kanalın ayarlarını değiştir' },
    reset: { name: 'sıfırla', description: 'Sunucunun ya da tek bir kanalın ayarlarını sıfırla' },
  },

  options: {
    question: { name: 'soru', description: 'Sorunuz, istediğiniz dilde' },
    from: { name: 'başlangıç', description: 'Yalnızca bu günün ve sonrasının haberleri, örneğin 2024-05-31' },
    to: { name: 'bitiş', description: 'Yalnızca bu günün ve öncesinin haberleri, örneğin 2024-12-31' },
    outlet: { name: 'yayın', description: 'Yalnızca bu yayının haberleri; birkaçı için araya virgül koyun' },
    private: { name: 'özel', description: 'Yanıtı yalnızca siz görürsünüz' },
    by: { name: 'kim', description: 'Kimin sözleri: herhangi bir yazıyla bir ad' },
    about: { name: 'konu', description: 'Yalnızca bununla ilgili olanlar' },
    subject: { name: 'başlık', description: 'Konu, istediğiniz dilde' },
    here: { name: 'burada', description: 'Bu kanalda paylaş (kanalı yönetenler için)' },
    quiet: { name: 'sessiz', description: 'Alıntısız saatler, örneğin 22-7' },
    quote: { name: 'alıntı', description: 'Doğrulanacak alıntı (en az üç sözcük)' },
    force: { name: 'zorla', description: 'Haberlerin çoğu kaybolacak olsa da sürdür' },
    channel: { name: 'kanal', description: 'Yalnızca bu kanal için; verilmezse bütün sunucu için' },
    enabled: { name: 'açık', description: 'isnad burada yanıt verir mi' },
    mention: { name: 'etiket', description: 'isnad etiketlenmek zorunda mı' },
    language: { name: 'dil', description: 'isnad’ın kendi sözlerinin dili; alıntılar kendi dilinde kalır' },
    outlets: { name: 'yayınlar', description: 'Alıntılanabilecek yayınlar, virgülle; hepsi için *' },
    only: {
      name: 'yalnız',
      description: 'Yalnızca bu kanallarda ve bu rollere yanıt ver (#channel @role); sınırı kaldırmak için *',
    },
    forget: { name: 'unut', description: 'Sorduğunuz soruları unut' },
  },
};
