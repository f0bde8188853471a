"""Errors, access, health and metrics: what is the same for every route."""

import json
import uuid
from collections.abc import Iterable
from pathlib import Path

import pytest

from streams.bus.publisher import OutboundRecord
from streams.store import open_store
from tests.integration.api.client import KEY, Api, KeptRecords, Start, subscribe


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/deliveries?limit=0", 422),
        ("GET", "/v1/deliveries?limit=many", 422),
        ("GET", "/v1/deliveries?state=lost", 422),
        ("GET", "/v1/deliveries?before=dlv_none", 404),
        ("GET", "/v1/deliveries?since=9999-12-31T23:59:59-23:00", 422),
        ("GET", "/v1/deliveries/dlv_none", 404),
        ("POST", "/v1/deliveries/dlv_none/replay", 404),
        ("POST", "/v1/subscriptions/sub_none/ping", 404),
        ("POST", "/v1/subscriptions/sub_none/pause", 404),
        ("GET", "/v1/subscriptions/%00", 404),
        ("GET", "/v1/subscriptions/%FF", 404),
        ("GET", "/v1/subscriptions?state=asleep", 422),
        ("GET", "/v1/articles", 405),
        ("PUT", "/v1/subscriptions", 405),
        ("GET", "/nowhere", 404),
        ("GET", "/docs", 404),
        ("GET", "/v1/articles/", 404),
    ],
)
async def test_every_error_is_a_problem(api: Api, method: str, path: str, status: int) -> None:
    answer = await api.ask(method, path)

    assert answer.status == status, answer.body
    assert answer.is_problem
    assert answer.body["type"].startswith("urn:tocsin:problem:")
    assert answer.body["title"]
    assert answer.body["detail"]
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_with_a_token_only_who_bears_it_is_heard(start: Start) -> None:
    async with start(token="s3cret") as api:
        bare = await api.send(b'{"text":"a"}')
        wrong = await api.send(b'{"text":"a"}', authorization="Bearer s3cres")
        right = await api.send(b'{"text":"a"}', authorization="Bearer s3cret")
        health = await api.ask("GET", "/healthz")
        metrics = await api.ask("GET", "/metrics")

        assert [answer.status for answer in (bare, wrong, right, health, metrics)] == [401, 401, 202, 200, 401]
        assert bare.is_problem
        assert bare.headers["www-authenticate"].startswith("Bearer")
        assert len(api.kept.records) == 1


async def test_a_web_page_elsewhere_cannot_post_without_a_token(api: Api) -> None:
    subscription_id, _ = await subscribe(api)

    crossed = await api.ask(
        "POST", f"/v1/subscriptions/{subscription_id}/pause", headers={"origin": "https://evil.example"}
    )
    rebound = await api.ask("GET", "/v1/subscriptions", headers={"host": "evil.example"})

    assert [crossed.status, rebound.status] == [403, 403]
    assert "access-control-allow-origin" not in crossed.headers
    assert (await api.ask("GET", f"/v1/subscriptions/{subscription_id}")).body["state"] == "active"


async def test_readyz_asks_the_broker_and_the_store_while_healthz_asks_nobody(api: Api) -> None:
    ready = await api.ask("GET", "/readyz")
    api.kept.away = "away"

    not_ready = await api.ask("GET", "/readyz")
    health = await api.ask("GET", "/healthz")

    assert (ready.status, ready.body["status"]) == (200, "ready")
    assert (not_ready.status, not_ready.body["status"]) == (503, "not ready")
    assert not_ready.body["problems"] == ["the broker does not answer"]
    assert (health.status, health.body) == (200, {"status": "ok", "role": "api", "version": "1.2.3"})


async def test_a_store_that_is_away_is_a_503_without_its_address(start: Start, tmp_path: Path) -> None:
    gone = open_store(f"sqlite:///{tmp_path / 'gone' / 'tocsin.db'}", secret_key=KEY)
    async with gone, start(store=gone) as api:
        listed = await api.ask("GET", "/v1/subscriptions")
        ready = await api.ask("GET", "/readyz")

    assert (listed.status, listed.is_problem) == (503, True)
    assert "retry-after" in listed.headers
    assert str(tmp_path) not in json.dumps(listed.body)
    assert ready.body["problems"] == ["the store does not answer"]


async def test_a_defect_of_ours_shows_no_trace(start: Start) -> None:
    class Broken(KeptRecords):
        async def publish_all(self, records: Iterable[OutboundRecord]) -> None:
            msg = "secret inside"
            raise RuntimeError(msg)

    async with start(publisher=Broken()) as api:
        answer = await api.send(b'{"text":"a"}')

    assert (answer.status, answer.is_problem) == (500, True)
    assert "secret inside" not in json.dumps(answer.body)
    assert "Traceback" not in json.dumps(answer.body)
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_metrics_count_requests_by_route_and_not_by_path(api: Api) -> None:
    await api.ask("GET", "/v1/subscriptions/sub_of_somebody")
    await api.ask("GET", f"/{uuid.uuid4()}")

    text = (await api.ask("GET", "/metrics")).body.decode()

    assert 'tocsin_http_requests_total{method="GET",route="/v1/subscriptions/{subscription_id}",status="404"}' in text
    assert 'route="other",status="404"' in text
    assert "sub_of_somebody" not in text


async def test_openapi_is_served_and_names_the_version(api: Api) -> None:
    served = await api.ask("GET", "/openapi.json")

    assert served.body["info"]["version"] == "1.2.3"
    assert "/v1/articles" in served.body["paths"]
