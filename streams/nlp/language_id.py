"""Which language is a text in? The script decides first, a small n-gram model (py3langid) the rest."""

import functools
from collections.abc import Collection

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from schemas.analysis import Language

__all__ = ["OTHER", "identify"]

OTHER = "other"
_SAMPLE = 2000
_LEAST_LETTERS = 3


@functools.cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def identify(text: str, *, known: Collection[str], hint: str | None = None) -> Language:
    """Return the language of the first 2,000 characters, ``other`` if it is not one of ``known``.

    Args:
        known: ISO 639-1 codes that we can read.
        hint: What the producer says; believed where the text is too short to tell.
    """
    sample = text[:_SAMPLE]
    letters = sum(letter.isalpha() for letter in sample)
    claimed = (hint or "").lower().split("-")[0]
    if letters < _LEAST_LETTERS:
        return Language(code=claimed if claimed in known else OTHER, confidence=0.0)
    code, confidence = _identifier().classify(sample)
    if claimed in known and claimed != code and confidence < 0.9:  # noqa: PLR2004  (unsure: the producer knows better)
        code = claimed
    return Language(code=code if code in known else OTHER, confidence=round(float(confidence), 3))
