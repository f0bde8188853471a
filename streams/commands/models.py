"""``tocsin models``: which models read names, and Stanza's official ones for those who want them."""

from typing import Annotated, Any

import typer

from streams.commands.opening import AS_JSON, open_settings
from streams.commands.showing import show

__all__ = ["register"]

_models = typer.Typer(no_args_is_help=True, help="The models that find names in texts.")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(_models, name="models", epilog="Example: tocsin models list")


@_models.command("list")
def list_models(as_json: AS_JSON = False) -> None:
    """List the models that are here, and which of them the settings choose.

    Example: tocsin models list --json
    """
    from streams.nlp.ner_models import official_models, shipped_models

    settings = open_settings()
    found = list(shipped_models().items()) + [
        ("official", model) for model in official_models(settings.official_models_dir()).values()
    ]
    rows: list[dict[str, Any]] = [
        {
            "kind": kind,
            "name": model.name,
            "languages": model.language or "every language of the encoder",
            "measured_on": ", ".join(model.evaluated),
            "in_use": kind == settings.models and _is_read(model.language, settings.languages),
            "path": str(model.path),
        }
        for kind, model in found
    ]
    columns = ("kind", "name", "languages", "measured_on", "in_use", "path")
    show(rows, as_json=as_json, columns=columns, empty="no models")
    if settings.models != "official" or settings.analyzer != "stanza":
        return
    missing = set(settings.languages) - {model.language for kind, model in found if kind == "official"}
    if missing:
        typer.echo(f"no official model for: {', '.join(sorted(missing))}; names are not found there", err=True)


def _is_read(language: str | None, chosen: tuple[str, ...]) -> bool:
    return language is None or not chosen or language in chosen


@_models.command()
def download(
    languages: Annotated[list[str], typer.Argument(help="ISO 639-1, such as ar.", metavar="LANG...")],
    resources_url: Annotated[
        str | None, typer.Option(help="Another place than Stanza's own, such as a mirror inside your network.")
    ] = None,
) -> None:
    """Download Stanza's official models; they are used once TOCSIN_MODELS=official is set. Ours need no download.

    Example: tocsin models download ar en
    """
    from streams.nlp.official import download_official

    directory = open_settings().official_models_dir()
    for language in languages:
        typer.echo(f"downloading {language} into {directory} …", err=True)
        download_official(language, directory=directory, resources_url=resources_url)
    typer.echo("done; set TOCSIN_MODELS=official to use them", err=True)
