"""Names that mean one well-known body, force or place in both languages, acronyms and full names together.

One line is one body. Names of people are not here, but for those that news spells in ways no rule brings together.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from streams.languages.scan import fold, tokenize
from streams.languages.tables import names_in

__all__ = ["BODY_HEADS", "BODY_NOUNS", "find_body", "known_bodies", "organisations", "plain_words"]

_TABLE = """
UN, United Nations, U.N., UNO, United Nations Organization, الأمم المتحدة, منظمة الأمم المتحدة, هيئة الأمم المتحدة, هيئة الأمم
UNSC, Security Council, UN Security Council, United Nations Security Council, U.N. Security Council, مجلس الأمن, مجلس الأمن الدولي, مجلس الأمن التابع للأمم المتحدة
UNGA, UN General Assembly, United Nations General Assembly, الجمعية العامة للأمم المتحدة, الجمعية العامة للامم المتحدة
IAEA, International Atomic Energy Agency, UN nuclear watchdog, الوكالة الدولية للطاقة الذرية, وكالة الطاقة الذرية
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, الناتو, حلف الناتو, حلف شمال الأطلسي, منظمة حلف شمال الأطلسي, حلف شمال الأطلنطي, الحلف الأطلسي
EU, European Union, الاتحاد الأوروبي, الاتحاد الأوربي
AU, African Union, الاتحاد الأفريقي, الاتحاد الإفريقي
Arab League, League of Arab States, جامعة الدول العربية, الجامعة العربية
GCC, Gulf Cooperation Council, مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية, مجلس التعاون
OIC, Organization of Islamic Cooperation, Organisation of Islamic Cooperation, منظمة التعاون الإسلامي
OPEC, Organization of the Petroleum Exporting Countries, أوبك, منظمة أوبك, منظمة الدول المصدرة للنفط, منظمة البلدان المصدرة للبترول
WHO, World Health Organization, World Health Organisation, منظمة الصحة العالمية, الصحة العالمية
UNICEF, United Nations Children's Fund, UN Children's Fund, يونيسف, اليونيسف, اليونيسيف, يونيسيف, منظمة الأمم المتحدة للطفولة, صندوق الأمم المتحدة للطفولة
UNHCR, UN refugee agency, United Nations High Commissioner for Refugees, المفوضية السامية للأمم المتحدة لشؤون اللاجئين, المفوضية العليا للأمم المتحدة لشؤون اللاجئين, مفوضية اللاجئين, مفوضية الأمم المتحدة لشؤون اللاجئين
UNRWA, United Nations Relief and Works Agency, UN Relief and Works Agency, الأونروا, أونروا, وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين, وكالة الأونروا, وكالة غوث وتشغيل اللاجئين, وكالة غوث وتشغيل اللاجئين الفلسطينيين, وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين, وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين
UNESCO, اليونسكو, يونسكو, منظمة اليونسكو, منظمة الأمم المتحدة للتربية والعلم والثقافة
WFP, World Food Programme, World Food Program, برنامج الأغذية العالمي, برنامج الغذاء العالمي
FAO, Food and Agriculture Organization, الفاو, منظمة الأغذية والزراعة
OCHA, Office for the Coordination of Humanitarian Affairs, أوتشا, مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
UNIFIL, United Nations Interim Force in Lebanon, UN Interim Force in Lebanon, اليونيفيل, يونيفيل, قوة الأمم المتحدة المؤقتة في لبنان
IMF, International Monetary Fund, صندوق النقد الدولي, صندوق النقد
World Bank, البنك الدولي
WTO, World Trade Organization, منظمة التجارة العالمية
UNSMIL, United Nations Support Mission in Libya, UN Support Mission in Libya, بعثة الأمم المتحدة للدعم في ليبيا, البعثة الأممية في ليبيا
MONUSCO, مونوسكو, بعثة مونوسكو
UNMISS, United Nations Mission in South Sudan, UN Mission in South Sudan, بعثة الأمم المتحدة في جنوب السودان
UGTT, Tunisian General Labour Union, Tunisian General Labor Union, الاتحاد العام التونسي للشغل, اتحاد الشغل
ICC, International Criminal Court, المحكمة الجنائية الدولية, الجنائية الدولية
ICJ, International Court of Justice, محكمة العدل الدولية
ICRC, International Committee of the Red Cross, اللجنة الدولية للصليب الأحمر
MSF, Doctors Without Borders, Medecins Sans Frontieres, أطباء بلا حدود, منظمة أطباء بلا حدود
HRW, Human Rights Watch, هيومن رايتس ووتش, منظمة هيومن رايتس ووتش
Amnesty, Amnesty International, العفو الدولية, منظمة العفو الدولية
OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, منظمة الأمن والتعاون في أوروبا
OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, منظمة حظر الأسلحة الكيميائية
G7, Group of Seven, مجموعة السبع, مجموعة الدول السبع
G20, Group of 20, Group of Twenty, مجموعة العشرين
BRICS, بريكس, مجموعة بريكس
Mercosur, ميركوسور, السوق المشتركة الجنوبية
ASEAN, Association of Southeast Asian Nations, آسيان, رابطة دول جنوب شرق آسيا
ECOWAS, Economic Community of West African States, إيكواس, الإيكواس, المجموعة الاقتصادية لدول غرب أفريقيا, المجموعة الاقتصادية لدول غرب إفريقيا
IGAD, Intergovernmental Authority on Development, إيغاد, الإيغاد, الهيئة الحكومية للتنمية
SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, منظمة شنغهاي للتعاون
CIA, Central Intelligence Agency, السي آي إيه, سي آي إيه, وكالة الاستخبارات المركزية, وكالة الاستخبارات المركزية الأمريكية, وكالة الاستخبارات المركزية الأميركية
FBI, Federal Bureau of Investigation, إف بي آي, مكتب التحقيقات الفيدرالي, مكتب التحقيقات الفدرالي, مكتب التحقيقات الاتحادي
NSA, National Security Agency, وكالة الأمن القومي الأمريكية, وكالة الأمن القومي الأميركية
CENTCOM, US Central Command, U.S. Central Command, سنتكوم, القيادة المركزية الأمريكية, القيادة المركزية الأميركية
IDF, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces
Shin Bet, Shabak, الشاباك, الشين بيت, جهاز الشاباك, جهاز الأمن العام الإسرائيلي
Mossad, الموساد, جهاز الموساد
IRGC, Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, الحرس الثوري, الحرس الثوري الإيراني, حرس الثورة الإسلامية
Quds Force, Al-Quds Force, فيلق القدس
Hezbollah, Hizbollah, Hizbullah, Hizballah, Hezballah, حزب الله, حزب الله اللبناني
Hamas, Islamic Resistance Movement, حماس, حركة حماس, حركة المقاومة الإسلامية
Islamic Jihad, Palestinian Islamic Jihad, PIJ, الجهاد الإسلامي, حركة الجهاد الإسلامي
Houthis, Houthi movement, Houthi rebels, Huthis, Ansar Allah, Ansarallah, Ansarullah, الحوثيون, الحوثيين, جماعة الحوثي, أنصار الله, جماعة أنصار الله, حركة أنصار الله, ميليشيا الحوثي
PKK, Kurdistan Workers' Party, Kurdistan Workers Party, حزب العمال الكردستاني, العمال الكردستاني, بي كي كي
SDF, Syrian Democratic Forces, قسد, قوات سوريا الديمقراطية, قوات سورية الديمقراطية
YPG, People's Protection Units, وحدات حماية الشعب, وحدات حماية الشعب الكردية
HTS, Hayat Tahrir al-Sham, Hay'at Tahrir al-Sham, Hayʼat Tahrir al-Sham, هيئة تحرير الشام, تحرير الشام
FSA, Free Syrian Army, الجيش السوري الحر, الجيش الحر
Islamic State, Islamic State group, IS, ISIS, ISIL, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, داعش, تنظيم داعش, تنظيم الدولة, تنظيم الدولة الإسلامية, الدولة الإسلامية, الدولة الإسلامية في العراق والشام, تنظيم الدولة الإسلامية في العراق والشام
Al-Qaeda, Al Qaeda, Al-Qaida, Al Qaida, تنظيم القاعدة, القاعدة
AQAP, Al-Qaeda in the Arabian Peninsula, القاعدة في جزيرة العرب, تنظيم القاعدة في جزيرة العرب
Taliban, Taleban, طالبان, حركة طالبان
TTP, Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, Pakistani Taliban, طالبان الباكستانية, طالبان باكستان
RSF, Rapid Support Forces, قوات الدعم السريع, الدعم السريع
PLO, Palestine Liberation Organization, Palestine Liberation Organisation, منظمة التحرير الفلسطينية, منظمة التحرير
PA, Palestinian Authority, Palestinian National Authority, السلطة الفلسطينية, السلطة الوطنية الفلسطينية
Fatah, Fateh, فتح, حركة فتح
Muslim Brotherhood, Ikhwan, الإخوان المسلمون, الإخوان المسلمين, جماعة الإخوان المسلمين, جماعة الإخوان, الإخوان
Boko Haram, بوكو حرام, جماعة بوكو حرام
Al-Shabaab, Al-Shabab, Al Shabaab, حركة الشباب, حركة الشباب المجاهدين
PMF, Popular Mobilization Forces, Popular Mobilisation Forces, Hashd al-Shaabi, الحشد الشعبي, هيئة الحشد الشعبي, قوات الحشد الشعبي
KRG, Kurdistan Regional Government, حكومة إقليم كردستان
AFP, Agence France-Presse, فرانس برس, وكالة فرانس برس, أ ف ب, وكالة الصحافة الفرنسية
AP, Associated Press, أسوشيتد برس, أسوشييتد برس, وكالة أسوشيتد برس
Reuters, رويترز, وكالة رويترز
BBC, British Broadcasting Corporation, بي بي سي, هيئة الإذاعة البريطانية
CNN, Cable News Network, سي إن إن, شبكة سي إن إن
IOM, International Organization for Migration, المنظمة الدولية للهجرة, منظمة الهجرة الدولية
UNDP, United Nations Development Programme, UN Development Programme, برنامج الأمم المتحدة الإنمائي
UNFPA, United Nations Population Fund, UN Population Fund, صندوق الأمم المتحدة للسكان
UNAMI, UN Assistance Mission for Iraq, United Nations Assistance Mission for Iraq, يونامي, بعثة يونامي, بعثة الأمم المتحدة لمساعدة العراق
UNAMA, UN Assistance Mission in Afghanistan, United Nations Assistance Mission in Afghanistan, بعثة الأمم المتحدة لتقديم المساعدة إلى أفغانستان, بعثة الأمم المتحدة للمساعدة في أفغانستان
MINUSMA, مينوسما, بعثة مينوسما
MINUSCA, مينوسكا, بعثة مينوسكا
UNDOF, United Nations Disengagement Observer Force, الأندوف, أندوف
IFRC, International Federation of Red Cross and Red Crescent Societies, الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
NRC, Norwegian Refugee Council, المجلس النرويجي للاجئين
CPJ, Committee to Protect Journalists, لجنة حماية الصحفيين
Reporters Without Borders, مراسلون بلا حدود, منظمة مراسلون بلا حدود
Save the Children, أنقذوا الأطفال, منظمة أنقذوا الأطفال
SOHR, Syrian Observatory for Human Rights, المرصد السوري لحقوق الإنسان, المرصد السوري
White Helmets, Syrian Civil Defence, Syrian Civil Defense, الخوذ البيضاء, الدفاع المدني السوري
European Commission, المفوضية الأوروبية
European Parliament, البرلمان الأوروبي
European Council, المجلس الأوروبي
ECB, European Central Bank, البنك المركزي الأوروبي
Council of Europe, مجلس أوروبا
Federal Reserve, US Federal Reserve, Fed, US Fed, الاحتياطي الفيدرالي, الاحتياطي الاتحادي, مجلس الاحتياطي الفيدرالي, مجلس الاحتياطي الاتحادي
OAS, Organization of American States, منظمة الدول الأميركية, منظمة الدول الأمريكية
SADC, Southern African Development Community
AES, Alliance of Sahel States, Confederation of Sahel States, تحالف دول الساحل, اتحاد دول الساحل
UEFA, اليويفا, يويفا, الاتحاد الأوروبي لكرة القدم
CAF, Confederation of African Football, الكاف, الاتحاد الأفريقي لكرة القدم, الاتحاد الإفريقي لكرة القدم
CARICOM, Caribbean Community
Islamic Development Bank, البنك الإسلامي للتنمية
African Development Bank, البنك الأفريقي للتنمية
PFLP, Popular Front for the Liberation of Palestine, الجبهة الشعبية لتحرير فلسطين
Al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs' Brigades, كتائب شهداء الأقصى
Al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades, كتائب القسام, كتائب عز الدين القسام
Al-Quds Brigades, سرايا القدس
Lebanese Forces, حزب القوات اللبنانية
Free Patriotic Movement, التيار الوطني الحر
Amal Movement, حركة أمل
Progressive Socialist Party, الحزب التقدمي الاشتراكي
Kataib Hezbollah, Kata'ib Hezbollah, كتائب حزب الله
Asaib Ahl al-Haq, عصائب أهل الحق
Harakat al-Nujaba, حركة النجباء
Sadrist Movement, التيار الصدري
Coordination Framework, الإطار التنسيقي
State of Law Coalition, ائتلاف دولة القانون
KDP, Kurdistan Democratic Party, الحزب الديمقراطي الكردستاني
PUK, Patriotic Union of Kurdistan, الاتحاد الوطني الكردستاني
Peshmerga, البيشمركة, البشمركة, قوات البيشمركة, قوات البشمركة
LNA, Libyan National Army, الجيش الوطني الليبي
Polisario, Polisario Front, البوليساريو, جبهة البوليساريو
Ennahda, Ennahdha, حركة النهضة
Janjaweed, الجنجويد, ميليشيا الجنجويد
JEM, Justice and Equality Movement, حركة العدل والمساواة
SLM, Sudan Liberation Movement, حركة تحرير السودان, حركة جيش تحرير السودان
SPLM-N, Sudan People's Liberation Movement-North, الحركة الشعبية لتحرير السودان
TPLF, Tigray People's Liberation Front, الجبهة الشعبية لتحرير تيغراي, جبهة تحرير تيغراي, جبهة تحرير شعب تيغراي
OLA, Oromo Liberation Army, جيش تحرير أورومو, جيش تحرير الأورومو
M23, March 23 Movement, حركة 23 مارس, حركة إم 23
ADF, Allied Democratic Forces, القوات الديمقراطية المتحالفة, تحالف القوى الديمقراطية
JNIM, Jama'at Nasr al-Islam wal Muslimin, جماعة نصرة الإسلام والمسلمين
ISWAP, Islamic State West Africa Province, تنظيم الدولة الإسلامية في غرب أفريقيا, الدولة الإسلامية في غرب أفريقيا
ISKP, ISIS-K, Islamic State Khorasan Province, Islamic State Khorasan, Islamic State-Khorasan, تنظيم الدولة الإسلامية ولاية خراسان
Wagner, Wagner Group, فاغنر, مجموعة فاغنر
Africa Corps, الفيلق الأفريقي, فيلق أفريقيا
BLA, Baloch Liberation Army, Balochistan Liberation Army, جيش تحرير بلوشستان, جيش تحرير البلوش
Arakan Army, جيش أراكان
FDLR, Democratic Forces for the Liberation of Rwanda, القوات الديمقراطية لتحرير رواندا
CHP, Republican People's Party, حزب الشعب الجمهوري
MHP, Nationalist Movement Party, حزب الحركة القومية
BJP, Bharatiya Janata Party, حزب بهاراتيا جاناتا, بهاراتيا جاناتا
CJNG, Jalisco New Generation Cartel
FARC, Revolutionary Armed Forces of Colombia, فارك, القوات المسلحة الثورية الكولومبية
Tren de Aragua, ترين دي أراغوا
Likud, الليكود, حزب الليكود
SANA, Syrian Arab News Agency, سانا, وكالة سانا, الوكالة العربية السورية للأنباء
WAM, Emirates News Agency, وام, وكالة أنباء الإمارات
KUNA, Kuwait News Agency, كونا, وكالة الأنباء الكويتية
Saudi Press Agency, واس, وكالة الأنباء السعودية
WAFA, وفا, وكالة الأنباء الفلسطينية, وكالة وفا
Petra News Agency, بترا, وكالة الأنباء الأردنية
IRNA, إرنا, وكالة إرنا, وكالة الأنباء الإيرانية
Anadolu, Anadolu Agency, الأناضول, وكالة الأناضول
TASS, تاس, وكالة تاس
Interfax, إنترفاكس, وكالة إنترفاكس
Xinhua, شينخوا, وكالة شينخوا
Yonhap, يونهاب, وكالة يونهاب
DPA, Deutsche Presse-Agentur, د ب أ, وكالة الأنباء الألمانية
Al Jazeera, Aljazeera
Sky News Arabia, سكاي نيوز عربية
Axios, أكسيوس, موقع أكسيوس
Pentagon, البنتاغون, البنتاجون
White House, البيت الأبيض
Kremlin, الكرملين
USSR, Soviet Union, Union of Soviet Socialist Republics, الاتحاد السوفيتي, الاتحاد السوفييتي
FIFA, الفيفا, فيفا, الاتحاد الدولي لكرة القدم
NASA, ناسا, وكالة ناسا, National Aeronautics and Space Administration
ANC, African National Congress, المؤتمر الوطني الأفريقي
Gaza, غزة
Trump, ترامب, ترمب
Putin, بوتين, بوتن
Erdogan, أردوغان, إردوغان, أردوجان
"""
_AR_NOUNS = """
حركة حزب جماعة تنظيم منظمة وكالة شركة صحيفة قناة شبكة مجلة موقع مؤسسة جمعية جبهة تيار ميليشيا مليشيا جهاز مجموعة نادي فريق هيئة بنك مصرف فصيل كتلة
"""
_AR_HEADS = """
وزارة جيش مجلس لجنة اتحاد محكمة قوات كتائب تحالف مركز معهد شرطة حكومة برلمان رئاسة سفارة مديرية نقابة بعثة جامعة مستشفى مدرسة محافظة مكتب إدارة
سلطة سلطات قيادة دائرة قنصلية مفوضية صندوق برنامج ائتلاف لواء فيلق فرقة كتيبة سرايا ألوية حلف كنيسة دار نيابة
"""
_EN_NOUNS = "group movement inc corp corporation ltd llc plc co company organisation organization newspaper militia network party agency society"
BODY_NOUNS = frozenset(map(fold, (_AR_NOUNS + _EN_NOUNS).split()))
"""Words beside a name that add nothing to it: حركة النهضة is النهضة."""
BODY_HEADS = frozenset(map(fold, (_AR_NOUNS + _AR_HEADS).split()))
"""Words that begin the name of a body in Arabic: what stands before them in the same word is a clitic."""
_NO_ORGANISATIONS = frozenset(("White House", "Kremlin", "USSR", "Gaza", "Trump", "Putin", "Erdogan"))
_COMMON_WORDS = frozenset(
    "IS UNO PA AP AU SANA WAM KUNA WAFA ADF Wagner القاعدة فتح حرس الإخوان وفا كونا وام بترا الأناضول سانا".split()
)
"""Names and words of other things as well."""
_SHORTEST_AFTER_ARTICLE = 2
_LATIN_ARTICLES = frozenset(("al", "el", "the"))
_JOINED_ARTICLES = frozenset(("ad", "ar", "as", "ash", "at", "an", "az", "ez", "es", "er", "ul"))
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "æ": "ae",
        "ß": "ss",
        "ʼ": None,
        "'": None,
        "ʿ": None,
        "ʾ": None,
        "`": None,
    }
)


def find_body(words: Iterable[str]) -> int | None:
    """Return what stands for the body that ``words`` (of ``plain_words``) name; None if it is not well known."""
    return _bodies().get("".join(words))


def plain_words(forms: list[str]) -> tuple[str, ...]:
    """Return folded words as names are compared: without articles, apostrophes and signs."""
    words = []
    for place, form in enumerate(forms):
        after = forms[place + 1] if place + 1 < len(forms) else ""
        if after and (form in _LATIN_ARTICLES or (after == "-" and form in _JOINED_ARTICLES)):
            continue
        bare = form.translate(_LETTERS)
        if bare.startswith("ال") and len(bare) >= _SHORTEST_AFTER_ARTICLE + 2:
            bare = bare[2:]
        if any(letter.isalnum() for letter in bare):
            words.append(bare)
    return tuple(words)


def _numbered() -> Iterator[tuple[int, list[str]]]:
    """Yield what stands for each body, and its names as written."""
    return enumerate(map(names_in, _TABLE.strip().splitlines()))


@cache
def _bodies() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for body, names in _numbered():
        for name in names:
            found.setdefault("".join(plain_words([token.form for token in tokenize(name)])), body)
    return found


def known_bodies() -> Iterable[str]:
    """Return the names of all bodies, as joined ``plain_words``."""
    return _bodies()


def organisations() -> Iterator[tuple[str, int]]:
    """Yield the names, as written, that mean an organisation wherever they are a name at all, and which one."""
    for body, names in _numbered():
        if names[0] not in _NO_ORGANISATIONS:
            yield from ((name, body) for name in names if name not in _COMMON_WORDS)
