"""Read sentences with a tag a token, as the CoNLL shared tasks wrote them."""

import re
from dataclasses import dataclass
from pathlib import Path

from schemas.errors import Refused

__all__ = ["LabelledSentence", "read_iob2"]

_TAG = re.compile(r"O|[BI]-\S+")
_COLUMNS = re.compile(r"[\t ]+")


@dataclass(frozen=True)
class LabelledSentence:
    """Tokens and their IOB2 tags, one each."""

    tokens: list[str]
    tags: list[str]


def read_iob2(path: Path) -> list[LabelledSentence]:
    """Return the sentences of a file.

    Each line is a token and, last, its tag, with a tab or blanks between; an empty line ends a sentence; lines that
    start with ``-DOCSTART-`` or ``# `` say nothing.

    Raises:
        Refused: if the file cannot be read, or a line is not like that; the message names the line.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read as UTF-8 text: {error}"
        raise Refused(message) from error
    sentences: list[LabelledSentence] = []
    current = LabelledSentence([], [])
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith(("-DOCSTART-", "# ")):
            continue
        if not line.strip():
            if current.tokens:
                sentences.append(current)
                current = LabelledSentence([], [])
            continue
        columns = _COLUMNS.split(line.strip())
        if len(columns) == 1 or not _TAG.fullmatch(columns[-1]):
            message = f"{path}, line {number}: {line!r} is no token with an IOB2 tag, such as `Cairo<tab>B-LOC`"
            raise Refused(message)
        current.tokens.append(columns[0])
        current.tags.append(columns[-1])
    if not sentences:
        message = f"{path} has no sentences: a token, a tab and an IOB2 tag a line, an empty line after each sentence"
        raise Refused(message)
    return sentences
