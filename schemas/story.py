"""A story: the reports of one incident, in whatever language they come."""

from pydantic import Field

from schemas.alert import StoryId
from schemas.contract import Contract, UtcDatetime
from schemas.enriched import Level

__all__ = ["Signature", "Story", "StoryTraits"]

Signature = tuple[int, ...]
"""A text's MinHash: the share of equal places estimates the share of equal word triples. Empty for no text."""


class StoryTraits(Contract):
    """What one article offers for comparison with stories."""

    country: str
    categories: tuple[str, ...] = Field(description="Types of its current events, else its keyword categories.")
    links: tuple[str, ...] = Field(description="Who and where, each with its category: what two reports can share.")
    signature: Signature
    marks: tuple[int, ...] = Field(description="64-bit hashes; a story that may fit has one of them in common.")
    published_at: UtcDatetime
    level: Level


class Story(Contract):
    """What is known of a story so far, the sum of its reports."""

    id: StoryId
    country: str
    categories: tuple[str, ...]
    links: tuple[str, ...]
    signatures: tuple[Signature, ...]
    first_at: UtcDatetime
    last_at: UtcDatetime
    level: Level
