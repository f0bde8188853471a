"""The JVM's start-up archive: classes loaded and linked beforehand, which halves the work of a start.

It is a by-product in the cache. Where it is missing, or the JVM finds that it does not fit, the start is slower
and otherwise the same.
"""

import platform
from pathlib import Path

from streams.bus.java import Java
from streams.bus.kafka_jars import jars_dir

__all__ = ["OLDEST_JAVA_WITH_ARCHIVE", "archive_options", "archive_path"]

OLDEST_JAVA_WITH_ARCHIVE = 25
"""JEP 514: one run of the program is enough to make it."""


def archive_path(java: Java, *, cache_dir: Path | None = None) -> Path:
    """Return where the archive for this Java is kept; it fits no other."""
    return jars_dir(cache_dir) / f"start-{java.version}-{platform.machine().lower()}.aot"


def archive_options(java: Java, *, cache_dir: Path | None = None) -> tuple[str, ...]:
    """Return what tells the JVM to use the archive, or nothing where there is none."""
    path = archive_path(java, cache_dir=cache_dir)
    if java.major < OLDEST_JAVA_WITH_ARCHIVE or not path.is_file():
        return ()
    return (f"-XX:AOTCache={path}", "-Xlog:disable", "-Xlog:all=error:stderr")
