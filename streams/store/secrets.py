"""Webhook secrets: made, checked, and encrypted before they meet the database."""

import base64
import binascii
import secrets

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from schemas.errors import Invalid, Misconfigured

__all__ = ["SecretBox", "check_secret", "make_secret"]

_PREFIX = "whsec_"
_MADE_BYTES = 32
_SHORTEST_BYTES = 24  # Standard Webhooks 1.0.0: 24 to 64 random bytes
_LONGEST_BYTES = 64
_SHORTEST_KEY = 32


def make_secret() -> str:
    """Return a new random secret in Standard Webhooks' form."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(_MADE_BYTES)).decode()


def check_secret(secret: str) -> str:
    """Return the secret if receivers' libraries will take it, else raise Invalid in words that do not show it."""
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not secret.startswith(_PREFIX) or not _SHORTEST_BYTES <= len(key) <= _LONGEST_BYTES:
        msg = (
            f"the secret must be {_PREFIX} followed by the base64 of {_SHORTEST_BYTES} to {_LONGEST_BYTES} "
            "random bytes, padding included; leave it out and we make one"
        )
        raise Invalid(msg)
    return secret


class SecretBox:
    """Encrypts with a key that is derived from the one in the settings."""

    def __init__(self, secret_key: str) -> None:
        if len(secret_key) < _SHORTEST_KEY:
            msg = (
                f"the store's secret key has {len(secret_key)} characters, it needs {_SHORTEST_KEY} or more; make one "
                "with: python -c 'import secrets; print(secrets.token_urlsafe(32))'"
            )
            raise Misconfigured(msg)
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tocsin webhook secrets").derive(secret_key.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def seal(self, secret: str) -> bytes:
        """Return the secret encrypted."""
        return self._fernet.encrypt(secret.encode())

    def unseal(self, sealed: bytes) -> str:
        """Return the secret; raise Misconfigured if another key sealed it."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken as error:
            msg = "the webhook secrets in the store were encrypted with another secret key; give the old one back"
            raise Misconfigured(msg) from error
