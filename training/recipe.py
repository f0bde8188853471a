"""Which corpora make which part of a language's data, and how each is brought to our tags.

Every corpus here may be used for a model that is shipped, but ``en_worldwide``, which is only ever measured on.
"""

import random
from collections.abc import Callable
from pathlib import Path

from training.corpora import Sentence, fold_words, limit_length, read_conll, split_tail
from training.tags import add_demonyms, map_types, refine_places, states_are_not_organisations

__all__ = ["development_parts", "training_part"]

SEED = 20261125
TAIL = 0.1  # of NewsFANE, which has no development part of its own
CROSSNER_COPIES = 3  # the only political text in English, and only 200 sentences
SHOUTED = 0.05  # share of English sentences repeated in capitals, for headlines and datelines


def training_part(language: str, data: Path) -> list[Sentence]:
    """Return the folded, tagged training sentences of ``language``."""
    return _TRAINING[language](data)


def development_parts(language: str, data: Path) -> dict[str, list[Sentence]]:
    """Return the folded, tagged development sentences of ``language``, by corpus."""
    return _DEVELOPMENT[language](data)


def _arabic_training(data: Path) -> list[Sentence]:
    newswire, _ = split_tail(read_conll(data / "ar_newsfane/train.surface.conll"), share=TAIL)
    wikipedia = read_conll(data / "ar_wikifane/train_noaqmar.surface.conll")
    # Wojood calls any group of people NORP ("the shareholders"), FANE only peoples and faiths.
    wojood = [
        states_are_not_organisations(sentence, "ar")
        for sentence in read_conll(data / "ar_wojood_sample/train.conll")
        if not any(tag == "B-NORP" for _, tag in sentence)
    ]
    return _finished([*newswire, *wikipedia, *wojood], "ar")


def _arabic_development(data: Path) -> dict[str, list[Sentence]]:
    _, newswire = split_tail(read_conll(data / "ar_newsfane/train.surface.conll"), share=TAIL)
    wikipedia = read_conll(data / "ar_wikifane/dev.surface.conll")
    return {"newsfane_tail": _finished(newswire, "ar"), "wikifane_dev": _finished(wikipedia, "ar")}


def _english_training(data: Path) -> list[Sentence]:
    politics = read_conll(data / "en_crossner_politics/train.conll")
    sentences = [
        *read_conll(data / "en_uner_ewt/train_oldcommit.conll"),
        *read_conll(data / "en_wikigold/all.conll"),
        *politics * CROSSNER_COPIES,
    ]
    finished = [add_demonyms(refine_places(sentence)) for sentence in _finished(sentences, "en")]
    chance = random.Random(SEED)
    shouted = [[(word.upper(), tag) for word, tag in sentence] for sentence in finished if chance.random() < SHOUTED]
    return finished + shouted


def _english_development(data: Path) -> dict[str, list[Sentence]]:
    files = {"uner_ewt_dev": "en_uner_ewt/dev.conll", "crossner_politics_dev": "en_crossner_politics/dev.conll"}
    return {
        name: [add_demonyms(refine_places(sentence)) for sentence in _finished(read_conll(data / path), "en")]
        for name, path in files.items()
    }


def _finished(sentences: list[Sentence], language: str) -> list[Sentence]:
    mapped = [map_types(sentence) for sentence in fold_words(sentences, language)]
    return list(limit_length(mapped))


_TRAINING: dict[str, Callable[[Path], list[Sentence]]] = {"ar": _arabic_training, "en": _english_training}
_DEVELOPMENT: dict[str, Callable[[Path], dict[str, list[Sentence]]]] = {
    "ar": _arabic_development,
    "en": _english_development,
}
