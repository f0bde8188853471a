"""The start-up archive: used where it is and the Java can, and only then."""

from pathlib import Path

import pytest

from streams.bus.java import Java
from streams.bus.kafka_archive import archive_options, archive_path


@pytest.mark.parametrize(("major", "is_there", "is_used"), [(25, True, True), (25, False, False), (21, True, False)])
def test_an_archive_is_used_where_it_is_and_java_can(
    tmp_path: Path, *, major: int, is_there: bool, is_used: bool
) -> None:
    java = Java(Path("java"), major, f"{major}.0.2")
    path = archive_path(java, cache_dir=tmp_path)
    if is_there:
        path.parent.mkdir()
        path.touch()

    assert (f"-XX:AOTCache={path}" in archive_options(java, cache_dir=tmp_path)) is is_used


def test_each_java_has_its_own_archive(tmp_path: Path) -> None:
    paths = {archive_path(Java(Path("java"), 25, version), cache_dir=tmp_path) for version in ("25.0.1", "25.0.2")}

    assert len(paths) == 2
