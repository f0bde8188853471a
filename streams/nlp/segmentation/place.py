"""A run of marks in a text, and what stands around it, looked at no farther than a few words to either side."""

from dataclasses import dataclass
from functools import cached_property

from streams.nlp.segmentation.marks import BULLETS, DASHES, OPENERS, QUOTES

__all__ = ["LOOK_BACK", "Place"]

LOOK_BACK = 24
_WIDEST_OPENING = 14
_LONGEST_WORD = 20
_LONGEST_RUN = 4
_OPENING = OPENERS | DASHES | BULLETS | frozenset("”“#@$£€*_~+\u200c\u200d")
_NOT_OF_WORD = frozenset("\"'“”‘’«»„()[]{}/،؛,;:!?؟…—–")


@dataclass(frozen=True)
class Place:
    """Marks that may end a sentence.

    ``begin`` is where the sentence starts, ``mark`` to ``mark_end`` are the marks, ``stop`` is behind what closes after
    them, ``end`` is where the paragraph ends.
    """

    text: str
    begin: int
    mark: int
    mark_end: int
    stop: int
    end: int

    @cached_property
    def marks(self) -> str:
        """The marks that count: the last full stop behind a quotation outweighs the question inside it."""
        tail = self.text[self.mark : self.stop].rstrip("\"'”’»)]}“«‘」』 ")
        if len(tail) > self.mark_end - self.mark:
            return tail[-1:]
        return self.text[self.mark : min(self.mark_end, self.mark + _LONGEST_RUN)]

    @cached_property
    def is_quoted(self) -> bool:
        """Whether a quotation closes behind the marks."""
        return any(sign in QUOTES for sign in self._closers)

    @cached_property
    def is_bracketed(self) -> bool:
        """Whether a bracket closes behind the marks."""
        return any(sign in ")]" for sign in self._closers)

    @cached_property
    def _closers(self) -> str:
        return self.text[self.mark_end : min(self.stop, self.mark_end + 8)]

    @cached_property
    def is_spaced(self) -> bool:
        """Whether white space follows."""
        return self.text[self.stop].isspace()

    @cached_property
    def has_words(self) -> bool:
        """Whether there is anything of a sentence before the marks."""
        near = self.text[self.begin : min(self.mark, self.begin + LOOK_BACK)]
        return self.mark - self.begin > LOOK_BACK or any(sign.isalnum() for sign in near)

    @cached_property
    def word(self) -> str:
        """What the mark hangs on: the word before it, with the dots inside it."""
        start, farthest = self.mark, max(self.begin, self.mark - LOOK_BACK)
        while start > farthest and self.text[start - 1] not in _NOT_OF_WORD and not self.text[start - 1].isspace():
            start -= 1
        return self.text[start : self.mark]

    def before_word(self, size: int) -> str:
        """Return the ``size`` characters before ``word``."""
        start = self.mark - len(self.word)
        return self.text[max(self.begin, start - size) : start]

    @cached_property
    def next_start(self) -> int:
        """Where the next word starts, behind quotes, brackets and dashes that open it; ``end`` if none is near."""
        for place in range(self.stop, min(self.end, self.stop + _WIDEST_OPENING)):
            if self.text[place].isalnum():
                return place
            if self.text[place] not in _OPENING and not self.text[place].isspace():
                break
        return self.end

    @cached_property
    def next_letter(self) -> str:
        """The first letter or digit of what follows, or nothing."""
        return self.text[self.next_start] if self.next_start < self.end else ""

    @cached_property
    def next_word(self) -> str:
        """The next word as written, an apostrophe inside it included."""
        stop, farthest = self.next_start, min(self.end, self.next_start + _LONGEST_WORD)
        while stop < farthest and (self.text[stop].isalnum() or self.text[stop] in "'’"):
            stop += 1
        return self.text[self.next_start : stop].rstrip("'’")

    @cached_property
    def is_next_quoted(self) -> bool:
        """Whether a quotation opens before the next word."""
        return any(sign in '"“«„‘' for sign in self.text[self.stop : self.next_start])

    def ahead(self, size: int) -> str:
        """Return the paragraph from the next word on, at most ``size`` characters."""
        return self.text[self.next_start : min(self.end, self.next_start + size)]
