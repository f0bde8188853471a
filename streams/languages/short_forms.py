"""Abbreviations that are written with a full stop, by language and by what may come after them.

Lower case; a form with a dot inside ("p.m") is listed without its last one. Dotted letters (U.S., أ.ف.ب), initials and
words without a vowel (bldg, hwy) need no entry: ``streams.nlp.segmentation`` knows them by their shape.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from streams.languages.tables import words

__all__ = [
    "ABBREVIATIONS",
    "AND_SO_ON",
    "CAPITALISED_ONLY",
    "CLOCK",
    "EVERYWHERE",
    "GERMAN_MONTHS",
    "LETTERED",
    "SPELT_AS_MONTHS_IN_ENGLISH",
    "ZONES_AND_DAYS",
    "Abbreviations",
]


@dataclass(frozen=True)
class Abbreviations:
    """The three kinds."""

    never: frozenset[str] = frozenset()
    """A name or more text always follows: titles, "vs", "e.g"."""
    before_number: frozenset[str] = frozenset()
    """An abbreviation only before a number: "No. 5", but "he said no."."""
    seldom: frozenset[str] = frozenset()
    """A sentence ends with it only where the next word is one that sentences begin with: "Inc. The", "Jan. He"."""
    plain: frozenset[str] = frozenset()
    """Units and the like: the sentence goes on before a small letter and ends before a capital."""


CAPITALISED_ONLY = words(
    "sat sun mon wed fri mar jan apr jun dec nov oct aug gen col maj sen rep miss mass wash ill ore ind pa va cal ark la"
    " ala del ms co min pres am hon det con pro art fig m"
)
"""English words, or parts of them, in lower case; an abbreviation only with a capital."""

LETTERED = words(
    "group plan class type category block terminal section appendix annex exhibit hepatitis vitamin serie pool"
)
"""A single capital behind these is no initial: Group A."""
CLOCK = words("a.m p.m a.d b.c b.c.e c.e")
ZONES_AND_DAYS = words(
    "est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest eet ist jst msk sast wat eat local"
    " monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri sat sun"
    " january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec eastern pacific central greenwich"
)
"""What may follow "5 p.m." in the same sentence with a capital."""

GERMAN_MONTHS = words("Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember")
SPELT_AS_MONTHS_IN_ENGLISH = words("April August September November")

AND_SO_ON = words("etc usw enz ecc")

EVERYWHERE = words("dr prof mr mrs ms mme st vs jr")
"""What keeps its dot in any language that borrows it."""

ABBREVIATIONS: Mapping[str, Abbreviations] = {
    "en": Abbreviations(
        plain=words("yr yrs mo mos hr hrs sec secs min mins mln bln pct"),
        never=words(
            "mr mrs ms messrs mme mlle dr drs prof profs gen lt col maj capt cpt cmdr cdr comdr sgt cpl pvt pfc spc adm brig"
            " ens sen sens rep reps gov govs pres hon rev revs fr msgr supt insp det amb atty asst assoc dep"
            " vs v e.g i.e cf viz ca approx incl excl resp ret mt mts ft ste dist acad gens cols lts drs viz esp"
        ),
        before_number=words("no nos art arts fig figs vol vols p pp ch chap sec sect para par op cl ver pt pl eq"),
        seldom=words(
            "inc ltd co corp bros plc llc l.l.c s.a jr sr esq st ave blvd rd hwy sq dept univ assn assoc govt intl natl mfg"
            " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
            " ala ariz ark calif cal colo conn del fla ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn"
            " tenn tex va vt wash wis wyo mass ga la"
            " ext est al cont ed eds trans max avg tel no.s bn mn sq yd in. oz lb lbs cu"
        ),
    ),
    "fr": Abbreviations(
        never=words("m mm mme mmes mlle dr pr me mgr gal cdt lt col cap st ste c.-à-d env cf p.ex av vs boul"),
        before_number=words("no n art al p pp vol fig chap t"),
        seldom=words("j.-c janv févr avr juil sept oct nov déc éd ndlr s.a dép hab min max"),
    ),
    "de": Abbreviations(
        never=words(
            "hr fr frl dr prof gen dipl ing mag st z.b z d.h d u.a o.ä bzw ca evtl ggf inkl exkl insb vgl sog geb gest"
            " abs aufl bspw zzgl lt max min mind hl kath ev rd i.d.r v.a s.o s.u u.u d.j"
        ),
        before_number=words("nr art abs bd s kap ziff tel"),
        seldom=words("u.s.w str jan feb apr jun jul aug sept okt nov dez mio mrd tsd jh v.chr n.chr chr ags e.v"),
    ),
    "es": Abbreviations(
        never=words(
            "sr sra srta sres dr dra d dña prof gral cnel cap tte sto sta ing lic arq mons p.ej ej vs aprox ee uu ee.uu av avda"
        ),
        before_number=words("núm no nº art pág págs p pp vol cap fig tel"),
        seldom=words("s.a a.c d.c ed ene feb abr jun jul ago sept oct nov dic cía máx mín"),
    ),
    "pt": Abbreviations(
        never=words("sr sra srs dr dra d prof profa gen cel cap ten sto sta eng av vs aprox"),
        before_number=words("nº n art pág p pp vol fig tel núm"),
        seldom=words("s.a a.c d.c ed ltda cia jan fev abr jun jul ago set out nov dez"),
    ),
    "it": Abbreviations(
        never=words(
            "sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing gen col on sen mons arch geom p.es es ecc.mo vs"
        ),
        before_number=words("n nn art pag pagg p pp vol fig cap tel"),
        seldom=words("s.p.a s.r.l a.c d.c gen feb apr giu lug ago sett ott nov dic"),
    ),
    "nl": Abbreviations(
        never=words("dhr mevr mw dr drs prof ir ing mr ds bijv bv d.w.z m.n o.a resp ca incl excl t.o.v i.v.m gen kol"),
        before_number=words("nr nrs art blz p pag tel"),
        seldom=words("n.v b.v jan feb apr jun jul aug sept okt nov dec"),
    ),
    "tr": Abbreviations(
        never=words(
            "dr doç prof av sn st org gen kor tuğg alb yb bnb yzb ütğm tğm müh op uzm ecz mr mrs bkz örn yrd öğr"
        ),
        before_number=words("no nr md s sf c cilt tel"),
        seldom=words("vb vs vd ltd şti a.ş t.c i.ö i.s m.ö m.s cad sok mah apt blv ort yak yy"),
    ),
    "ru": Abbreviations(
        never=words(
            "г-н г-жа им ул пр-т пл д кв корп т.е т.н т.к напр ср д-р проф акад доц ген полк кап лейт адм св инж"
            " тов гр рис табл гл о м.б просп наб пер бул пос дер обл р-н"
        ),
        before_number=words("ст п пп с стр т № ч"),
        seldom=words("г гг в вв и.о янв февр апр авг сент окт нояб дек"),
        plain=words("т.д т.п т.ч др пр руб коп тыс млн млрд трлн долл чел км м см кг ч мин сек н.э"),
    ),
    "uk": Abbreviations(
        never=words("ім вул просп пл буд кв тобто напр див пор проф акад доц ген полк св інж м смт обл р-н п т.зв"),
        before_number=words("ст с стор п пп т ч"),
        seldom=words("р рр ст січ лют бер квіт черв лип"),
        plain=words("т.д т.п т.ч н.е грн коп тис млн млрд трлн дол чол км кг год хв"),
    ),
    "ar": Abbreviations(
        never=words("أ.د ا.د أ.م.د"),
        seldom=words("ق.م ب.م"),
        plain=words("كم كلم سم ملم مم كغ كلغ كغم غم مل"),
    ),
    "he": Abbreviations(seldom=words("ק.מ ת.ז")),
}
