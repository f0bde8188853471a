"""Words that nothing ends with: a line that does goes on in the next one, however it is folded."""

from typing import Final

from streams.languages.tables import words

__all__ = ["DANGLING"]

DANGLING: Final[frozenset[str]] = words(
    "the a an of and or with from into than its their our your whose between without"
    " Mr. Mrs. Ms. Dr. Prof. Gen. Lt. Col. Maj. Capt. Sgt. Adm. Sen. Rep. Gov. Rev."
    " في من إلى الى على عن أن بأن إن أو مع بين التي الذي الذين لم لن قد وقد لدى ضد خلال منذ وفي ومن وعلى والتي والذي عبر بعض"
    " د. ود. أ.د. وأ.د."
)
"""English and Arabic, titles before a name among them. Particles of verbs (to, in, on, for) end headlines."""
