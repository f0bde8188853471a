"""The town of the dateline is a place, whatever the tagger took it for: CAIRO for a body, باماكو for a person."""

from collections.abc import Sequence
from dataclasses import replace

from streams.languages.cities import find_cities
from streams.languages.dateline import first_town
from streams.languages.scan import is_arabic
from streams.nlp.mentions import Mention

__all__ = ["with_dateline"]


def with_dateline(mentions: Sequence[Mention], *, text: str, language: str) -> list[Mention]:
    """Return the mentions with that of the dateline's town, and those of the same name, as places.

    Args:
        mentions: In the order of reading.
        text: The article's text, where the offsets of mentions in it count.
        language: ISO 639-1 code.
    """
    span = first_town(text)
    if span is None:
        return list(mentions)
    start, end = span
    town = text[start:end]
    at_town = [mention for mention in mentions if mention.field == "text" and mention.start < end]
    sure = [mention.confidence for mention in at_town if mention.confidence is not None]
    if not (sure and _is_read_within(at_town, start, end) and find_cities(town, language=language)):
        return list(mentions)
    if "ORG" in {mention.type for mention in at_town} and not (town.isupper() or is_arabic(town)):
        return list(mentions)  # a match report: Barcelona - Real Madrid
    whole = replace(at_town[0], text=town, type="GPE", start=start, end=end, confidence=min(sure))
    changed = [whole if mention is at_town[0] else mention for mention in mentions if mention not in at_town[1:]]
    return _agreeing(changed, town)


def _is_read_within(mentions: Sequence[Mention], start: int, end: int) -> bool:
    return all(start <= mention.start and mention.end <= end for mention in mentions)


def _agreeing(mentions: Sequence[Mention], town: str) -> list[Mention]:
    """Return the mentions, the town's name always a place unless a person in the article has it, too."""
    name = town.casefold()
    if any(mention.type == "PER" and name in mention.text.casefold().split()[1:] for mention in mentions):
        return list(mentions)
    return [
        replace(mention, type="GPE")
        if mention.type in ("PER", "MISC", "FAC") and mention.text.casefold() == name
        else mention
        for mention in mentions
    ]
