"""How an alert looks to a receiver; every module here that has a ``render`` is a channel, by its file's name."""

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache

from schemas.alert import Alert

__all__ = ["Render", "load_channels"]

Render = Callable[[Alert], bytes]
"""Turns an alert into the bytes of a request's body; the same alert always into the same bytes."""


@cache
def load_channels() -> dict[str, Render]:
    """Return every channel of this folder by name."""
    names = [info.name for info in pkgutil.iter_modules(__path__)]
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    return {name: module.render for name, module in modules.items() if callable(getattr(module, "render", None))}
