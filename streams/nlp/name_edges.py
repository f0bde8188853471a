"""Where a name begins: not with the rank of its bearer, and not with ``the``.

Annotators leave both out (CoNLL-2003, Universal NER, FANE); a model does so only mostly, since corpora slip.
"""

import re
from collections.abc import Sequence

from schemas.analysis import EntityType
from streams.languages.scan import tokenize
from streams.languages.titles import title_length

__all__ = ["first_of_name"]

_ARABIC = re.compile("[\u0600-\u06ff]")
_DEFINITE = ("ال", "لل", "وال", "بال", "فال", "كال")


def first_of_name(words: Sequence[str], kind: EntityType) -> int:
    """Return the place of the word with which the name begins, 0 if it is the first.

    Args:
        words: All that the model took for the name.
        kind: Its type; only people have ranks.
    """
    if len(words) > 1 and words[0] == "the" and kind != "MISC":
        return 1
    if len(words) > 1 and kind == "PER":
        return _after_title(words)
    return 0


def _after_title(words: Sequence[str]) -> int:
    text = " ".join(words)
    arabic = bool(_ARABIC.search(text))
    # Without an article Arabic ranks are given names as well: Sultan, Amir, Raid.
    if arabic and not words[0].startswith(_DEFINITE):
        return 0
    tokens = tokenize(text)
    length = title_length(tokens, language="ar" if arabic else "en")
    if not length:
        return 0
    end, place, read = tokens[length - 1].end, 0, 0
    while read + len(words[place]) <= end:
        read += len(words[place]) + 1
        place += 1
    return place
