"""Settings to a running system: the one place that picks implementations."""

import os
import secrets
from pathlib import Path
from typing import Literal

import faust
from aiokafka.helpers import create_ssl_context
from faust.types.auth import CredentialsT

from schemas.errors import Misconfigured
from streams.bus.admin import create_topics
from streams.bus.connection import KafkaConnection
from streams.bus.kafka_data import read_address
from streams.bus.publisher import KafkaPublisher
from streams.bus.topics import Topics, TopicSpec, topic_specs
from streams.enrichment import Limits
from streams.pool import PoolConfig
from streams.settings import Settings
from streams.store import Store, open_store

__all__ = [
    "DLQ_ROOM",
    "Role",
    "bootstrap_of",
    "create_faust_app",
    "ensure_topics",
    "kafka_connection",
    "kafka_dir",
    "limits_of",
    "make_publisher",
    "make_store",
    "pool_config",
    "secret_key_of",
    "specs_of",
    "topics_of",
]

_FETCH_BYTES = 32 * 1024
"""Of one partition at once; a larger message comes all the same (KIP-74). When a fetch fills every partition's buffer,
Faust pauses them all and sleeps a second: small fetches made a backlog four times as fast."""

Role = Literal["enrich", "alert", "deliver"]

_MIB = 1024 * 1024
DLQ_ROOM = 2 * _MIB
"""A dead letter is the original and its headers."""


def kafka_dir(settings: Settings) -> Path:
    """Return the embedded broker's data directory."""
    return settings.data_dir / "kafka"


def bootstrap_of(settings: Settings) -> str:
    """Return the address of the cluster in the settings, else of the embedded broker if it runs.

    Raises:
        Misconfigured: if there is neither.
    """
    address = settings.kafka_bootstrap or read_address(kafka_dir(settings))
    if address is None:
        message = (
            f"no Kafka: none runs in {kafka_dir(settings)}; start one with `tocsin up` or `tocsin broker`,"
            " or point TOCSIN_KAFKA_BOOTSTRAP to yours (host:port)"
        )
        raise Misconfigured(message)
    return address


def kafka_connection(settings: Settings, *, bootstrap: str | None = None) -> KafkaConnection:
    """Return how to reach Kafka."""
    password = settings.kafka_sasl_password
    return KafkaConnection(
        bootstrap=bootstrap or bootstrap_of(settings),
        security_protocol=settings.kafka_security_protocol,
        sasl_mechanism=settings.kafka_sasl_mechanism,
        sasl_username=settings.kafka_sasl_username,
        sasl_password=password.get_secret_value() if password is not None else None,
        ssl_cafile=_path(settings.kafka_ssl_cafile),
        ssl_certfile=_path(settings.kafka_ssl_certfile),
        ssl_keyfile=_path(settings.kafka_ssl_keyfile),
    )


def specs_of(settings: Settings) -> tuple[TopicSpec, ...]:
    """Return the topics as the settings want them."""
    return topic_specs(
        prefix=settings.topic_prefix,
        partitions=settings.topic_partitions,
        replication=settings.topic_replication,
        max_message_bytes=settings.max_message_bytes,
        dlq_max_message_bytes=settings.max_message_bytes + DLQ_ROOM,
    )


async def ensure_topics(settings: Settings, connection: KafkaConnection) -> None:
    """Create the topics that are missing."""
    await create_topics(connection, specs_of(settings))


def make_publisher(settings: Settings, connection: KafkaConnection) -> KafkaPublisher:
    """Return our producer; nothing is opened yet."""
    return KafkaPublisher(connection, specs=specs_of(settings))


def limits_of(settings: Settings) -> Limits:
    """Return what is still an article."""
    return Limits(
        message_bytes=settings.max_message_bytes, text_bytes=settings.max_text_bytes, depth=settings.max_depth
    )


def pool_config(settings: Settings) -> PoolConfig:
    """Return what the analysis processes need."""
    return PoolConfig(
        limits=limits_of(settings),
        languages=settings.languages,
        analyzer=settings.analyzer,
        models=settings.official_models_dir() if settings.models == "official" else settings.models,
    )


def secret_key_of(settings: Settings) -> str:
    """Return the key that encrypts subscription secrets, making and keeping one if none is set.

    Raises:
        Misconfigured: if PostgreSQL is used without one (its workers would each make their own), or the key file
            cannot be written.
    """
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
    if settings.database_url is not None:
        message = "TOCSIN_SECRET_KEY must be set where TOCSIN_DATABASE_URL is: every worker needs the same key"
        raise Misconfigured(message)
    path = settings.data_dir / "secret.key"
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
    except FileExistsError:
        pass
    except OSError as error:
        message = f"cannot write {path}: {error}; set TOCSIN_DATA_DIR to a directory that can be written"
        raise Misconfigured(message) from error
    return path.read_text().strip()


def make_store(settings: Settings) -> Store:
    """Open the store."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    return open_store(settings.store_url(), secret_key=secret_key_of(settings))


def create_faust_app(settings: Settings, role: Role, connection: KafkaConnection) -> faust.App:
    """Return a Faust app that loses nothing; each setting here has cost somebody data."""
    work_dir = settings.data_dir / "faust" / role
    work_dir.parent.mkdir(parents=True, exist_ok=True)  # Faust makes the last folder only
    return faust.App(
        f"{settings.topic_prefix}tocsin-{role}",
        broker=";".join(f"kafka://{server.strip()}" for server in connection.bootstrap.split(",")),
        broker_credentials=_credentials(connection),
        datadir=str(work_dir),
        store="memory://",
        key_serializer="raw",
        value_serializer="raw",
        # SIGTERM waits for what is in flight instead of acknowledging it undone.
        stream_wait_empty=True,
        # Both, or a mere backlog stops the fetcher until the member leaves its group for ever.
        stream_buffer_maxsize=100,
        broker_max_poll_records=50,
        broker_max_poll_interval=settings.max_poll_interval_s,
        broker_session_timeout=settings.session_timeout_s,
        broker_heartbeat_interval=settings.session_timeout_s / 5,
        broker_request_timeout=max(90.0, settings.session_timeout_s + 30),
        broker_commit_interval=1.0,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=_FETCH_BYTES,
        # Topics are made beforehand: one that the broker makes has other partitions.
        topic_allow_declare=False,
        topic_disable_leader=True,
        topic_partitions=settings.topic_partitions,
        topic_replication_factor=settings.topic_replication,
        reply_create_topic=False,
        # Faust's own producer is not used, but it is started.
        producer_request_timeout=40.0,
        producer_max_request_size=settings.max_message_bytes + DLQ_ROOM,
        web_enabled=False,
        stream_processing_timeout=900.0,
    )


def topics_of(settings: Settings) -> Topics:
    """Return the topics' names."""
    return Topics(settings.topic_prefix)


def _path(path: Path | None) -> str | None:
    return str(path) if path is not None else None


def _credentials(connection: KafkaConnection) -> CredentialsT | None:
    if connection.security_protocol == "PLAINTEXT":
        return None
    context = None
    if connection.security_protocol.endswith("SSL"):
        context = create_ssl_context(
            cafile=connection.ssl_cafile, certfile=connection.ssl_certfile, keyfile=connection.ssl_keyfile
        )
    if connection.security_protocol == "SSL":
        return faust.SSLCredentials(context)
    return faust.SASLCredentials(
        username=connection.sasl_username,
        password=connection.sasl_password,
        mechanism=connection.sasl_mechanism,
        ssl_context=context,
    )
