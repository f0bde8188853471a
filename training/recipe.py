"""Which corpora make which part of the data, and how each is brought to our tags.

Every corpus here may be used for a model that is shipped, but ``en_worldwide``, which is only ever measured on.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from training.corpora import Sentence, fold_words, limit_length, read_conll, split_tail
from training.tags import (
    PLACE,
    add_demonyms,
    begin_after_article,
    leave_names_open,
    map_types,
    refine_places,
    states_are_not_organisations,
)
from training.variants import cut_further, shout, with_ranks

__all__ = ["SEED", "Corpus", "development_parts", "training_corpora", "unseen_parts"]

SEED = 20261125
TAIL = 0.1  # of NewsFANE, which has no development part of its own
SHOUTED = 0.05  # share of English sentences repeated in capitals, for headlines and datelines
CUT = 0.4  # of those with hyphens or initials repeated with these as words of their own
RANKED = 0.06  # of those with people repeated with ranks before them

_FANE = {kind: kind for kind in ("PER", "ORG", "GPE", "LOC", "FAC", "NORP")} | dict.fromkeys(
    ("PRODUCT", "WORK_OF_ART"), "MISC"
)
_WOJOOD = _FANE | {"PERS": "PER", "EVENT": "MISC", "LAW": "MISC"}
_UNER = {"PER": "PER", "ORG": "ORG", "LOC": PLACE}
_WIKIGOLD = _UNER | {"MISC": "MISC|NORP"}
_CROSSNER = {
    **dict.fromkeys(("person", "politician"), "PER"),
    **dict.fromkeys(("organisation", "politicalparty"), "ORG"),
    "country": "GPE",
    "location": PLACE,
    **dict.fromkeys(("event", "election"), "MISC"),
    "misc": "MISC|NORP",
    # in its other domains
    **dict.fromkeys(("scientist", "writer", "musicalartist"), "PER"),
    **dict.fromkeys(("university", "band"), "ORG"),
    **dict.fromkeys(("magazine", "academicjournal"), "ORG|MISC"),
    **dict.fromkeys(("award", "book", "poem", "album", "song"), "MISC"),
    "astronomicalobject": "LOC",
}
_WNUT = {
    "person": "PER",
    "corporation": "ORG",
    "group": "ORG|NORP|MISC",
    "location": PLACE,
    "product": "MISC",
    "creative-work": "MISC",
}
_ONTONOTES = {
    **{kind: kind for kind in ("ORG", "GPE", "LOC", "FAC", "NORP")},
    "PERSON": "PER",
    **dict.fromkeys(("EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"), "MISC"),
}
_DOCRED = _UNER | {"MISC": "MISC"}
_FACTRUEVAL = _UNER | {"GPE": PLACE}  # it calls countries GPE or LOC by what they do
_GERMEVAL = _UNER | {"NORP": "NORP", "MISC": "MISC"}
_TURKU = _UNER | {"PRO": "MISC", "EVENT": "MISC"}
_WORLDWIDE = {
    "Person": "PER",
    "Organization": "ORG",
    "Location": "LOC",
    "Facility": "FAC",
    "NORP": "NORP",
    "Misc": "MISC",
    "Product": "MISC",
}


@dataclass(frozen=True)
class Corpus:
    """Sentences in reading order, with how often they are read in an epoch (2.0: twice; 0.3: a third of them)."""

    name: str
    language: str
    sentences: list[Sentence]
    share: float = 1.0
    ordered: bool = True
    """False where neighbours have nothing to do with one another."""


def training_corpora(data: Path) -> list[Corpus]:
    """Return what is trained on, folded and in our tags."""
    return [*_arabic(data), *_english(data), *_others(data)]


def development_parts(data: Path) -> dict[str, tuple[str, list[Sentence]]]:
    """Return the development sentences with their language, by corpus; places of unknown kind are LOC."""
    _, newswire = split_tail(read_conll(data / "ar_newsfane/train.surface.conll"), share=TAIL)
    parts = {
        "newsfane_tail": ("ar", _mapped(newswire, "ar", _FANE)),
        "wikifane_dev": ("ar", _mapped(read_conll(data / "ar_wikifane/dev.surface.conll"), "ar", _FANE)),
    }
    for name, language, path, types in (
        ("uner_ewt_dev", "en", "en_uner_ewt/dev.conll", _UNER),
        ("crossner_politics_dev", "en", "en_crossner_politics/dev.conll", _CROSSNER),
        ("tr_wiki_dev", "tr", "tr_wiki_ner/dev.conll", _ONTONOTES),
        ("turku_dev", "fi", "fi_turku/dev.conll", _TURKU),
        ("hr_dev", "hr", "hr_uner_croatian_set/dev.conll", _UNER),
        ("pt_dev", "pt", "pt_uner_portuguese_bosque/dev.conll", _UNER),
        ("zh_dev", "zh", "zh_uner_chinese_gsd/dev.conll", _UNER),
    ):
        joined = {kind: "LOC" if ours == PLACE else ours.split("|")[0] for kind, ours in types.items()}
        parts[name] = (language, _mapped(read_conll(data / path), language, joined))
    return parts


def unseen_parts(data: Path) -> dict[str, tuple[str, list[Sentence]]]:
    """Return English world newswire, on which nothing is trained or chosen, as ``development_parts`` does.

    The corpus tags names inside names. ``worldwide_dev`` has the whole names, as Stanza's own reader gives them;
    ``worldwide_dev_innermost`` has each word by the smallest name around it, so that ``Bank of Weifang`` is an
    organisation called ``Bank of`` and a place.
    """
    return {
        f"worldwide_dev{suffix}": (
            "en",
            _mapped(read_conll(data / f"en_worldwide/dev_{column}.conll"), "en", _WORLDWIDE),
        )
        for suffix, column in (("", "outermost"), ("_innermost", "innermost"))
    }


def _arabic(data: Path) -> list[Corpus]:
    newswire, _ = split_tail(read_conll(data / "ar_newsfane/train.surface.conll"), share=TAIL)
    wikipedia = read_conll(data / "ar_wikifane/train_noaqmar.surface.conll")
    # Wojood calls any group of people NORP ("the shareholders"), FANE only peoples and faiths.
    wojood = [
        states_are_not_organisations(sentence, "ar")
        for sentence in read_conll(data / "ar_wojood_sample/train.conll")
        if not any(tag == "B-NORP" for _, tag in sentence)
    ]
    return [
        Corpus("newsfane", "ar", _mapped(newswire, "ar", _FANE), share=2),
        Corpus("wikifane", "ar", _mapped(wikipedia, "ar", _FANE)),
        Corpus("wojood", "ar", _mapped(wojood, "ar", _WOJOOD)),
    ]


def _english(data: Path) -> list[Corpus]:
    chance = random.Random(SEED)
    corpora = []
    for name, path, types, share, ordered in (
        ("uner_ewt", "en_uner_ewt/train_oldcommit.conll", _UNER, 0.75, True),
        ("wikigold", "en_wikigold/all.conll", _WIKIGOLD, 2, True),
        ("crossner_politics", "en_crossner_politics/train.conll", _CROSSNER, 3, False),
        ("crossner_others", "en_crossner_others/train.conll", _CROSSNER, 1, False),
        ("docred_dev", "en_docred/docred_dev.conll", _DOCRED, 0.75, True),
        ("docred_test", "en_docred/docred_test.conll", _DOCRED, 0.75, True),
        ("wnut17", "en_wnut17/train.conll", _WNUT, 0.3, False),
    ):
        mapped = _mapped(read_conll(data / path), "en", types)
        finished = [_english_names(sentence, complete=_tags_misc(types)) for sentence in mapped]
        corpora.append(Corpus(name, "en", finished, share=share, ordered=ordered))
        variants = [
            *shout(finished, share=SHOUTED, chance=chance),
            *cut_further(finished, share=CUT, chance=chance),
            *with_ranks(finished, share=RANKED, chance=chance),
        ]
        corpora.append(Corpus(f"{name}_variants", "en", variants, share=share, ordered=False))
    return corpora


def _tags_misc(types: Mapping[str, str]) -> bool:
    return any("MISC" in kind for kind in types.values())


def _english_names(sentence: Sentence, *, complete: bool) -> Sentence:
    """Add what English corpora lack; one that is not ``complete`` tags no MISC, so its O is not always O."""
    named = add_demonyms(refine_places(begin_after_article(sentence)))
    return named if complete else leave_names_open(named)


def _others(data: Path) -> list[Corpus]:
    return [
        Corpus(name, language, [leave_names_open(s) if not _tags_misc(types) else s for s in mapped], share=share)
        for name, language, path, types, share in (
            ("tr_wiki", "tr", "tr_wiki_ner/train.conll", _ONTONOTES, 0.3),
            ("turku", "fi", "fi_turku/train.conll", _TURKU, 0.15),
            ("hr_uner", "hr", "hr_uner_croatian_set/train.conll", _UNER, 0.2),
            ("pt_uner", "pt", "pt_uner_portuguese_bosque/train.conll", _UNER, 0.2),
            ("zh_uner", "zh", "zh_uner_chinese_gsd/train.conll", _UNER, 0.25),
            ("sr_uner", "sr", "sr_uner/train.conll", _UNER, 1),
            ("hu_nerkor_news", "hu", "hu_nerkor/train_news.conll", _WIKIGOLD, 0.3),
            ("ru_factrueval", "ru", "ru_factrueval/devset.conll", _FACTRUEVAL, 1),
            ("de_germeval", "de", "de_germeval/dev.conll", _GERMEVAL, 0.5),
            ("fa_parstwiner", "fa", "fa_parstwiner/train.conll", _GERMEVAL, 0.1),
        )
        for mapped in [_mapped(read_conll(data / path), language, types)]
    ]


def _mapped(sentences: list[Sentence], language: str, types: Mapping[str, str]) -> list[Sentence]:
    prepare: Callable[[list[Sentence]], list[Sentence]] = _characters if language == "zh" else list
    folded = fold_words(prepare(sentences))
    return list(limit_length(map_types(sentence, types) for sentence in folded))


def _characters(sentences: list[Sentence]) -> list[Sentence]:
    """Cut Chinese words into characters, which is how they come from running text."""
    return [
        [
            (character, tag.replace("B-", "I-", 1) if place else tag)
            for word, tag in sentence
            for place, character in enumerate(word)
        ]
        for sentence in sentences
    ]
