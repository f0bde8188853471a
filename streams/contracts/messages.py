"""JSON Schema (draft 2020-12) of each message, from its model in ``schemas``.

What we produce is closed, so that a test catches a field we never promised; what we read is open.
"""

from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from schemas.alert import Alert, WebhookBody
from schemas.delivery import Attempt
from schemas.enriched import EnrichedArticle
from schemas.event import CodedEvent
from schemas.raw import RawArticle
from schemas.subscription import Subscription
from streams.web.markdown import plain_markdown

__all__ = ["MESSAGES", "Message", "json_schema"]

_PROMISE = "Ignore fields that you do not know: a later release may add optional ones; anything else becomes `v2`."


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message and the model that it is made from or read into."""

    name: str
    model: type[BaseModel]
    direction: Literal["produced", "read"] = "produced"

    @property
    def file_name(self) -> str:
        """Where its schema lies in ``schemas/json``."""
        return f"{self.name}.v1.json"


MESSAGES: tuple[Message, ...] = (
    Message(name="raw_article", model=RawArticle, direction="read"),
    Message(name="enriched_article", model=EnrichedArticle),
    Message(name="coded_event", model=CodedEvent),
    Message(name="alert", model=Alert),
    Message(name="delivery_attempt", model=Attempt),
    Message(name="subscription", model=Subscription),
    Message(name="webhook_body", model=WebhookBody),
)


class _WithoutFieldTitles(GenerateJsonSchema):
    # "Start" for `start` tells nobody anything and makes up a third of the file.
    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002  (pydantic's signature)
        return False


def json_schema(message: Message) -> dict[str, Any]:
    """Return the message's schema as it is published."""
    mode: Literal["serialization", "validation"] = "serialization" if message.direction == "produced" else "validation"
    made = message.model.model_json_schema(mode=mode, schema_generator=_WithoutFieldTitles)
    description = made.pop("description", "")
    if message.direction == "produced":
        description = f"{description} {_PROMISE}".strip()
    schema: dict[str, Any] = plain_markdown(
        {
            "$schema": GenerateJsonSchema.schema_dialect,
            "$id": f"urn:tocsin:schema:{message.name}:v1",
            "title": made.pop("title"),
            "description": description,
        }
        | made
    )
    return schema
