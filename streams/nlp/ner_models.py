"""Which models find entities: the two profiles that are shipped, and Stanza's official ones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

import orjson
import stanza

from schemas.errors import Misconfigured

__all__ = ["NerModel", "Profile", "official_model", "official_models", "shipped_model", "shipped_models"]

Profile = Literal["accurate", "fast"]
_MODELS = Path(__file__).parent / "models"


@dataclass(frozen=True)
class NerModel:
    """A model and where it lies."""

    name: str
    path: Path
    language: str | None
    """ISO 639-1; None for one that reads every language of the encoder."""
    evaluated: Mapping[str, str] = field(default_factory=dict)
    """Language to what it was measured on; elsewhere nobody knows how good it is."""

    @property
    def is_encoder(self) -> bool:
        """Tell whether it is one of ours rather than one of Stanza's."""
        return self.language is None


def shipped_model(profile: Profile) -> NerModel:
    """Return the model of a profile.

    Raises:
        Misconfigured: if its files are not there.
    """
    folder = _MODELS / profile
    missing = [name for name in ("model.json", "tagger.onnx") if not (folder / name).is_file()]
    if missing:
        message = f"{folder / missing[0]} is missing; install Tocsin anew, with its data files"
        raise Misconfigured(message)
    about = orjson.loads((folder / "model.json").read_bytes())
    name = f"{about['name']} {about['version']}"
    return NerModel(name=name, path=folder, language=None, evaluated=about["evaluated"])


def shipped_models() -> dict[Profile, NerModel]:
    """Return the models in this package by profile."""
    return {profile: shipped_model(profile) for profile in get_args(Profile)}


def official_model(language: str, *, directory: Path) -> NerModel:
    """Return Stanza's own model, as ``tocsin models download`` left it.

    Raises:
        Misconfigured: if it was never downloaded.
    """
    if not (directory / "resources.json").exists() or not (directory / language / "ner").is_dir():
        message = (
            f"no official Stanza NER model for {language!r} in {directory}:"
            f" run `tocsin models download {language}`, or set TOCSIN_MODELS=accurate"
        )
        raise Misconfigured(message)
    name = f"stanza-official-{language} {stanza.__version__}"
    return NerModel(name=name, path=directory, language=language, evaluated={language: "by Stanza's authors"})


def official_models(directory: Path) -> dict[str, NerModel]:
    """Return all that were downloaded, by language."""
    languages = sorted(folder.parent.name for folder in directory.glob("*/ner") if folder.is_dir())
    return {language: official_model(language, directory=directory) for language in languages}
