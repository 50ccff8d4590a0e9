import { TURKISH_EVERYDAY } from './everyday/tr.ts';
import { type Language, none, NOT_COLLECTED, phrases, words } from './language.ts';

export const TURKISH: Language = {
  code: 'tr',
  name: 'Turkish',
  script: 'latin',
  nounsCapitalised: false,
  abbreviations: words(`sn av yrd doç bkz`),
  months: {
    gregorian: [
      ['ocak', 'oca'],
      ['şubat', 'şub'],
      ['mart'],
      ['nisan', 'nis'],
      ['mayıs'],
      ['haziran', 'haz'],
      ['temmuz', 'tem'],
      ['ağustos', 'ağu'],
      ['eylül', 'eyl'],
      ['ekim', 'eki'],
      ['kasım', 'kas'],
      ['aralık', 'ara'],
    ],
    persian: NOT_COLLECTED,
    hijri: NOT_COLLECTED,
    ambiguous: none('No name of a month is another word as often in a question.'),
    notMonths: none('No other language of the script has months that are words of Turkish.'),
    suffixes: none('Case endings stand under "inflected".'),
    // Ocakta, ağustosun, aralığındaki
    inflected: {
      stems: words(`oca[kğ] şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralı[kğ]`),
      endings: '([ıiuü]?n?d|t)[ae](ki)?',
    },
  },
  dateLines: {
    update: words(`güncelleme güncellendi güncellenme`),
    publish: words(`giriş eklenme yayınlanma yayınlandı yayın yayım`),
    label: words(`tarih tarihi`),
    weekdays: [['pazar'], ['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi']],
    relative: words(`önce`),
    filler: words(`saat son günü`),
    zone: NOT_COLLECTED,
    hijriEra: NOT_COLLECTED,
    otherPersianMonths: none('Turkish pages do not use them.'),
    dayNames: none('Dates on Turkish pages have digits.'),
  },
  questions: {
    asking: words(`ne kim kimin kiminle nerede neden niçin nasıl kaç hangi`),
    sometimesAsking: none('All forms are in the list above.'),
    functionWords: words(`
      ve veya ile için bir bu şu o da de mi mı mu mü ne var yok olan oldu olarak değil gibi kadar sonra önce
      arasında hakkında üzerinde göre dedi etti eden
    `),
    and: none('The question word may come later: see the next list.'),
    andAskingLater: words(`ve ya`),
    prepositions: none('Turkish puts them behind their noun.'),
    relative: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  periods: {
    in: none('Turkish says it by an ending.'),
    on: none('Turkish says it by an ending.'),
    article: none('Turkish has no article.'),
    of: none('Turkish says it by an ending.'),
    from: none('Turkish says it by an ending.'),
    firstDay: NOT_COLLECTED,
    monthWord: none('Turkish puts the word for "month" behind its name.'),
    yearWord: none('Turkish puts the word for "year" behind the number.'),
    solarYearWord: none('Turkish has no word of its own for a year of that calendar.'),
    partOfYear: NOT_COLLECTED,
    behindYear: words(`yılında yıllarında itibar[ıi]yl[ae] ayında aylarında günü tarihinde arasında`),
    attributive: words(`yıl(ı|ın|ındaki|ının|ına|ları|larındaki|larının) ayı ayının ayındaki tarihli`),
    solarEra: NOT_COLLECTED,
    otherEra: NOT_COLLECTED,
    to: none('"kadar" stands behind the date.'),
    until: none('"kadar" stands behind the date.'),
    untilOrBefore: none('"kadar" stands behind the date.'),
    and: words(`ve veya ile`),
    before: none('"önce" stands behind the date.'),
    after: none('"sonra" stands behind the date.'),
    since: none('"beri" stands behind the date.'),
    startingFrom: none('"itibaren" stands behind the date.'),
    by: none('"kadar" stands behind the date.'),
    sinceBehind: words(`beri itibaren`),
    afterBehind: words(`sonra(sı|sında)?`),
    beforeBehind: words(`önce(si|sinde)?`),
    untilBehind: words(`kadar`),
    fromYear: words(`(yıl|ay)(lar)?ından`),
    amount: words(`yaklaşık`),
    numbered: words(`karar*`),
    event: words(`seçim* sezon* zirve* savaş* darbe* deprem* saldırı* olay* anlaşma* kutlama* kupası*`),
    counted: words(`milyon kişi* asker* ölü yaralı lira gün saat yıl bin füze`),
    attached: none('Turkish writes endings, not words, onto others.'),
    ordinalEndings: none('Turkish writes a full stop behind an ordinal number.'),
    hyphenEndings: none('Turkish joins endings to a number by an apostrophe.'),
    attachedYear: none('Turkish has no such short form.'),
    apostropheEndings: [
      // 2020'den, Mart'tan; then 2020'de, 2020'deki, 2020'nin, 2020'ye
      { behind: 'digitOrLetter', endings: ['[dt][ae]n'], readAs: 'yılından' },
      { behind: 'digitOrLetter', endings: ['[dt][ae]'], readAs: 'yılında' },
      { behind: 'digit', endings: ['[dt][ae]ki', 'n?[ıiuü]n', '[yn]?[aeıiuü]'], readAs: 'yılının' },
    ],
  },
  times: {
    numbers: [
      words(`bir`),
      words(`iki`),
      words(`üç`),
      words(`dört`),
      words(`beş`),
      words(`altı`),
      words(`yedi`),
      words(`sekiz`),
      words(`dokuz`),
      words(`on`),
    ],
    today: phrases(`bugün, bu (sabah|akşam|gece)`),
    yesterday: phrases(`dün( sabah| akşam| gece)?`),
    dayBeforeYesterday: phrases(`(evvelsi|evvelki|önceki) gün, dünden önceki gün`),
    this: {
      week: phrases(`bu hafta( içinde)?, içinde bulunduğumuz hafta`),
      month: phrases(`bu ay( içinde)?`),
      year: phrases(`bu (yıl|sene)( içinde)?`),
    },
    last: {
      week: phrases(`(geçen|geçtiğimiz|önceki) hafta`),
      month: phrases(`(geçen|geçtiğimiz|önceki) ay`),
      year: phrases(`(geçen|geçtiğimiz|önceki) (yıl|sene), bıldır`),
    },
    ago: {
      day: phrases(`# gün önce`),
      week: phrases(`# hafta önce`),
      month: phrases(`# ay önce`),
      year: phrases(`# (yıl|sene) önce`),
    },
    within: {
      day: phrases(
        `son # gün(de|dür)?, son # gün (içinde|boyunca), son 24 saat(te)?, # gündür, # günden beri`,
      ),
      week: phrases(`son # hafta(da|dır)?, son # hafta (içinde|boyunca), # haftadır, # haftadan beri`),
      month: phrases(`son # ay(da|dır)?, son # ay (içinde|boyunca), # aydır, # aydan beri`),
      year: phrases(`son # (yıl|sene)(da|de|dır|dir)?, son # yıl (içinde|boyunca), # yıldır, # yıldan beri`),
    },
    weekdays: [['pazar'], ['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi']],
    onWeekday: phrases(`@ (günü|sabahı|akşamı|gecesi)`),
    lastWeekday: phrases(`(geçen|geçtiğimiz) @( günü)?`),
    // baharında, yazında
    seasons: [
      words(`bahar(ı|ında)? ilkbahar(ı|ında|da)?`),
      words(`yaz(ında)?`),
      words(`sonbahar(ı|ında|da)? güz(ü|ünde)?`),
      words(`kış(ında)?`),
    ],
    thisSeason: phrases(`bu @`),
    lastSeason: phrases(`(geçen|geçtiğimiz) @`),
    lunarMonths: [
      words(`muharrem`),
      words(`safer`),
      words(`rebiülevvel`),
      words(`rebiülahir`),
      words(`cemaziyelevvel`),
      words(`cemaziyelahir`),
      words(`recep`),
      words(`şaban`),
      words(`ramazan`),
      words(`şevval`),
      words(`zilkade`),
      words(`zilhicce`),
    ],
    lunarEra: words(`hicri`),
    otherwise: phrases(`
      *[dt][ae]n # (gün|hafta|ay|yıl|sene) önce, *[dt][ae]n (bugün|dün)( *)?, bugün (gazete*|tv), (kara|kanlı) @( günü)?, @ günleri
      bugüne kadar, dünya(nın)? dün
    `),
    notBehind: phrases(`doğ(an|du|muş|umlu), doğumlu, kurul(an|du|muş), iken, kıyasla`),
    bareDayBehind: none('Turkish has endings for it.'),
    leading: phrases(`yaklaşık, tam olarak`),
    years: 'gregorian',
  },
  followUps: {
    roles: {
      and: words(`ve ya ama veya peki`),
      topic: NOT_COLLECTED,
      chat: words(`teşekkürler teşekkür sağol merhaba selam evet hayır nasılsın güzel anladım`),
      self: words(`ben sen siz biz bana sana`),
      asks: words(`neden niçin niye nasıl nerede nereye nereden`),
      what: words(`ne`),
      who: words(`kim kimin kime kiminle kimi`),
      counts: words(`kaç hangi`),
      person: words(`onun onlar onların`),
      object: words(`ona onu onunla onlara onları onlarla`),
      thing: words(`bu bunu bunun orada`),
      clause: NOT_COLLECTED,
      with: words(`ile`),
      about: NOT_COLLECTED,
      to: NOT_COLLECTED,
      in: NOT_COLLECTED,
      from: NOT_COLLECTED,
      preposition: words(`için hakkında sonra önce göre gibi`),
      auxiliary: words(`mı mi mu mü`),
      determiner: none('Turkish has no article.'),
      idle: words(`dedi oldu bir zaman kadar la le`),
      event: NOT_COLLECTED,
      detail: words(`sebebi`),
      time: words(`dün bugün yarın şimdi`),
      filler: words(`tamam öyleyse tam olarak da de`),
    },
    telling: /[ığş]/u,
    politeCapital: false,
    attached: none('What Turkish writes onto words changes no role.'),
    also: NOT_COLLECTED,
    titles: NOT_COLLECTED,
    subjects: none('In Turkish the verb itself says who does it.'),
    personOrThing: NOT_COLLECTED,
    responding: NOT_COLLECTED,
    agreeing: NOT_COLLECTED,
    expletives: none('Turkish needs no word for "there is".'),
    withBehind: ['ile'],
    withBeforeOneWord: none('"With" stands behind its noun.'),
  },
  names: {
    caseEndings: none('They are taken off known names only: see the last list.'),
    nominatives: {},
    // trumpın, putinle, brükselden
    endingsOfKnown: words(`y?l[ae] n?d[ae]n? t[ae]n? n?[ıiuü]n y?[ıiuüae]`),
    titles:
      words(`(cumhur)?(başkan|bakan)* başbakan* cumhurbaşkan* kral(ı|ın|içe*)? prens(i|in|es*)? emir(i|in)? şeyh(i|in)? imam* müftü* papa vali(si*|nin)?
      büyükelçi* elçi* konsolos* general(i|in)? albay* yüzbaşı* binbaşı* amiral* senatör* milletvekil* yargıç* hâkim* savcı* doktor* dr
      bay bayan sayın profesör* prof şef* müdür* sekreter* genel sözcü* antrenör* yıldız* şarkıcı* oyuncu* lider* eski dışişleri
      içişleri savunma maliye ticaret sağlık eğitim turizm tarım kültür ulaştırma enerji çalışma sanayi adalet aziz`),
    translated:
      words(`bakanlı[kğ]* konsey* komisyon* komite* mahkeme* banka* üniversite* enstitü* birli[kğ]* cephe* federasyon*
      ofis* ajans* şirket* festival* kulüb* kulüp* takım* havaliman* havaalan* hastane* hapishane* cezaev* ilkokul* lise* cadde* sokak* meydan* cami* kilise* katedral* saray* liman* köprü* kule* otel* müze* tiyatro* parlamento*
      meclis* senato* kongre* hükümet* anayasa* yasa* kanun* otorite* dernek* derne[gğ]* cemiyet* örgüt* teşkilat* vak[ıi]f*
      vakf* forum* konferans* zirve* muhafız* donanma* polis* kuvvet* güçler* gümrük* koruma* sivil* milli ulusal
      cumhuriyet* demokratik* islam* uluslararası merkez* yüksek* dünya* devlet* kuzey* güney* doğu* batı* yeni eski büyük
      demiryol* vadi* nehr* nehir* körfez* şehr* ili vilayet* bölge*
      şampiyona* oyunlar* olimpiyat* final* hareket* tugay* gece* hafta* yıl* bayram* noel* paskalya* ramazan*
      hakikat* onur devrim* elçili[kğ]* konsoloslu[kğ]* sahil* sınır* kamp* üss* istasyon* radyo* televizyon* gazete*
      sendika* odas* işçi* gazeteci* avukat* insan* kadın* genç* çocuk* kitap* fuar* savaş* barış*
      güvenlik* arap* müslüman* yahudi* hristiyan* afrika* asya* avrupa* beyaz* siyah* kırmızı* yeşil* mavi* internet fm plus note
      pro max galaxy anlaşma* plan* program* proje* operasyon* dava* bahçe* stadyum* özgür* kurtuluş* ekonomi* finans* girişim*
      avm* borsa* amerikan* kabe* kâbe*
      (parti|lig|kupa|okul|park|fon|ordu|halk|hava|yol|dağ|göl|deniz|şehir|ödül|gün|ay|üs|hat|kanal|oda|hak|film|yaz|kış|ev)(y?[aeıiuü]|n?[ıiuü]n|[dt][ea]n?|l[ae]r*|s[ıiuü]*)?
      ada(s[ıi]*|lar*)?
      belge* havayol* konut* ilk son ilçe* belediye* türk*`),
    particles: words(`al el bin ben ibn abu ebu eş es ez en er ed et von van de la`),
  },
  pages: {
    sourceLabels: ['kaynak'],
    definiteInSourceLabel: none('Turkish has no article.'),
    titleLabels: ['başlık'],
    linkLabels: phrases(`bağlantı, haber linki, haberin linki, haberin bağlantısı`),
    keywordLabels: phrases(`etiketler, anahtar kelimeler, anahtar sözcükler, haber etiketleri`),
    bylineLabels: phrases(`yazan, muhabir, editör, yazar, haber merkezi`),
    bylineOpenings: NOT_COLLECTED,
    joiningBylines: NOT_COLLECTED,
    captionLabels: phrases(`fotoğraf, fotoğraflar, foto, fotoğraf altı, arşiv fotoğrafı`),
    alsoMarkers: phrases(`ayrıca okuyun, bunu da okuyun, bunlar da ilginizi çekebilir`),
    listMarkers: phrases(`
      ilgili haberler, benzer haberler, diğer haberler, son dakika, son haberler, çok okunanlar
      en çok okunanlar, ilginizi çekebilir
    `),
    commentMarkers: words(`yorumlar`),
    replies: phrases(`cevapla, yanıtla, yanıt ver, cevap ver`),
    searchHeadings: phrases(`arama sonuçları, arama sonucu, için arama sonuçları`),
    consents: phrases(`
      çerez kullan, çerezler kullan, çerezleri kullan, biz ve, iş ortağımız, iş ortaklarımız, cihazınızda
      onayınızı, rızanızı, tercihlerinizi, gizliliğiniz, kabul edebilir, reddedebilir, kabul etmiş olursunuz
      kişisel verilerinizi
    `),
    consentTopics: phrases(`
      çerez, kişisel veri, gizlilik politikası, gizlilik ayarları, aydınlatma metni, kvkk
    `),
    offers: phrases(`
      abone olun, abone ol, hemen abone, zaten abone misiniz, abone misiniz, giriş yapın, devamını okumak için
      haberin devamını okumak, haberin tamamını okumak, okumaya devam e, istediğiniz zaman iptal
      dilediğiniz zaman iptal, tüm içeriklere, sınırsız erişim, sadece abonelere, yalnızca abonelere
      aboneliğiniz, ücretsiz erişin, ödersiniz
    `),
    controls: words(`reklam paylaş yazdır`),
    requests: phrases(`bizi takip edin, abone olun, takip edin`),
    lineOpenings: phrases(`
      haberin linki, haberin bağlantısı, makalenin bağlantısı, facebook'ta paylaş, twitter'da paylaş, x'te paylaş
      bu haberi paylaş, ayrıca okuyun
    `),
    genres: {
      opinion: phrases(`görüş, yorum, köşe yazısı, başyazı, fikir`),
      denial: phrases(`tekzip, yalanlama`),
      correction: phrases(`düzeltme, düzeltme ve özür`),
      denies: none('The verb stands at the end.'),
      deniesLast: phrases(`yalanladı, yalanladılar, yalanlıyor, yalanlandı, tekzip etti`),
      refusable: none('The verb means nothing else.'),
    },
    copyrights: phrases(`tüm hakları`),
    aboutLetters: phrases(`
      abonelikten çık, aboneliğinizi iptal, aboneliğinizi sonlandır, listeden çık, üyelikten ayrıl
      bu e postayı alıyorsunuz, bu e posta size, bu bülteni alıyorsunuz, bu iletiyi alıyorsunuz, tarayıcınızda görüntüle
      tarayıcıda görüntüle, tarayıcıda aç
    `),
    agencies: words(`anadolu aa dha iha`),
    noAgencies: NOT_COLLECTED,
    archiveCredits: NOT_COLLECTED,
    continuations: NOT_COLLECTED,
    attachedAnd: none('"And" is a word of its own.'),
  },
  requests: {
    said: {
      since: phrases(`
        ~ (hakkında|konusunda|ile ilgili) (neler|ne) (dedi|söyledi|demiş)
        ~ (neler|ne) (dedi|söyledi|demiş)
      `),
      whole: phrases(`
        ~ (hakkında|konusunda|ile ilgili) (şimdiye kadar|bugüne kadar) (neler|ne) (dedi|söyledi)
        ~ (şimdiye kadar|bugüne kadar) (neler|ne) (dedi|söyledi)
      `),
    },
    order: {
      newest: phrases(`
        {(en )?son} (haber|haberi|haberler*|gelişme*|durum*|açıklama*|bilgi*|olay*|veri|veriler*)
        {son dakika} (haber*|gelişme*)
        {son dakika}
        {(en )?son} (deprem*|telefon görüşme*|görüşmesi*|saldırı*|patlama*|ziyaret*|maçı|maçta|konuşması*|röportaj*|toplantı*)
        {en yeni(si|leri)?}
        {güncel}
        {bugün}
        {bugünkü} (haber*|gelişme*|olay*|açıklama*)
        {şimdi}
        {şu an(da)?}
        {şu anki} durum*
        yeni ne var
      `),
      oldest: phrases(`
        {ilk} (deprem*|telefon görüşmesi|saldırı|patlama|haber|haberler|açıklama|görüşme|ziyaret|maç|maçı|toplantı|röportaj) (ne zaman|nerede|kaç|hangi)%
        (ne zaman|nerede) {ilk} (deprem|saldırı|patlama)
        {en eski} (haber*|makale*|deprem*|görüşme*)
      `),
      otherwise: phrases(`
        son dakika (gol*|penaltı*)
        güncel sanat*
        bugün (gazete*|tv|bile)
        (bugün|şimdi|şu anda) * olarak
        bugün olduğun*
        (hala|halen) güncel
        neden (şimdi|şu an|şu anda)
        (ilk|son) (maç|ziyaret|görüşme)% (olarak|kez|defa)
      `),
    },
    listing: {
      news: phrases(`
        (ne|neler) (oldu|oluyor|olmuş|yaşandı|yaşanıyor|konuşuldu|görüşüldü|var ne yok)
        {([^ ]* )?([^ ]* )?[^ ]*(da|de|ta|te)} (ne|neler) (oldu|oluyor|olmuş|yaşandı|yaşanıyor)
        {([^ ]* )?([^ ]* )?[^ ]*} (da|de|ta|te|nda|nde) (ne|neler) (oldu|oluyor|olmuş|yaşandı|yaşanıyor)
        ~ (hakkında|ile ilgili|üzerine|konusunda) (ne|neler) (oldu|oluyor|yaşandı)
        (ne|neler) (oldu|oluyor|yaşandı) ~(da|de|ta|te)
        (haber|haberler|haberleri|gelişmeler|manşetler)( (neler|nedir|ne|var mı|göster|ver))?
        ~ (hakkında|ile ilgili|üzerine|konusunda|dan|den|daki|deki|na dair|ne dair) (haber|haberler|haberleri|gelişmeler|makaleler)( (neler|nedir|ne|var mı|göster|ver))?
        ~ (haberleri|haberi)( (neler|nedir|ne|var mı|göster|ver))?
        (basın |medya |gazeteler |kaynaklar |haberde |makalede |basında |medyada )?(ne|neler) (diyor|dedi|yazıyor|yazdı|bildirdi|bildiriyor|yayımladı|aktardı|anlatıyor|söylüyor|yazıldı|söyleniyor)
        {[^ ]*} (hakkında|ile ilgili|üzerine|konusunda) (basın |medya |gazeteler |kaynaklar |basında |medyada )?(ne|neler) (diyor|dedi|yazıyor|yazdı|bildirdi|bildiriyor|yayımladı|aktardı|anlatıyor|söylüyor|yazıldı|söyleniyor)
        ~ (hakkında|ile ilgili|ilgili|konusunda|üzerine) (ne|neler) (biliyorsun|biliyorsunuz|biliniyor|var|söyleyebilirsin|söyleyebilirsiniz|yazılmış|yazılıyor|bildirildi|söylendi)
        ~ (hakkında|ile ilgili|ilgili|konusunda|üzerine|dair) (bilgi|bilgiler|bir şey|bir şeyler|her şey|her şeyi|haber|haberler|makale|makaleler|yazılar)( (ver|verin|verir misin|var mı|anlat|göster|bul|istiyorum|arıyorum|lazım))?
        (bana )?~ (hakkında|ile ilgili|ilgili) (anlat|anlatır mısın|konuş|söyle)
        bana ~ anlat
        (makaleler|haberler|gazeteler|raporlar|basın|medya|kaynaklar|yazılar) ~ (hakkında|ile ilgili|ilgili|konusunda) (ne|neler) (diyor|dedi|yazıyor|yazdı|söylüyor|bildirdi|bildiriyor)
        [^ ]* (ilgili|hakkında|konusunda|üzerine) (ne|neler) (yazmış|demiş|bildirmiş|yayınladı|söyledi|duyurdu|anlattı)
        ~ (hakkındaki|hakkında|ile ilgili|konusundaki) (haber|makale|yazı)( (ne|nedir|hangisi|hangisidir))?
        (tüm |bütün )?(makaleler|makaleleri|yazılar|yazıları)
      `),
      headlines: phrases(`
        (haberin |makalenin |yazının |metnin |haberlerin )?(başlığı|başlıkları|başlıklar|manşeti|manşet)( (ne|nedir|neler|nelerdir))?
        ~ (hakkındaki |ile ilgili )(haberin |makalenin |yazının )?(başlığı|başlıkları|manşeti)( (ne|nedir|neler))?
        (haberinin|makalesinin|yazısının) (başlığı|manşeti)( (ne|nedir|neydi))?
        (haber|haberi|makale|makalesi|yazı) ne zaman (yayımlandı|yayınlandı|yazıldı)
        (haberi|makaleyi|yazıyı) kim yazdı
      `),
    },
    declined: {
      translate: phrases(`
        ~ (türkçeye|ingilizceye|arapçaya|rusçaya|farsçaya|fransızcaya|almancaya|ispanyolcaya|türkçe ye|ingilizce ye|arapça ya) (çevir|çevirin|çevirir misin|çevirebilir misin|çevirir misiniz|tercüme et)
        ~ (çevir|çevirin|tercüme et|tercüme edin|çevirir misin)
        ~ (çevirisini|tercümesini) (yap|ver|yapın|istiyorum)
      `),
      summarise: phrases(`
        ~ (özetle|özetler misin|özetleyin|özetleyebilir misin|özetini ver|özetini çıkar|özetini yaz|özetini yap|kısalt)
        ~ (özeti|özeti nedir|özeti ne)
      `),
      count: phrases(`
        (kaç|kaç tane) (haber|makale|yazı|metin|sayfa) (var|yazıldı|yayımlandı)
        ~ (hakkında|ile ilgili|üzerine|konusunda) (kaç|kaç tane) (haber|makale|yazı|metin|sayfa) (var|yazıldı|yayımlandı)?
        ~ (kaç kez|kaç kere|kaç defa) (aradı|görüştü|konuştu|buluştu|ziyaret etti|telefon etti|bahsedildi|geçiyor|görüştüler)
        (kaç kez|kaç kere|kaç defa) ~ (aradı|görüştü|konuştu|buluştu|ziyaret etti|telefon etti|bahsedildi|görüştüler)
        (~ )?*(ları|leri) say
        ~ (kaç kez|kaç kere|kaç defa) ~ (aradı|görüştü|konuştu|buluştu|ziyaret etti|telefon etti|bahsedildi|geçiyor|görüştüler)
      `),
      list: phrases(`
        (bütün|tüm) ~ (listele|say|sırala|sayar mısın|yaz|göster)
        ~ (listele|listeleyin|listeler misin|listesini ver|listesini yap|sırala)
        (hangi) ~ (bahsediliyor|geçiyor|anılıyor|adı geçiyor)
        ~ (hangi) ~ (bahsediliyor|geçiyor|anılıyor|adı geçiyor)
        (bütün|tüm) ~ (nelerdir|hangileri|kimler|kimlerdir|hangileridir)
      `),
      opinion: phrases(`
        sence( de)? ~
        sizce( de)? ~
        ~ (sence|sizce)( ~)?
        ~ (hakkında|için|konusunda) ne (düşünüyorsun|düşünüyorsunuz|dersin)
        ~ (hakkındaki|konusundaki) (görüşün|fikrin|düşüncen)( (ne|nedir))?
        ~ (iyi|kötü|berbat|harika|aptal) (bir )?(başkan|cumhurbaşkanı|lider|insan|adam|kadın|bakan|fikir|siyasetçi|kral) (mı|mi|mu|mü|mıdır|midir|mudur|müdür)
        ~ (düşünüyor musun|inanıyor musun|katılıyor musun|seviyor musun|destekliyor musun)
      `),
      write: phrases(`
        (bana )?~ (hakkında|için|üzerine|konulu|e|a|ye|ya) (bir |kısa bir |uzun bir )?(şiir|kompozisyon|deneme|mektup|hikaye|hikâye|öykü|şarkı|makale|kod|program|konuşma|e posta|eposta|mail|tweet|fıkra|ödev) (yaz|yazın|yazar mısın|oluştur|yazabilir misin)
        (bana )?(bir |kısa bir |uzun bir )?(şiir|kompozisyon|deneme|mektup|hikaye|hikâye|öykü|şarkı|makale|kod|program|konuşma|e posta|eposta|mail|tweet|fıkra|ödev) (yaz|yazın|yazar mısın|oluştur|yazabilir misin|anlat)
      `),
    },
    sources: {
      attributed: phrases(`
        ~ {(ye|ya|e|a|ne|na)? ?göre}
        ~ {(in|ın|un|ün|nin|nın|nun|nün)? ?(haberine|aktardığına|bildirdiğine|yazdığına|açıkladığına|aktardığı|bildirdiğine) ?(göre)?}
        ~ {(e|a|ye|ya|ne|na)? ?(dayanarak|atfen)}
        ^ ~ (ne|neler) (diyor|dedi|yazıyor|yazdı|bildirdi|bildiriyor|yayımladı|aktardı|söylüyor)
        (hakkında|konusunda|ile ilgili) ~ (ne|neler) (diyor|dedi|yazıyor|yazdı|bildirdi|bildiriyor|yayımladı|aktardı|söylüyor)
        ~ {(in|ın|un|ün|nin|nın|nun|nün|de|da|te|ta|deki|daki|teki|taki)? ?}(haberi|haberinin|haberinde|makalesi|makalesinin|başlığı|haberleri|makaleleri)
        ^ ~ ~ hakkında (ne|neler) (diyor|dedi|yazıyor|yazdı|bildirdi|yayımladı|aktardı|söylüyor)
        ^ ~ ~ (hakkında|ilgili|konusunda|üzerine|için) (ne|neler) (diyor|dedi|demiş|yazıyor|yazdı|yazmış|bildirdi|bildiriyor|bildirmiş|yayımladı|yayınladı|aktardı|söylüyor|söyledi|duyurdu|anlattı)
        ^ ~ (ne|neler) (yazmış|demiş|bildirmiş|yayınladı|söyledi|duyurdu|anlattı)
      `),
      placed: none('The ending that says it is a word of other languages, as in "el mundo de".'),
      written: phrases(`
        ^ ~ ~ (hakkında|ile ilgili|konusunda) (ne|neler) (yazdı|yazmış|yazıyor)
        ^ ~ (ne|neler) (yazdı|yazmış|yazıyor)
        ~ {(in|ın|un|ün|nin|nın|nun|nün)? ?(köşe yazısı|köşe yazısında|makalesinde|yazısında)}
      `),
      media: phrases(`
        gazete, gazetesi, gazetesine, gazetesinin, gazetesinde, ajansı, ajansına, ajansının, ajansında, haber ajansı, haber ajansına, haber ajansının
        radyosu, radyosuna, radyosunun, radyosunda, radyo, kanalı, kanalına, kanalının, kanalında, televizyonu, televizyonuna, televizyonunun
        dergisi, dergisine, dergisinin, dergisinde, sitesi, sitesine, sitesinin, sitesinde, haber sitesi, haber sitesine, portalı, portalına, portalının
      `),
      outletLike: words(
        `gazete gazetesi postası haber haberler ajans tv fm radyo medya press news times online gazette`,
      ),
      wellKnown: phrases(`
        reuters, anadolu ajansı, aa, afp, ap, cnn, cnn türk, bbc, hürriyet, milliyet, sabah, cumhuriyet, sözcü, ntv, trt, trt haber
        habertürk, el cezire, al jazeera, tass, sputnik, rt, bloomberg, dha, iha, euronews, associated press, dw, new york times, sana
        washington post, the guardian, xinhua
      `),
      bodies: words(`
        bakan* başkan* cumhurbaşkan* hükümet* polis* ordu* parti* sendika* bm nato ab imf dsö who fbi cia nasa unicef unesco opec fifa uefa
        araştırma* anket* uzman* yasa* kanun* anayasa* anlaşma* rapor* kaynak* tanık* sözcü* mahkeme* savcı* müdür* belediye* banka*
        komisyon* konsey* komite* enerji uzay istihbarat* üniversite* kurum* örgüt* dernek* makaleye habere plan*
      `),
      articles: words(`bir`),
      endings: phrases(`((y|n|s)?(a|e|i|u)), ((n)?(da|de|ta|te)n?), ((n)?(in|un))`),
      press: phrases(`
        {~ (basınında|basınına göre|medyasında|medyasına göre|kaynaklarında|kaynaklarına göre|gazetelerinde|basınındaki|medyasındaki|haberlerinde|kaynaklara göre|kaynaklarda|gazetelere göre)}
        {~ (basını|medyası|kaynakları|gazeteleri)} (ne|neler) (diyor|yazıyor|yazdı|dedi)
        {~ (basını|medyası|kaynakları|gazeteleri)} [^ ]* (hakkında|konusunda|ile ilgili) (ne|neler) (diyor|yazıyor|yazdı|dedi)
      `),
      languages: {
        ar: words(`arap arapça`),
        en: words(`ingiliz ingilizce`),
        ru: words(`rus rusça`),
        fa: words(`farsça iran fars`),
        tr: words(`türk türkçe`),
        fr: words(`fransız fransızca`),
        de: words(`alman almanca`),
        es: words(`ispanyol ispanyolca`),
      },
      business: words(
        `çalış* gazeteci* editör* muhabir* sahib* kurdu kurucu* müdür* sunucu* hisse* bina* ofis* çalışan* işten`,
      ),
      texts: words(
        `makale makalesi makalesini makaleyi haber haberi haberini yazıyı yazısını metni metnini haberin makalenin`,
      ),
      about: words(`hakkındaki ilgili hakkında`),
    },
    noise: {
      smallTalk: phrases(`
        (merhaba|selam|selamlar|günaydın|iyi günler|iyi akşamlar|iyi geceler|merhabalar|sa|selamün aleyküm|selamun aleyküm)( (bot|sevgili bot|arkadaşlar|herkese|dostum|hocam|millet|efendim))%
        (çok )?(teşekkürler|teşekkür ederim|teşekkür ederiz|sağ ol|sağol|sağ olun|tşk|tşkler|eyvallah)( (şimdiden|çok|yardımın için|yardımınız için|iyi günler))%
        şimdiden (çok )?(teşekkürler|teşekkür ederim|sağ olun)
        (iyi günler|kolay gelsin|iyi çalışmalar|iyi akşamlar)( dilerim)?
        (sen )?(çok |tam )?((aptal|salak|işe yaramaz|gerizekalı|lanet|saçma) )+(bir )?(bot|botsun|robot|robotsun|makine|makinesin|şey|şeysin)?
        (aptal|salak|gerizekalı|ahmak|mal)( bot)?
        (bir sorum var|soru|sorum|sorum şu|kusura bakma|kusura bakmayın|affedersin|affedersiniz|hey|bak|dinle|bot|nasılsın|nasılsınız)
        ben (bir )?(öğrenciyim|gazeteciyim)
      `),
      asides: phrases(
        `söyler misin, söyler misiniz, söyleyebilir misin, söyleyebilir misiniz, lütfen, lutfen, rica etsem, bir zahmet, lan, ya bot, pls`,
      ),
      opening: phrases(`
        (bana|bize), (şimdi|peki|hadi|bot)
      `),
      asking: phrases(`
        (bana )?(söyler misin|söyler misiniz|söyleyebilir misin|söyleyebilir misiniz|anlatır mısın|cevap ver|cevap verir misin|söyle|anlat|açıklar mısın)
        (şunu )?(bilmek|öğrenmek|sormak) (istiyorum|isterim|istedim)
        merak ediyorum
        (biliyor musun|biliyor musunuz|bilen var mı)
      `),
    },
  },
  corrections: phrases(`
    düzeltme, düzeltti, düzelttiler, düzeltildi, tekzip, tekzip etti, yalanlama, yalanladı, yalanladılar, yalanlıyor
    yalanlandı, iddiaları reddetti, iddiasını reddetti, suçlamaları reddetti, suçlamayı reddetti, doğru değil, gerçek dışı
    gerçeği yansıtmıyor, gerçeği yansıtmadığını, asılsız, kanıt yok, sözlerini geri aldı, revize etti, güncellendi
    güncelledi, güncelleme, can kaybı yükseldi, can kaybı arttı, ölü sayısı yükseldi, ölü sayısı arttı, ölenlerin sayısı arttı
  `),
  affixNegations: words(`olmadan olmaksızın`),
  background: {
    sentences: none('Those of English stand for the script.'),
    questions: [
      'Finali kim kazandı?',
      'Yazar ne zaman doğdu ve nerede okudu?',
      'Şehirde kaç kişi yaşıyor?',
      'Bakanlık işsizlik hakkında ne açıkladı?',
      'Tren seferleri neden durduruldu?',
      'Yeni sergi nerede açıldı?',
      'Bu yemek nasıl yapılır?',
      'Mahkeme hangi cezayı verdi?',
      'Doktorlar hastalarına ne öneriyor?',
      'Bu ülkenin başkenti neresidir?',
      'Bu romanı kim yazdı?',
      'Meclis tasarıyı oyladı mı?',
      'Bu yıl akaryakıt fiyatları arttı mı?',
      'Takımın yeni teknik direktörü kim?',
      'Elektrik kesintisine ne sebep oldu?',
      'Savaş ne zaman başladı ve nasıl bitti?',
      'Şirket ne kadar kâr etti?',
      'Müdür basın toplantısında ne söyledi?',
    ],
  },
  speech: {
    order: 'verb-last',
    says: {
      he: none('A Turkish verb does not tell the gender.'),
      she: none('A Turkish verb does not tell the gender.'),
      they: words(`dediler söylediler belirttiler açıkladılar eklediler`),
      any: words(`
        dedi söyledi belirtti açıkladı ekledi vurguladı bildirdi duyurdu aktardı konuştu yazdı kaydetti savundu
        diyor söylüyor belirtiyor hatırlattı anlattı
      `),
    },
    denies: {
      he: none('A Turkish verb does not tell the gender.'),
      she: none('A Turkish verb does not tell the gender.'),
      they: words(`yalanladılar reddettiler`),
      any: words(`yalanladı reddetti`),
    },
    pronouns: {
      he: none('A Turkish pronoun does not tell the gender.'),
      she: none('A Turkish pronoun does not tell the gender.'),
      they: ['onlar'],
      any: ['o'],
    },
    lightVerbs: words(`etti ettiler ediyor getirdi getirdiler`),
    saidWith: words(`ifade dile iddia kabul ilan`),
    besideVerb: words(`da de ise ayrıca şöyle şunları ifade dile`),
    passive: none('A Turkish passive has another form of the verb.'),
    that: words(`ki diye`),
    contents: NOT_COLLECTED,
    leadingTo: none('Turkish has case endings for it.'),
    accordingTo: none('Turkish puts it behind the speaker.'),
    accordingToJoined: none('It writes no preposition onto a name.'),
    accordingToBehind: ['göre'],
    quoting: none('Turkish puts it behind the speaker.'),
    ownWords: words(`ona onlara`),
    occasions: words(`açıklamasında açıklamada konuşmasında`),
    roles: words(`
      cumhurbaşkanı bakanı bakan başbakan başkanı başkan sözcüsü sözcü müdürü vali valisi büyükelçi genel milletvekili
      bakanlığı hükümet polis ordu mahkeme savcı avukat kaynak kaynaklar uzman uzmanlar şirket kurum
    `),
    behindSpeaker: words(`için ile sonra önce dün bugün`),
    times: words(`bugün dün`),
    verbFirst: none('The verb does not stand first.'),
  },
  messages: {
    checking: words(`
      doğru gerçek gerçekten yalan yanlış sahte kaynak kaynağı kaynaklar kanıt kanıtı doğrula teyit
      kontrol asılsız iddia haber
    `),
    said: phrases(`dedi ki, şöyle dedi, (tarihinde )?şöyle konuştu, şunları söyledi, şunları yazdı`),
    accordingTo: phrases(`
      göre, kaynak, aracılığıyla
    `),
    forwarded: phrases(`
      iletildi, ileti, iletilen mesaj, alıntı, alıntıdır, kopyalandı
    `),
    breaking: phrases(`
      son dakika, son dakika haberi, acil, flaş
    `),
    headlines: phrases(`
      başlıklı, başlığıyla, başlık, başlığı
    `),
    offices: {
      president: phrases(`cumhurbaşkanı, devlet başkanı, başkan`),
      primeMinister: phrases(`başbakan, başbakanı`),
      minister: phrases(`bakan, bakanı`),
      deputy: phrases(`milletvekili`),
      senator: phrases(`senatör`),
      governor: phrases(`vali, valisi`),
      mayor: phrases(`belediye başkanı`),
      monarch: phrases(`kral, kralı, kraliçe, emir, prens, prenses`),
      ambassador: phrases(`büyükelçi, büyükelçisi`),
      judge: phrases(`yargıç, hakim`),
      executive: phrases(`genel müdür, genel müdürü, ceo`),
    },
    relations: { none: 'A preposition, a genitive or a possessive shows it.' },
    unnamed: phrases(`
      doğru, gerçek, teyit, doğrulama, sonuç
      bak, bakın, izle, izleyin, oku, video, not, soru, cevap, sebep
      gazete, ajans, site, kanal, radyo, haber, makale, kaynak, kaynaklar, o, onlar, biri
    `),
    neverSaid: phrases(`
      (hiç |asla |hiçbir zaman )?(demedi|demediler|dememiş|dememişti|demiyor|demez|söylemedi|söylemediler|söylememiş|söylememişti|söylemiyor|yazmadı|yazmamış|açıklamadı|belirtmedi|konuşmadı|paylaşmadı), (dediğini|söylediğini|yazdığını) (yalanladı|reddetti|inkar etti|yalanlıyor|reddediyor)
      (kimse|hiç kimse) (* )?(demedi|demiyor|söylemedi|söylemiyor), (çok )?az( sayıda)? (kişi|uzman|insan) (diyor|söylüyor), (demek|söylemek|iddia etmek) (yanlış|yalan|doğru değil)
    `),
    besideSaid: words(`gerçekten sahiden hiç hiçbir zaman asla`),
    falsehoods: phrases(`
      yalan(dır|lar)?, yalan haber, sahte, uydurma, uyduruk, asılsız, (doğru|gerçek) değil(dir)?, yanlış, dezenformasyon, söylenti(ler)?, iftira, gerçek dışı, hatalı, yalanlandı, kurmaca
    `),
    checks: phrases(`
      bu (haber |söz |alıntı )?(gerçekten )?(doğru|gerçek|yalan|sahte) m[ıiu]( acaba)?, (doğru|gerçek) m[ıiu] (bu|acaba), (bunu )?gerçekten (dedi|söyledi|demiş|söylemiş) m[ıi]
    `),
  },
  typing: {
    everyday: TURKISH_EVERYDAY,
    keyboard: none('It is typed in Latin letters.'),
    dialect: none('Its dialects are not written in questions.'),
    latin: none('It is written in Latin letters.'),
  },
  turns: {
    harmless: phrases(`
      sadece değil, yalnızca değil, değil mi, hiç (kuşku|şüphe)suz, hiç kuşkusuz, kuşkusuz, şüphesiz, olsa bile, namaz*, komedi*, ramaz*, olmazsa olmaz, ister istemez, olur olmaz, emiyor*, gömüyor*, kaçınılmaz*, vazgeçilmez*, tartışılmaz*, yılmaz*, korkmaz, bursa*, memeli*, yerine get*, *[ıiuü]r *m[ae]z, *[ae]r *m[ae]z, az kalsın
    `),
    question: phrases(`m[ıiuü], m[ıiuü](yd|ym)[ıiuü]ş?, acaba, olup olmadı*`),
    condition: phrases(
      `eğer, şayet, takdirde, *ması (halinde|durumunda|şartıyla|koşuluyla), *mesi (halinde|durumunda|şartıyla|koşuluyla), olması (halinde|durumunda), *[ae]rsa, *[ae]rse, *[ıiuü]rsa, *[ıiuü]rse, sürece`,
    ),
    denial: phrases(`
      yalanla(dı|dılar|yan|yarak|mıştı*|makta*|yor), yalanlıyor*, yalanlandı, inkar (et*|ed*), inkâr (et*|ed*), redde(tti|ttiler|den|derek|diyor|dildi|dilen|tmiş*|ttiğ*), reddediyor*, çürüt(tü|tüler|ül*), yalan, asılsız
    `),
    doubt: phrases(`
      iddia( et*| ed*| olun*)?, iddia(sı|ları|lar|ya|yı|sına|sını|nın|larının|larına|larını|sıyla|nda)*, sözde, güya, sanki, şüphe( et*| ed*| duy*)?, söylenti*, dedikodu*, öne (sürdü*|sürül*|süren|sürüyor*|sürerek), ileri sür*, suçlan*, suçla(dı|yan|yarak|ması*|masıyla), belki, muhtemelen
    `),
    hedge: phrases(`neredeyse, az daha`),
    negation: phrases(`
      hayır, hiç, hiçbir*, asla, katiyen, kimse, olmadan, olmaksızın, yerine, yoksun*, imkansız*, imkânsız*
    `),
    negationFirst: none('Turkish negates with words that are no others.'),
    negatedVerb: phrases(`
      değil*, yok, yoktu*, yoktur, yokmuş, *maksızın, *meksizin, *madan, *meden, *madı(m|n|k|lar|ysa|kları|kça)?, *medi(m|n|k|ler|yse|kleri|kçe)?, *madığ*, *mediğ*, *m[ıiuü]yor*, *maz(lar|dı|mış|sa|dan)?, *mez(ler|di|miş|se|den)?, *mayac*, *meyec*
      *mayan*, *meyen*, *mamış*, *memiş*, *mamalı*, *memeli*, *mamas*, *memes*, *mamak*, *memek*, *mayarak, *meyerek, *mayıp, *meyip, *m[ae]yabilir*, *mayın, *meyin
    `),
    contrast: phrases(
      `ama, fakat, ancak, lakin, oysa, yine de, buna karşın, buna rağmen, ne var ki, halbuki, bilakis, aksine`,
    ),
    reporting: phrases(
      `dedi, dediler, söyledi*, belirtti*, açıkladı*, açıklayan, bildirdi*, ekledi*, vurguladı*, kaydetti*, ifade etti*, anlattı*, göre, duyurdu*`,
    ),
    that: phrases(`ki, diye, dair, olduğu*`),
    subordinate: phrases(`çünkü, iken, sırada, zira`),
    behind: {
      question: phrases(`m[ıiuü], m[ıiuü](yd|ym)[ıiuü]ş?, m[ıiuü]s[ıiuü]n*, m[ıiuü]y[ıiuü]z, olup olmadı*`),
      denial: phrases(`
        yalanla(dı|dılar|yan|yarak|mıştı*), yalanlıyor*, yalanlandı, inkar (et*|ed*), inkâr (et*|ed*), redde(tti|ttiler|den|derek|diyor|dildi|dilen|tmiş*), reddediyor*, çürüt(tü|tüler|ül*)
      `),
      doubt: phrases(
        `iddia( et*| ed*| olun*)?, iddia(sı|ları|sını|larını|sına)*, öne (sürdü*|sürül*|süren|sürüyor*), ileri sür*, şüphe et*`,
      ),
      negation: phrases(`
        değil*, yok, yoktu*, yoktur, yokmuş, *madı(m|n|k|lar)?, *medi(m|n|k|ler)?, *madığ*, *mediğ*, *m[ıiuü]yor*, *maz(lar|dı)?, *mez(ler|di)?, *mayaca*, *meyece*, *mamış*, *memiş*, *mamalı*, *memeli*, *maması*, *memesi*
      `),
    },
  },
};
