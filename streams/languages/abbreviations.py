"""Tokens in which an abbreviation with full stops is one word: ``U.S.`` reads like ``US``.

The dot would else end the sentence for every phrase, and a country's most frequent name would go unseen.
"""

from collections.abc import Sequence

from streams.languages.scan import Token, tokenize

__all__ = ["word_tokens"]


def word_tokens(text: str, *, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of ``text[start:end]``, dotted capitals joined."""
    tokens = tokenize(text, start=start, end=end)
    if "." not in text:
        return tokens
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        last = _last_of_abbreviation(tokens, place)
        first = tokens[place]
        if last is None:
            joined.append(first)
            place += 1
        else:
            letters = "".join(token.form for token in tokens[place : last + 1] if token.text != ".")
            stop = tokens[last].end
            joined.append(Token(first.start, stop, text[first.start : stop], letters))
            place = last + 1
    return tuple(joined)


def _last_of_abbreviation(tokens: Sequence[Token], place: int) -> int | None:
    at = place
    last = None
    while at + 1 < len(tokens) and _is_letter(tokens[at]) and tokens[at + 1].text == ".":
        if tokens[at].end != tokens[at + 1].start or (at > place and tokens[at].start != tokens[at - 1].end):
            break
        last = at + 1
        at += 2
    if last is None or last - place < 2:  # noqa: PLR2004  (one letter with a dot is an initial)
        if last is not None and at < len(tokens) and _is_letter(tokens[at]) and tokens[at].start == tokens[last].end:
            return at  # U.S without its last dot
        return None
    return last


def _is_letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper()
