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
    from streams.nlp.tagger import official_model, shipped_models

    settings = open_settings()
    directory = settings.official_models_dir()
    found = [("shipped", model) for model in shipped_models().values()]
    downloaded = sorted(folder.parent.name for folder in directory.glob("*/ner") if folder.is_dir())
    found += [("official", official_model(language, directory=directory)) for language in downloaded]
    rows: list[dict[str, Any]] = [
        {
            "language": model.language,
            "kind": kind,
            "name": model.name,
            "in_use": kind == settings.models and model.language in settings.languages,
            "path": str(model.directory / model.language),
        }
        for kind, model in found
    ]
    show(rows, as_json=as_json, columns=("language", "kind", "name", "in_use", "path"), empty="no models")
    missing = set(settings.languages) - {row["language"] for row in rows if row["in_use"]}
    if missing and settings.analyzer == "stanza":
        typer.echo(f"no {settings.models} model for: {', '.join(sorted(missing))}; names are not found there", err=True)


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
