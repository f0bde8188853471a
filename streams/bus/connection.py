"""How to reach a Kafka cluster, as plain values, and as what aiokafka's clients want to hear."""

from dataclasses import dataclass, field
from typing import Any, Literal

from aiokafka.helpers import create_ssl_context

from schemas.errors import Misconfigured

__all__ = ["KafkaConnection", "SaslMechanism", "SecurityProtocol"]

SecurityProtocol = Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"]
SaslMechanism = Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KafkaConnection:
    """Where the brokers are and how to log in. The password is never shown."""

    bootstrap: str
    security_protocol: SecurityProtocol = "PLAINTEXT"
    sasl_mechanism: SaslMechanism = "PLAIN"
    sasl_username: str | None = None
    sasl_password: str | None = field(default=None, repr=False)
    ssl_cafile: str | None = None
    ssl_certfile: str | None = None
    ssl_keyfile: str | None = None
    client_id: str = "tocsin"

    def __post_init__(self) -> None:
        """Refuse what can never work, while the person who wrote it is still looking."""
        if not self.bootstrap.strip():
            msg = "no Kafka address is given; write host:port, or several with commas between them"
            raise Misconfigured(msg)
        if self.security_protocol.startswith("SASL") and not (self.sasl_username and self.sasl_password):
            msg = f"the security protocol {self.security_protocol} needs a user name and a password"
            raise Misconfigured(msg)

    def client_options(self) -> dict[str, Any]:  # Any: aiokafka's own types are not published
        """Return the keyword arguments that every client of aiokafka takes.

        Raises:
            Misconfigured: A certificate cannot be read.
        """
        options: dict[str, Any] = {
            "bootstrap_servers": [server.strip() for server in self.bootstrap.split(",") if server.strip()],
            "client_id": self.client_id,
            "security_protocol": self.security_protocol,
        }
        if self.security_protocol.startswith("SASL"):
            options["sasl_mechanism"] = self.sasl_mechanism
            options["sasl_plain_username"] = self.sasl_username
            options["sasl_plain_password"] = self.sasl_password
        if self.security_protocol.endswith("SSL"):
            try:
                options["ssl_context"] = create_ssl_context(
                    cafile=self.ssl_cafile, certfile=self.ssl_certfile, keyfile=self.ssl_keyfile
                )
            except OSError as error:
                files = ", ".join(filter(None, (self.ssl_cafile, self.ssl_certfile, self.ssl_keyfile)))
                msg = f"cannot read the certificates for Kafka ({files}): {error}"
                raise Misconfigured(msg) from error
        return options
