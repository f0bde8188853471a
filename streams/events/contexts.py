"""What a sentence is about besides its event: PLOVER's contexts, by the words that show them."""

from collections.abc import Sequence

from streams.languages.lexicon import Lexicon
from streams.languages.scan import Token

__all__ = ["find_contexts"]


def find_contexts(tokens: Sequence[Token], *, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the contexts of one sentence, each once, in the order in which its words name them."""
    return tuple(dict.fromkeys(match.value for match in lexicon.context_index.find(tokens)))
