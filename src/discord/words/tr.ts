import { trAdmin } from './tr-admin.ts';
import type { ShellWords } from './shell-words.ts';

/** Turkish: a noun after a number has no plural, and no case ending is put to a value that is not known here. */
export const tr: ShellWords = {
  direction: 'ltr',

  noAnswer: 'Arşiv bu soruya yanıt vermiyor.',
  noAnswerWithin: {
    outlets: 'Burada aranan yayınlarda bu sorunun yanıtı yok; arşivin geri kalanında var.',
    dates: 'Bu tarihler arasında arşiv bu soruya yanıt vermiyor; dışında veriyor.',
    both: 'Bu tarihler ve yayınlar içinde arşiv bu soruya yanıt vermiyor; dışında veriyor.',
  },
  nearestNotAnAnswer: 'En yakın başlıklar (bunlar yanıt değildir):',
  newestEvidence: (age, date) => `en yeni alıntı: ${age} (${date})`,
  newestEvidenceToday: (date) => `en yeni alıntı: bugün (${date})`,
  newestEvidenceUndated: 'alıntılar tarihsiz',
  undatedLeftOut: (articles) => `Tarih filtresi nedeniyle ${articles} tarihsiz haber dışarıda bırakıldı.`,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `${outlet} adlı yayından haber yok; arşivde hiçbir yayının adı geçmiyor.`
      : `${outlet} adlı yayından haber yok. Arşivdeki yayınlar: ${known.join(', ')}.`,
  quoteAttached: 'Bu alıntı bir mesaja sığmayacak kadar uzun; kelimesi kelimesine eklendi.',
  moreQuotes: 'Diğer alıntılar',
  alsoIn: 'Ayrıca:',
  otherWording: 'Aynı cümle başka sözlerle:',
  moreWordings: (count) => `Gösterilmeyen diğer ifadeler: ${count}`,
  inContext: 'Bağlamıyla; alıntı yanındaki çizgiyle gösterilmiştir',
  copyOf: 'Kopyalamak için',
  quoteNotAllowed: 'Bu mesajdaki bir alıntı, burada alıntı yapılamayan bir yayından.',
  quoteGone: 'Bu mesajdaki bir alıntı artık arşivde yok: haberi değiştirilmiş veya kaldırılmış.',
  quoteChanged: 'Burada alıntılanmıştı, artık arşivde bu sözcüklerle yok:',
  nearestNow: 'Şimdi en yakın cümle:',
  stillHere: 'Aynı sözcükler şimdi arşivde başka bir yerde:',
  nothingNear: 'Şimdi ona yakın bir cümle yok.',

  buttonMore: 'Diğer alıntılar',
  buttonContext: 'Bağlamıyla',
  buttonCopy: 'Kopyala',
  buttonHelpful: 'Yararlı',
  buttonNotHelpful: 'Yararlı değil',
  buttonDelete: 'Sil',

  thanksForVote: 'Teşekkürler. Oyunuz, adınız ve sorunuz saklanmadan sayıldı.',
  votedBefore: 'Bu yanıt için daha önce oy verdiniz; ilk oy geçerlidir.',
  deleteNotAllowed: 'Bu yanıtı yalnızca soruyu soran veya mesajları yönetme yetkisi olan bir üye silebilir.',
  buttonUnknown: 'Bu isnad sürümü o düğmeyi veya komutu tanımıyor. Lütfen yeniden sorun.',

  tooManyQuestions: (wait) => `Bir anda çok fazla soru geldi. Lütfen ${wait} sonra yeniden sorun.`,
  queued: (ahead) => `Sizinkinden önce ${ahead} soru yanıtlanıyor; ardından sıra sizde.`,
  tooBusy: 'Şu anda çok fazla soru bekliyor. Lütfen bir dakika sonra yeniden sorun.',
  building: (percent) =>
    percent === null
      ? 'Arşiv okunuyor. Lütfen bir dakika sonra yeniden sorun.'
      : `Arşiv okunuyor: %${percent} tamamlandı. Lütfen biraz sonra yeniden sorun.`,
  noIndex: 'Şu anda arşivde arama yapılamıyor; bu botu işleten kişinin ilgilenmesi gerekiyor.',
  restarting: 'Bot yeniden başlatılıyor ve bu işi bitiremedi. Lütfen bir dakika sonra yeniden sorun.',
  tookTooLong: 'Bu çok uzun sürdü ve bırakıldı. Lütfen yeniden sorun, belki daha az sözcükle.',

  questionEmpty: 'Burada soru yok: ne harf ne de rakam var.',
  questionTooLong: (length, limit) =>
    `Soru ${length} karakter; en çok ${limit} karakter okunur. Lütfen daha kısa sorun.`,
  dateInvalid: (option, value) =>
    `${option} için ${value} geçersiz: lütfen 2024-05-31 biçiminde bir gün yazın.`,
  datesReversed: (from, to) => `Başlangıç (${from}) bitişten (${to}) sonra: arada hiç gün yok.`,
  messageWithoutText: 'Bu mesajda aranacak metin yok.',
  mentionMe: (ask) =>
    `Burada yalnızca benden bahsedilen mesajları okuyabiliyorum; ${ask} komutunu da kullanabilirsiniz.`,
  bareMention: (ask) => `Bir soru sorun: sorunuzda benden bahsedin veya ${ask} komutunu kullanın.`,

  failed: (report) => `Bir şeyler ters gitti. ${report} koduyla kaydedildi; lütfen yeniden deneyin.`,

  help: (ask, findSources) =>
    [
      'isnad, arşivindeki haberlerden kelimesi kelimesine alıntı yaparak yanıt verir; her alıntının başlığını, yayınını, tarihini ve bağlantısını, sayfada varsa, gösterir. Arşivde yanıt yoksa bunu söyler.',
      `${ask} komutuyla, benden bahsederek veya özel mesajla, istediğiniz dilde sorun; alıntılar haberin dilinde kalır.`,
      `Herhangi bir mesajın menüsünde Uygulamalar, ${findSources}: arşivin o konuda ne dediğini gösterir.`,
    ].join('\n'),
  helpExamples: 'Arşivde bunlar gibi haberler var; onları sorabilirsiniz:',

  statusTitle: 'Durum',
  statusArticles: 'Haberler',
  statusPassages: 'Bölümler',
  statusOutlets: 'Yayınlar',
  statusOldest: 'En eski haber',
  statusNewest: 'En yeni haber',
  statusUndated: 'Tarihsiz haberler',
  statusIndexedAt: 'Son dizinleme',
  statusRefused: 'Okunamayan dosyalar',
  statusModel: 'Model',
  statusVersion: 'Sürüm',
  statusUptime: 'Çalışma süresi',
  statusFeedback: 'Oylar',
  feedbackCounts: (helpful, notHelpful) => `yararlı: ${helpful}, yararlı değil: ${notHelpful}`,
  unknown: 'bilinmiyor',

  admin: trAdmin,

  commands: {
    ask: { name: 'sor', description: 'Arşive sorun; yanıt, kaynaklarıyla birlikte alıntılardır' },
    question: { name: 'soru', description: 'Sorunuz, istediğiniz dilde' },
    from: { name: 'başlangıç', description: 'Yalnızca bu günün ve sonrasının haberleri, örneğin 2024-05-31' },
    to: { name: 'bitiş', description: 'Yalnızca bu günün ve öncesinin haberleri, örneğin 2024-12-31' },
    outlet: { name: 'yayın', description: 'Yalnızca bu yayının haberleri' },
    private: { name: 'özel', description: 'Yanıtı yalnızca siz görürsünüz' },
    help: { name: 'yardım', description: 'isnad ne yapar, neler sorulabilir' },
    status: { name: 'durum', description: 'Arşivde ne olduğu ve botun durumu' },
    findSources: 'Kaynakları bul',
  },
};
