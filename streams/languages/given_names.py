"""Given names as coreference needs them: short forms, particles, and Arabic names that begin like a clitic."""

import re

from streams.languages.scan import fold

__all__ = ["COMMON_NAMES", "LIKE_CLITICS", "NICKNAMES", "PARTICLES", "PATRONYMICS", "plain_servant"]

_NICKNAMES = """
joseph joe joey, william bill will billy, robert bob rob bobby, michael mike mick, james jim jimmy jamie, anthony tony antony,
richard dick rick rich, benjamin ben bibi, thomas tom tommy, christopher chris, david dave, daniel dan danny, edward ed ted eddie,
jeffrey jeff, kenneth ken, matthew matt, nicholas nick, peter pete, ronald ron, samuel sam, steven steve stephen, timothy tim,
donald don, charles charlie chuck, andrew andy drew, alexander alex, gregory greg, lawrence larry, patrick pat, raymond ray,
abraham abe, albert al bert, frederick fred, gerald gerry jerry, harold harry, henry hank, john jack johnny jon, leonard len,
philip phil, theodore theo teddy, vincent vince, walter walt, zachary zach, elizabeth liz beth, katherine kate kathy cathy catherine,
margaret maggie meg, susan sue, rebecca becky, jennifer jen jenny, deborah debbie deb, barbara barb, victoria vicky, jacob jake,
nathaniel nate, maxwell max, douglas doug, stanley stan, eugene gene, lindsey lindsay, mitchell mitch, randolph randy randall,
volodymyr vladimir, mykhailo mikhail, oleksandr aleksandr, serhiy sergei sergey, dmytro dmitry dmitri, andriy andrei andrey
"""
# Names of which the first letter is no conjunction or preposition, however the rest may read.
_LIKE_CLITICS = """
وليد وائل وسيم وفاء وجدي وديع ورد وسام وهيب ولاء وداد وصفي وضاح وحيد وجيه وهبة وهبي وفيق وليم وجدان وردة ولي وفا والي وحيدي وهاب وادي واصف واثق
فيصل فؤاد فارس فاطمة فادي فراس فرح فريد فهد فوزي فتحي فيروز فايز فائز فاروق فرج فرحان فضل فضيل فهمي فلاح فاضل فخري فكري فواز فياض فؤادي فيليب فلاديمير فولوديمير فرانسوا فريدريش فيكتور
بشار بدر بلال بسام باسل باسم بهاء بكر بركات بشير بثينة برهم بندر بنيامين بهجت بديع بدران بطرس بولس بشرى بسمة براء برهان بختيار بارزاني بوتين بايدن بلينكن بيدرسون بيرس بوش بيل بوريس بزشكيان بيسكوف بينيت
لؤي لينا ليلى لطيف لبنى لمى لويس ليث لميس لقمان لافروف ليندسي ليونيد لويد لورا لولا لوكاشينكو لابيد ليبرمان لودريان
كريم كامل كمال كاظم كارم كنان كوثر كلثوم كنعان كرم كاسترو كلينتون كيري كيم كوشنر كوهين كاتس كامالا كريس كير كابيلا كارتر كاميرون كاسيس كوليبا
"""
_COMMON = """
أحمد محمد محمود علي حسن حسين عمر عثمان إبراهيم إسماعيل يوسف عبد عبدالله عبدالرحمن سعيد سالم سامي سمير خالد خليل حمد حمدي صالح صلاح طارق طلال عادل عامر عباس عزيز عصام عماد عمرو غسان قاسم قيس
ماجد مازن مالك ماهر محسن مراد مروان مصطفى معاذ منصور مهدي موسى ناصر نبيل نجيب نصر نعيم نواف هاشم هاني هشام ياسر ياسين يحيى أيمن أسامة أنس أنور أشرف أمين أمير إياد إيهاب جابر جاسم جمال جميل جهاد جورج جون جوزيف
حازم حاتم حبيب رامي راشد رشيد رضا رفيق رياض زياد زيد سعد سليم سليمان سيف شادي شريف صدام ضياء عدنان مريم زينب خديجة عائشة سارة نور هدى أمل إيمان منى نادية نجاة سعاد سلمى رنا ريم هند
أبو أبي أبا بن دونالد جو باراك جورج ديفيد مايكل جيمس روبرت توماس إيمانويل أنطونيو أنتوني سيرغي ألكسندر يوآف يائير نيكولا إيلون رجب شي كيم آية حيدر نوري برهم مقتدى تميم حمد زايد
"""


def _short_forms() -> dict[str, str]:
    return {name: line.split()[0] for line in _NICKNAMES.split(",") for name in line.split()}


NICKNAMES = _short_forms()
"""Each to the name that it is short for, folded."""
LIKE_CLITICS = frozenset(map(fold, _LIKE_CLITICS.split()))
COMMON_NAMES = LIKE_CLITICS | frozenset(map(fold, _COMMON.split()))
"""Arabic given names: what stands before them in the same word is a clitic."""
PATRONYMICS = {"بن": "بن", "ابن": "بن", "بنت": "بنت", "ابو": "ابو", "ابي": "ابو", "ابا": "ابو", "ام": "ام", "عبد": "عبد", "ال": "ال", "bin": "bin", "ibn": "bin", "bint": "bint", "abu": "abu", "abou": "abu", "abi": "abu", "umm": "umm", "abd": "abd", "abdul": "abd", "abdel": "abd", "abdal": "abd", "abdol": "abd"}  # fmt: skip
"""Words that are one name with the next, and how they are written for comparing."""
PARTICLES = frozenset("van von der den de la le du da di del della dos das ter ten st saint".split())
"""Words that belong to the name after them, which also stands alone."""

_SERVANTS = re.compile(r"(?:عبدال|abd[ueao]l)(?=\w{2})")


def plain_servant(word: str) -> str:
    """Return a name in one word as it is compared with the same in two: عبدالله is عبد الله, Abdulrahman Abdul Rahman."""
    return _SERVANTS.sub(lambda found: found.group()[:3], word)
