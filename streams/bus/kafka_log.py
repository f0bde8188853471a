"""The embedded broker's own log: kept small, and turned into plain words when a start fails."""

from pathlib import Path

__all__ = ["cause_of", "explain", "keep_log_small", "last_lines"]

_LARGEST_LOG_BYTES = 10 << 20
_TAIL_BYTES = 64 << 10
_LINES_SHOWN = 12

_CAUSES = (
    ("No space left on device", "the disk is full; make room or name another data directory"),
    ("Address already in use", "its port was taken by another program at the last moment; start again"),
    ("Failed to acquire lock on file", "another Kafka broker uses the same data; stop it first"),
    ("UnsupportedClassVersionError", "this Java is too old; Kafka needs 17 or newer"),
    ("Could not reserve enough space", "there is not enough memory for its heap; free some or give it less"),
    ("Cannot allocate memory", "there is not enough memory; free some or give it a smaller heap"),
    ("Too small maximum heap", "its heap is too small; give it more"),
    ("OutOfMemoryError", "its heap is too small for what its data holds; give it more"),
    ("InconsistentClusterIdException", "its data belongs to another broker; name another data directory"),
    ("Permission denied", "it may not read or write its data; check who owns the directory"),
)


def keep_log_small(path: Path) -> None:
    """Put a log that has grown large aside, in the place of the one before it."""
    if path.exists() and path.stat().st_size > _LARGEST_LOG_BYTES:
        path.replace(path.with_name(path.name + ".1"))


def explain(path: Path, *, start: int) -> str:
    """Say in one sentence why the broker stopped, with the last lines it logged since ``start``."""
    text = _tail(path, start=start)
    return f"{cause_of(text) or 'see its log'} ({path})\n{last_lines(text)}"


def cause_of(text: str) -> str | None:
    """Return what is wrong, and what would help, if this output of Kafka or Java tells a cause that we know."""
    return next((cause for sign, cause in _CAUSES if sign in text), None)


def last_lines(text: str) -> str:
    """Return the end of some output, as much of it as a person reads."""
    return "\n".join(text.splitlines()[-_LINES_SHOWN:])


def _tail(path: Path, *, start: int) -> str:
    if not path.exists():
        return ""
    with path.open("rb") as file:
        file.seek(max(start, path.stat().st_size - _TAIL_BYTES))
        return file.read().decode("utf-8", "replace")
