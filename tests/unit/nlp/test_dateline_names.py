"""The town of the dateline, however the tagger reads it."""

import pytest

from streams.nlp.dateline_names import with_dateline
from streams.nlp.mentions import Mention


def mention(text, name, kind, *, after=0, confidence=0.6):
    start = text.index(name, after)
    return Mention(name, kind, start, start + len(name), "text", 0, confidence)


def read(text, *named, language="en"):
    mentions = [mention(text, name, kind, after=after) for name, kind, after in named]
    return [(each.text, each.type) for each in with_dateline(mentions, text=text, language=language)]


@pytest.mark.parametrize("kind", ["ORG", "PER", "MISC", "LOC", "FAC", "GPE"])
def test_a_town_before_the_dash_is_a_place(kind):
    assert read("CAIRO - Mediators met.", ("CAIRO", kind, 0)) == [("CAIRO", "GPE")]


def test_a_town_is_taken_whole():
    found = with_dateline(
        [mention("PORT SUDAN, Nov 3 (Reuters) - It", "SUDAN", "GPE")],
        text="PORT SUDAN, Nov 3 (Reuters) - It",
        language="en",
    )

    assert [(each.text, each.start, each.end, each.confidence) for each in found] == [("PORT SUDAN", 0, 10, 0.6)]


def test_what_has_the_name_of_the_town_is_the_town():
    text = "باماكو - أعلنت الحكومة ذلك. ونفت باماكو الخبر."

    found = read(text, ("باماكو", "PER", 0), ("باماكو", "PER", 10), language="ar")

    assert found == [("باماكو", "GPE"), ("باماكو", "GPE")]


def test_a_person_may_have_the_name_of_the_town():
    text = "PARIS - Sarah Paris spoke. Paris left."

    found = read(text, ("PARIS", "PER", 0), ("Sarah Paris", "PER", 0), ("Paris", "PER", 20))

    assert found == [("PARIS", "GPE"), ("Sarah Paris", "PER"), ("Paris", "PER")]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Barcelona - Real Madrid 2-1", "Barcelona", "ORG"),
        ("Hezbollah - a profile", "Hezbollah", "ORG"),
        ("Cairo is calm.", "Cairo", "ORG"),
        ("The mayor of CAIRO - he was re-elected - spoke", "CAIRO", "ORG"),
        ("Cairo University - founded in 1908 - opened.", "Cairo University", "ORG"),
        ("", None, None),
    ],
)
def test_what_is_no_dateline_stays_as_it_is(text, name, kind):
    named = [(name, kind, 0)] if name else []

    assert read(text, *named) == [each[:2] for each in named]


def test_the_title_has_no_dateline():
    title = Mention("Paris", "PER", 0, 5, "title", 0, 0.9)

    assert with_dateline([title], text="PARIS - It rained.", language="en") == [title]
