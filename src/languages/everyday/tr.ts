import { words } from '../language.ts';

/** Words of questions on news in Turkish, most frequent first. Made by tools/understood/everyday-words.ts. */
export const TURKISH_EVERYDAY = words(`
  hangi ne kaç de da göre nasıl için ye neden te daki ta kim nin dedi verdi ın yüzde hakkında istedi kişi deki nın
  zaman in etti eş ile ve aldı kadar bir söyledi den en gün teki ya dan güvenlik hükümeti ilk karşı mayıs nerede
  yıl aralık bin iki ilgili la neydi oldu belediye istifa kadın karşılık milletvekili oy suçladı tan tunuslu vardı
  yeni öldü adı ele es gelen genel geri mi nahda neyi neyle niteledi sürdü terörist yaptı yapılan yapıldı
  yaralandı yasası yüzünden önce açıklarında bulundu ekonomik eleştirdi görüştü içinde kasım kaçak kimdi kime
  kimler konusunda meclis mı neler neye neyin rıza seçimlerinde sigara siyasi suudi tarihte ton toplam uzlaşma var
  yakalandı yapılacak öğretmen adam ardından ayrıldı açıkladı batan bulunan bölgede daha duyurdu düşen edildi er
  etmişti eğitim girdi gitti güney güven güçleri hafız hâlâ iddiasına ilişkileri kabul kaldı kamu karar kazandı
  kaçını kurulan mu nde nereye olan on oylamasında partinin saldırı saldırısında sonra suikast tahir tarım temmuz
  yakınında yanıt yayımladı zarar ziyaret çok çıktı öne önündeki ülke aday ait aitti alındı alıyor anlattı
  anlaşması anlaştı arasında arasındaki araya arkasında arttı asker ay açıldı babası bakan bağdadi başkan başladı
  bekliyor bekliyordu beyaz bilgileri biri birlik birlikte bomba borsasında büyük cevap cezası cihinavi
  cumhurbaşkanlığı dava davasında dersler devlet dinar doğruladı durdu döndü dört dünya dış dışında eden ettiği
  evi ez eşitlik fabrikası faiz fark filmi fransız geldi gelişmeler geriledi geç geçirdi geçti girişimi grev greve
  gördü gösterdi gözaltına göçmenleri güvenliği halk hapis hastanede hükümetini idam iddiasını ikinci ilişkilerini
  imzaladı isam iyi katılmasını kayravan kazada kazasında kaçı kaçırılan kendini kesen kesti kimi kimin kimlere
  kimlerin kişiye kocası komutanı kongresi konuştu kurduğu kuruldu kurulmasını limanında lütfi mahkeme makamları
  meclisi meclisinde merkezinin milli muhsin mücadele nam nda nereden olarak olduğunu otobüs paket para partisi
  partiye petrol polis polisi politika programının radyo raşid rol saat sahil saldırısının sanayi sandalye satın
  sayısı sağlayacak sekreteri seçim seçimi seçiminde seçmenler sfaks siber silahlı son sonuna sorumlu suyu suç
  söylendi sözlerine sözü süre sınırında taki talep teröristlerin tesisi toplantıda toplantıya toplu trafik turist
  tüketici ulusal uyardı uydu uçağını uğradı verdiği verilen vize yabancı yakaladı yakalanan yakmaya yapacak
  yapılmasını yaşlarındaydı yaşındaydı yeniden yer yi yoksul yolla yolsuzlukla çağrısına çağırdı çevre çözümü
  çıkan öldürülen ölen ölü önemli önünde özür ülkelere ülkelerin üstlendi üzere şehirde
`);
