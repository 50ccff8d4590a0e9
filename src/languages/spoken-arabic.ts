import { type DialectWords, latinLetters, type LatinSpelling, renderings, words } from './language.ts';

/** Egyptian, Levantine, Gulf, Iraqi and Maghrebi, as they are typed, and what the press writes. */
export const DIALECT: DialectWords = {
  asking: renderings(`
    شو / ايش / إيش / أيش / وش / ويش / وشو / شنو / شنوة / شنوه / شنهو / شنية / شنيه / اشنو / أشنو / آشنو / ايه / إيه / ايشو: ماذا
    ليش / ليه / علاش / علاه / لويش / لشو / عليش / ليش هيك: لماذا
    مين / منو / شكون / منهو / مينو: من, لمين / لشكون: لمن, مع مين / ويا منو: مع من, عن مين / على مين: عن من
    وين / فين / وينه / فينه / وينها: أين, منين / من وين / من فين: من أين, لوين / لفين: إلى أين
    امتى / إمتى / ايمتى / إيمتى / امته / إمته / ايمته / يمتى / شوكت / فوقاش / وقتاش / وقتاه / أمتى / أيمتى: متى
    قديش / قداش / قديه / اديش / أديش / أديه / شكد / شقد / شكثر / شحال / قداه / كام / جم واحد: كم
    بكام / بقديش / بقداش / بشحال / بيش: بكم
    شلون / شلونه / ازاي / إزاي / كيفاش / كفاش / كيفاه / وشلون: كيف
    واش: هل, بشو / بايش / بإيش / باش هو: بماذا, عشو / عن شو / عن ايش / عن إيش / عن ايه: عن ماذا
    شصار / شو صار / ايش صار / وش صار / شنو صار / شو صاير: ماذا حدث
  `),
  askingBeforeArticle: renderings(`
    شو / ايش / إيش / أيش / وش / شنو / شنوة / شنوه / شنهو / شنية / شنيه / اشنو / أشنو / ايه / إيه / شنو هو / شنو هي: ما
    شو هو / شو هي / ايش هو / ايش هي / وش هو / وش هي / شنية هي / شنوة هو: ما
  `),
  others: renderings(`
    اللي: الذي, واللي: والذي, عاللي: على الذي, باللي: بالذي, للي: للذي
    عايز / عاوز / بدو / يبي / يبغى / يبغا: يريد, عايزة / عاوزة / بدها / تبي / تبغى / تبغا: تريد
    عايزين / عاوزين / بدهم / بدن / يبون / يبغون: يريدون
    عيط ل / عيطت ل / رن على / رنت على: اتصل ب, عيط / عيطلو / عيطله: اتصل
    عالتلفون / بالتلفون / ع التلفون / عالتليفون / بالتليفون / في التليفون / في التلفون / عالهاتف: هاتفيا
    التلفون / التليفون: الهاتف, تلفون / تليفون: هاتف
    امبارح / إمبارح / مبارح / البارح: أمس, النهارده / النهاردة / انهارده: اليوم
    دلوقتي / دلوقت / هلق / هلأ / هسا / هسه: الآن
    كمان / برضه / برضو: أيضا, هيك / كده / كدا: هكذا, هاد / هيدا / هاذا: هذا, هيدي: هذه
    مش / موش / مهوش: ليس, عشان / علشان / مشان / منشان: من أجل, فلوس / مصاري: أموال, الفلوس / المصاري: الأموال
    كرهبة: سيارة, الكرهبة: السيارة
    هنى / هنّى: هنأ, هنت: هنأت, هنوا: هنأوا, بيقول: يقول, بتقول: تقول, بيقولوا: يقولون, بيعمل: يعمل, حكالو: قال له
    بيصير: يحدث, صاير: يحدث, اتكلم: تكلم, اتقابل: التقى, اتقال: قيل, اتقتل: قتل, انقتل: قتل, معاه: معه, معاها: معها
    كتير / برشا / بزاف / هواي: كثيرا, يوم ما: يوم
    كم واحد / كام واحد / قديش واحد / قداش من واحد / قداه من واحد / شحال من واحد / كم نفر / كام نفر: كم شخصا
    تعور / انجرح / اتجرح / انصاب / اتصاب: أصيب, تعورو / تعوروا / انجرحوا / اتجرحوا / انصابوا / اتصابوا: أصيبوا
    سكروا / سكرو: أغلقوا, هضر: تحدث, هضروا: تحدثوا, حكيو / حكاو: تحدثوا
    عم يحكي / عم بيحكي / عم يتكلم: يتحدث, عم تحكي / عم بتحكي: تتحدث, عم يحكوا: يتحدثون
    تلفن ل: اتصل ب, تلفنت ل: اتصلت ب, هونيك / هنيك: هناك, الماي / المي: المياه, طلعوها: استخرجوها, طلعوهم: استخرجوهم
  `),
  leftOut: words(`بتاع بتاعت بتاعة متاع نتاع ديال`),
  leftOutBeside: words(`تبع تاع`),
  beside: renderings(`
    حكى / حكا: تحدث, حكت: تحدثت, حكوا / حكو: تحدثوا, يحكي: يتحدث, راح: ذهب, راحت: ذهبت, راحوا: ذهبوا, صار: حدث
    صارت: حدثت, بده: يريد, شاف: رأى, شافت: رأت, بيه: به, باش: لكي, عن جديد: من جديد, ع: على
    قالو: قالوا, خلى: جعل, جاب: أحضر, الحين: الآن, هاي: هذه, يلي: الذي, جا / اجا / إجا: جاء
    عطى: أعطى, عطات / عطت: أعطت, خذا: أخذ, ياخد / ياخذ: يأخذ, ولات: أصبحت, سوى / سوا: فعل, سوم: سعر, قدام: أمام
    بارك ل: هنأ, باركت ل: هنأت, باركوا ل: هنأوا, دق ل / كلم ل / اتصل على: اتصل ب, دق: اتصل, دقت ل: اتصلت ب, دقت: اتصلت, لازم: يجب, حق: ثمن, هدر: تحدث
    معاش: أجور, المعاش: الأجور, المعاشات: الأجور, سكرت: أغلقت, القنطرة / الكوبري: الجسر, قنطرة / كوبري: جسر, الحبس: السجن
    هون: هنا, قعد: دام, قعدت: دامت, لقى: وجد, لقت: وجدت, طلعوا: استخرجوا, وعد ب: تعهد ب, ساند: دعم, حقتها: لها, حقته: له, حكى على: تحدث عن
    بيها: بها, بيهم: بهم, نهار: يوم, على خاطر: لأن, توا: الآن, كيما: مثل, بإيد: بيد
  `),
  future: {
    before: words(`رح راح غادي باش`),
    verb: /^[يتن]\p{L}{2,}$/u,
    mark: 'س',
    negated: ['ليس س', 'لن '],
  },
  // On the, on, this; will and "is doing" before a verb; the end of "did not".
  attached: [
    [/^ع(?=ال)/u, 'على '],
    [/^هال/u, 'هذا ال'],
    [/^[هح](?=[يتن])/u, 'س'],
    [/^ب(?=[يتن])/u, ''],
    [/^بي/u, 'ي'],
    [/^ع/u, 'على '],
    [/ش$/u, ''],
  ],
  // Shaw, Wayne, Finn, Ho Chi Minh, Cam
  alsoNames: words(`شو وين فين مين كام واش ايه إيه شوكت`),
};

/** Arabic in Latin letters and digits, as chats have it. */
export const ARABIZI: LatinSpelling = {
  words: renderings(`
    shu / sho / shou / shoo / chou / esh / eish / aish / wesh / wsh / wish / shnu / shno / shnou / shnuwa / chnou: ماذا
    chnowa / chnoua / chnuwa / shnowa / ashno / achno / eh / eih / eeh / maza / matha / madha / maaza / eysh / she / shi sar: ماذا
    shu sar / sho sar / shou sar / esh sar / eish sar / shsar: ماذا حدث, shu el / sho el / shu hiye / shu huwe: ما
    meen / min / mein / mn / mino / minu / mano / shkoun / chkoun / shkun / men / man / miin: من, la meen / lameen: لمن
    lesh / leish / leesh / laysh / lish / leh / leih / leeh / lih / limaza / limatha / limadha: لماذا
    3lash / 3alash / 3lach / 3alach / 3lesh / 3leh: لماذا
    wen / ween / wein / wayn / wain / fen / feen / fein / fayn / ayna / ayn / winou: أين, mnen / mneen / mnin: من أين
    emta / imta / 2emta / 2imta / eimta / emtaa / aymta / eymta / yemta / mata / waqtash / wa2tash / wa9tash / fo9ash / fou9ach: متى
    adesh / adeish / addesh / 2adesh / 2addesh / 2adeish / 2adde / 9addeh / 9adeh / 9addesh / 9adesh / 9addech / 9adech: كم
    qadesh / qaddesh / gaddesh / gadesh / kaddesh / kadesh / 9addach / 9adach / kam / cham / sh7al / ch7al / shhal / chhal / kem: كم
    bkam / bekam / b2adesh / b2addesh: بكم
    kif / keef / kifash / kifach / kaifa / kayfa / kayf / keif / ezzay / ezay / izzay / izay / ezzai / shlon / shloon / chlon: كيف
    hal / wach / wash: هل, bshu / besho / bimaza: بماذا, ayy / ayya / anhi / anho: أي
    2al / 2aal / gal / gaal / 9al / 9aal / qal / qaal / aal / kal / 2alo / 2alu: قال, 2alet / galet / 9alet / qalat / 2alit / qalet: قالت
    2alou / 2alu / galou / 9alou / qalu: قالوا, y2ool / y2oul / yi2ool / yqoul / ygool / y9oul / bi2ool / by2ool / biyqoul: يقول
    7aka / 7ka / haka / 7ki / 7eke / 7iki: تحدث, 7aket / 7akit: تحدثت, byi7ki / bye7ki / ye7ki / yi7ki: يتحدث
    sar / saar: حدث, saret / sarit: حدثت, by9ir / bisir / biseer / byseer / ysir / yseer: يحدث
    ra7 / raa7: ذهب, ra7et / ra7it: ذهبت, zar / zaar: زار, zaret: زارت
    3ayez / 3awez / 3ayiz / biddo / beddo / bado / baddo / bido / yabi / yebi / yabgha: يريد, bidda / badda / 3ayza / 3awza: تريد
    elli / illi / lli / eli / ely / elly / illy / ily / lly / yalli / yelli / yally / alli / elle / ally / li: الذي, allazi / alladhi: الذي, allati: التي
    3an / 3ann / 3n: عن, 3anha: عنها, 3anno / 3anu / 3ano: عنه, 3ala / 3la / 3a: على, 3aleh / 3alayh / 3alih / 3leih: عليه, 3aleha / 3layha: عليها
    fi / fe / fee / fil: في, fiha: فيها, fih / feeh: فيه, men / mn / min: من, ila / ela / 2ela / la: إلى
    ma3 / m3a / ma3a / wayya / weyya: مع, ma3o / ma3ah: معه, been / bein / bayn / bain / byn: بين, ba3d / ba3ed / b3d: بعد
    2abl / abl / 9abl / qabl / gabl / 2abel / 9bal: قبل, 3end / 3and / 3ind / 3nd: عند, didd / dedd / ded / did: ضد, lamma / lama: عندما
    yom / yoom / youm / yawm: يوم, mbere7 / mbare7 / embare7 / emberi7 / imbare7 / lbare7: أمس, el yom / elyom / lyoum / ennaharda: اليوم
    sane / sana / 3am / seneh / 3aam: عام, aw / wella / walla / wla / wala: أو, kan / kaan: كان, kanet / kanit: كانت
    huwa / houwa / houa / howwa / howwe: هو, hiya / hiyya / heyya: هي, eh elly / eih elly / eh elli / shu elli / chnowa elli: ما الذي, 3id / 3eid: عيد
    hon / hone / hena / houni: هنا, honik / hounik / honek / henak / hnak / hunak / ghadi / hnek: هناك
    7ada / 7adan / 7ad: أحد, lazem / lazim / lezim / lezem: يجب, ensab / nsab / ensabou / enjara7 / njara7 / tjra7 / t3awwar / itsab / etsab: أصيب
    kam wa7ed / kam wa7ad / kam wahed / kam wa7id / 2addesh wa7ad / 9addech men wa7ed / 9adech men wa7ed / 9addeh men wa7ed / kam nafar: كم شخصا
    sakkar / sakar: أغلق, sakkaru / sakkarou / sakrou / sakru / sakkaro / sakaro: أغلقوا, metou / mato / matou / mat / met / mét: مات
    lan: لن, lam: لم, ma: ما, sawwa / sawa: فعل, ra2y / raay / ra2i: رأي
    3ashan / 3alashan / mshan / menshan / minshan / 3achen / 3la khater / 3a khater: من أجل, 7awl / 7awel / 7awla / hawl: حول
    3a / 3: على, f: في, fel: في ال, b5sous / bkhsous / b khsous: بشأن, hayda / hada / hatha / haza / hadha / hetha: هذا, haydi / hadi / hathi / hazihi: هذه
    wa9tech / wa9tesh / wa2tech / waktash / wa9tach / weqtash / wakteh: متى, chniya / chnia / shniya / chneya / chnya / shnia / chinia / chniyya: ما
    kel / kol / koll / kull: كل, mesh / mish / msh / mush / mouch / mch / mech / mich / mou / mu: ليس, kamen / kaman / kamaan: أيضا, hala2 / halla2 / dilwa2ti / delwa2ty / hassa: الآن
    talafon / telefon / telephone / tilifon / talifon / tele: هاتف, 3al telefon / bel telefon / 3a telefon / 3al talafon / 3atelefon: هاتفيا
    mayy / may / mayye / mayya / moya / moyya / mayyeh / maya / ma2: مياه, masari / flous / floos / fulus / floos: أموال, hanna / hanne / hanna2 / hana2 / hanne2: هنأ
    ra2is / ra2ees / rais / raees / ra2eis / 2ra2is: رئيس, wazir / wazeer / wzir: وزير, rouya: روسيا, amerka / amerika / amreeka: أمريكا
    école / ecole: مدرسة, écoles / ecoles: مدارس, base: قاعدة, bases: قواعد, électronique / electronique: إلكتروني, ministre: وزير, ministère / ministere: وزارة
    président / president: رئيس, gouvernement / government: حكومة, match: مباراة, guerre / war: حرب, prix: سعر, bus: حافلة, métro / metro: مترو
    accident: حادث, hôpital / hopital: مستشفى, élections / elections: انتخابات, loi: قانون, grève / greve: إضراب, aéroport / aeroport / airport: مطار
    avion: طائرة, pont: جسر, eau: ماء, pain: خبز, pétrole / petrole: نفط, gaz: غاز, salaire: أجر, salaires: أجور, impôts / impots: ضرائب, visite: زيارة
    réunion / reunion / meeting: اجتماع, accord: اتفاق, armes: أسلحة, incendie: حريق, blessés / blesses: جرحى, morts: قتلى, victimes: ضحايا
    séisme / seisme: زلزال, équipe / equipe: فريق, joueur: لاعب, tribunal: محكمة, juge: قاض, directeur: مدير, port: ميناء, euro / euros: يورو, dollar / dollars: دولار
    union européenne: الاتحاد الأوروبي, européen / europeen: أوروبي, coupe: كأس, prison: سجن, bombe: قنبلة
    ambassadeur: سفير, appel: اتصال, message: رسالة, minister: وزير, bombing: تفجير, strike: إضراب, school: مدرسة, schools: مدارس, budget: ميزانية
    nisan / nissan / avril: نيسان, ayyar / ayar: أيار, 7ozayran / 7zayran / hzayran: حزيران, tammouz / tamouz / tammuz: تموز, aylul / ayloul / eyloul: أيلول, shbat / chbat: شباط
    rou7 / raw7 / rawwa7: ذهب, wesel / wisil / wsel / wasal: وصل
    soorya / souria / suriya / surya / soria: سوريا, masr: مصر, lebnan / libnan / lubnan: لبنان, roussia / rusya / rossya / rusia: روسيا
  `),
  leftOut: words(`mta3 mte3 nta3 bta3 beta3 dyal taba3 de`),
  telling: words(`
    kif fein fen winou chniya chnia shniya chneya wa9tech mta3 bta3 elly illy yally honik hounik lamma lazem hanna2 msh mush mouch
    2aal ra2is
    shu shou sho shnu shno shnou chnou chnowa chnoua ashno achno eish meen mneen shkoun chkoun shkun lesh leish leesh laysh
    ween wein wayn feen fayn emta imta eimta aymta yemta adesh addesh qadesh qaddesh gaddesh kaddesh bkam ezzay ezay
    izzay shloon shlon elli illi lli yalli yelli biddo beddo baddo mbare7 embare7 keef kifash kifach
    maza matha limaza limatha yabgha wesh kaifa kayfa ayna
  `),
  attached: renderings(`
    les / des / du: ال,
    el / al / il / l / le / ell: ال, bel / bil / bal / bl / b el: بال, w / wa / we / ou / u / o: و, lel / lal / lil / lll: لل, wel / wil / wl / w el: وال, fel / fil / fl: في ال
    3al / 3l / 3a el: على ال, ma3 el: مع ال, mnel / mnl / mel: من ال, b / be / bi: ب, bet / bit: ال, esh / ash / is / es / er / en / ed / et / ez / as / ar / an / ad / at / az: ال
  `),
  digits: '2356789',
  letters: latinLetters(`
    ^ 0=1, $ 0=0.8, ^2 ق=0.3 ا=0.6 اق=1.2, et$ ه=1 ت=1.1 يت=1.7, at$ ه=1.2 ات=1.1 ت=1.3 اه=1.6, it$ ه=1.2 ت=1.2 يت=1.2
    iye ي=1.4 يه=0.2, ye$ يه=0.2 ي=1, yeh يه=0.2, yah يه=0.2, que ك
    b ب, bb ب, t ت ط=0.6 ث=1.4, tt ت ط=0.8, th ث ذ=0.7 ت=1.5 ته=2, j ج, jj ج, g ج=0.3 غ=0.6 ق=0.6 ك=1.5, gh غ, gg ج=0.3 غ=0.6
    7 ح, 77 ح, h ه ح=0.7 0=2.5, hh ه ح=0.7, kh خ, 5 خ, 7' خ, x كس خ=1, 9 ق=0.4 ص=0.6, 99 ق=0.4 ص=0.6, 6 ط, 66 ط, 6' ظ
    d د ض=0.7 ذ=1.4, dd د ض=0.7, dh ذ=0.3 ظ=0.5 ض=0.7, r ر, rr ر, z ز ذ=0.7 ظ=0.8, zz ز ذ=0.7 ظ=0.8, s س ص=0.6 ث=1.2, ss س ص=0.6, sh ش, ch ش تش=0.5
    ssh ش, tsh تش, 3 ع, 33 ع, 3' غ, 8 غ=0.4 ق=0.4, f ف, ff ف, v ف, p ب, pp ب, ph ف, q ق, qq ق, qu ك, k ك ق=1.2, kk ك, ck ك, c ك=0.3 س=0.5, l ل, ll ل
    m م, mm م, n ن, nn ن, w و, ww و, y ي, yy ي, 2 ا=0.6 ء=0.3 ق=0.4 و=1 ي=0.8 0=1.5, 22 ق=0.3 ا=1
    '2 ا=0.6, ' 0 ع=0.7 ا=1, 4 ذ=1, 1 ا=2
    a 0=0.3 ا=0.5 ع=3.5, aa ا, 2a ا=0.3 قا=0.4 ق=0.4 ء=1.2 اا=2, ^a ا=0.2 ع=2.5, ^2a ا=0.2 قا=0.3 ق=0.3, ah$ ه, a$ ه=0.3 ا=0.4 ي=0.8 اء=1, eh$ ه, e$ ه=0.3 ي=0.6 0=1.5
    e 0=0.2 ي=0.8 ا=1.2, ee ي, ei ي, ey ي, ay ي=0.2 اي=0.6, ai ي=0.2 اي=0.5 ائ=3, ^e ا=0.2 ي=2, ^2e ا=0.2 ق=0.4, i 0=0.5 ي=0.3, ^i ا=0.2 ي=2, ^ei اي=0.2
    ii ي, i$ ي, y$ ي, iy ي, iyy ي, ie ي=0.3 0=1.5, ya يا=0.2 ي=0.4, ia يا=0.2 ي=0.5, ia$ يا=0.2 يه=0.2, ya$ يا=0.2 يه=0.2, yya يه=0.2 يا=0.2
    o 0=0.4 و=0.4, oo و, ou و=0.1 0=1, u 0=0.4 و=0.4, uu و, ^o ا=0.2 او=0.3, ^u ا=0.3 او=0.2, ^ou او=0.2, o$ و=0.2 وا=0.6 ه=0.8, u$ و=0.2 وا=0.6 ه=1, ou$ و=0.4 وا=0.2
    aw و=0.2 او=0.5, au و=0.3 او=0.2, owa وا=0.2 يه=0.1 يا=0.3
  `),
};
