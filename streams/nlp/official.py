"""Fetch Stanza's official models, for those who have a network and want them."""

from pathlib import Path

import stanza

from schemas.errors import Misconfigured

__all__ = ["download_official"]


def download_official(language: str, *, directory: Path, resources_url: str | None = None) -> Path:
    """Download tokenizer and NER of ``language`` into ``directory`` and return it.

    Args:
        resources_url: Another place than Stanza's own, e.g. a mirror inside your network.

    Raises:
        Misconfigured: if the language has no official NER model or the network does not let us through.
    """
    directory.mkdir(parents=True, exist_ok=True)
    where = {} if resources_url is None else {"resources_url": resources_url}
    try:
        stanza.download(language, model_dir=str(directory), processors="tokenize,ner", verbose=False, **where)
    except Exception as error:
        message = (
            f"could not download Stanza's models for {language!r}: {error}."
            " The shipped models (TOCSIN_MODELS=accurate) need no network."
        )
        raise Misconfigured(message) from error
    return directory
