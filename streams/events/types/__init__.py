"""The event types; every module here that has a ``SPEC`` is one."""

import importlib
import pkgutil

from schemas.event import EventType
from streams.events.type_spec import TypeSpec

__all__ = ["EVENT_TYPES"]


def _load() -> dict[EventType, TypeSpec]:
    modules = (importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    specs = [spec for module in modules if isinstance(spec := getattr(module, "SPEC", None), TypeSpec)]
    return {spec.type: spec for spec in specs}


EVENT_TYPES: dict[EventType, TypeSpec] = _load()
"""Every type that has a file here."""
