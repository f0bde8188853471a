"""Compare the data with what was trained on: ``python -m training.check_data --data DIR``.

``data.toml`` names each file with its source, its licence, its words and its hash.
"""

import argparse
import hashlib
import lzma
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

__all__ = ["File", "check", "count_words", "main", "read_content", "read_manifest"]

_MANIFEST = Path(__file__).with_name("data.toml")


@dataclass(frozen=True)
class File:
    """A file that training or measuring reads."""

    path: str
    use: tuple[str, ...]
    words: int
    sha256: str
    """Of the content: one text can be compressed in many ways."""
    by_hand: str
    """Why it is not built by ``training.sources``, or nothing."""


def main() -> int:
    """Say which files are missing or different, and return 1 if any is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the data, see README.md")
    options = parser.parse_args()
    files = read_manifest()
    complaints = [complaint for file in files if (complaint := check(file, data=options.data))]
    print("\n".join(complaints) or f"All {len(files)} files are as they were in training.")
    return 1 if complaints else 0


def read_manifest(path: Path = _MANIFEST) -> list[File]:
    """Return every file of the manifest."""
    return [
        File(
            path=entry["path"],
            use=tuple(entry["use"]),
            words=entry["words"],
            sha256=entry["sha256"],
            by_hand=entry.get("by_hand", ""),
        )
        for source in tomllib.loads(path.read_text(encoding="utf-8"))["source"]
        for entry in source["file"]
    ]


def check(file: File, *, data: Path) -> str:
    """Return what is wrong with a file, or nothing."""
    path = data / file.path
    if not path.exists():
        return f"{file.path} is missing."
    try:
        content = read_content(path)
    except (lzma.LZMAError, EOFError):
        return f"{file.path} is broken: it cannot be unpacked."
    if hashlib.sha256(content).hexdigest() == file.sha256:
        return ""
    words = count_words(content, path=file.path)
    if words != file.words:
        return f"{file.path} is different: it has {words:,} words, not {file.words:,}."
    return f"{file.path} is different, though it has as many words: a tag, a space or a word is not the same."


def read_content(path: Path) -> bytes:
    """Return the bytes of a file, unpacked where it is packed."""
    packed = path.read_bytes()
    return lzma.decompress(packed) if path.suffix == ".xz" else packed


def count_words(content: bytes, *, path: str) -> int:
    """Return how many words a file has: tagged ones in a corpus, else what white space parts, without markup lines."""
    lines = content.decode(errors="replace").split("\n")
    if path.endswith(".conll"):
        return sum("\t" in line and not line.startswith("-DOCSTART-") for line in lines)
    return sum(len(line.split()) for line in lines if not line.startswith(("<doc", "</doc")))


if __name__ == "__main__":
    sys.exit(main())
