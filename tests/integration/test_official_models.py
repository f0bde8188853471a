"""Stanza's official models: downloaded from a mirror laid out like Stanza's own, then used with their tags mapped."""

import functools
import hashlib
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import stanza
from stanza.resources.common import DEFAULT_RESOURCES_VERSION

from bench.stanza_tagger import make_tagger
from schemas.errors import Misconfigured
from streams.enrichment import Limits
from streams.nlp.ner_models import official_model
from streams.nlp.official import download_official
from streams.nlp.tagger import Tagger, spans_of
from streams.pool import PoolConfig, make_analyzer

pytestmark = pytest.mark.timeout(120)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A tagger of Stanza's own kind that has learnt three sentences by heart."""
    paths = make_tagger(tmp_path_factory.mktemp("trained"), charlm=False, steps=100)
    return {name: Path(path) for name, path in paths.items()}


@pytest.fixture
def mirror(tmp_path: Path, trained: dict[str, Path]) -> Iterator[str]:
    """A mirror on loopback that serves it under the names Stanza gives its models."""
    root = tmp_path / "mirror"
    files = {"ner/ontonotes.pt": trained["ner_model_path"], "pretrain/tiny.pt": trained["ner_pretrain_path"]}
    tokenizer = b"never loaded: the text comes in tokens"
    (root / "en" / "tokenize").mkdir(parents=True)
    (root / "en" / "tokenize" / "combined.pt").write_bytes(tokenizer)
    for name, source in files.items():
        target = root / "en" / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(source.read_bytes())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(root)))
    address = f"http://127.0.0.1:{server.server_port}"

    def entry(path: str, **more: object) -> dict[str, object]:
        return {"md5": hashlib.md5((root / "en" / path).read_bytes()).hexdigest(), **more}

    resources = {
        "url": address + "/{lang}/{filename}",
        "en": {
            "lang_name": "English",
            "default_processors": {"tokenize": "combined", "ner": "ontonotes"},
            "packages": {"default": {"tokenize": "combined", "ner": "ontonotes"}},
            "tokenize": {"combined": entry("tokenize/combined.pt")},
            "ner": {"ontonotes": entry("ner/ontonotes.pt", dependencies=[{"model": "pretrain", "package": "tiny"}])},
            "pretrain": {"tiny": entry("pretrain/tiny.pt")},
        },
    }
    (root / f"resources_{DEFAULT_RESOURCES_VERSION}.json").write_text(json.dumps(resources))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield address
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_downloaded_model_tags_through_our_tokens(mirror: str, tmp_path: Path) -> None:
    folder = download_official("en", directory=tmp_path / "stanza", resources_url=mirror)
    tagger = Tagger(official_model("en", directory=folder))

    found = tagger.tag([["Talks", "began", "in", "Baghdad", "."]])

    assert [(entity.first, entity.end, entity.type) for entity in found[0]] == [(3, 4, "GPE")]
    assert tagger.model.name == f"stanza-official-en {stanza.__version__}"


@pytest.mark.parametrize("languages", [("en",), ()], ids=["those named", "all that were downloaded"])
def test_the_setting_makes_the_analyzer_use_them(mirror: str, tmp_path: Path, languages: tuple[str, ...]) -> None:
    folder = download_official("en", directory=tmp_path / "stanza", resources_url=mirror)
    config = PoolConfig(
        limits=Limits(message_bytes=1 << 20, text_bytes=1 << 20, depth=64), languages=languages, models=folder
    )

    analyzer = make_analyzer(config)

    assert "official" in analyzer._taggers["en"].model.name


def test_a_model_that_was_never_downloaded_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="tocsin models download ar"):
        official_model("ar", directory=tmp_path)


def test_a_mirror_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="need no network"):
        download_official("en", directory=tmp_path, resources_url="http://127.0.0.1:9")


def test_ontonotes_tags_are_mapped_and_dates_left_out() -> None:
    tags = ["B-PERSON", "E-PERSON", "S-GPE", "O", "S-DATE", "B-WORK_OF_ART", "I-WORK_OF_ART", "E-WORK_OF_ART", "S-NORP"]

    assert spans_of(tags) == [(0, 2, "PER"), (2, 3, "GPE"), (5, 8, "MISC"), (8, 9, "NORP")]


def test_a_broken_tag_sequence_loses_no_entity() -> None:
    assert spans_of(["I-PER", "I-PER", "I-ORG", "B-ORG"]) == [(0, 2, "PER"), (2, 3, "ORG"), (3, 4, "ORG")]
