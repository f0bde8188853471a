"""Where a name begins."""

import pytest

from streams.nlp.name_edges import first_of_name


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("the United States", "GPE", "United States"),
        ("the Taliban", "ORG", "Taliban"),
        ("the Lord of the Rings", "MISC", "the Lord of the Rings"),
        ("The Hague", "GPE", "The Hague"),
        ("the", "ORG", "the"),
        ("Gen Prayut Chan - o - cha", "PER", "Prayut Chan - o - cha"),
        ("Gen. Khalifa Haftar", "PER", "Khalifa Haftar"),
        ("Gen . Khalifa Haftar", "PER", "Khalifa Haftar"),
        ("U.S. Secretary of State Antony Blinken", "PER", "Antony Blinken"),
        ("Khalifa Haftar", "PER", "Khalifa Haftar"),
        ("General Motors", "ORG", "General Motors"),
        ("President", "PER", "President"),
        ("الإمام الرضا", "PER", "الرضا"),
        ("للامام الرضا", "PER", "الرضا"),
        ("الدكتورة نوال السعداوي", "PER", "نوال السعداوي"),
        ("سلطان القاسمي", "PER", "سلطان القاسمي"),
        ("أمير قطر", "PER", "أمير قطر"),
        ("الإمام", "PER", "الإمام"),
    ],
)
def test_a_name_begins_behind_a_rank_and_an_article(words, kind, name):
    split = words.split()

    assert " ".join(split[first_of_name(split, kind) :]) == name
