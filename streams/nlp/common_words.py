"""The commonest words of news by language: prepositions, pronouns, auxiliaries, and what headlines never do without.

Five words, three of them names, are too few for letter groups: "Darius Longarino, a senior" reads as Portuguese to a
model that does not know what "a" and "said" are.
"""

from typing import Final

from streams.nlp.alphabets import same_keyboard

__all__ = ["COMMON_WORDS"]

COMMON_WORDS: Final = {
    language: frozenset(map(same_keyboard, words.split()))
    for language, words in {
        "ar": "في من على إلى الى عن أن ان إن التي الذي الذين هذا هذه ذلك ما لا لم لن قد مع بعد قبل قال قالت كان "
        "كانت بين عند منذ أو ثم حتى هل أي كل غير عبر خلال ضد نحو لكن وقد هو هي كما إنه أنه مش مو شو ده دي "
        "اللي ليه كده هيك قتلى جرحى مصرع إصابة اعتقال انفجار هجوم قصف غارات غارة مجلس الأمن الأمم المتحدة "
        "الحكومة الجيش الشرطة المحكمة الانتخابات وزير الخارجية الدفاع الداخلية المدينة البلاد الحرب أسعار "
        "النفط مظاهرات احتجاجات اتفاق محادثات مفاوضات قمة زيارة إعلان رفض دعوة ارتفاع انخفاض جديد جديدة عاجل "
        "تحذير أول أكد أعلن أعلنت",
        "fa": "در به از که را این آن با است بود برای شد کرد می ها های هم یک تا خود باید شده اما و ای هر چند نیز ما "
        "شود کند دارد دارند کردند شدند گفت نمی بر پس چه چرا اگر همه او آنها هستند نیست دیگر باز دو سه امروز "
        "دیروز کاهش افزایش یافت کرده کننده گفته کشته خواهد درصد درباره بیش کمتر بیشتر همچنین چنین داشت داده "
        "داد گرفت رسید رفت شدن کنند اعلام نتایج آمریکا بازداشت مجلس دادگاه زندان زندانی زندانیان شهروند "
        "شهروندان استان خیابان جمهوری شورای سازمان ملل المللی نفت ارتش پلیس سپاه نیرو نیروی حمله دانشگاه "
        "دانشجویان کارگران زنان مردان خبرنگار سخنگوی میلیون کشور کشورهای زخمی دستگیر روزنامه گروه دیدار سفر "
        "هنوز بدون حال پی بازار چهار پنج آینده بودجه تصویب استعفا بانک نیاز خارجه هزار تومان درگذشت آتش نفر پرونده "
        "پایان بررسی برگزار نخست دوباره همراه امسال هفته گذشته فرودگاه کالاهای کالا سال آغاز",
        "ur": "کا کی کے میں سے نے کو پر اور ہے ہیں یہ وہ تھا تھی تھے کر گیا گئی گئے کیا ہو ایک بھی نہیں تک جو لیے "
        "ساتھ خلاف ہم تو دی دیا بعد کوئی کچھ اس ان جب پھر اب قومی صوبائی اسمبلی واپس سپریم کورٹ پولیس "
        "وزیراعظم الیکشن رہنما امریکی امریکا امریکہ اجلاس مطالبہ کمیٹی سربراہ گرفتار ہلاک زخمی دھماکا دھماکہ "
        "فائرنگ فوج فوجی شہر شہری بھارت پاکستانی عوام لوگ لوگوں ملک علاقے حملہ حملے فیصلہ دوسرے پہلے پہلی تین "
        "چار پانچ خبر معاملے جاری گئیں اپنے اپنی ابھی صرف طور متعلق",
        "ps": "د په چې او کې ته له سره شوي شوې کړي کړې وي څخه يې هغه",
        "ug": "بىلەن ۋە بۇ ئۇ بىر ئۈچۈن",
        "sd": "جي جو جا ۾ ۽ آهي آهن کي تي سان کان مان به هن",
        "ru": "и в на не что с по для как из это о от при после к его я мы вы он она они меня нас вас их мне кто "
        "где когда если уже еще ещё только может будет будут был была были было есть нет все этот эта этого "
        "чтобы снова сегодня вчера умер погиб погибли сообщил заявил",
        "uk": "і й та що в у на не з із до за від про як це для після які який я ми ви він вона вони мене нас вас "
        "їх мені хто де коли якщо вже ще тільки може буде будуть був була були було є немає всі цей ця цього "
        "щоб знову сьогодні вчора помер загинув загинули повідомив заявив",
        "be": "і й у што на не з па да як ад пра для гэта пасля які я мы вы ён яна яны мяне нас вас іх хто дзе калі "
        "ўжо яшчэ толькі можа будзе быў была былі ёсць няма усе гэты каб",
        "bg": "на за от се са в и не с да ще при това като след който която които към е по без си му им аз ние той "
        "тя те беше има няма вече още само може всички този тази тези какво как между през според преди срещу",
        "sr": "у је се на и да за од су са који која што након не о по ће би ја ми ви он она они му им био има нема "
        "већ још само може сви овај ова како између због према пре против",
        "mk": "на во се и да за од со ќе што кој која дека не е по си му им јас ние тој таа тие беше има нема веќе "
        "уште само може сите овој оваа како меѓу поради според пред против",
        "en": "the of and to in for on at by with from is as an a it that was be are after over not its has have "
        "had will who what how why no new says said say we they he she his her their this but or about "
        "against into out up down before under more than amid could would may two three first former killed "
        "war attack police talks government people years year us dead dies killing kills wounded injured "
        "arrested arrest jailed court judge trial vows urges warns calls seeks backs rejects denies orders "
        "hits hit rise rises falls fall quits quit leaves meets talk deal truce strikes striking blast fire "
        "floods storm crash quake troops rebels army military aid border vote votes poll election elections "
        "parliament minister ministry leader leaders state country city security protest protesters rally ban "
        "bill law bank oil prices market crisis peace power water school news report live when where there "
        "been only most other all some many",
        "fr": "le la les de des du et en à au aux un une dans pour sur par avec est sont ce cette qui que pas ne "
        "son sa ses leur plus se il elle ils après entre contre mais ou selon été avait ont sans sous deux "
        "trois gouvernement guerre président ans",
        "de": "der die das den dem des und in im zu zum zur von mit für auf ist sind ein eine einen einer nicht "
        "nach bei aus an als auch sich wird werden war hat haben er sie es über unter vor gegen zwischen aber "
        "oder noch nur mehr zwei drei neue regierung krieg jahre",
        "es": "el la los las de del y en un una por para con al que se su sus es son no más lo como sobre tras "
        "entre contra ha han fue era pero ya sin este esta dos tres nuevo nueva gobierno guerra presidente "
        "años según ante hoy ayer tiene viaja presunto muere millones ley país hacia dice hasta",
        "it": "il lo la i gli le di del della dei delle e in un una per con su da dal al alla che si è sono non più "
        "come dopo tra contro ha hanno ma anche nel nella due tre nuovo governo guerra presidente anni",
        "pt": "o a os as de do da dos das e em no na nos nas um uma por para com ao à que se é são não mais como "
        "após entre contra foi seu sua pelo pela mas dois três novo governo guerra presidente anos",
        "nl": "de het een en van in op te voor met is zijn niet dat die door naar bij uit om ook aan als wordt "
        "worden werd heeft na over tegen tussen maar of nog meer twee drie nieuwe regering oorlog jaar",
        "tr": "ve bir bu için ile da de olarak sonra kadar en çok daha ne gibi ki değil var yok oldu olan göre "
        "karşı ama yeni iki üç ardından dedi yıl hükümet savaş bin",
        "sv": "och i på att det som en ett av för med är inte till den har om efter från vid mot mellan men eller "
        "också var ska nya två tre säger år regeringen",
        "da": "og i på at det som en et af for med er ikke til den har om efter fra ved mod mellem men eller også "
        "var skal nye to tre siger år regeringen",
        "no": "og i på at det som en et av for med er ikke til den har om etter fra ved mot mellom men eller også "
        "var skal nye to tre sier år regjeringen",
        "nn": "og i på at det som ein eit av for med er ikkje til den har om etter frå ved mot mellom men eller "
        "også var skal nye to tre seier år regjeringa",
        "fi": "ja on ei että se hän oli mutta myös kun kuin joka tai niin jälkeen mukaan vuoden uusi kaksi kolme "
        "hallitus sota",
        "pl": "i w na z do nie się że to jest o po od za dla przez jak co są był była było ale oraz przed przeciw "
        "między nowy dwa trzy roku rząd wojna",
        "cs": "a v na z do se že je to o po od za pro při jak co jsou byl byla bylo ale nebo před proti mezi nový "
        "dva tři roku vláda válka",
        "sk": "a v na z do sa že je to o po od za pre pri ako čo sú bol bola bolo ale alebo pred proti medzi nový "
        "dva tri roku vláda vojna",
        "sl": "in v na je se da za od so z s ki ni o po iz do med proti ali bo bil bila dva tri novi vlada vojna leta",
        "hr": "i u na je se da za od su s koji koja što nije o po iz do nakon između protiv ali ili bi će bio dva "
        "tri novi vlada rat godine",
        "ro": "și în de la cu pe din pentru a al ale care nu este sunt un o să că după între împotriva dar sau mai "
        "doi trei nou guvernul război ani",
        "hu": "a az és nem hogy egy is ez volt van meg már csak után előtt ellen között de vagy két három új "
        "kormány háború szerint",
        "id": "di dan yang ke dari untuk dengan ini itu pada akan tidak telah oleh dalam sebagai karena setelah "
        "antara atau lebih para kata baru dua tiga tahun pemerintah perang",
        "ms": "di dan yang ke dari untuk dengan ini itu pada akan tidak telah oleh dalam sebagai kerana selepas "
        "antara atau lebih para kata baharu dua tiga tahun kerajaan perang",
        "ca": "el la els les de del i en un una per amb al que es seu són no més com sobre entre contra ha han va "
        "però dos tres nou govern guerra anys després",
        "gl": "o a os as de do da dos das e en no na un unha por para con ao á que se é son non máis como tras "
        "entre contra foi seu súa pero dous tres novo goberno guerra anos",
        "eu": "eta da du ez bat dira zen den baina edo ere hau ondoren arteko bi hiru gobernua gerra",
        "sq": "e të në i me për nga një që është dhe nuk se si u do ka kanë por ose pas para kundër mes dy tre ri "
        "qeveria lufta",
        "vi": "và của là có cho không được trong với các một những người này đã tại về khi từ ra đến hai ba",
        "sw": "na ya wa kwa ni katika la za cha kuwa hii huo baada au lakini watu serikali vita wake",
        "so": "oo iyo ka ku ee u in la waa uu ay waxaa ah ayaa dagaal dowladda kadib",
        "az": "və bir bu üçün ilə da də olaraq sonra qədər ən çox daha nə kimi ki deyil var yox oldu olan görə "
        "qarşı amma yeni iki üç dedi il",
        "uz": "va bir bu uchun bilan ham deb keyin eng emas bor yoq boldi qarshi lekin yangi ikki uch yil",
        "tk": "we bir bu üçin bilen hem diýip soň iň däl bar ýok boldy garşy emma täze iki üç ýyl",
        "tl": "ang ng sa na mga ay at si ni kay para hindi ito siya may isang kung dahil mula pang din",
        "af": "die van en in is het nie dat vir met op te om aan wat sal deur hy sy was as na teen tussen maar of "
        "nuwe twee drie regering oorlog",
        "lb": "an a vun de den déi dat ass mat fir op net och um am zum bei aus wéi huet gouf war no géint tëscht "
        "awer oder zwee dräi nei regierung krich joer",
        "et": "ja on ei et see oli ka kui aga mis kes või oma pärast vastu vahel uus kaks kolm valitsus sõda",
        "lv": "un ir ka no uz par ar ne tas kas bet vai pēc pret starp jauns divi trīs valdība karš",
        "lt": "ir yra kad iš į su ne tai kuris bet ar po prieš tarp naujas du trys vyriausybė karas buvo",
        "cy": "y yr a i yn o ar mae wedi ei eu am gan gyda bod ond nad cael ac dros",
        "ga": "an na agus ar i le go is ag do a bhí tá sé ní mar atá chun nach",
        "ku": "û li di de bi ji ku ye yên yê ya jî bo ew dê ne hat لە بۆ و کە بە ئەو ئەم دەکات کرد لەگەڵ نێوان بوو هەر",
        "ha": "da a na ta ya ba ne ce cewa shi su kuma don daga zuwa wani bayan",
        "yo": "ni ti awọn ati fún sí tí ó kan wọn náà pé",
        "mt": "il ta u li fl fil għal mhux ma huwa hija kien kienet dan din biex minn wara",
    }.items()
}
"""Language to its words, in `same_keyboard` form, whatever script they are in."""
