"""``python -m streams.contracts`` writes the contract files; with ``--check`` it only compares, for CI."""

import argparse
import sys
from pathlib import Path

import schemas
from streams.contracts.files import differences, write_files

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Write or compare; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m streams.contracts", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a file is stale")
    parser.add_argument("--folder", type=Path, default=Path(schemas.__path__[0]), help="instead of schemas/")
    options = parser.parse_args(arguments)
    if not options.check:
        written = write_files(options.folder)
        sys.stdout.write("".join(f"wrote {name}\n" for name in written) or "nothing to do\n")
        return 0
    found = differences(options.folder)
    if found:
        sys.stderr.write("\n".join([*found, "run `python -m streams.contracts` and commit what it writes", ""]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
