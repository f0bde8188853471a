"""Secrets are made and checked as Standard Webhooks asks, and sealed."""

import base64

import pytest

from schemas.errors import Invalid, Misconfigured
from streams.store.secrets import SecretBox, check_secret, make_secret

KEY = "a key of thirty-two characters.."


def secret_of(size: int) -> str:
    return "whsec_" + base64.b64encode(bytes(range(size))).decode()


def test_made_secrets_are_good_and_differ() -> None:
    made = {make_secret() for _ in range(10)}

    assert len(made) == 10
    assert all(check_secret(secret) == secret for secret in made)


@pytest.mark.parametrize("size", [24, 32, 64])
def test_secrets_of_24_to_64_bytes_are_taken(size: int) -> None:
    assert check_secret(secret_of(size)) == secret_of(size)


@pytest.mark.parametrize(
    "secret",
    [
        secret_of(23),
        secret_of(65),
        secret_of(32).removeprefix("whsec_"),
        secret_of(32).rstrip("="),
        "whsec_" + "-_" * 20,
        "whsec_",
        "",
        "whsec_قصف",
        "whpk_" + secret_of(32),
    ],
)
def test_others_are_refused_in_words_that_do_not_show_them(secret: str) -> None:
    with pytest.raises(Invalid, match="24 to 64") as caught:
        check_secret(secret)
    assert len(secret) < 8 or secret not in str(caught.value)


def test_a_sealed_secret_is_opened_by_its_key_alone() -> None:
    sealed = SecretBox(KEY).seal("whsec_x")

    assert b"whsec_x" not in sealed
    assert SecretBox(KEY).unseal(sealed) == "whsec_x"
    with pytest.raises(Misconfigured, match="another secret key"):
        SecretBox(KEY + "!").unseal(sealed)
    with pytest.raises(Misconfigured):
        SecretBox(KEY).unseal(sealed[:-8])


def test_a_short_key_is_refused_with_how_to_make_a_better_one() -> None:
    with pytest.raises(Misconfigured, match="token_urlsafe"):
        SecretBox("short")
