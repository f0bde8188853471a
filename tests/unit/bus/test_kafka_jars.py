"""The jars' cache, filled by jgo from a Maven repository on loopback that misbehaves as the internet does."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from schemas.errors import Misconfigured
from streams.bus.kafka_jars import download_from_maven, fetch_jars
from streams.bus.kafka_lock import JarLock, LockedJar, read_lock


class Maven:
    """A Maven repository: files by path, and how often each was asked for."""

    def __init__(self) -> None:
        self.files: dict[str, list[bytes]] = {}
        self.asked: list[str] = []
        repository = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                repository.asked.append(self.path)
                answers = repository.files.get(self.path)
                if not answers:
                    self.send_error(404)
                    return
                content = answers.pop(0) if len(answers) > 1 else answers[0]
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def jars_asked(self) -> list[str]:
        return sorted(path.rpartition("/")[2] for path in self.asked if path.endswith(".jar"))


@pytest.fixture
def maven() -> Iterator[Maven]:
    repository = Maven()
    thread = threading.Thread(target=repository.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield repository
    repository.server.shutdown()
    repository.server.server_close()
    thread.join()


CONTENTS = {"alpha": b"PK alpha" * 5000, "beta": b"PK beta" * 3000, "gamma": b"PK gamma"}


@pytest.fixture
def lock(maven: Maven) -> JarLock:
    jars = []
    for name, content in CONTENTS.items():
        maven.files[f"/org/example/{name}/1.0/{name}-1.0.jar"] = [content]
        jars.append(LockedJar("org.example", name, "1.0", len(content), hashlib.sha256(content).hexdigest()))
    return JarLock("9.9.9", tuple(jars))


@pytest.fixture
def fetch(maven: Maven, lock: JarLock, tmp_path: Path) -> Callable[..., tuple[Path, ...]]:
    return partial(
        fetch_jars, cache_dir=tmp_path, lock=lock, download=partial(download_from_maven, maven_url=maven.url)
    )


def refuse_download(*_: object) -> Path:
    msg = "the network was asked"
    raise AssertionError(msg)


Fetch = Callable[..., tuple[Path, ...]]


def test_a_first_start_brings_every_jar_in_the_order_of_the_lock(fetch: Fetch, tmp_path: Path) -> None:
    paths = fetch()

    assert paths == tuple(tmp_path / "kafka-9.9.9" / f"{name}-1.0.jar" for name in CONTENTS)
    assert [path.read_bytes() for path in paths] == list(CONTENTS.values())


def test_a_second_start_needs_no_network(fetch: Fetch) -> None:
    first = fetch()

    assert fetch(download=refuse_download) == first


def test_nothing_but_the_jars_is_left_in_the_cache(fetch: Fetch, tmp_path: Path) -> None:
    fetch()

    assert sorted(path.name for path in tmp_path.rglob("*")) == [
        "alpha-1.0.jar",
        "beta-1.0.jar",
        "gamma-1.0.jar",
        "kafka-9.9.9",
    ]


def test_only_a_damaged_jar_is_brought_again(fetch: Fetch, maven: Maven) -> None:
    alpha, beta, _ = fetch()
    maven.asked.clear()
    beta.write_bytes(beta.read_bytes()[:-1] + b"!")
    archive = alpha.with_name("start-25-any.aot")
    archive.touch()

    fetch()

    assert maven.jars_asked() == ["beta-1.0.jar"]
    assert (alpha.read_bytes(), beta.read_bytes()) == (CONTENTS["alpha"], CONTENTS["beta"])
    assert not archive.exists()


def test_a_download_that_breaks_off_is_tried_again(fetch: Fetch, maven: Maven) -> None:
    maven.files["/org/example/alpha/1.0/alpha-1.0.jar"] = [CONTENTS["alpha"][:100], CONTENTS["alpha"]]

    assert fetch()[0].read_bytes() == CONTENTS["alpha"]


def test_a_mirror_that_alters_files_is_found_out(fetch: Fetch, maven: Maven, tmp_path: Path) -> None:
    maven.files["/org/example/beta/1.0/beta-1.0.jar"] = [b"<html>please log in</html>"]

    with pytest.raises(Misconfigured, match=r"beta-1\.0\.jar was downloaded 3 times and is not the file we know"):
        fetch()

    assert not (tmp_path / "kafka-9.9.9" / "beta-1.0.jar").exists()


def test_a_repository_without_the_file_is_told_plainly(fetch: Fetch, maven: Maven) -> None:
    del maven.files["/org/example/gamma/1.0/gamma-1.0.jar"]

    with pytest.raises(Misconfigured, match=r"cannot download gamma-1\.0\.jar .* The first start needs the network"):
        fetch()


def test_no_network_is_told_plainly(fetch: Fetch, maven: Maven) -> None:
    gone = partial(download_from_maven, maven_url="http://127.0.0.1:9")

    with pytest.raises(Misconfigured, match=r"cannot download .* The first start needs the network"):
        fetch(download=gone)

    assert maven.asked == []


def test_a_cache_that_cannot_be_written_is_told_plainly(fetch: Fetch, tmp_path: Path) -> None:
    (tmp_path / "kafka-9.9.9").write_text("a file where the folder should be")

    with pytest.raises(Misconfigured, match=r"cannot write the embedded Kafka broker's files to .*kafka-9\.9\.9"):
        fetch()


def test_a_full_disk_is_told_plainly(fetch: Fetch) -> None:
    def fill_up(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    with pytest.raises(Misconfigured, match=r"No space left on device \(\d+ MiB free\); make room"):
        fetch(download=fill_up)


def test_two_starts_at_once_fill_one_cache(fetch: Fetch) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: fetch(), range(4)))

    assert len(set(results)) == 1
    assert [path.read_bytes() for path in results[0]] == list(CONTENTS.values())


def test_progress_is_told_up_to_the_end(fetch: Fetch, lock: JarLock) -> None:
    seen: list[tuple[int, int]] = []
    fetch(progress=lambda done, total: seen.append((done, total)))
    fetch(progress=lambda done, total: seen.append((done, total)))

    assert len(seen) > len(CONTENTS)
    assert seen[-1] == (lock.size_bytes, lock.size_bytes)
    assert all(0 < done <= total == lock.size_bytes for done, total in seen)


def test_the_lock_of_this_release_pins_one_version_of_kafka_and_a_log_binding() -> None:
    lock = read_lock()

    kafka = {jar.version for jar in lock.jars if jar.group == "org.apache.kafka"}
    assert kafka == {lock.kafka_version}
    assert {"kafka_2.13", "kafka-clients", "slf4j-api", "slf4j-simple"} <= {jar.artifact for jar in lock.jars}
    assert len({jar.filename for jar in lock.jars}) == len(lock.jars)
    assert all(len(jar.sha256) == 64 and jar.size_bytes > 0 for jar in lock.jars)
