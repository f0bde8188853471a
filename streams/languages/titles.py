"""What stands before a person's name and is no part of it: offices, ranks, forms of address, in Arabic and English.

A title may be followed by what it is the title of (وزير الخارجية, رئيس مجلس النواب) and by adjectives (الأمريكي السابق);
where it ends and the name begins is decided here, so that a tagger may put either into its span.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from streams.languages.countries import find_countries
from streams.languages.endings import bare_starts
from streams.languages.scan import Token, fold, tokenize

__all__ = ["title_length"]

_EN_TITLES = """
mr, mrs, ms, miss, mx, vp, pm, fm, pres, amb, atty gen, supt, det, insp, dr, prof, professor, doctor, sir, dame, lord, lady, madam, gen, general, lt, lieutenant, col, colonel, maj, major,
capt, captain, sgt, sergeant, cpl, corporal, adm, admiral, brig, brigadier, cmdr, commander, commodore, marshal, field marshal, air marshal,
air chief marshal, lt gen, lieutenant general, maj gen, major general, brig gen, brigadier general, lt col, lieutenant colonel, lt cmdr,
vice admiral, rear admiral, staff sgt, staff sergeant, gunnery sgt, private, pvt, pfc, spc, specialist, airman, ensign,
president, vice president, prime minister, deputy prime minister, premier, minister, foreign minister, defence minister, defense minister,
interior minister, finance minister, health minister, justice minister, oil minister, energy minister, information minister,
education minister, trade minister, environment minister, labour minister, labor minister, culture minister, transport minister,
security minister, agriculture minister, economy minister, chancellor, secretary, secretary general, secretary of state,
secretary of defense, secretary of war, foreign secretary, home secretary, defence secretary, defense secretary, treasury secretary,
health secretary, press secretary, assistant secretary, under secretary, undersecretary, deputy secretary, senator, sen, representative, rep,
congressman, congresswoman, governor, gov, lt gov, mayor, speaker, house speaker, ambassador, envoy, special envoy, special representative,
judge, justice, chief justice, attorney general, prosecutor, inspector, detective, superintendent, constable, chief, police chief, sheriff,
king, queen, prince, princess, crown prince, emperor, emir, sultan, sheikh, sheik, shaikh, sheikha, sayyid, sayyed, sayed, seyyed, hajj, haji, mullah,
maulana, ayatollah, grand ayatollah, imam, hojatoleslam, hojjatoleslam, pope, cardinal, archbishop, patriarch, reverend, rev, father, rabbi, pastor,
spokesman, spokeswoman, spokesperson, director, director general, chairman, chairwoman, chair, ceo, leader, supreme leader, opposition leader,
party leader, coach, captain, manager, midfielder, striker, defender, goalkeeper, forward, lawmaker, mp, analyst, activist, journalist, author,
actor, actress, singer, director, minister of state, minister of foreign affairs, minister of defence, minister of defense, army chief,
chief of staff, national security adviser, national security advisor, security adviser, adviser, advisor, commissioner, high commissioner,
archduke, duke, duchess, count, countess, baron, baroness, hon, honourable, honorable, right honourable, excellency, his excellency, her excellency,
his majesty, her majesty, his highness, his royal highness, first lady, vice chancellor, comrade, warlord, militant leader, presidential candidate
"""
_EN_MODIFIERS = """
former, ex, late, acting, deputy, vice, then, outgoing, incoming, interim, caretaker, assistant, associate, senior, chief, head, national, new, current,
elect, designate, exiled, ousted, jailed, deposed, retired, veteran, visiting, top, us, u.s, uk, un, eu, nato, white house, state department, pentagon,
kremlin, republican, democratic, democrat, conservative, labour, opposition, army, navy, air force, police, government, ministry, houthi, hamas, hezbollah,
taliban, union, federal, state, foreign, defence, defense, interior, finance, prime, of state, general, permanent, regional, provincial, military, royal, the
"""
_AR_TITLES = """
الرئيس, رئيس الوزراء, رئيس الحكومة, رئيس الجمهورية, رئيس البرلمان, رئيس مجلس النواب, رئيس مجلس الوزراء, رئيس مجلس الشعب, رئيس مجلس الشيوخ,
رئيس مجلس الأمة, رئيس مجلس القيادة, رئيس مجلس القيادة الرئاسي, رئيس مجلس السيادة, رئيس مجلس السيادة الانتقالي, رئيس المجلس الرئاسي, رئيس المكتب السياسي,
رئيس الأركان, رئيس هيئة الأركان, رئيس هيئة الأركان المشتركة, رئيس أركان الجيش, رئيس الدولة, رئيس حزب, رئيسة الوزراء, رئيسة المفوضية, رئيسة, رئيس,
نائب الرئيس, نائب رئيس الوزراء, نائب وزير, الرئيسة, الوزير, الوزيرة, وزير, وزيرة, وكيل وزارة, الملك, الملكة, ملك, ملكة, الأمير, الأميرة, ولي العهد, ولي عهد,
السلطان, سلطان, الأمير, أمير, العاهل, الشيخ, الشيخة, شيخ الأزهر, السيد, السيدة, الآنسة, الحاج, الحاجة, الدكتور, الدكتورة, دكتور, د, الأستاذ, الأستاذة, أ, م,
المهندس, المهندسة, المحامي, المحامية, البروفيسور, البروفسور, الجنرال, جنرال, اللواء, لواء, الفريق, الفريق أول, فريق أول, فريق, المشير, العميد, عميد, العقيد, عقيد, المقدم, مقدم,
الرائد, رائد, النقيب, نقيب, الملازم, ملازم, الملازم أول, الرقيب, العريف, الجندي, المارشال, الأدميرال, القائد, قائد الجيش, قائد القوات, قائد, الزعيم, زعيم, الزعيمة, المرشد, المرشد الأعلى,
المرشد الأعلى للثورة, آية الله, حجة الإسلام, الإمام, العلامة, المفتي, مفتي الجمهورية, البابا, البطريرك, الكاردينال, المطران, القس, الأب, الحاخام, القديس,
السفير, السفيرة, سفير, سفيرة, المبعوث, المبعوثة, المبعوث الأممي, المبعوث الخاص, مبعوث, الممثل الخاص, ممثل, المندوب, المندوبة, مندوب, المتحدث, المتحدثة, المتحدث باسم, المتحدثة باسم,
متحدث باسم, الناطق, الناطقة, الناطق باسم, الناطقة باسم, الأمين العام, أمين عام, أمين سر, الأمين, الأمينة العامة, النائب, النائبة, نائب, السيناتور, عضو الكونغرس, عضو مجلس الشيوخ, المستشار, المستشارة, مستشار,
مستشار الأمن القومي, القاضي, القاضية, المدعي العام, النائب العام, المحافظ, محافظ, حاكم, الحاكم, عمدة, العمدة, رئيس بلدية, المدير, المديرة, مدير, مديرة, المدير العام, مدير عام, المفوض,
المفوضة, المفوض السامي, المفوض العام, الصحفي, الصحفية, الصحافي, الصحافية, الناشط, الناشطة, المعارض, القيادي, القيادية, المدرب, مدرب, اللاعب, لاعب, المهاجم, الكاتب, الكاتبة, الشاعر, الشاعرة, الممثل, الممثلة, المخرج,
المخرجة, الفنان, الفنانة, المطرب, المطربة, الباحث, الباحثة, الخبير, المحلل, الشهيد, المرحوم, المواطن, الطبيب, جلالة الملك, سمو الأمير, سمو الشيخ, سمو, معالي, فخامة الرئيس, فخامة, سيادة, النبي, الرسول, الخليفة, سيدنا, الكابتن, المايسترو, خادم الحرمين الشريفين, خادم الحرمين
"""
_AR_MODIFIERS = """
السابق, السابقة, الحالي, الحالية, الراحل, الراحلة, المنتخب, المنتخبة, الأسبق, المؤقت, المخلوع, المعزول, المقال, المستقيل, المكلف, الأعلى, العام, العامة, الخاص, الخاصة, الأممي, الأممية, الجديد, الجديدة,
السامي, السامية, الركن, الأول, الثاني, أول, ركن, طيار, المتقاعد, المساعد, المساعدة, بالإنابة, بالوكالة, الدولي, الدولية, الأوروبي, الأوروبية, الروحي, السياسي, العسكري, الانتقالي, المعارض, الحوثي, العربي, النائب, الشهير, الكبير, المحترم,
الدكتور, السيد, الفخري, القومي, المعروف, الحائز, الدفاعي, المدني, الأمني, الإعلامي, الرسمي, المصرفي
"""
# After these comes what the office is over: one word, and what hangs on it.
_AR_GOVERN = "وزير, وزيرة, وكيل, رئيس, رئيسة, سفير, مندوب, ممثل, قائد, زعيم, مدير, مستشار, مبعوث, محافظ, حاكم, عمدة, باسم, مدرب, لاعب, ملك, أمير, سلطان, نائب"
_FIRST_OF_NAME = frozenset(
    map(fold, "أمير لواء نقيب رائد فريق مقدم عقيد م أ د".split())
)  # given names, too, unless more of a title follows


def title_length(tokens: Sequence[Token], *, language: str) -> int:
    """Return how many of the tokens are title; never all of them, and 0 for a name that begins at once."""
    length = _arabic(tokens) if language == "ar" else _english(tokens, language)
    return length if any(token.form[:1].isalpha() for token in tokens[length:]) else 0


def _english(tokens: Sequence[Token], language: str) -> int:
    place, end = 0, 0
    while place < len(tokens):
        if tokens[place].form in (".", "-", ",", "’", "'"):
            place += 1
            end = place if end == place - 1 and end else end
            continue
        title = _phrase_at(tokens, place, _phrases(_EN_TITLES))
        if title:
            place = end = place + title
            continue
        modifier = _phrase_at(tokens, place, _phrases(_EN_MODIFIERS)) or _nation_at(tokens, place, language or "en")
        if not modifier:
            break
        place += modifier
    return end


def _nation_at(tokens: Sequence[Token], place: int, language: str) -> int:
    found = find_countries(tokens[place : place + 3], language=language)
    return found[0].last + 1 if found and found[0].first == 0 else 0


def _arabic(tokens: Sequence[Token]) -> int:
    place = 0
    while place < len(tokens):
        step = _arabic_title(tokens, place)
        if not step and place:
            step = _arabic_modifier(tokens, place)
        if not step:
            break
        place += step
    return place


def _arabic_title(tokens: Sequence[Token], place: int) -> int:
    length = _phrase_at(tokens, place, _phrases(_AR_TITLES))
    if not length:
        return 0
    if length == 1 and tokens[place].form in _FIRST_OF_NAME:
        dotted = place + 1 < len(tokens) and tokens[place + 1].form == "."
        nation = _nation_at(tokens, place + 1, "ar")
        return 2 if dotted else (1 + nation if nation else 0)
    last = tokens[place + length - 1].form
    if last in _phrase_words(_AR_GOVERN) and place + length < len(tokens):
        length += _nation_at(tokens, place + length, "ar") or 1
    while place + length < len(tokens) and tokens[place + length].form in (".", "،", ":"):
        length += 1
    return length


def _arabic_modifier(tokens: Sequence[Token], place: int) -> int:
    token = tokens[place]
    if token.form in (".", "،"):
        return 1
    if token.form in _phrase_words(_AR_MODIFIERS):
        return 1
    if token.form.startswith("لل") and len(tokens) > place + 1:  # الأمين العام للأمم المتحدة
        return 2 if tokens[place + 1].form.startswith("ال") and len(tokens) > place + 2 else 1
    found = find_countries(tokens[place : place + 2], language="ar")
    return found[0].last + 1 if found and found[0].first == 0 and token.form.startswith("ال") else 0


def _phrase_at(tokens: Sequence[Token], place: int, phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> int:
    for first in _starts(tokens[place].form) if place == 0 else (tokens[place].form,):
        for phrase in phrases.get(first, ()):
            length = _match(tokens, place, phrase)
            if length:
                return length
    return 0


def _starts(form: str) -> tuple[str, ...]:
    starts = bare_starts(form)
    return (*starts, "ال" + form[2:]) if form.startswith("لل") else starts


def _match(tokens: Sequence[Token], place: int, phrase: tuple[str, ...]) -> int:
    at = place + 1
    for word in phrase[1:]:
        while at < len(tokens) and tokens[at].form in (".", "-"):  # Lt. Gen., Secretary-General
            at += 1
        if at >= len(tokens) or tokens[at].form != word:
            return 0
        at += 1
    return at - place


@cache
def _phrases(table: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for phrase in table.split(","):
        words = tuple(token.form for token in tokenize(phrase) if token.form != ".")
        if words:
            by_first.setdefault(words[0], set()).add(words)
    longest: Callable[[tuple[str, ...]], tuple[int, tuple[str, ...]]] = lambda words: (-len(words), words)  # noqa: E731
    return {first: tuple(sorted(found, key=longest)) for first, found in by_first.items()}


@cache
def _phrase_words(table: str) -> frozenset[str]:
    return frozenset(fold(word.strip()) for word in table.split(","))
