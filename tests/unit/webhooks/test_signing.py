"""Signatures are those of Standard Webhooks, checked with a vector from outside and the reference library."""

import base64
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook, WebhookVerificationError

from schemas.errors import Invalid
from streams.webhooks.signing import sign

# The example in Svix's public documentation of manual verification.
SECRET = "whsec_plJ3nmyCDGBKInavdOK15jsl"
ID = "msg_loFOjxBNrRLzqYUf"
MOMENT = datetime.fromtimestamp(1731705121, UTC)
BODY = b'{"event_type":"ping","data":{"success":true}}'
SIGNATURE = "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0="


def secret_of(key: bytes) -> str:
    return "whsec_" + base64.b64encode(key).decode()


OTHER_SECRET = secret_of(bytes(range(32)))


def test_the_published_vector_is_met() -> None:
    headers = sign(BODY, webhook_id=ID, now=MOMENT, secrets=[SECRET])

    assert headers == {
        "content-type": "application/json",
        "webhook-id": ID,
        "webhook-timestamp": "1731705121",
        "webhook-signature": SIGNATURE,
    }


def test_the_zone_of_the_clock_does_not_matter() -> None:
    elsewhere = MOMENT.astimezone(timezone(timedelta(hours=5, minutes=30)))

    assert sign(BODY, webhook_id=ID, now=elsewhere, secrets=[SECRET])["webhook-signature"] == SIGNATURE


def test_fractions_of_a_second_are_cut_alike_in_header_and_signature() -> None:
    headers = sign(BODY, webhook_id=ID, now=MOMENT + timedelta(milliseconds=999), secrets=[SECRET])

    assert headers["webhook-timestamp"] == "1731705121"
    assert headers["webhook-signature"] == SIGNATURE


def test_two_secrets_give_two_signatures_and_either_verifies() -> None:
    now = datetime.now(UTC)
    headers = sign(BODY, webhook_id=ID, now=now, secrets=[SECRET, OTHER_SECRET])

    assert len(headers["webhook-signature"].split(" ")) == 2
    for secret in (SECRET, OTHER_SECRET):
        assert Webhook(secret).verify(BODY, headers) == {"event_type": "ping", "data": {"success": True}}
    with pytest.raises(WebhookVerificationError):
        Webhook(secret_of(bytes(32))).verify(BODY, headers)


@given(text=st.text(), key=st.binary(min_size=24, max_size=64))
def test_any_text_and_key_verify_and_a_changed_byte_does_not(text: str, key: bytes) -> None:
    secret = secret_of(key)
    body = text.encode("utf-8", "ignore")
    headers = sign(body, webhook_id="dlv_1", now=datetime.now(UTC), secrets=[secret])

    Webhook(secret).verify(body, headers, json_parse=False)
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body + b" ", headers, json_parse=False)


@pytest.mark.parametrize("webhook_id", ["", "a.b"])
def test_an_id_that_would_blur_the_signed_parts_is_refused(webhook_id: str) -> None:
    with pytest.raises(Invalid, match="webhook-id"):
        sign(BODY, webhook_id=webhook_id, now=MOMENT, secrets=[SECRET])


def test_nothing_is_sent_unsigned() -> None:
    with pytest.raises(Invalid, match="at least one secret"):
        sign(BODY, webhook_id=ID, now=MOMENT, secrets=[])
