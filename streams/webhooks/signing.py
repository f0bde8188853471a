"""Standard Webhooks signatures: what a receiver needs to know that a call is ours, fresh, and which one it is.

The signed words are ``id.timestamp.body``. The id stays the same on every retry, so that a receiver can drop
repeats; the timestamp is that of the attempt, so that a retry after a day is not refused as stale.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from standardwebhooks import Webhook

from schemas.errors import Invalid

__all__ = ["sign"]


def sign(body: bytes, *, webhook_id: str, now: datetime, secrets: Sequence[str]) -> dict[str, str]:
    """Return the headers of one attempt to send ``body``, which must go out unchanged, to the byte.

    Args:
        body: UTF-8.
        webhook_id: The delivery's id; the same on every retry.
        now: When this attempt starts.
        secrets: One, or several while a secret is being replaced: a receiver is content with any that fits.
    """
    if not secrets:
        raise Invalid("an endpoint needs at least one secret to sign with")
    if not webhook_id or "." in webhook_id:
        # The dot separates the signed parts: ids with dots would let one signature stand for two messages.
        raise Invalid(f"{webhook_id!r} cannot be a webhook-id: it is empty or has a dot")
    moment = now.astimezone(UTC)  # the library takes the wall clock as it is written, whatever its zone
    text = body.decode()
    return {
        "content-type": "application/json",
        "webhook-id": webhook_id,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": " ".join(Webhook(secret).sign(webhook_id, moment, text) for secret in secrets),
    }
