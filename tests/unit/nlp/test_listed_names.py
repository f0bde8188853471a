"""Names of the lists are whole and have their type."""

import time

import pytest

from streams.nlp.listed_names import Named, Reading, with_listed_names


def read(marked: str) -> list[str]:
    """Return the names of ``the [Daesh|PER] fighters`` after the list was asked, written alike."""
    words: list[str] = []
    names: list[Named] = []
    for piece in marked.replace("]", "[").split("["):
        text, _, kind = piece.partition("|")
        if kind:
            names.append((len(words), len(words) + len(text.split()), kind))  # type: ignore[arg-type]
        words += text.replace("(", "( ").replace(")", " )").split()
    return [f"{' '.join(words[first:end])}|{kind}" for (first, end, kind), _ in with_listed_names(words, names)]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("the [Daesh|PER] fighters", ["Daesh|ORG"]),
        ("the [Da’esh|PER] fighters", ["Da’esh|ORG"]),
        ("fight [ISIL|GPE] in [Mosul|GPE]", ["ISIL|ORG", "Mosul|GPE"]),
        ("the [Islamic State of Iraq|GPE] and the [Levant|GPE]", ["Islamic State of Iraq and the Levant|ORG"]),
        ("[al - Qaida|GPE] said", ["al - Qaida|ORG"]),
        ("قاتل [لداعش|PER] في [العراق|GPE]", ["لداعش|ORG", "العراق|GPE"]),
        ("دعا [الاتحاد|MISC] الأوروبي", ["الاتحاد الأوروبي|ORG"]),
        (
            "[وكالة|ORG] [الأمم المتحدة لغوث وتشغيل|ORG] اللاجئين الفلسطينيين",
            ["وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين|ORG"],
        ),
        (
            "أعلن [مكتب|MISC] [الأمم المتحدة|ORG] لتنسيق الشؤون الإنسانية",
            ["مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|ORG"],
        ),
        ("أعلن مكتب [الأمم المتحدة|ORG] لتنسيق الشؤون الإنسانية", ["مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|ORG"]),
        ("the World Bank lends", ["World Bank|ORG"]),  # no chance brings these words together
        ("قالت (أ ف ب) إن", ["أ ف ب|ORG"]),
        ("the [Fulani|GPE] herders and [Oromo|ORG]", ["Fulani|NORP", "Oromo|NORP"]),
        ("قرب [الزغاوة|GPE]", ["الزغاوة|NORP"]),
        ("the [Euphrates|GPE] at the [Horn|FAC] of [Africa|GPE]", ["Euphrates|LOC", "Horn of Africa|LOC"]),
        ("[Trinidad|GPE] and [Tobago|GPE]", ["Trinidad and Tobago|GPE"]),
        ("[البوسنة|GPE] [والهرسك|GPE]", ["البوسنة والهرسك|GPE"]),
    ],
)
def test_a_listed_name_has_its_type_and_is_whole(marked: str, names: list[str]) -> None:
    assert read(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("the ISIL fighters", []),  # the model saw no name
        ("the [Global Coalition to Counter ISIL|ORG] met", ["Global Coalition to Counter ISIL|ORG"]),
        ("the [Anti ISIL Museum|FAC]", ["Anti ISIL Museum|FAC"]),
        ("the [Islamic State|ORG] of [Iraq Museum|FAC]", ["Islamic State|ORG", "Iraq Museum|FAC"]),
        ("[Taliban|NORP] fighters", ["Taliban|NORP"]),
        ("in the [Pentagon|FAC]", ["Pentagon|FAC"]),
        ("[Gaza|GPE] and [Trump|PER] and the [Kremlin|LOC]", ["Gaza|GPE", "Trump|PER", "Kremlin|LOC"]),
        ("[Baghdad|GPE]", ["Baghdad|GPE"]),
        ("the world bank of the river", []),
        ("قامت الدولة الإسلامية", []),  # the Islamic state, of whatever century
        ("[حزب الله|ORG] اللبناني", ["حزب الله|ORG"]),  # called so without its country, too
        ("[لحزب الله|ORG] اللبناني", ["لحزب الله|ORG"]),
        ("تنظيم [داعش|ORG]", ["داعش|ORG"]),
        ("جنوب [أفريقيا|LOC]", ["أفريقيا|LOC"]),  # the south of the continent
        ("Tariq [Berber|PER]", ["Berber|PER"]),
        ("[Sana|PER] and [Wagner|PER] in [الأناضول|LOC]", ["Sana|PER", "Wagner|PER", "الأناضول|LOC"]),
        ("", []),
    ],
)
def test_all_else_stays_as_the_model_has_it(marked: str, names: list[str]) -> None:
    assert read(marked) == names


def test_a_name_made_of_parts_says_which() -> None:
    readings = with_listed_names(
        "in Islamic State of Iraq , Paris".split(), [(1, 3, "ORG"), (4, 5, "GPE"), (6, 7, "GPE")]
    )

    assert [(reading.name, reading.parts) for reading in readings][-1] == ((6, 7, "GPE"), (2,))
    assert with_listed_names("the European Union".split(), [(1, 2, "GPE"), (2, 3, "MISC")]) == [((1, 3, "ORG"), (0, 1))]
    assert with_listed_names("the European Union".split(), []) == [((1, 3, "ORG"), ())]


def test_a_sentence_full_of_listed_names_takes_little_time() -> None:
    started = time.process_time()

    readings = with_listed_names(["Daesh"] * 20_000, [(place, place + 1, "PER") for place in range(20_000)])

    assert {reading.name[2] for reading in readings} == {"ORG"}
    assert time.process_time() - started < 5


@pytest.mark.parametrize("name", ["U.N.", "UN"])
def test_a_body_by_its_letters_is_one_with_and_without_full_stops(name):
    assert with_listed_names([name, "envoy"], [(0, 1, "GPE")]) == [Reading((0, 1, "ORG"), (0,))]


@pytest.mark.parametrize("name", ["U.S.", "UAE", "UK"])
def test_a_state_by_its_letters_is_a_place_and_what_begins_with_them_is_not(name):
    assert with_listed_names([name, "envoy"], [(0, 1, "ORG")]) == [Reading((0, 1, "GPE"), (0,))]
    assert with_listed_names([name, "Treasury"], [(0, 2, "ORG")]) == [Reading((0, 2, "ORG"), (0,))]
    assert with_listed_names([name, "envoy"], []) == []
