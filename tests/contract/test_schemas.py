"""The contract files for others: up to date, valid by the books, and true of what we send."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from openapi_spec_validator import validate as validate_openapi
from pydantic import BaseModel

import schemas
from schemas.alert import AlertId, WebhookBody
from schemas.delivery import Attempt, DeliveryId, DeliveryState
from schemas.event import CodedEvent, EventArticle
from schemas.raw import RawArticle
from schemas.subscription import SubscriptionId
from streams.bus.codec import encode
from streams.bus.dead_letters import dead_letter
from streams.bus.headers import cloud_event_headers
from streams.bus.topics import Topics, topic_specs
from streams.contracts.__main__ import main
from streams.contracts.files import contract_files, differences
from streams.contracts.headers import CLOUD_EVENTS, DEAD_LETTER
from streams.contracts.messages import MESSAGES, json_schema
from tests.data.reports import ALEPPO, NOON, alert, entity, event, keyword, report, subscription

FOLDER = Path(schemas.__path__[0])
PRODUCED = [message for message in MESSAGES if message.direction == "produced"]


def schema_of(name: str) -> dict[str, Any]:
    return json.loads((FOLDER / "json" / f"{name}.v1.json").read_text(encoding="utf-8"))


def validate(instance: object, name: str) -> None:
    checker = Draft202012Validator.FORMAT_CHECKER
    Draft202012Validator(schema_of(name), format_checker=checker).validate(instance)


def examples() -> dict[str, BaseModel]:
    shelling = event(place=ALEPPO, killed=3)
    enriched = report(
        events=[shelling], entities=[entity("Aleppo", "GPE", country="SYR")], keywords=[keyword("Shells")]
    )
    raised = alert().model_copy(update={"events": (shelling,)})
    article = enriched.article
    return {
        "enriched_article": enriched,
        "coded_event": CodedEvent(
            event=shelling,
            article=EventArticle(
                key=article.key,
                version=article.version,
                id=article.id,
                title=article.title,
                url=article.url,
                source=article.source,
                language="en",
                published_at=NOON,
            ),
        ),
        "alert": raised,
        "delivery_attempt": Attempt(
            delivery_id=DeliveryId("dlv_1"),
            alert_id=AlertId("a1"),
            subscription_id=SubscriptionId("s1"),
            attempt=1,
            trigger="schedule",
            started_at=NOON,
            duration_ms=12.5,
            status=None,
            error="no answer within 15 s",
            state=DeliveryState.PENDING,
            next_attempt_at=NOON + timedelta(seconds=5),
        ),
        "subscription": subscription(countries=["SYR"], keywords=["قصف"]),
        "webhook_body": WebhookBody(type="alert.raised", timestamp=NOON, data=raised),
    }


def test_the_files_are_what_the_models_make_of_them() -> None:
    assert differences(FOLDER) == [], "run `python -m streams.contracts`"


def test_making_them_is_deterministic() -> None:
    assert contract_files() == contract_files()


@pytest.mark.parametrize("name", ["json/alert.v1.json", "asyncapi.yaml", "openapi.json"])
def test_the_check_fails_when_a_file_was_edited(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(FOLDER / "json", tmp_path / "json")
    for file in ("asyncapi.yaml", "openapi.json"):
        shutil.copy(FOLDER / file, tmp_path)
    arguments = ["--check", "--folder", str(tmp_path)]
    assert main(arguments) == 0
    edited = tmp_path / name
    text = edited.read_text(encoding="utf-8")
    edited.write_text(text.replace("subscription", "subscribtion", 1), encoding="utf-8")

    assert main(arguments) == 1
    assert f"{name}: stale" in capsys.readouterr().err

    assert main(["--folder", str(tmp_path)]) == 0
    assert text == edited.read_text(encoding="utf-8")


def test_the_check_fails_when_a_file_is_missing_or_has_no_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--folder", str(tmp_path)])
    (tmp_path / "json/alert.v1.json").unlink()
    (tmp_path / "json/gossip.v1.json").write_text("{}")

    assert main(["--check", "--folder", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "json/alert.v1.json: missing" in said
    assert "json/gossip.v1.json: no message" in said


def test_every_schema_has_a_model_and_every_model_a_schema() -> None:
    files = {path.name for path in (FOLDER / "json").iterdir()}

    assert {message.file_name for message in MESSAGES} == files


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_each_schema_is_one_by_the_book(message: Any) -> None:
    schema = schema_of(message.name)

    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:tocsin:schema:{message.name}:v1"


@pytest.mark.parametrize("message", PRODUCED, ids=lambda message: message.name)
def test_what_we_send_fits_its_schema(message: Any) -> None:
    validate(json.loads(encode(examples()[message.name])), message.name)


@pytest.mark.parametrize("message", PRODUCED, ids=lambda message: message.name)
def test_a_field_that_we_never_promised_is_refused(message: Any) -> None:
    sent = json.loads(encode(examples()[message.name]))
    sent["__proto__"] = "hostile"

    with pytest.raises(ValidationError):
        validate(sent, message.name)


@pytest.mark.parametrize("message", PRODUCED, ids=lambda message: message.name)
def test_every_object_that_we_send_is_closed(message: Any) -> None:
    schema = json_schema(message)
    objects = [schema, *schema.get("$defs", {}).values()]

    opened = [
        part["title"] for part in objects if "properties" in part and part.get("additionalProperties") is not False
    ]
    assert opened == []


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        ("enriched_article", ("escalation", "score"), 101),
        ("enriched_article", ("article", "published_at"), "yesterday"),
        ("enriched_article", ("events", 0, "type"), "GOSSIP"),
        ("coded_event", ("event", "location", "lat"), 91),
        ("alert", ("quotes",), []),
        ("alert", ("sources",), []),
        ("delivery_attempt", ("state",), "lost"),
        ("subscription", ("filter", "max_age"), 48),
        ("webhook_body", ("data", "severity"), "apocalyptic"),
    ],
)
def test_a_wrong_value_is_refused(name: str, path: tuple[str | int, ...], value: object) -> None:
    sent = json.loads(encode(examples()[name]))
    place = sent
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value

    with pytest.raises(ValidationError):
        validate(sent, name)


def test_a_ping_is_a_webhook_body_too() -> None:
    validate(json.loads(encode(WebhookBody(type="ping", timestamp=NOON, data={"name": "Desk"}))), "webhook_body")


@pytest.mark.parametrize(
    "sent",
    [
        {"text": "Shells hit the market."},
        {"text": "قصف", "published_at": "2026-03-14T12:00:00Z", "tags": ["war"], "anything": {"else": [1, None]}},
    ],
)
def test_raw_articles_may_have_anything_besides_their_text(sent: dict[str, Any]) -> None:
    validate(sent, "raw_article")
    RawArticle.model_validate(sent)


@pytest.mark.parametrize("sent", [{}, {"text": 7}, {"text": "a", "tags": "war"}, "text", []])
def test_what_is_no_raw_article_is_refused(sent: object) -> None:
    with pytest.raises(ValidationError):
        validate(sent, "raw_article")
    with pytest.raises(ValueError, match="validation error"):
        RawArticle.model_validate(sent)


def asyncapi() -> dict[str, Any]:
    return yaml.safe_load((FOLDER / "asyncapi.yaml").read_text(encoding="utf-8"))


def references(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "$ref":
                yield value
            else:
                yield from references(value)
    elif isinstance(part, list):
        for item in part:
            yield from references(item)


def test_every_reference_in_asyncapi_leads_somewhere() -> None:
    document = asyncapi()
    found = set(references(document))
    assert len(found) > 20

    for reference in found:
        file, _, pointer = reference.partition("#")
        target: Any = document if not file else json.loads((FOLDER / file).read_text(encoding="utf-8"))
        for step in filter(None, pointer.split("/")):
            assert step in target, reference
            target = target[step]


def test_asyncapi_knows_every_topic_as_it_is_made() -> None:
    channels = asyncapi()["channels"]
    topics = {channel["address"]: channel for channel in channels.values() if "parameters" not in channel}
    topics.pop(None)  # the webhook

    assert set(Topics().all) == set(topics)
    for spec in topic_specs():
        if spec.name in topics:
            binding = topics[spec.name]["bindings"]["kafka"]
            assert spec.partitions == binding["partitions"]
            assert spec.config["retention.ms"] == str(binding["topicConfiguration"]["retention.ms"])
    dead = channels["deadLetters"]
    for topic in dead["parameters"]["topic"]["enum"]:
        assert dead["address"].replace("{topic}", topic) in {spec.name for spec in topic_specs()}


def test_each_operation_names_a_message_of_its_channel() -> None:
    document = asyncapi()

    assert {"3"} == {document["asyncapi"][0]}
    for name, operation in document["operations"].items():
        role, action, channel = name.split(".")
        assert (action, f"#/channels/{channel}") == (operation["action"], operation["channel"]["$ref"])
        assert role in {"api", "enrich", "alert", "deliver"}
        assert document["channels"][channel]["messages"]


def test_the_headers_that_we_send_are_those_that_asyncapi_describes() -> None:
    incoming = [("traceparent", b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"), ("tracestate", b"a=b")]
    sent = dict(
        cloud_event_headers(
            id="e1", type="tocsin.x.v1", time=NOON, subject="s", incoming=incoming, origin="articles.raw/0/1"
        )
    )
    texts = {name: (value or b"").decode() for name, value in sent.items()}

    assert set(CLOUD_EVENTS["properties"]) == set(texts)
    Draft202012Validator(CLOUD_EVENTS).validate(texts)


def test_the_headers_of_dead_letters_are_those_that_asyncapi_describes() -> None:
    letter = dead_letter(
        topic="articles.raw",
        partition=0,
        offset=7,
        key=None,
        value=b"x" * 2000,
        headers=(),
        timestamp_ms=1,
        error="NotJson",
        message="not JSON",
        stacktrace="Traceback",
        stage="enrich",
        attempts=1,
        failed_at=datetime(2026, 3, 14, tzinfo=UTC),
        consumer_group="tocsin-enrich",
        app_version="0",
        max_bytes=1500,
    )
    texts = {name: (value or b"").decode() for name, value in letter.headers}

    assert set(DEAD_LETTER["properties"]) == set(texts)
    Draft202012Validator(DEAD_LETTER).validate(texts)


def openapi() -> dict[str, Any]:
    return json.loads((FOLDER / "openapi.json").read_text(encoding="utf-8"))


def test_openapi_is_valid() -> None:
    validate_openapi(openapi())


def test_every_route_says_what_it_is_and_how_it_fails() -> None:
    document = openapi()
    routes = [operation for path in document["paths"].values() for operation in path.values()]

    assert len({route["operationId"] for route in routes}) == len(routes) > 15
    for route in routes:
        assert route["summary"]
        assert route["description"]
        assert len(route["tags"]) == 1
        for status, response in route["responses"].items():
            if status >= "400" and route["operationId"] != "getReadiness":
                assert list(response["content"]) == ["application/problem+json"], route["operationId"]
    assert not any("ValidationError" in name for name in document["components"]["schemas"])


def test_examples_in_openapi_are_true() -> None:
    content = openapi()["paths"]["/v1/articles"]["post"]["requestBody"]["content"]["application/json"]

    for example in content["examples"].values():
        articles = example["value"] if isinstance(example["value"], list) else [example["value"]]
        for article in articles:
            validate(article, "raw_article")
