"""How to reach Kafka: what is passed on, what is refused, and that no password is shown."""

import ssl
from pathlib import Path

import pytest

from schemas.errors import Misconfigured
from streams.bus.connection import KafkaConnection


def test_several_servers_may_be_named() -> None:
    options = KafkaConnection(bootstrap="a:9092, b:9092 ,").client_options()

    assert options == {
        "bootstrap_servers": ["a:9092", "b:9092"],
        "client_id": "tocsin",
        "security_protocol": "PLAINTEXT",
    }


def test_a_login_over_tls_is_passed_on() -> None:
    connection = KafkaConnection(
        bootstrap="a:9093",
        security_protocol="SASL_SSL",
        sasl_mechanism="SCRAM-SHA-512",
        sasl_username="desk",
        sasl_password="s3cret",
    )

    options = connection.client_options()
    assert isinstance(options.pop("ssl_context"), ssl.SSLContext)
    assert options == {
        "bootstrap_servers": ["a:9093"],
        "client_id": "tocsin",
        "security_protocol": "SASL_SSL",
        "sasl_mechanism": "SCRAM-SHA-512",
        "sasl_plain_username": "desk",
        "sasl_plain_password": "s3cret",
    }
    assert "s3cret" not in repr(connection)


def test_a_certificate_that_is_not_there_is_named(tmp_path: Path) -> None:
    connection = KafkaConnection(bootstrap="a:9093", security_protocol="SSL", ssl_cafile=str(tmp_path / "ca.pem"))

    with pytest.raises(Misconfigured, match=r"cannot read the certificates for Kafka \(.*ca\.pem\)"):
        connection.client_options()


def test_a_login_without_a_password_is_refused() -> None:
    with pytest.raises(Misconfigured, match="SASL_PLAINTEXT needs a user name and a password"):
        KafkaConnection(bootstrap="a:9092", security_protocol="SASL_PLAINTEXT", sasl_username="desk")


def test_an_address_is_needed() -> None:
    with pytest.raises(Misconfigured, match="no Kafka address"):
        KafkaConnection(bootstrap=" ")
