"""The embedded broker's data directory: what is in it, and how others find the broker by it."""

import base64
import shutil
import subprocess
import uuid
from pathlib import Path

from schemas.errors import Misconfigured
from streams.bus.kafka_log import cause_of, last_lines
from streams.bus.kafka_probe import answering_cluster, free_port, is_free

__all__ = ["choose_port", "format_storage", "prepare_data_dir", "read_address", "remember_address"]

_FREE_MIB_NEEDED = 256
_FORMAT_TIMEOUT_S = 120


def read_address(data_dir: Path) -> str | None:
    """Return the ``host:port`` of the broker on this data directory, or None if none answers there."""
    address = _read(data_dir / "bootstrap")
    cluster_id = _read(data_dir / "cluster.id")
    if not address or not cluster_id or answering_cluster(address) != cluster_id:
        return None
    return address


def remember_address(data_dir: Path, *, address: str) -> None:
    """Write down where the broker is, for every other command and for the next start."""
    _write(data_dir / "bootstrap", text=address)


def prepare_data_dir(data_dir: Path) -> Path:
    """Make the directory if need be, and return it without links and dots.

    Raises:
        Misconfigured: It cannot be made or written, or the disk is nearly full.
    """
    folder = data_dir.expanduser().resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "lock").touch()
    except OSError as error:
        msg = f"the embedded Kafka broker cannot keep its data in {folder}: {error.strerror or error}"
        raise Misconfigured(msg) from error
    free_mib = shutil.disk_usage(folder).free >> 20
    if free_mib < _FREE_MIB_NEEDED:
        msg = (
            f"only {free_mib} MiB are free on the disk of {folder}; "
            f"the embedded Kafka broker needs {_FREE_MIB_NEEDED}. Make room or name another data directory."
        )
        raise Misconfigured(msg)
    return folder


def choose_port(data_dir: Path, *, wish: int | None) -> int:
    """Return the port that was asked for, else that of the last start, else a free one.

    Raises:
        Misconfigured: The port that was asked for is taken.
    """
    if wish is not None:
        if is_free(wish):
            return wish
        msg = (
            f"port {wish} on 127.0.0.1 is taken by another program; "
            "stop that one, name another port, or name none to get a free one"
        )
        raise Misconfigured(msg)
    last = _read(data_dir / "bootstrap").rpartition(":")[2]
    if last.isdecimal() and is_free(int(last)):
        return int(last)
    return free_port()


def format_storage(data_dir: Path, *, java_command: list[str], properties: Path) -> str:
    """Have Kafka prepare an empty directory, once, and return its cluster's id.

    Raises:
        Misconfigured: Kafka's tool fails; its own words are in the message.
    """
    path = data_dir / "cluster.id"
    cluster_id = _read(path)
    if not cluster_id:
        cluster_id = base64.urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()
        if cluster_id.startswith("-"):  # the tool would take it for an option
            cluster_id = "A" + cluster_id[1:]
        _write(path, text=cluster_id)
    done = data_dir / "formatted"  # written last: what a crash left half done is done again
    if not done.exists():
        tool = ["kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", cluster_id, "-c", str(properties)]
        command = [word for word in java_command if not word.startswith("-XX:AOTCacheOutput")]  # that is the broker's
        try:
            subprocess.run(  # noqa: S603  (our own command)
                [*command, *tool],
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                timeout=_FORMAT_TIMEOUT_S,
            )
        except (OSError, subprocess.SubprocessError) as error:
            said = str(getattr(error, "output", None) or "")
            # Not the error's own text where there is output: it has the whole command line, some ten lines of it.
            cause = cause_of(said) or ("see what it says" if said else type(error).__name__)
            msg = f"Kafka cannot prepare {data_dir}: {cause}\n{last_lines(said)}".rstrip()
            raise Misconfigured(msg) from error
        done.touch()
    return cluster_id


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        return ""


def _write(path: Path, *, text: str) -> None:
    # By rename, so that a reader never sees half a line.
    scratch = path.with_name(path.name + ".new")
    scratch.write_text(text + "\n", encoding="ascii")
    scratch.replace(path)
