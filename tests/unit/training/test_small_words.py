"""Which words count as written small."""

from training.headlines import with_capitals
from training.small_words import count, small_words


def test_beginnings_of_sentences_and_headlines_do_not_count() -> None:
    small, capital = count(
        ["Hope is what Hope said. Hope remains; it's a hope.", "Power Plant Fire Kills Three in Hope Valley Village"]
    )

    assert (small["hope"], capital["hope"]) == (1, 1)
    assert "power" not in small | capital
    assert "s" not in small


def test_a_word_is_small_if_it_mostly_is_in_several_texts_that_weigh_the_same() -> None:
    large = count(["We see power and power and power, and bush, ten times as often."] * 10)
    little = count(["We see power and Power here, and Bush."] * 2)

    assert "power" in small_words([*[large] * 8, little])
    assert "power" not in small_words([large, large, little])  # as often small as with a capital in one of three
    assert "bush" not in small_words([large, little])
    assert "times" not in small_words([large, little])
    assert small_words([large, large]).index("power") < small_words([large, large]).index("often")


def test_capitals_as_in_headlines() -> None:
    assert with_capitals("the U.S. strikes a port in al-Arish , 3 dead".split()) == (
        "The U.S. Strikes a Port in Al-Arish , 3 Dead".split()
    )
