"""Other tag sets' names for our types of entities."""

from collections.abc import Mapping

from schemas.analysis import EntityType

__all__ = ["our_type"]

_OURS: Mapping[str, EntityType] = {
    "PER": "PER",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "FAC": "FAC",
    "NORP": "NORP",
    "MISC": "MISC",
    # Stanza's official models: OntoNotes (en) and the four-class sets (ar and others).
    "PERSON": "PER",
    "PERS": "PER",
    "LOCATION": "LOC",
    "ORGANIZATION": "ORG",
    "PRODUCT": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
    "OTH": "MISC",
    "FACILITY": "FAC",
}
"""Tags of the models to ours; dates, numbers and amounts are no entities of ours and are left out."""


def our_type(name: str) -> EntityType | None:
    """Return our type for another tag set's (PERSON, Location, ...), None for what we do not tag."""
    return _OURS.get(name.upper())
