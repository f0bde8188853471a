from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.nlp.segment import split_sentences, split_tokens

PIECES = st.sampled_from(
    "U.S. p.m. Gen. أ.ف.ب د. هـ. No. 5 12.5 1. 2) • - — ... .. … . ! ? ؟ ؛ ، , : ; ( ) [ ] « » “ ” ‘ ’ \" ' „ ‹ › 。 ！ 」 ۔ ।"
    " The the army وقال قال في и т. е. г. z. B. l'armée don't can't ABC x@y.org https://x.org/a. www.x.org #a @b 👩‍🚀 🇺🇦 ก่ำ 中"
    " カナ 한국 क्षि \u064b \u200d \u200c \ufe0f *** ===== 1/2/2020 10:30 AM Regards, Dear Tom, :-)".split(" ")
)
GLUE = st.sampled_from(["", "", " ", " ", "\n", "\n\n", "\u00a0", "\t", "  "])
SCRAPS = st.lists(st.tuples(PIECES, GLUE), max_size=40).map(
    lambda pairs: "".join(piece + glue for piece, glue in pairs)
)
TEXTS = SCRAPS | st.text(max_size=200)


def check(text, spans, *, start, end):
    place = start
    for begin, stop in spans:
        assert place <= begin < stop <= end
        assert not text[begin].isspace()
        assert not text[stop - 1].isspace()
        assert not text[place:begin].strip()
        place = stop
    assert not text[place:end].strip()


@given(TEXTS)
def test_sentences_are_in_order_trimmed_and_leave_nothing_out(text):
    check(text, split_sentences(text), start=0, end=len(text))


@given(TEXTS)
def test_tokens_are_in_order_without_spaces_and_leave_nothing_out(text):
    for start, end in split_sentences(text):
        tokens = split_tokens(text, start, end)

        check(text, tokens, start=start, end=end)
        assert not any(sign.isspace() for begin, stop in tokens for sign in text[begin:stop])


@given(TEXTS, st.integers(0, 200), st.integers(0, 200))
def test_any_part_of_a_text_can_be_cut_into_tokens(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))

    check(text, split_tokens(text, start, end), start=start, end=end)


@given(SCRAPS, SCRAPS)
def test_an_empty_line_always_ends_a_sentence(first, second):
    text = f"{first.strip()}\n\n{second.strip()}"
    middle = len(first.strip()) + 1

    assert not any(start < middle < end for start, end in split_sentences(text))


HOSTILE = {
    "a megabyte of words": "word " * 200_000,
    "a megabyte without a space": "a" * 1_000_000,
    "fifty thousand letters without an end": "حرب " * 12_500,
    "a hundred thousand full stops": "." * 100_000,
    "full stops apart": ". " * 100_000,
    "initials": "A. " * 100_000,
    "initials together": "A." * 100_000,
    "sentences of a word": "Word. " * 100_000,
    "dotted words": "a.b." * 50_000,
    "closing quotes": '."' * 100_000,
    "closing brackets apart": ". ) " * 50_000,
    "Arabic quotes": "«؟» " * 50_000,
    "lines": "a\n" * 200_000,
    "folded lines": ("x" * 35 + " " + "y" * 36 + "\n") * 10_000,
    "spaces": " " * 1_000_000,
    "addresses": "http://a." * 50_000,
    "mail": "a@b." * 50_000,
    "hyphens": "a-" * 100_000,
    "digits and hyphens": "1-" * 100_000,
    "apostrophes": "a'" * 100_000,
    "marks": "\u064b" * 300_000,
    "a long contraction": "n" * 200_000 + "n't",
    "time stamps": "1/1/2020 10:10 AM " * 20_000,
    "rules": "***** " * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_time_in_proportion_to_its_length(name):
    # Bounds are far above what it takes, and far below what anything quadratic would.
    text = HOSTILE[name]
    started = perf_counter()

    spans = [token for sentence in split_sentences(text) for token in split_tokens(text, *sentence)]

    assert perf_counter() - started < 15
    assert sum(end - start for start, end in spans) == sum(not sign.isspace() for sign in text)
