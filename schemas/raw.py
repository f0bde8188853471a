"""``articles.raw``: what a producer sends. Only ``text`` is required."""

from typing import Annotated, Any

from pydantic import ConfigDict, Field, JsonValue, StrictStr, model_validator

from schemas.contract import Lenient, UtcDatetime

__all__ = ["RawArticle"]


class RawArticle(Lenient):
    """One article as its producer sees it; fields we do not know are kept under ``metadata``."""

    model_config = ConfigDict(
        json_schema_extra={
            "additionalProperties": True,
            "description": "One article as its producer sees it. Only `text` is required; "
            "unknown fields are kept under `metadata`.",
        },
    )

    text: StrictStr = Field(description="The article's text, plain or HTML; HTML is stripped.")
    id: StrictStr | None = Field(None, description="The producer's own id; kept as given.")
    url: StrictStr | None = Field(None, description="Where the article can be read.")
    title: StrictStr | None = Field(None, description="The headline, plain or HTML.")
    source: StrictStr | None = Field(None, description="Who published it, e.g. a domain or an agency.")
    language: StrictStr | None = Field(None, description="ISO 639-1, if known; we check it.")
    published_at: UtcDatetime | None = Field(
        None, description="RFC 3339. Without it the record's Kafka timestamp stands in, marked `estimated`."
    )
    fetched_at: UtcDatetime | None = Field(None, description="RFC 3339: when a crawler fetched it.")
    authors: tuple[StrictStr, ...] = Field((), description="Names, as printed.")
    tags: tuple[StrictStr, ...] = Field((), description="The producer's own labels.")
    metadata: Annotated[dict[str, JsonValue], Field(description="Anything else; passed through.")] = {}

    @model_validator(mode="before")
    @classmethod
    def _keep_unknown_fields(cls, value: Any) -> Any:  # noqa: ANN401  (before validation it may be anything)
        if not isinstance(value, dict):
            return value
        unknown = {name: value[name] for name in value if name not in cls.model_fields}
        known = {name: value[name] for name in value if name in cls.model_fields}
        for name in ("authors", "tags", "metadata"):  # null means "none", as for every other field
            if known.get(name, ...) is None:
                del known[name]
        if unknown and isinstance(known.get("metadata", {}), dict):
            known["metadata"] = {**unknown, **known.get("metadata", {})}
        return known
