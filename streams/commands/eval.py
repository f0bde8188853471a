"""``tocsin eval``: how good are the models on texts that people have labelled."""

from pathlib import Path
from typing import Annotated, Any

import typer

from streams.commands.opening import AS_JSON, open_settings
from streams.commands.showing import show

__all__ = ["register"]

_eval = typer.Typer(no_args_is_help=True, help="Measure the models on texts that people have labelled.")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(_eval, name="eval", epilog="Example: tocsin eval ner news.conll --language ar")


@_eval.command()
def ner(
    file: Annotated[Path, typer.Argument(help="IOB2: a token and its tag a line, an empty line after a sentence.")],
    language: Annotated[str | None, typer.Option(help="ISO 639-1; found out from the text if not given.")] = None,
    models: Annotated[str | None, typer.Option(help="accurate, fast or official, instead of TOCSIN_MODELS.")] = None,
    types: Annotated[str, typer.Option(help="Count only these, such as PER,ORG,LOC.")] = "",
    join_places: Annotated[bool, typer.Option("--join-places", help="Count GPE and FAC as LOC.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Print precision, recall and F1 of each type of entity, spans and types exactly as in the file.

    The words go through what a worker uses: the same folding, model and decoding. Types that the file does not have
    are not counted; if it has no GPE, then GPE and FAC count as LOC.

    Example: tocsin eval ner news.conll --language ar --types PER,ORG,LOC
    """
    from streams.nlp.comparison import compare_with
    from streams.nlp.iob2 import read_iob2
    from streams.nlp.scoring import score_by_type, spans
    from streams.nlp.tagger import Tagger

    sentences = read_iob2(file)
    tokens = [sentence.tokens for sentence in sentences]
    code = language or _language_of(tokens)
    gold = [spans(sentence.tags) for sentence in sentences]
    wanted = [name.strip().upper() for name in types.split(",") if name.strip()]
    rule = compare_with({kind for row in gold for _, _, kind in row}, only=wanted, join_places=join_places)
    tagger = Tagger(_model(models, code))
    found = [[(e.first, e.end, e.type) for e in row] for row in tagger.tag(tokens)]
    scores = score_by_type(map(rule.of, gold), map(rule.of, found))
    rows: list[dict[str, Any]] = [
        {
            "type": kind,
            "precision": round(100 * score.precision, 2),
            "recall": round(100 * score.recall, 2),
            "f1": round(100 * score.f1, 2),
            "in_file": score.there,
            "found": score.said,
        }
        for kind in (*rule.types, "all")
        if (score := scores.get(kind)) is not None
    ]
    _say(f"{tagger.model.name} on {file.name}: {len(tokens):,} sentences, {sum(map(len, tokens)):,} tokens, {code}")
    if rule.places_are_one:
        _say("GPE and FAC count as LOC")
    if rule.ignored:
        _say(f"not counted, since we do not tag them: {', '.join(rule.ignored)}")
    show(rows, as_json=as_json, columns=("type", "precision", "recall", "f1", "in_file", "found"))


def _language_of(tokens: list[list[str]]) -> str:
    from streams.nlp.language_id import every_language, identify

    # From the whole file, not from its head: a few lines may be names and numbers.
    sample = " ".join(" ".join(words) for words in tokens[:: max(1, len(tokens) // 50)])
    return identify(sample, known=every_language()).code


def _model(name: str | None, language: str) -> Any:  # noqa: ANN401  (a NerModel; heavy imports wait)
    from typing import get_args

    from schemas.errors import Refused
    from streams.nlp.ner_models import Profile, official_model, shipped_model

    settings = open_settings()
    chosen = name or settings.models
    if chosen == "official":
        return official_model(language, directory=settings.official_models_dir())
    for profile in get_args(Profile):
        if chosen == profile:
            return shipped_model(profile)
    message = f"--models {chosen}: there are accurate, fast and official"
    raise Refused(message)


def _say(line: str) -> None:
    typer.echo(line, err=True)
