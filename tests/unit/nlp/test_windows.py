"""Every word is read once, in order, in windows that are never too long."""

from hypothesis import given
from hypothesis import strategies as st

from streams.nlp.encoder.windows import BEGIN, END, join, lay_out

words = st.lists(st.integers(4, 9), min_size=1, max_size=6).map(tuple)
articles = st.lists(st.lists(words, max_size=40), max_size=12)
LIMIT = 30


@given(articles)
def test_every_word_is_in_one_window_and_in_order(sentences: list[list[tuple[int, ...]]]) -> None:
    read = [word for window in lay_out(sentences, limit=LIMIT) for word in window.words]

    assert read == [(index, word) for index, sentence in enumerate(sentences) for word in range(len(sentence))]


@given(articles)
def test_windows_are_within_the_limit_and_framed(sentences: list[list[tuple[int, ...]]]) -> None:
    for window in lay_out(sentences, limit=LIMIT):
        assert len(window.pieces) <= LIMIT
        assert (window.pieces[0], window.pieces[-1]) == (BEGIN, END)
        assert len(window.positions) == len(window.words) > 0


@given(articles)
def test_a_position_is_where_its_word_begins(sentences: list[list[tuple[int, ...]]]) -> None:
    for window in [*lay_out(sentences, limit=LIMIT), join(sentences)]:
        for (sentence, word), position in zip(window.words, window.positions, strict=True):
            pieces = sentences[sentence][word]
            assert tuple(window.pieces[position : position + len(pieces)]) == pieces


def test_neighbours_share_a_window_until_it_is_full() -> None:
    sentence = [(5,)] * 9

    windows = list(lay_out([sentence] * 5, limit=LIMIT))

    assert [len(window.pieces) for window in windows] == [21, 21, 11]


def test_a_sentence_is_cut_only_if_it_has_no_room_of_its_own() -> None:
    short, long = [(5,)] * 20, [(5, 6)] * 20

    windows = list(lay_out([short, long], limit=LIMIT))

    assert [[word for _, word in window.words] for window in windows] == [
        list(range(20)),
        list(range(14)),
        list(range(14, 20)),
    ]
