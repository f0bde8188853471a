"""Is this machine fit: the settings, the disk, Java."""

import os
import shutil
from typing import TYPE_CHECKING, Final

from schemas.errors import Misconfigured
from streams.commands.findings import note, ok
from streams.commands.settings import unknown_variables

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from streams.commands.findings import Finding
    from streams.settings import Settings

__all__ = ["check_disk", "check_java", "check_settings"]

_ENOUGH_MIB: Final = 1024
_LEAST_MIB: Final = 256
_SHORT_TOKEN: Final = 16


async def check_settings(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Is every variable one of ours? Their values were checked when they were read."""
    wrong = unknown_variables(os.environ)
    for name, hint in wrong.items():
        yield note("settings", f"{name} is set, but is no setting of ours{hint}")
    if settings.api_token is not None and len(settings.api_token.get_secret_value()) < _SHORT_TOKEN:
        yield note("settings", "TOCSIN_API_TOKEN is short enough to be guessed; take 32 characters or more")
    if not wrong:
        yield ok("settings", "every TOCSIN_* variable is known and valid")


async def check_disk(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Can the data directory be written, and is there room?"""
    folder = settings.data_dir
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        message = f"{nearest} cannot be written; set TOCSIN_DATA_DIR to a directory of yours, or change its owner"
        raise Misconfigured(message)
    free_mib = shutil.disk_usage(nearest).free >> 20
    said = f"{free_mib} MiB free in {folder}"
    if free_mib < _LEAST_MIB:
        message = f"only {said}, {_LEAST_MIB} are needed at the least; make room or set TOCSIN_DATA_DIR"
        raise Misconfigured(message)
    yield ok("data directory", said) if free_mib >= _ENOUGH_MIB else note("data directory", f"only {said}")


async def check_java(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Is there a Java for the embedded broker, and are its jars here?"""
    if settings.kafka_bootstrap is not None:
        yield ok("java", "not needed: TOCSIN_KAFKA_BOOTSTRAP names a Kafka of yours")
        return
    from streams.bus.java import find_java
    from streams.bus.kafka_jars import jars_dir, missing_jars
    from streams.bus.kafka_lock import read_lock

    java = find_java()
    yield ok("java", f"Java {java.version} at {java.path}")
    lock = read_lock()
    missing = missing_jars(lock, folder=jars_dir(lock=lock))
    if missing:
        size_mib = sum(jar.size_bytes for jar in missing) >> 20
        yield note("embedded kafka", f"{len(missing)} jars ({size_mib} MiB) are downloaded at the first start")
    else:
        yield ok("embedded kafka", f"all {len(lock.jars)} jars of Kafka {lock.kafka_version} are here and unaltered")
