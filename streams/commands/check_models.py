"""Can texts be read: the models that find names."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from schemas.errors import Misconfigured
from streams.commands.findings import Verdict, broken, note, ok

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from streams.commands.findings import Finding
    from streams.settings import Settings

__all__ = ["check_loaded_models", "check_model_files"]

_SAMPLES: Final = {
    "ar": ("قال الرئيس محمود عباس إن الوفد وصل إلى القاهرة.", "القاهرة"),
    "en": ("Foreign minister John Smith arrived in Cairo on Monday.", "Cairo"),
}
"""A sentence in each language, and a name that is in it."""


async def check_model_files(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Is there a model for each language?"""
    if settings.analyzer != "stanza":
        yield note("models", f"TOCSIN_ANALYZER={settings.analyzer}: no names are found in texts")
        return
    from streams.nlp.tagger import official_model, shipped_models

    shipped = shipped_models()
    for language in settings.languages:
        if settings.models == "official":
            model = official_model(language, directory=settings.official_models_dir())
        elif language in shipped:
            model = shipped[language]
        else:
            yield note("models", f"none is shipped for {language}; `tocsin models download {language}` has Stanza's")
            continue
        for path in (model.ner_path, model.pretrain_path):
            _check_file(path)
        yield ok("models", f"{language}: {model.name}; --deep loads it")


async def check_loaded_models(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Can the models be loaded, and do they find a name that is there?"""
    async for finding in check_model_files(settings):
        if finding.verdict is not Verdict.OK:
            yield finding
    if settings.analyzer != "stanza":
        return
    from schemas.raw import RawArticle
    from streams.app import limits_of, pool_config
    from streams.enrichment import enrich, to_article
    from streams.pool import make_analyzer

    try:
        analyzer = make_analyzer(pool_config(settings))
    except Exception as error:  # whatever torch has to say about a damaged file
        message = f"the models cannot be loaded: {error}; install Tocsin anew, or set TOCSIN_ANALYZER=plain"
        raise Misconfigured(message) from error
    for language in settings.languages:
        text, name = _SAMPLES.get(language, ("", ""))
        if not text:
            continue
        raw = RawArticle(text=text, language=language)
        article = to_article(raw, received_at=datetime.now(UTC), text_bytes=limits_of(settings).text_bytes)
        entities = enrich(article, analyzer=analyzer).entities
        shown = ", ".join(f"{entity.text} ({entity.type})" for entity in entities) or "nothing"
        if any(name in entity.text for entity in entities):
            yield ok("models", f"{language}: loaded, and found {shown}")
        else:
            yield broken("models", f"{language}: loaded, but found {shown} and not {name}; install Tocsin anew")


def _check_file(path: "Path | None") -> None:
    if path is not None and not path.is_file():
        message = f"{path} is missing; install Tocsin anew, with its data files"
        raise Misconfigured(message)
