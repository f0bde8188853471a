"""Headlines With Capitals on Most Words, rewritten as sentences are, for a model that learnt from sentences.

To it "Sign Loan Guarantee Agreement" looks like the name of something, and "U.S. Airstrikes" like one name.
"""

from collections.abc import Container, Iterable, Sequence
from typing import Final

from streams.languages.small_words import small_words

__all__ = ["in_sentence_case"]

_LONG: Final = 4
"""Letters; shorter words are written small in many headlines."""
_FEWEST: Final = 3
"""Long words, below which capitals show nothing: President Obama."""
_MAY_BE_SMALL: Final = frozenset(
    "about after against amid among around before behind between during from into near onto over since than that"
    " through toward towards under until upon with within without".split()
)
"""Long words that some publishers write small in headlines."""


def in_sentence_case(title: Sequence[Sequence[str]], text: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """Return the sentences of an English title, common words of headlines written small; all else stays as it is.

    How the article itself writes a word decides, where it does; else how English mostly writes it.

    Args:
        title: The tokens of its sentences.
        text: The same of the article.
    """
    if not any(map(_is_headline, title)):
        return list(title)
    common = _common_words(text)
    return [_rewritten(words, common) if _is_headline(words) else words for words in title]


def _common_words(text: Iterable[Sequence[str]]) -> set[str]:
    small = set(small_words())
    names: set[str] = set()
    for sentence in text:
        small.update(word for word in sentence if word.islower())
        names.update(word.lower() for word in sentence[1:] if word[:1].isupper())
    return small - names


def _rewritten(headline: Sequence[str], common: Container[str]) -> list[str]:
    rest = (word.lower() if word.istitle() and word.lower() in common else word for word in headline[1:])
    return [headline[0], *rest]


def _is_headline(tokens: Sequence[str]) -> bool:
    long_words = [word for word in tokens if word.isalpha() and len(word) >= _LONG and word not in _MAY_BE_SMALL]
    return len(long_words) >= _FEWEST and all(word[0].isupper() for word in long_words)
