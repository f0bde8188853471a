"""Bodies of the list are ORG and whole, but only where the model saw a name."""

import pytest

from streams.nlp.listed_bodies import Named, with_listed_bodies


def read(marked: str) -> list[str]:
    """Return the names of ``the [Daesh|PER] fighters`` after the list was asked, written alike."""
    words: list[str] = []
    names: list[Named] = []
    for piece in marked.replace("]", "[").split("["):
        text, _, kind = piece.partition("|")
        if kind:
            names.append((len(words), len(words) + len(text.split()), kind))  # type: ignore[arg-type]
        words += text.split()
    return [f"{' '.join(words[first:end])}|{kind}" for first, end, kind in with_listed_bodies(words, names)]


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
    ],
)
def test_a_listed_body_is_an_organisation_and_whole(marked: str, names: list[str]) -> None:
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
        ("", []),
    ],
)
def test_all_else_stays_as_the_model_has_it(marked: str, names: list[str]) -> None:
    assert read(marked) == names
