"""``tocsin``: what a person types. Commands live in ``streams/commands``, one file a subject.

Nothing heavy is imported before a command runs, so that ``--help`` answers at once.
"""

import importlib
import pkgutil
import sys

import typer

from schemas.errors import Refused, TocsinError
from streams import commands

__all__ = ["app", "main"]

_EXIT_REFUSED = 2
_EXIT_FAILED = 1

app = typer.Typer(
    name="tocsin",
    help="The alarm bell of a news stream: articles in, political events and signed webhooks out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for _info in pkgutil.iter_modules(commands.__path__):
    _module = importlib.import_module(f"{commands.__name__}.{_info.name}")
    if hasattr(_module, "register"):
        _module.register(app)


def main() -> None:
    """Run a command; what we refuse or what is away is said in one line, not in a stack trace."""
    try:
        app()
    except TocsinError as error:
        sys.stderr.write(f"tocsin: {error}\n")
        sys.exit(_EXIT_REFUSED if isinstance(error, Refused) else _EXIT_FAILED)
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away, as `head` does; that is no error of ours
        sys.exit(0)


if __name__ == "__main__":
    main()
