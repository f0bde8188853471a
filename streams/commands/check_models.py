"""Can texts be read: the models that find names."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from schemas.errors import Misconfigured
from streams.commands.findings import Verdict, broken, note, ok

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

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
    from streams.nlp.ner_models import official_model, official_models, shipped_model

    if settings.models != "official":
        model = shipped_model(settings.models)
        yield ok("models", f"{model.name}, measured on {', '.join(model.evaluated)}; --deep loads it")
        return
    directory = settings.official_models_dir()
    found = official_models(directory)
    for language in settings.languages:
        found.setdefault(language, official_model(language, directory=directory))
    if not found:
        message = f"TOCSIN_MODELS=official, but {directory} has none: run `tocsin models download ar en`"
        raise Misconfigured(message)
    for language, model in found.items():
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
    for language in settings.languages or _SAMPLES:
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
