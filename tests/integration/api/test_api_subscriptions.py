"""``/v1/subscriptions``: made, read, changed, tried out, deleted."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks import Webhook

from schemas.subscription import SubscriptionId
from streams.webhooks.signing import sign
from tests.integration.api.client import DESK, Api, subscribe


async def test_a_subscription_shows_its_secret_once(api: Api) -> None:
    created = await api.ask("POST", "/v1/subscriptions", json=DESK)
    location = created.headers["location"]
    subscription, secret = created.body["subscription"], created.body["secret"]

    assert created.status == 201
    assert secret.startswith("whsec_")
    assert location == f"/v1/subscriptions/{subscription['id']}"
    assert subscription["filter"]["countries"] == ["SYR"]
    read = await api.ask("GET", location)
    listed = await api.ask("GET", "/v1/subscriptions")
    assert read.body == subscription
    assert listed.body == {"subscriptions": [subscription]}
    assert secret not in json.dumps([read.body, listed.body])


async def test_a_subscription_is_changed_paused_resumed_and_deleted(api: Api) -> None:
    first, _ = await subscribe(api)
    other, _ = await subscribe(api, name="Other desk")
    path = f"/v1/subscriptions/{first}"

    changed = await api.ask("PATCH", path, json={"name": "Night desk", "filter": {"keywords": ["قصف"]}})
    assert (changed.status, changed.body["name"], changed.body["url"]) == (200, "Night desk", DESK["url"])
    assert (changed.body["filter"]["keywords"], changed.body["filter"]["countries"]) == (["قصف"], [])

    assert (await api.ask("POST", f"{path}/pause")).body["state"] == "paused"
    paused = await api.ask("GET", "/v1/subscriptions?state=paused")
    assert [first] == [item["id"] for item in paused.body["subscriptions"]]
    assert (await api.ask("POST", f"{path}/resume")).body["state"] == "active"

    deleted = await api.ask("DELETE", path)
    assert (deleted.status, deleted.body) == (204, b"")
    assert (await api.ask("GET", path)).status == 404
    assert (await api.ask("DELETE", path)).status == 404
    left = await api.ask("GET", "/v1/subscriptions")
    assert [other] == [item["id"] for item in left.body["subscriptions"]]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ({}, "name"),
        (DESK | {"name": ""}, "name"),
        (DESK | {"url": "ftp://desk.example"}, "https://"),
        (DESK | {"url": "https://user:password@desk.example"}, "password"),
        (DESK | {"secret": "hunter2"}, "whsec_"),
        (DESK | {"filter": {"countries": ["Syria"]}}, "filter.countries"),
        (DESK | {"filter": {"event_types": ["ASSAULT", "GOSSIP"]}}, "filter.event_types[1]"),
        (DESK | {"filter": {"min_level": "loud"}}, "filter.min_level"),
        (DESK | {"filter": {"colour": "red"}}, "filter.colour"),
        (DESK | {"state": "active"}, "state"),
        ([], "object"),
    ],
)
async def test_a_subscription_that_cannot_be_is_a_problem_that_names_it(api: Api, body: object, what: str) -> None:
    answer = await api.ask("POST", "/v1/subscriptions", json=body)

    assert answer.status == 422
    assert answer.is_problem
    assert what in answer.body["detail"]
    assert "hunter2" not in json.dumps(answer.body)
    assert (await api.ask("GET", "/v1/subscriptions")).body == {"subscriptions": []}


async def test_a_body_that_is_no_json_is_a_problem(api: Api) -> None:
    answer = await api.ask("POST", "/v1/subscriptions", data=b'{"name": ', headers={"content-type": "application/json"})

    assert answer.status == 422
    assert answer.is_problem
    assert "not JSON" in answer.body["detail"]


async def test_a_new_secret_replaces_the_old_one_after_its_grace(api: Api) -> None:
    subscription_id, old = await subscribe(api)

    answer = await api.ask("POST", f"/v1/subscriptions/{subscription_id}/secret", json={"grace": "PT1H"})

    now = datetime.now(UTC)
    assert answer.status == 200
    until = datetime.fromisoformat(answer.body["old_secret_signs_until"])
    assert abs(until - now - timedelta(hours=1)) < timedelta(minutes=1)
    secrets = api.store.subscriptions.secrets
    assert (answer.body["secret"], old) == await secrets(SubscriptionId(subscription_id), now=now)
    assert (answer.body["secret"],) == await secrets(SubscriptionId(subscription_id), now=now + timedelta(hours=2))
    too_long = await api.ask("POST", f"/v1/subscriptions/{subscription_id}/secret", json={"grace": "P8D"})
    assert (too_long.status, too_long.is_problem) == (422, True)


async def test_a_ping_is_queued_and_its_receiver_can_verify_it(api: Api) -> None:
    subscription_id, secret = await subscribe(api)

    first = await api.ask("POST", f"/v1/subscriptions/{subscription_id}/ping")
    second = await api.ask("POST", f"/v1/subscriptions/{subscription_id}/ping")

    now = datetime.now(UTC)
    leased = await api.store.leases.lease_due(now=now, worker="w", limit=10, lease=timedelta(minutes=1))
    assert (first.status, second.status) == (202, 202)
    assert {first.body["delivery_id"], second.body["delivery_id"]} == {item.delivery.id for item in leased}
    item = leased[0]
    heard = Webhook(secret).verify(
        item.body, sign(item.body, webhook_id=item.delivery.id, now=now, secrets=item.secrets)
    )
    assert heard["type"] == "ping"
    assert heard["data"]["subscription_id"] == subscription_id


async def test_a_paused_subscription_gets_no_ping(api: Api) -> None:
    subscription_id, _ = await subscribe(api)
    await api.ask("POST", f"/v1/subscriptions/{subscription_id}/pause")

    answer = await api.ask("POST", f"/v1/subscriptions/{subscription_id}/ping")

    assert (answer.status, answer.is_problem) == (409, True)
    assert "not active" in answer.body["detail"]
