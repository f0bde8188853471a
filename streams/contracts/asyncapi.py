"""AsyncAPI 3: what is on which topic, under which key, with which headers, and who sends and receives it."""

from dataclasses import dataclass
from typing import Any, Final

from streams.bus.topics import DLQ_SUFFIX, Topics, topic_specs
from streams.contracts.headers import CLOUD_EVENTS, DEAD_LETTER, WEBHOOK

__all__ = ["asyncapi_document"]

_KAFKA_BINDING: Final = "0.5.0"
_HTTP_BINDING: Final = "0.3.0"
_COUNTRY: Final = "ISO 3166-1 alpha-3, or ZZZ where the text names no country."
_NAMES: Final = Topics()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Channel:
    """A topic of ours, with its one message."""

    name: str
    topic: str
    message: str
    schema: str
    key: str
    summary: str


_CHANNELS: Final = (
    _Channel(
        name="rawArticles",
        topic=_NAMES.raw,
        message="rawArticle",
        schema="raw_article",
        key="The article's id, or anything, or nothing; it only spreads the load.",
        summary="What producers send: any JSON object with a `text`.",
    ),
    _Channel(
        name="enrichedArticles",
        topic=_NAMES.enriched,
        message="enrichedArticle",
        schema="enriched_article",
        key=_COUNTRY,
        summary="Each article with its language, sentences, entities, keywords, events and escalation.",
    ),
    _Channel(
        name="codedEvents",
        topic=_NAMES.coded,
        message="codedEvent",
        schema="coded_event",
        key=_COUNTRY,
        summary="One message an event, whatever its status; `asserted` is current news.",
    ),
    _Channel(
        name="raisedAlerts",
        topic=_NAMES.alerts,
        message="alert",
        schema="alert",
        key="The subscription's id.",
        summary="One message when a story first matches a subscription, and one more each time its level rises.",
    ),
    _Channel(
        name="deliveryLog",
        topic=_NAMES.deliveries,
        message="deliveryAttempt",
        schema="delivery_attempt",
        key="The subscription's id.",
        summary="Every attempt to call a receiver, with what came of it.",
    ),
)

_ROLES: Final = (
    ("enrich", "rawArticles", ("enrichedArticles", "codedEvents")),
    ("alert", "enrichedArticles", ("raisedAlerts",)),
    ("deliver", "raisedAlerts", ("deliveryLog",)),
)
"""Who reads what and writes what; each reader is a consumer group of its own."""


def asyncapi_document(*, version: str) -> dict[str, Any]:
    """Return the document; payloads are references into ``json/`` beside it."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Tocsin topics and webhooks",
            "version": version,
            "description": (
                "Raw articles in; enriched articles, political events, alerts and signed webhooks out.\n\n"
                "Delivery is at least once: a message may come again, under the same `ce_id` (webhooks: `webhook-id`); "
                "drop what you have seen. Every topic and consumer group takes the prefix in `TOCSIN_TOPIC_PREFIX`, "
                "which is empty by default."
            ),
        },
        "defaultContentType": "application/json",
        "servers": {
            "kafka": {
                "host": "{bootstrap}",
                "protocol": "kafka",
                "description": "Your cluster, or the embedded one of `tocsin up`.",
                "variables": {"bootstrap": {"default": "127.0.0.1:9092", "description": "TOCSIN_KAFKA_BOOTSTRAP"}},
            }
        },
        "channels": {channel.name: _channel(channel) for channel in _CHANNELS}
        | {"deadLetters": _dead_letters(), "subscriberWebhook": _webhook()},
        "operations": _operations(),
        "components": {
            "messages": {channel.message: _message(channel) for channel in _CHANNELS}
            | {"deadLetter": _dead_letter(), "webhookCall": _webhook_call()},
            "messageTraits": {"cloudEvent": {"headers": CLOUD_EVENTS}},
        },
    }


def _channel(channel: _Channel) -> dict[str, Any]:
    spec = next(spec for spec in topic_specs() if spec.name == channel.topic)
    config = spec.config
    return {
        "address": channel.topic,
        "summary": channel.summary,
        "servers": [{"$ref": "#/servers/kafka"}],
        "messages": {channel.message: {"$ref": f"#/components/messages/{channel.message}"}},
        "bindings": {
            "kafka": {
                "partitions": spec.partitions,
                "replicas": spec.replication,
                "topicConfiguration": {
                    "cleanup.policy": [config["cleanup.policy"]],
                    "retention.ms": int(config["retention.ms"]),
                    "max.message.bytes": int(config["max.message.bytes"]),
                },
                "bindingVersion": _KAFKA_BINDING,
            }
        },
    }


def _message(channel: _Channel) -> dict[str, Any]:
    if channel.topic == _NAMES.raw:  # producers need no headers; those of the HTTP API are the same as everywhere
        headers: dict[str, Any] = {"headers": {name: part for name, part in CLOUD_EVENTS.items() if name != "required"}}
    else:
        headers = {"traits": [{"$ref": "#/components/messageTraits/cloudEvent"}]}
    return headers | {
        "title": channel.message,
        "summary": channel.summary,
        "contentType": "application/json",
        "payload": {"$ref": f"./json/{channel.schema}.v1.json"},
        "bindings": _keyed(channel.key),
    }


def _keyed(description: str) -> dict[str, Any]:
    return {"kafka": {"key": {"type": "string", "description": description}, "bindingVersion": _KAFKA_BINDING}}


def _dead_letters() -> dict[str, Any]:
    read = {channel.name: channel.topic for channel in _CHANNELS}
    topics = [read[source] for _, source, _ in _ROLES]
    return {
        "address": f"{{topic}}{DLQ_SUFFIX}",
        "summary": "Records that can never be processed, as they came, with headers that say why.",
        "servers": [{"$ref": "#/servers/kafka"}],
        "parameters": {"topic": {"description": "The topic that the record was read from.", "enum": topics}},
        "messages": {"deadLetter": {"$ref": "#/components/messages/deadLetter"}},
        "bindings": {"kafka": {"partitions": 1, "bindingVersion": _KAFKA_BINDING}},
    }


def _dead_letter() -> dict[str, Any]:
    return {
        "title": "deadLetter",
        "summary": "The original key, bytes and headers, untouched, and the headers below besides.",
        "contentType": "application/octet-stream",
        "headers": DEAD_LETTER,
        "payload": {"description": "Whatever bytes were sent, or none."},
        "bindings": _keyed("As it came, or none."),
    }


def _webhook() -> dict[str, Any]:
    return {
        "address": None,
        "summary": "The URL of each subscription.",
        "description": "Standard Webhooks: verify the signature over the bytes as they came, then parse.",
        "messages": {"webhookCall": {"$ref": "#/components/messages/webhookCall"}},
    }


def _webhook_call() -> dict[str, Any]:
    return {
        "title": "webhookCall",
        "summary": "A signed POST of one alert, or of a test ping; any 2xx takes it.",
        "contentType": "application/json",
        "headers": WEBHOOK,
        "payload": {"$ref": "./json/webhook_body.v1.json"},
    }


def _operations() -> dict[str, Any]:
    made: dict[str, Any] = {
        "api.send.rawArticles": _operation("send", "rawArticles", "`POST /v1/articles` and `tocsin produce`.")
    }
    for role, source, targets in _ROLES:
        made[f"{role}.receive.{source}"] = _operation("receive", source, f"`tocsin worker --role {role}`.") | {
            "bindings": {
                "kafka": {"groupId": {"type": "string", "const": f"tocsin-{role}"}, "bindingVersion": _KAFKA_BINDING}
            }
        }
        for target in (*targets, "deadLetters"):
            made[f"{role}.send.{target}"] = _operation("send", target, f"`tocsin worker --role {role}`.")
    made["deliver.send.subscriberWebhook"] = _operation(
        "send", "subscriberWebhook", "The dispatcher of `tocsin worker --role deliver`."
    ) | {"bindings": {"http": {"method": "POST", "bindingVersion": _HTTP_BINDING}}}
    return made


def _operation(action: str, channel: str, summary: str) -> dict[str, Any]:
    return {"action": action, "channel": {"$ref": f"#/channels/{channel}"}, "summary": summary}
