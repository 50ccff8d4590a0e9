import type { RoomWords } from './room-words.ts';

/** Turkish. */
export const tr: RoomWords = {
  title: 'Okuma salonu',
  about:
    'Arşiv, makalelerinden kelimesi kelimesine alıntılarla yanıt verir ya da yanıtı olmadığını söyler. Hiçbir soru saklanmaz.',
  pages: { ask: 'Sor', verify: 'Alıntı doğrula', holdings: 'Arşivin içeriği' },
  language: 'Dil',
  question: 'Sorunuz',
  ask: 'Sor',
  quote: 'Alıntı ve hakkında söylenenler: kim, nerede ve ne zaman söyledi',
  verify: 'Doğrula',
  inItsArticle: 'Makalesinde',
  chain: 'Bu metin nereden geliyor',
  indexed: 'Dizine eklendi',
  versions: {
    fetched: 'Alındı',
    title: 'Sayfanın önceki sürümleri',
    legend:
      'Üstü çizili olan, sürümün söylediğidir; altı çizili olan, sonrakinde onun yerine geçendir. En yenisi önce gelir.',
    onlyTimes: 'Aralarındaki farklar burada gösterilmez: makale yayıncısına aittir.',
    same: 'Makale aynı şeyi söylüyordu.',
    notCompared: 'Bu sürüm burada karşılaştırılmaz.',
    unreadable: 'Bu sayfanın önceki sürümleri şu anda okunamıyor.',
  },
  partOnly: 'Burada yalnızca alıntı ve çevresindeki paragraflar gösterilir: makale yayıncısına aittir.',
  nothingShown: 'Makale yayıncısına aittir ve alıntı olmadan burada gösterilmez.',
  leftOut: '[…]',
  back: 'Soru kutusuna dön',
  problems: {
    title: 'Olmadı',
    noPage: 'Burada böyle bir sayfa yok.',
    wrongMethod: 'Bu sayfa bu şekilde istenemez.',
    tooLarge: 'Bu, tek bir istek için çok fazla metin.',
    noArticle: 'Arşivde böyle bir makale yok ya da artık yok.',
    noQuote: 'Bu alıntı artık makalede yok: makale değiştirilmiş ya da bağlantı bozulmuş.',
    operatorsOnly: 'Bu sayfayı yalnızca işletmeciler görebilir.',
    unknownLanguage: (given) =>
      `isnad “${given}” dilini konuşmuyor. Lütfen aşağıdaki dillerden birini seçin.`,
  },
  holdings: {
    title: 'Arşivde neler var',
    byMonth: 'Aylara göre makaleler',
    byOutlet: 'Yayın organlarına göre makaleler',
    byLanguage: 'Dillere göre makaleler',
    month: 'Ay',
    outlet: 'Yayın organı',
    language: 'Dil',
    articles: 'Makaleler',
    undated: 'Tarihsiz',
    total: 'Toplam',
    gaps: 'Makale olmayan aylar',
    noGaps: 'Makalesiz ay yok.',
    noOutlet: '(yayın organı belirtilmemiş)',
    votes: 'Oylar',
  },
};
