"""Which jars the embedded broker is made of: read from ``kafka_jars.json``, and written anew for another version.

Run ``python -m streams.bus.kafka_lock 4.3.1`` to write the file. Kafka and its log binding are resolved apart:
in one request their dependency management is mixed and picks a ``kafka-clients`` that does not fit.
"""

import hashlib
import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

__all__ = ["JarLock", "LockedJar", "main", "read_lock", "resolve_lock"]

_LOCK_PATH = Path(__file__).with_name("kafka_jars.json")
_SLF4J_BINDING = "org.slf4j:slf4j-simple:1.7.36"


@dataclass(frozen=True, slots=True)
class LockedJar:
    """One jar, with the only content that we accept for it."""

    group: str
    artifact: str
    version: str
    size_bytes: int
    sha256: str

    @property
    def filename(self) -> str:
        """Its name in a Maven repository and in our cache."""
        return f"{self.artifact}-{self.version}.jar"


@dataclass(frozen=True, slots=True)
class JarLock:
    """Everything that one version of the broker needs on its class path, in that order."""

    kafka_version: str
    jars: tuple[LockedJar, ...]

    @property
    def size_bytes(self) -> int:
        """What a first start downloads."""
        return sum(jar.size_bytes for jar in self.jars)


def read_lock(path: Path = _LOCK_PATH) -> JarLock:
    """Return the jars that belong to this release of ours."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return JarLock(document["kafka_version"], tuple(LockedJar(**jar) for jar in document["jars"]))


def resolve_lock(kafka_version: str) -> JarLock:
    """Ask the Maven repository what this version of Kafka needs, download it all, and note what came."""
    # Imported here since starting a broker from a complete cache must not need it.
    from jgo.env import EnvironmentBuilder  # noqa: PLC0415
    from jgo.maven import MavenContext  # noqa: PLC0415

    found: dict[tuple[str, str], LockedJar] = {}
    with tempfile.TemporaryDirectory(prefix="tocsin-kafka-") as folder:
        repository = Path(folder, "repository")
        builder = EnvironmentBuilder(
            context=MavenContext(repo_cache=repository), cache_dir=Path(folder, "environments")
        )
        for endpoint in (f"org.apache.kafka:kafka_2.13:{kafka_version}", _SLF4J_BINDING):
            builder.from_endpoint(endpoint)
        for path in repository.rglob("*.jar"):
            *group, artifact, version, _ = path.relative_to(repository).parts
            content = path.read_bytes()
            jar = LockedJar(".".join(group), artifact, version, len(content), hashlib.sha256(content).hexdigest())
            if found.setdefault((jar.group, jar.artifact), jar) != jar:
                msg = f"two versions of {jar.group}:{jar.artifact}: {found[jar.group, jar.artifact].version}, {version}"
                raise ValueError(msg)
    ordered = sorted(found.values(), key=lambda jar: (jar.group, jar.artifact))
    return JarLock(kafka_version, tuple(ordered))


def main(arguments: list[str]) -> None:
    """Write the lock file for the version named on the command line."""
    (kafka_version,) = arguments
    text = json.dumps(asdict(resolve_lock(kafka_version)), indent=1)
    _LOCK_PATH.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
