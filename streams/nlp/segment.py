"""Sentences and tokens by rule, with code-point offsets into the text.

Rules, since they are exact about offsets, cost next to nothing, and are right on edited news more often than models
trained on web text; ``training/measure_boundaries.py`` measures them. They never merge two paragraphs.
"""

from streams.nlp.segmentation.sentences import Span, split_sentences
from streams.nlp.segmentation.tokens import split_tokens

__all__ = ["Span", "split_sentences", "split_tokens"]
