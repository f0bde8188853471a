"""What a learning curve trains on and what it keeps back."""

import pytest

from training.curve import keep_middle_back, middle
from training.recipe import Corpus

NEWSFANE = Corpus("newsfane", "ar", [[(f"n{number}", "O")] for number in range(90)])
OTHER = Corpus("wikifane", "ar", [[(f"w{number}", "O")] for number in range(40)])


@pytest.mark.parametrize(("share", "lengths"), [(1.0, [80, 40]), (0.25, [20, 10]), (0.0, [0, 0])])
def test_each_corpus_gives_its_first_part_and_never_what_is_kept_back(share, lengths):
    kept = list(keep_middle_back([NEWSFANE, OTHER], share=share))

    assert [len(corpus.sentences) for corpus in kept] == lengths
    assert len(middle(NEWSFANE)) == 10
    assert not any(sentence in middle(NEWSFANE) for sentence in kept[0].sentences)
    assert kept[1].sentences == OTHER.sentences[: lengths[1]]
