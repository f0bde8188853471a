"""The languages that Tocsin reads; every module here that has a ``LANGUAGE`` is one."""

import importlib
import pkgutil
from functools import cache

from streams.languages.language import Language

__all__ = ["find_language", "load_languages"]


@cache
def load_languages() -> dict[str, Language]:
    """Return every language of this folder by its ISO 639-1 code."""
    modules = (importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    found = [language for module in modules if isinstance(language := getattr(module, "LANGUAGE", None), Language)]
    return {language.code: language for language in found}


def find_language(code: str) -> Language | None:
    """Return the language, or None if nobody wrote its file."""
    return load_languages().get(code)
