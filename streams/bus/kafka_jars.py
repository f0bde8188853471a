"""The embedded broker's jars: downloaded once per user, and checked against their SHA-256 at every start.

A complete cache needs no network, and not even jgo. Files come in by rename only, so two processes that fill
the cache at once do each other no harm.
"""

import errno
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from schemas.errors import Misconfigured
from streams.bus.kafka_lock import JarLock, LockedJar, read_lock

__all__ = ["Download", "Progress", "default_cache_dir", "download_from_maven", "fetch_jars", "jars_dir", "missing_jars"]

Progress = Callable[[int, int], None]
"""Called with the bytes that are there and the bytes needed; from several threads."""

Download = Callable[[LockedJar, Path, Callable[[int], None]], Path]
"""Bring one jar into an empty folder, reporting each chunk's size, and return its path."""

_DOWNLOADS_AT_ONCE = 6
_TRIES = 3
_CHUNK_BYTES = 1 << 20


def default_cache_dir() -> Path:
    """Return the user's cache folder for Tocsin; what is in it can be deleted and comes again."""
    return platformdirs.user_cache_path("tocsin", appauthor=False)


def jars_dir(cache_dir: Path | None = None, *, lock: JarLock | None = None) -> Path:
    """Return the folder of this version's jars."""
    version = (read_lock() if lock is None else lock).kafka_version
    return (default_cache_dir() if cache_dir is None else cache_dir) / f"kafka-{version}"


def download_from_maven(
    jar: LockedJar, folder: Path, report: Callable[[int], None], *, maven_url: str | None = None
) -> Path:
    """Bring one jar from the public Maven repository or another, with jgo, leaving the user's ``~/.m2`` alone."""
    # Imported here so that a start from a complete cache needs neither jgo nor the network.
    from jgo.maven import MavenContext, PythonResolver  # noqa: PLC0415

    @contextmanager
    def progress(_filename: str, _size_bytes: int) -> Iterator[Callable[[int], None]]:
        yield report

    context = MavenContext(
        resolver=PythonResolver(progress_callback=progress),
        repo_cache=folder,
        local_repos=[],
        remote_repos=None if maven_url is None else {"named": maven_url},
        timeout=30,
    )
    return context.project(jar.group, jar.artifact).at_version(jar.version).artifact().resolve()


def fetch_jars(
    *,
    cache_dir: Path | None = None,
    progress: Progress | None = None,
    download: Download = download_from_maven,
    lock: JarLock | None = None,
) -> tuple[Path, ...]:
    """Return the class path of the broker, downloading what is missing or damaged in the cache.

    Args:
        cache_dir: Where the files are kept; by default the user's cache.
        progress: Called while they are downloaded, and once if there is nothing to do.
        download: How one of them is brought here.
        lock: Which they are; by default those of this release.

    Raises:
        Misconfigured: The download fails, the disk is full, or what comes is not what we know.
    """
    lock = read_lock() if lock is None else lock
    folder = jars_dir(cache_dir, lock=lock)
    with _told_plainly(folder):
        wanted = missing_jars(lock, folder=folder)
        if wanted:
            folder.mkdir(parents=True, exist_ok=True)
            _download_all(wanted, lock=lock, folder=folder, progress=progress, download=download)
            for archive in folder.glob("start-*.aot"):  # it fits only the files that it was made of
                archive.unlink(missing_ok=True)
        elif progress is not None:
            progress(lock.size_bytes, lock.size_bytes)
    return tuple(folder / jar.filename for jar in lock.jars)


def missing_jars(lock: JarLock, *, folder: Path) -> tuple[LockedJar, ...]:
    """Return the jars that are not in the folder, or not as they should be."""
    return tuple(jar for jar in lock.jars if _sha256(folder / jar.filename) != jar.sha256)


def _download_all(
    wanted: tuple[LockedJar, ...], *, lock: JarLock, folder: Path, progress: Progress | None, download: Download
) -> None:
    done_bytes = lock.size_bytes - sum(jar.size_bytes for jar in wanted)

    def report(size_bytes: int) -> None:
        nonlocal done_bytes
        done_bytes += size_bytes  # a chunk lost between threads costs a progress bar nothing
        if progress is not None:
            progress(min(done_bytes, lock.size_bytes), lock.size_bytes)

    with (
        tempfile.TemporaryDirectory(prefix="download-", dir=folder, ignore_cleanup_errors=True) as scratch,
        ThreadPoolExecutor(_DOWNLOADS_AT_ONCE) as pool,
    ):
        jobs = [pool.submit(_download, jar, Path(scratch), folder, report, download) for jar in wanted]
        try:
            for job in jobs:
                job.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _download(jar: LockedJar, scratch: Path, folder: Path, report: Callable[[int], None], download: Download) -> None:
    trouble: Exception | None = None
    seen = None
    for _ in range(_TRIES):
        attempt = Path(tempfile.mkdtemp(dir=scratch))  # a fresh one: jgo takes half a file of before for a whole one
        try:
            path = download(jar, attempt, report)
        except (OSError, RuntimeError) as error:
            if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise
            trouble = error
            continue
        seen = _sha256(path)
        if seen == jar.sha256:
            path.replace(folder / jar.filename)
            return
        shutil.rmtree(attempt, ignore_errors=True)
    if seen is not None:
        msg = (
            f"{jar.filename} was downloaded {_TRIES} times and is not the file we know: its SHA-256 is {seen}, not "
            f"{jar.sha256}. Something on the way (a proxy, a mirror) alters it; use another network."
        )
        raise Misconfigured(msg)
    msg = (
        f"cannot download {jar.filename} for the embedded Kafka broker: {trouble}. The first start needs the network; "
        "set HTTPS_PROXY if there is a proxy, or name a broker of your own to do without the embedded one."
    )
    raise Misconfigured(msg) from trouble


@contextmanager
def _told_plainly(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        free_mib = shutil.disk_usage(_nearest_existing(folder)).free >> 20
        said = f"{error.strerror or error} ({free_mib} MiB free)"
        msg = f"cannot write the embedded Kafka broker's files to {folder}: {said}; make room or name another cache"
        raise Misconfigured(msg) from error


def _nearest_existing(path: Path) -> Path:
    return next(parent for parent in (path, *path.parents) if parent.exists())


def _sha256(path: Path) -> str | None:
    """Return None where there is no such file."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    except FileNotFoundError:
        return None
    return digest.hexdigest()
