"""Labelled files are read, or refused with the line that is wrong."""

from pathlib import Path

import pytest

from schemas.errors import Refused
from streams.nlp.comparison import compare_with
from streams.nlp.iob2 import LabelledSentence, read_iob2
from streams.nlp.scoring import score_by_type, spans


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "file.conll"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        "Cairo\tB-LOC\nburns\tO\n\nAli\tB-PER\n",
        "\ufeffCairo\tB-LOC\r\nburns\tO\r\n\r\nAli\tB-PER\r\n",
        "-DOCSTART- -X- O O\n\nCairo NNP I-NP B-LOC\nburns VBZ I-VP O\n\n\n\nAli NNP I-NP B-PER",
        "# a remark\nCairo B-LOC\nburns O\n\n# another\nAli B-PER\n",
    ],
)
def test_columns_blank_lines_and_remarks_are_read_alike(tmp_path: Path, text: str) -> None:
    assert read_iob2(written(tmp_path, text)) == [
        LabelledSentence(["Cairo", "burns"], ["B-LOC", "O"]),
        LabelledSentence(["Ali"], ["B-PER"]),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Cairo\tB-LOC\nburns\n", "line 2: 'burns' is no token with an IOB2 tag"),
        ("Cairo\tLOC\n", "line 1"),
        ("Cairo\tS-LOC\n", "line 1"),
        ("\n\n", "no sentences"),
    ],
)
def test_what_is_no_iob2_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Refused, match=message):
        read_iob2(written(tmp_path, text))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        read_iob2(tmp_path / "nothing.conll")


def test_precision_recall_and_f1_count_exact_spans() -> None:
    gold = [spans(["B-PER", "I-PER", "O", "B-LOC"]), spans(["B-ORG"])]
    found = [spans(["B-PER", "O", "O", "B-LOC"]), spans(["O"])]

    scores = score_by_type(gold, found)

    assert (scores["PER"].precision, scores["PER"].recall) == (0, 0)
    assert scores["LOC"].f1 == 1
    assert (scores["ORG"].said, scores["ORG"].there, scores["ORG"].f1) == (0, 1, 0)
    assert scores["all"].precision == pytest.approx(1 / 2)
    assert scores["all"].recall == pytest.approx(1 / 3)
    assert scores["all"].f1 == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("corpus", "types", "joined", "ignored"),
    [
        ({"PER", "ORG", "LOC"}, ("PER", "ORG", "LOC"), True, ()),
        (
            {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "DATE"},
            ("PER", "ORG", "GPE", "LOC", "FAC", "NORP"),
            False,
            ("DATE",),
        ),
        ({"Person", "Organization", "Location", "Facility", "Money"}, ("PER", "ORG", "LOC"), True, ("Money",)),
    ],
)
def test_only_what_both_sides_tell_apart_is_compared(
    corpus: set[str], types: tuple[str, ...], joined: bool, ignored: tuple[str, ...]
) -> None:
    rule = compare_with(corpus)

    assert (rule.types, rule.places_are_one, rule.ignored) == (types, joined, ignored)


def test_places_can_be_joined_where_the_corpus_tells_them_apart() -> None:
    rule = compare_with({"PER", "GPE", "LOC", "FAC"}, only=["LOC"], join_places=True)

    assert rule.of([(0, 1, "GPE"), (1, 2, "FAC"), (3, 4, "PER"), (5, 6, "DATE")]) == [(0, 1, "LOC"), (1, 2, "LOC")]
