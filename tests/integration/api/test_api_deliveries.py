"""``/v1/deliveries``: what was sent, how that went, and once more."""

from datetime import UTC, datetime, timedelta

from schemas.delivery import Attempt, DeliveryId, DeliveryState
from schemas.subscription import SubscriptionId
from streams.store import Store
from tests.integration.api.client import Api, subscribe


async def fail_once(store: Store, delivery_id: str, subscription_id: str) -> None:
    now = datetime.now(UTC)
    await store.leases.lease_due(now=now, worker="w", limit=10, lease=timedelta(minutes=1))
    attempt = Attempt(
        delivery_id=DeliveryId(delivery_id),
        alert_id=None,
        subscription_id=SubscriptionId(subscription_id),
        attempt=1,
        trigger="schedule",
        started_at=now,
        duration_ms=12.5,
        status=500,
        error="HTTP 500",
        response_body="out of coffee",
        state=DeliveryState.EXHAUSTED,
        next_attempt_at=None,
    )
    assert await store.leases.record_attempt(attempt, worker="w", now=now)


async def test_a_delivery_is_shown_with_its_attempts_and_sent_once_more(api: Api) -> None:
    subscription_id, _ = await subscribe(api)
    delivery_id = (await api.ask("POST", f"/v1/subscriptions/{subscription_id}/ping")).body["delivery_id"]
    await fail_once(api.store, delivery_id, subscription_id)

    shown = await api.ask("GET", f"/v1/deliveries/{delivery_id}")
    replayed = await api.ask("POST", f"/v1/deliveries/{delivery_id}/replay")

    assert shown.body["delivery"]["state"] == "exhausted"
    assert [(item["attempt"], item["status"], item["response_body"]) for item in shown.body["attempts"]] == [
        (1, 500, "out of coffee")
    ]
    assert (replayed.status, replayed.body["state"], replayed.body["id"]) == (202, "pending", delivery_id)
    await api.ask("POST", f"/v1/subscriptions/{subscription_id}/pause")
    refused = await api.ask("POST", f"/v1/deliveries/{delivery_id}/replay")
    assert (refused.status, refused.is_problem) == (409, True)


async def test_deliveries_are_listed_newest_first_a_page_at_a_time(api: Api) -> None:
    mine, _ = await subscribe(api)
    other, _ = await subscribe(api)
    sent = [(await api.ask("POST", f"/v1/subscriptions/{mine}/ping")).body["delivery_id"] for _ in range(5)]
    await api.ask("POST", f"/v1/subscriptions/{other}/ping")

    pages, before = [], ""
    while len(pages) < 9:
        page = (await api.ask("GET", f"/v1/deliveries?subscription_id={mine}&limit=2{before}")).body
        pages.append([item["id"] for item in page["deliveries"]])
        if page["before"] is None:
            break
        before = f"&before={page['before']}"

    assert [len(page) for page in pages] == [2, 2, 1]
    assert sent[::-1] == [delivery_id for page in pages for delivery_id in page]
    none = await api.ask("GET", f"/v1/deliveries?subscription_id={mine}&state=delivered")
    assert none.body == {"deliveries": [], "before": None}
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat().replace("+00:00", "Z")
    assert (await api.ask("GET", f"/v1/deliveries?since={tomorrow}")).body["deliveries"] == []
