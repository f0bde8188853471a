"""The tables. Times are microseconds since 1970, documents are JSON text, ranks are those of ``Level``.

No foreign key leads to what may be pruned or deleted while its history stays, but for an attempt's delivery.
A change here needs a migration beside it; a test compares the two.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    literal_column,
    text,
)

__all__ = [
    "IS_PENDING",
    "METADATA",
    "alerts",
    "attempts",
    "counters",
    "deliveries",
    "marks",
    "reports",
    "stories",
    "subscriptions",
]

METADATA = MetaData()

subscriptions = Table(
    "subscriptions",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("filter", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("state_reason", Text),
    Column("secret", LargeBinary, nullable=False),  # encrypted, as is the next
    Column("previous_secret", LargeBinary),
    Column("previous_secret_until", BigInteger),
    Column("failing_since", BigInteger),  # the first failure after the last success
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
)

counters = Table(
    "counters",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

stories = Table(
    "stories",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("country", Text, nullable=False),
    Column("first_at", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    Index("ix_stories_stored_at", "stored_at"),
)

marks = Table(
    "story_marks",
    METADATA,
    Column("mark", BigInteger, nullable=False),
    Column("story_id", Text, nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    PrimaryKeyConstraint("mark", "story_id"),
    Index("ix_story_marks_stored_at", "stored_at"),
)

reports = Table(
    "reports",
    METADATA,
    Column("article_key", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("story_id", Text, nullable=False),
    Column("published_at", BigInteger, nullable=False),
    Column("source", Text, nullable=False),  # the report as alerts show it
    Column("stored_at", BigInteger, nullable=False),
    PrimaryKeyConstraint("article_key", "version"),
    Index("ix_reports_story_id", "story_id", "published_at"),
    Index("ix_reports_stored_at", "stored_at"),
)

alerts = Table(
    "alerts",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("subscription_id", Text, nullable=False),
    Column("story_id", Text, nullable=False),
    Column("level_rank", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("raised_at", BigInteger, nullable=False),
    Column("published_at", BigInteger),  # null: still to be published
    Index("ix_alerts_story_id", "story_id", "subscription_id"),
    Index("ix_alerts_raised_at", "raised_at"),
    Index(
        "ix_alerts_unpublished",
        "raised_at",
        sqlite_where=text("published_at IS NULL"),
        postgresql_where=text("published_at IS NULL"),
    ),
)

deliveries = Table(
    "deliveries",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("alert_id", Text),
    Column("subscription_id", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),  # the very bytes that are signed and sent
    Column("state", Text, nullable=False),
    Column("trigger", Text, nullable=False),  # of the next attempt
    Column("attempts", Integer, nullable=False),  # ever made
    Column("failures", Integer, nullable=False),  # since it was last put on the schedule
    Column("next_attempt_at", BigInteger),
    Column("leased_by", Text),
    Column("leased_until", BigInteger),
    Column("last_status", Integer),
    Column("last_error", Text),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("ix_deliveries_created_at", "created_at", "id"),
    Index("ix_deliveries_subscription_id", "subscription_id", "created_at", "id"),
    Index("ix_deliveries_updated_at", "updated_at"),
    Index(
        "ix_deliveries_pending",
        "subscription_id",
        "next_attempt_at",
        "id",
        sqlite_where=text("state = 'pending'"),
        postgresql_where=text("state = 'pending'"),
    ),
    Index(
        "ix_deliveries_leased",
        "leased_until",
        "subscription_id",
        sqlite_where=text("leased_until IS NOT NULL"),
        postgresql_where=text("leased_until IS NOT NULL"),
    ),
)

attempts = Table(
    "attempts",
    METADATA,
    Column("delivery_id", Text, ForeignKey("deliveries.id", ondelete="CASCADE"), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("published_at", BigInteger),  # null: still to be published
    PrimaryKeyConstraint("delivery_id", "attempt"),
    Index(
        "ix_attempts_unpublished",
        "started_at",
        sqlite_where=text("published_at IS NULL"),
        postgresql_where=text("published_at IS NULL"),
    ),
)

IS_PENDING = deliveries.c.state == literal_column("'pending'")
"""Written out: with a parameter in its place neither database would know that the index of the pending serves."""
