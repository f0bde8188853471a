"""aiokafka's errors in terms of ours: the broker is away and will come back, unless nothing can help."""

from collections.abc import Iterator
from contextlib import contextmanager

from aiokafka.errors import (
    AuthenticationFailedError,
    AuthenticationMethodNotSupported,
    KafkaError,
    SaslAuthenticationFailed,
    UnsupportedSaslMechanismError,
)

from schemas.errors import BrokerUnavailable, Misconfigured

__all__ = ["broker_errors"]

_LOGIN_ERRORS = (
    AuthenticationFailedError,
    AuthenticationMethodNotSupported,
    SaslAuthenticationFailed,
    UnsupportedSaslMechanismError,
)


@contextmanager
def broker_errors(doing: str, *, bootstrap: str, timeout_s: float | None = None) -> Iterator[None]:
    """Turn Kafka's errors in this block into ours.

    Args:
        doing: What the block does, to begin the message with, e.g. ``cannot list topics``.
        bootstrap: Whom we asked.
        timeout_s: For the message, where the block has a time limit.

    Raises:
        BrokerUnavailable: Kafka does not answer, or not as it should; try again.
        Misconfigured: Kafka does not let us in.
    """
    try:
        yield
    except _LOGIN_ERRORS as error:
        msg = f"{doing}: Kafka at {bootstrap} refuses the login ({error}); check the user name, password and mechanism"
        raise Misconfigured(msg) from error
    except TimeoutError as error:
        waited = "" if timeout_s is None else f" within {timeout_s:.0f} s"
        msg = f"{doing}: no answer from Kafka at {bootstrap}{waited}"
        raise BrokerUnavailable(msg) from error
    except (KafkaError, OSError) as error:
        msg = f"{doing}: Kafka at {bootstrap} does not answer as it should ({error or type(error).__name__})"
        raise BrokerUnavailable(msg) from error
