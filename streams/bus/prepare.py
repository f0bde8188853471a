"""Do once, and with a progress bar, what the first start of the embedded broker would do: for ``make setup``."""

import tempfile
from pathlib import Path

from schemas.errors import TocsinError
from streams.bus.embedded import start_broker
from streams.bus.java import find_java
from streams.bus.kafka_archive import OLDEST_JAVA_WITH_ARCHIVE, archive_path
from streams.bus.kafka_jars import Progress, fetch_jars

__all__ = ["prepare_embedded"]

_ARCHIVE_TIMEOUT_S = 120


def prepare_embedded(*, cache_dir: Path | None = None, progress: Progress | None = None) -> bool:
    """Download the broker and make its start-up archive; return whether there is one now.

    Raises:
        Misconfigured: The download fails. That there is no archive is no error: starts are slower then.
    """
    java = find_java()
    fetch_jars(cache_dir=cache_dir, progress=progress)
    path = archive_path(java, cache_dir=cache_dir)
    if java.major < OLDEST_JAVA_WITH_ARCHIVE:
        return False
    if path.exists():
        return True
    with tempfile.TemporaryDirectory(prefix="tocsin-archive-", dir=path.parent, ignore_cleanup_errors=True) as scratch:
        made = Path(scratch, path.name)
        try:
            broker = start_broker(
                Path(scratch, "data"),
                java=java,
                cache_dir=cache_dir,
                jvm_options=(f"-XX:AOTCacheOutput={made}",),
                stop_grace_s=_ARCHIVE_TIMEOUT_S,
            )
            broker.stop()  # the JVM writes it on its way out
        except TocsinError:
            return False
        if not made.is_file():
            return False
        made.replace(path)  # whole or not at all
    return True
