"""Standard Webhooks: the alert in an envelope of type and time (https://www.standardwebhooks.com)."""

from schemas.alert import Alert, WebhookBody

__all__ = ["render"]


def render(alert: Alert) -> bytes:
    """Return the body as it will be signed. The time is the alert's own, so that a replay has the same bytes."""
    return WebhookBody(type="alert.raised", timestamp=alert.raised_at, data=alert).model_dump_json().encode()
