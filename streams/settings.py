"""Every setting, read once from ``TOCSIN_*`` variables. Functions elsewhere take plain values, never ``Settings``."""

from pathlib import Path
from typing import Annotated, Literal

import platformdirs
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from schemas.errors import Misconfigured

__all__ = ["Settings", "load_settings"]

_MIB = 1024 * 1024
_FRESH_PROCESS_S = 15.0
"""Longest start of an analysis process: 3 to 5 seconds, 10 on a slow machine."""


class Settings(BaseSettings):
    """One frozen object; the README's table is made from these descriptions."""

    model_config = SettingsConfigDict(env_prefix="TOCSIN_", frozen=True, extra="ignore")

    data_dir: Path = Field(
        Path(platformdirs.user_data_dir("tocsin", appauthor=False)),
        description="Where the embedded broker, the SQLite store and the generated secret key live.",
    )

    kafka_bootstrap: str | None = Field(
        None, description="host:port[,host:port] of your cluster; empty: the embedded Apache Kafka."
    )
    kafka_security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        "PLAINTEXT", description="How to talk to the cluster."
    )
    kafka_sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = Field(
        "PLAIN", description="With SASL_PLAINTEXT or SASL_SSL."
    )
    kafka_sasl_username: str | None = Field(None, description="With SASL_*.")
    kafka_sasl_password: SecretStr | None = Field(None, description="With SASL_*.")
    kafka_ssl_cafile: Path | None = Field(None, description="PEM file of the authority that signed the brokers.")
    kafka_ssl_certfile: Path | None = Field(None, description="PEM file of our client certificate.")
    kafka_ssl_keyfile: Path | None = Field(None, description="PEM file of its key.")
    kafka_port: int | None = Field(None, ge=1, le=65535, description="Embedded broker's port; empty: a free one, kept.")
    kafka_heap: str = Field("512m", pattern=r"^\d+[mg]$", description="Embedded broker's largest Java heap.")

    topic_prefix: str = Field("", pattern=r"^[A-Za-z0-9._-]*$", description="Put before every topic and group name.")
    topic_partitions: int = Field(4, ge=1, le=1000, description="Of each topic that we create.")
    topic_replication: int = Field(1, ge=1, le=9, description="Of each topic that we create; 3 in production.")
    max_message_bytes: int = Field(8 * _MIB, ge=64 * 1024, description="Largest Kafka message; larger is refused.")
    max_text_bytes: int = Field(_MIB, ge=1024, description="Largest text of an article, in UTF-8 bytes.")
    max_depth: int = Field(64, ge=4, le=500, description="Deepest nesting of an article's JSON.")

    database_url: SecretStr | None = Field(
        None, description="postgresql://... or sqlite:///...; empty: SQLite in the data directory."
    )
    secret_key: SecretStr | None = Field(
        None, description="Encrypts subscription secrets at rest; empty: made once, kept 0600 in the data directory."
    )
    keep_days: int = Field(90, ge=1, description="Stories and deliveries older than this are pruned.")

    languages: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="ISO 639-1 codes to analyse, comma separated; others pass through unread. Empty: every language.",
    )
    models: Literal["accurate", "fast", "official"] = Field(
        "accurate",
        description="What finds names: ours, the best or the quickest, or Stanza's after `tocsin models download`.",
    )
    models_dir: Path | None = Field(None, description="Where official models are; empty: in the data directory.")
    analyzer: Literal["stanza", "plain", "null"] = Field(
        "stanza", description="`plain`: no entities, no torch; `null`: reads nothing, for measuring the pipe."
    )
    pool_processes: int = Field(1, ge=1, le=256, description="Analysis processes of one enrich worker.")
    article_deadline_s: float = Field(30.0, gt=0, le=300, description="Longest analysis of one article.")
    batch_size: int = Field(16, ge=1, le=50, description="Records an agent takes at once.")
    batch_within_s: float = Field(0.1, gt=0, le=5, description="Longest wait to fill a batch.")

    session_timeout_s: float = Field(15.0, ge=6, le=300, description="Kafka drops a worker that is silent this long.")
    max_poll_interval_s: float = Field(
        900.0, ge=10, description="Kafka drops a worker that gets nothing done for this long; above any article's time."
    )
    stall_after_s: float = Field(
        300.0, ge=10, description="With lag and nothing finished for this long, a worker exits to be restarted."
    )
    transient_patience_s: float = Field(
        120.0, ge=1, description="How long a worker retries a broker or store that is away before it exits, unacked."
    )
    shutdown_grace_s: float = Field(30.0, ge=1, description="From SIGTERM to SIGKILL, for those who start workers.")

    api_host: str = Field("127.0.0.1", description="The HTTP API's address; beyond loopback a token is required.")
    api_port: int = Field(8470, ge=0, le=65535, description="The HTTP API's port; 0: any free one.")
    api_token: SecretStr | None = Field(None, description="Bearer token of the HTTP API.")
    health_host: str = Field("127.0.0.1", description="Address of a worker's /healthz, /readyz and /metrics.")
    health_port: int | None = Field(
        None, ge=0, le=65535, description="Its port; empty: 8471 enrich, 8472 alert, 8473 deliver, else a free one."
    )

    webhook_timeout_s: float = Field(15.0, gt=0, le=120, description="For one whole call; connecting gets a third.")
    webhook_retry_delays_s: Annotated[tuple[float, ...], NoDecode] = Field(
        (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400),
        description="Waits between the attempts, in seconds, comma separated; jittered by 20 %.",
    )
    webhook_allow_loopback: bool = Field(default=False, description="Call receivers on this machine, at any port.")
    webhook_allow_cidrs: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Private networks that may be called, comma separated, e.g. 10.1.0.0/16."
    )
    webhook_allow_ports: Annotated[tuple[int, ...], NoDecode] = Field(
        (80, 443, 8080, 8443), description="Ports that may be called, comma separated."
    )
    webhook_parallel: int = Field(32, ge=1, le=1000, description="Calls of one deliver worker at once.")
    webhook_parallel_per_endpoint: int = Field(2, ge=1, le=100, description="Of these, to one endpoint.")

    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Of our own events.")
    log_format: Literal["auto", "json", "text"] = Field("auto", description="`auto`: text on a terminal, else JSON.")

    @field_validator("languages", "webhook_retry_delays_s", "webhook_allow_cidrs", "webhook_allow_ports", mode="before")
    @classmethod
    def _split_commas(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("kafka_bootstrap", "database_url", "secret_key", "api_token", mode="before")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        return None if isinstance(value, str) and not value.strip() else value

    @model_validator(mode="after")
    def _token_beyond_loopback(self) -> "Settings":
        if self.api_host not in {"127.0.0.1", "localhost", "::1"} and self.api_token is None:
            msg = f"TOCSIN_API_HOST={self.api_host} is beyond loopback: set TOCSIN_API_TOKEN too"
            raise ValueError(msg)
        return self

    @model_validator(mode="after")
    def _article_within_poll_interval(self) -> "Settings":
        # Each article that is done, or given up, counts as a sign of life; between two of them lies at most a deadline,
        # and the start of a fresh process for the one that hung.
        longest_s = self.article_deadline_s + _FRESH_PROCESS_S
        if longest_s > self.max_poll_interval_s:
            msg = (
                f"TOCSIN_MAX_POLL_INTERVAL_S={self.max_poll_interval_s:g} is too short: an article of"
                f" {self.article_deadline_s:g} s (TOCSIN_ARTICLE_DEADLINE_S) may take {longest_s:g} s with the start of"
                " a fresh process; raise it, or lower the deadline"
            )
            raise ValueError(msg)
        return self

    def store_url(self) -> str:
        """Return the SQLAlchemy URL of the store."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite+aiosqlite:///{self.data_dir / 'tocsin.db'}"

    def official_models_dir(self) -> Path:
        """Return where ``tocsin models download`` puts Stanza's own models."""
        return self.models_dir or self.data_dir / "stanza"


def load_settings() -> Settings:
    """Read the environment.

    Raises:
        Misconfigured: naming each variable, its value and what would be right.
    """
    try:
        return Settings()
    except ValidationError as error:
        lines = [_explain(dict(problem)) for problem in error.errors()]
        raise Misconfigured("; ".join(lines)) from None


def _explain(problem: dict[str, object]) -> str:
    location = problem["loc"]
    assert isinstance(location, tuple)
    if not location:
        return str(problem["msg"]).removeprefix("Value error, ")
    name = str(location[0])
    secret = any(word in name for word in ("secret", "password", "token", "database_url"))
    shown = "***" if secret else repr(problem["input"])
    return f"TOCSIN_{name.upper()}={shown}: {problem['msg']}"
