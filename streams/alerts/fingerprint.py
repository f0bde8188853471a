"""Tell near-copies of a text by their word triples: MinHash, and bands of it to look near-copies up by.

Agencies' reports are reprinted with another headline and a paragraph more or less, so the share of common
triples is what counts, and the beginning of a text is enough.
"""

import hashlib
import struct
from itertools import islice

from schemas.story import Signature
from streams.languages.scan import tokenize

__all__ = ["bands", "resemblance", "signature"]

_PLACES = 36
_ROWS = 3
"""Places a band. Texts that share half their triples have a band in common four times in five, those that share
two thirds nearly always, those that share a twentieth once in 700 times."""
_TRIPLE = 3
_MOST_WORDS = 600
_MOST_CHARACTERS = 20_000
_FORMAT = struct.Struct(f"<{_PLACES}I")


def signature(text: str) -> Signature:
    """Return the text's MinHash, or nothing where there are no words."""
    tokens = tokenize(text, end=min(len(text), _MOST_CHARACTERS))
    words = list(islice((token.form for token in tokens if token.form[:1].isalnum()), _MOST_WORDS))
    if not words:
        return ()
    triples = {" ".join(words[place : place + _TRIPLE]) for place in range(max(1, len(words) - _TRIPLE + 1))}
    return tuple(map(min, zip(*map(_hashes, triples), strict=True)))


def _hashes(triple: str) -> Signature:
    return _FORMAT.unpack(hashlib.shake_128(triple.encode("utf-8", "replace")).digest(_FORMAT.size))


def resemblance(one: Signature, other: Signature) -> float:
    """Return the estimated share of common triples, 0 to 1."""
    if not one or len(one) != len(other):
        return 0.0
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)


def bands(value: Signature) -> tuple[str, ...]:
    """Return keys of which near-copies share at least one."""
    return tuple(
        f"{start}:" + ".".join(map(str, value[start : start + _ROWS])) for start in range(0, len(value), _ROWS)
    )
