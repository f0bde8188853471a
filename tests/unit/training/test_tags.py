"""What a training tag allows, and what the loss makes of it."""

import pytest
import torch

from training.loop import loss_of
from training.tags import TAGS, add_demonyms, allowed_tags, leave_names_open, map_types, refine_places


@pytest.mark.parametrize(
    ("tag", "allowed"),
    [
        ("O", {"O"}),
        ("B-PER", {"B-PER"}),
        ("I-GPE|LOC|FAC", {"I-GPE", "I-LOC", "I-FAC"}),
        ("O|NORP", {"O", "B-NORP", "I-NORP"}),
    ],
)
def test_alternatives_keep_the_mark_unless_nothing_was_tagged(tag: str, allowed: set[str]) -> None:
    assert allowed_tags(tag) == allowed
    assert allowed_tags(tag) <= set(TAGS)


def test_what_is_in_no_table_becomes_o() -> None:
    sentence = [("Monday", "B-DATE"), ("Cairo", "B-location"), ("Airport", "I-location")]

    assert map_types(sentence, {"location": "GPE|LOC|FAC"}) == [
        ("Monday", "O"),
        ("Cairo", "B-GPE|LOC|FAC"),
        ("Airport", "I-GPE|LOC|FAC"),
    ]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Cairo", "GPE"), ("Syria", "GPE"), ("Mount Hermon", "LOC"), ("Cairo Airport", "FAC"), ("Zzyzx", "GPE|LOC|FAC")],
)
def test_a_place_gets_the_kind_that_lists_and_cues_know(name: str, kind: str) -> None:
    words = name.split()
    sentence = [(word, f"{'I' if place else 'B'}-GPE|LOC|FAC") for place, word in enumerate(words)]

    assert [tag for _, tag in refine_places(sentence)] == [f"{'I' if n else 'B'}-{kind}" for n in range(len(words))]


def test_demonyms_become_norp_and_other_capitals_stay_open() -> None:
    sentence = [
        ("The", "O"),
        ("Syrian", "O"),
        ("Ramadan", "O"),
        ("truce", "O"),
        ("Turkish", "B-ORG"),
        ("Bank", "I-ORG"),
    ]

    named = leave_names_open(add_demonyms(sentence))

    assert [tag for _, tag in named] == ["O", "B-NORP", "O|NORP|MISC", "O", "B-ORG", "I-ORG"]


def test_the_loss_of_alternatives_is_that_of_their_sum() -> None:
    chances = torch.tensor([[[0.5, 0.3, 0.2]]])
    allowed = torch.tensor([[True, False, False], [False, True, True]])
    nobody = torch.zeros(1, 1, 3)

    either = loss_of(chances.log(), torch.tensor([[1]]), nobody, allowed)

    assert either.item() == pytest.approx(-torch.tensor(0.5).log().item())


def test_padding_counts_for_nothing_and_a_teacher_for_as_much_as_people() -> None:
    scores = torch.tensor([[[2.0, 0.0], [0.0, 0.0], [5.0, 1.0]]])
    labels = torch.tensor([[0, -100, -100]])
    teacher = torch.tensor([[[0.0, 0.0], [0.25, 0.75], [0.0, 0.0]]])

    loss = loss_of(scores, labels, teacher, torch.eye(2, dtype=torch.bool))

    people = -scores[0, 0].log_softmax(-1)[0]
    taught = torch.log(torch.tensor(2.0))
    assert loss.item() == pytest.approx(((people + taught) / 2).item())
