"""Read a text in which names are marked: ``[GPE 1 Kyiv]`` or ``[GPE Kyiv=UKR]``."""

import re

from streams.nlp.mentions import Mention

__all__ = ["read_marked"]

_MARK = re.compile(r"\[([A-Z]+) (?:(\d) )?([^\]=]+)(?:=([^\]]+))?\]")


def read_marked(line: str) -> tuple[str, list[Mention], list[str]]:
    """Return the text without marks, its mentions, and what each mark says."""
    text, mentions, said, after = "", [], [], 0
    for mark in _MARK.finditer(line):
        text += line[after : mark.start()]
        start = len(text)
        text += mark[3]
        mentions.append(Mention(mark[3], mark[1], start, len(text), "text", 0))  # type: ignore[arg-type]
        said.append(mark[2] or mark[4])
        after = mark.end()
    return text + line[after:], mentions, said
