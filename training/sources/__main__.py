"""Build the data: ``python -m training.sources --from FOLDER --data DIR``.

FOLDER holds a plain checkout of each public repository as ``FOLDER/owner/name``, at the commit that
``training/data.toml`` names. Where two commits of a repository are needed, the other one is
``FOLDER/owner/name@commit``. What cannot be built from there is named at the end; ``python -m training.check_data``
then compares everything with the files that were trained on.
"""

import argparse
import lzma
import sys
from pathlib import Path

from training.check_data import read_manifest
from training.sources.build import BUILDERS, Checkouts

__all__ = ["main"]


def main() -> int:
    """Build what can be built, and return 1 if a repository was missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=Path, required=True, help="folder of the checkouts")
    parser.add_argument("--data", type=Path, required=True, help="folder of the data, see README.md")
    parser.add_argument("--only", nargs="+", default=list(BUILDERS), choices=list(BUILDERS), metavar="FILE")
    options = parser.parse_args()
    missing = 0
    for path in options.only:
        try:
            text = BUILDERS[path](Checkouts(options.folder))
        except FileNotFoundError as error:
            missing += 1
            print(f"{path}: not built, {error} is missing", flush=True)
            continue
        target = options.data / path
        target.parent.mkdir(parents=True, exist_ok=True)
        content = text.encode()
        target.write_bytes(lzma.compress(content) if target.suffix == ".xz" else content)
        print(f"{path}: built", flush=True)
    for file in read_manifest():
        if file.path not in BUILDERS:
            print(f"{file.path}: put it there yourself. {file.by_hand}", flush=True)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
