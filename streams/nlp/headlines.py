"""Headlines With Capitals on Most Words, rewritten as sentences are, for a model that learnt from sentences.

To it "Sign Loan Guarantee Agreement" looks like the name of something, and "U.S. Airstrikes" like one name.
"""

from collections.abc import Iterable, Sequence
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


def in_sentence_case(headline: Sequence[str], text: Iterable[Sequence[str]]) -> list[str]:
    """Return the tokens of an English headline, common words written small; other tokens, and other lines, as they are.

    How the article itself writes a word decides, where it does; else how English mostly writes it.

    Args:
        headline: Its tokens.
        text: Sentences of the article.
    """
    if not _is_headline(headline):
        return list(headline)
    small = set(small_words())
    names: set[str] = set()
    for sentence in text:
        small.update(word for word in sentence if word.islower())
        names.update(word.lower() for word in sentence[1:] if word[:1].isupper())
    common = small - names
    rest = (word.lower() if word.istitle() and word.lower() in common else word for word in headline[1:])
    return [headline[0], *rest]


def _is_headline(tokens: Sequence[str]) -> bool:
    long_words = [word for word in tokens if word.isalpha() and len(word) >= _LONG and word not in _MAY_BE_SMALL]
    return len(long_words) >= _FEWEST and all(word[0].isupper() for word in long_words)
