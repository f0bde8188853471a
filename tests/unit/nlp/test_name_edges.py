"""Where a name begins and ends."""

import pytest

from streams.nlp.name_edges import edges_of_name


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
        ("Ministry of Education ,", "ORG", "Ministry of Education"),
        ("Doris (", "PER", "Doris"),
        ("شوقي )", "PER", "شوقي"),
        ("شركة مصر «", "ORG", "شركة مصر"),
        (") Doris", "PER", "Doris"),
        ("Saheb [ Hedgewar ]", "PER", "Saheb [ Hedgewar ]"),
        ('كتاب " تاريخ "', "MISC", 'كتاب " تاريخ "'),
        ('" تاريخ "', "MISC", '" تاريخ "'),
        ("Canal +", "ORG", "Canal +"),
        ("U . S .", "GPE", "U . S ."),
        ("D . C . ,", "GPE", "D . C ."),
        ('"', "MISC", ""),
        ('" ,', "MISC", ""),
        ("NAVCENT ) Task Force", "ORG", "NAVCENT"),
        ("Navy ( USN ) Task Force", "ORG", "Navy ( USN ) Task Force"),
        ("\u200e", "PER", ""),
        ("----", "ORG", ""),
    ],
)
def test_a_name_has_no_rank_no_article_and_no_foreign_sign(words, kind, name):
    sentence = ["In", *words.split(), "now"]

    first, end = edges_of_name(sentence, 1, len(sentence) - 1, kind)

    assert " ".join(sentence[first:end]) == name
    assert 1 <= first <= end <= len(sentence) - 1


@pytest.mark.parametrize(
    ("sentence", "end", "kind", "name"),
    [
        ('The movement " Renewal " said', 4, "ORG", 'The movement " Renewal "'),
        ("حركة « حفظة الإسلام » قالت", 4, "ORG", "حركة « حفظة الإسلام »"),
        ('The movement " Renewal Now " said', 4, "ORG", 'The movement " Renewal'),
        ('The movement " Renewal " " said', 5, "ORG", 'The movement " Renewal "'),
        ('The " Renewal " said', 3, "ORG", 'The " Renewal "'),
        ("Moon Jae - in said", 3, "PER", "Moon Jae - in"),
        ("Moon Jae - 25 said", 3, "PER", "Moon Jae"),
        ("Moon Jae -", 3, "PER", "Moon Jae"),
        ("CDH - UCAB said", 2, "ORG", "CDH"),
        ("- in", 1, "PER", ""),
    ],
)
def test_a_name_goes_on_behind_a_sign_only_with_what_belongs_to_it(sentence, end, kind, name):
    words = sentence.split()

    first, last = edges_of_name(words, 0, end, kind)

    assert " ".join(words[first:last]) == name
