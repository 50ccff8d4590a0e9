import type { AdminWords } from './admin-words.ts';

/** Turkish. */
export const trAdmin: AdminWords = {
  quoteExact: 'Birebir: sayfada tam bu karakterler var.',
  quoteRespelt: 'Aynı sözcükler, başka yazımla; sayfada şöyle geçiyor.',
  quoteAltered: 'Değiştirilmiş; sayfada başka türlü yazıyor:',
  quoteStitched: 'Birleştirilmiş: parçalar doğru, ama ayrı yerlerden.',
  quoteNotFound: 'Bulunamadı: hiçbir haberde yok.',
  quoteOutsideOutlets:
    'Burada alıntı yapılabilen yayınlarda bulunamadı; arşivin geri kalanında kendisi ya da ona yakın bir şey var.',
  nearestSentence: 'En yakın cümle; alıntının kendisi değil:',
  quoteTooShort: (words) =>
    `Çok kısa: bir alıntı ancak ${words} sözcükten sonra rastlantıdan ayırt edilebilir.`,
  quoteTooLong: (length, limit) =>
    `Alıntı ${length} karakter; en çok ${limit} karakter karşılaştırılır. Lütfen parça parça doğrulayın.`,
  quoteEmpty: 'Burada alıntı yok.',
  verifyingFailed: 'Alıntı bu kez karşılaştırılamadı. Lütfen bir dakika sonra yeniden deneyin.',
  pageHas: (text) => `sayfada: ${text}`,
  givenIs: (text) => `verilen: ${text}`,
  nothing: '(boş)',

  operatorOnly: 'Bunu yalnızca botun işletmecisi yapabilir: arşiv bütün sunucular için ortaktır.',
  managersOnly: 'Bu sunucunun ayarlarını yalnızca sunucuyu yönetebilenler görür ve değiştirir.',
  serverOnly: 'Ayarlar sunucuya aittir; özel mesajlarda ayar yoktur.',

  runGoingOn: (who, percent) =>
    `Arşiv zaten dizinleniyor, başlatan ${who}: %${percent} tamamlandı. Aynı anda tek çalışma olur.`,
  indexing: (percent) => `Arşiv dizinleniyor: %${percent} tamamlandı. Bu sırada önceki dizin yanıt veriyor.`,
  indexed: (time) => `Arşiv dizinlendi, süre: ${time}.`,
  wouldIndex: 'Bir çalışma şunları bulurdu, hiçbir şey yazılmadı:',
  added: 'Eklenen',
  changed: 'Değişen',
  removed: 'Kaldırılan',
  unchanged: 'Değişmeyen',
  refused: 'Reddedilen',
  moreRefused: (more) => `ve ${more} tane daha`,
  runFailed: (why) => `Dizinleme başarısız oldu; önceki dizin yanıt vermeyi sürdürüyor. ${why}`,
  runCancelled: 'İptal edildi. Hiçbir şey değişmedi.',
  byItself: 'isnad kendisi',
  runsAgain: 'Dizinleme yeniden çalışıyor.',
  nothingToCancel: 'Şu anda dizinleme yok.',
  cancelling: 'Durduruluyor.',
  rolledBack: (time) =>
    `Yeniden şu dizin yanıt veriyor: ${time}. Otomatik çalışmalar, bir işletmeci başlatana dek durur.`,
  noPrevious: 'Kullanılabilir daha eski bir dizin yok.',

  statusLastRun: 'Son çalışma',
  statusIndexSize: 'Diskteki dizin',
  statusPaused: 'Otomatik çalışmalar durdu: bir işletmeci önceki dizine döndü.',
  runSucceeded: 'tamamlandı',
  runFailedWord: 'başarısız',
  runCancelledWord: 'iptal',

  settingsTitle: 'Ayarlar',
  settingsNone: 'Hiçbir şey ayarlanmadı: isnad sorulduğu yerde yanıt verir.',
  settingsSaved: 'Kaydedildi.',
  settingsReset: 'Geri alındı: burada her şey baştaki gibi.',
  settingsNothingGiven: 'Ayarlanacak bir şey verilmedi.',
  mentionNeedsIntent: 'Etiketlenmeden isnad mesajları okuyamaz: önce işletmeci MESSAGE_CONTENT=true yapmalı.',
  channelUnknown: 'Bu sunucuda böyle bir kanal yok.',
  offHere: 'isnad burada kapalı.',
  yes: 'evet',
  no: 'hayır',
  automatic: 'sorunun dili',
  allOutlets: 'hepsi',

  privacy: (keepsQuestions) =>
    [
      'Diskte duranlar: yanıtlara verilen oylar (alıntı, oy, gün) ve oy verenle mesajın, botun gizli anahtarı olmadan çözülemeyen özeti; bir de sunucuların ayarları, bot çıkarılınca unutulur.',
      keepsQuestions
        ? 'Arşivin yanıtlamadığı sorular, soran belirtilmeden haftalık rapora kadar saklanır: işletmeci bunu açtı. Özel sorular saklanmaz.'
        : 'Sorular ve kullanıcı adları saklanmaz.',
      'Devam soruları için bir kanaldaki son 10 sorunuz bir saat boyunca yalnızca bellekte tutulur. Bu komutun seçeneği onları hemen siler; diskte olanı işletmeci siler.',
    ].join('\n'),
  forgotten: 'Sorularınız unutuldu.',

  gapsTitle: (since, questions) => `Yanıtsız kalan sorular, ${since} tarihinden beri: ${questions}`,
  gapsWords: 'Bu soruların sözcükleri ve kaç soruda geçtikleri:',
  gapsQuestions: 'Sorular:',

  commands: {
    verify: { name: 'doğrula', description: 'Arşivde bir alıntı var mı, sözcüğü sözcüğüne' },
    quote: { name: 'alıntı', description: 'Alıntı olduğu söylenen, en az üç sözcük' },
    reindex: { name: 'dizinle', description: 'Arşivde değişenleri içeri al (işletmeciler)' },
    preview: { name: 'önizle', description: 'Bir çalışma neyi değiştirir' },
    run: { name: 'başlat', description: 'Arşivi dizinle; bitene dek eski dizin yanıt verir' },
    force: { name: 'zorla', description: 'Haberlerin çoğu kaybolacak olsa da sürdür' },
    cancel: { name: 'iptal', description: 'Süren çalışmayı durdur' },
    rollback: { name: 'geri-dön', description: 'Bir önceki dizine dön' },
    settings: { name: 'ayarlar', description: 'isnad bu sunucuda nasıl davranır (sunucuyu yönet)' },
    show: { name: 'göster', description: 'Ayarlı olanlar' },
    set: { name: 'ayarla', description: 'Sunucu ya da tek bir kanal için bir şey ayarla' },
    reset: { name: 'sıfırla', description: 'Sunucunun ya da tek bir kanalın ayarlarını geri al' },
    channel: { name: 'kanal', description: 'Yalnızca bu kanal için; verilmezse sunucu için' },
    enabled: { name: 'açık', description: 'isnad burada yanıt verir mi' },
    mention: { name: 'etiket', description: 'isnad etiketlenmek zorunda mı' },
    language: { name: 'dil', description: 'Kendi sözlerinin dili; alıntılar kendi dilinde kalır' },
    outlets: { name: 'yayınlar', description: 'Alıntılanabilecek yayınlar, virgülle; hepsi için *' },
    privacy: { name: 'gizlilik', description: 'isnad neyi ne kadar saklar ve nasıl silinir' },
    forget: { name: 'unut', description: 'Sorduğunuz soruları unut' },
  },
};
