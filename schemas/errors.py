"""Every error of ours, in one tree. Two branches matter: never retry, and retry.

TocsinError
├── Poison                 this message can never work: dead letter, go on
│   ├── NotUtf8
│   ├── NotJson
│   ├── NotAnArticle       JSON, but not what the contract says
│   ├── EmptyText
│   ├── TooLarge
│   ├── TooDeep
│   └── AnalysisFailed     the analysis died, hung or raised on this article
├── Transient              store, broker or disk away: retry in place, then leave the process unacked
│   ├── StoreUnavailable
│   └── BrokerUnavailable
└── Refused                a person asked for something that cannot be; the message says what would be right
    ├── NotFound
    ├── Conflict
    ├── Invalid
    └── Misconfigured
"""

__all__ = [
    "AnalysisFailed",
    "BrokerUnavailable",
    "Conflict",
    "EmptyText",
    "Invalid",
    "Misconfigured",
    "NotAnArticle",
    "NotFound",
    "NotJson",
    "NotUtf8",
    "Poison",
    "Refused",
    "StoreUnavailable",
    "TocsinError",
    "TooDeep",
    "TooLarge",
    "Transient",
]


class TocsinError(Exception):
    """The parent of every error that Tocsin raises on purpose."""


class Poison(TocsinError):
    """This message can never be processed, however often it is tried."""


class NotUtf8(Poison):
    """The value is not UTF-8."""


class NotJson(Poison):
    """The value is not JSON (RFC 8259)."""


class NotAnArticle(Poison):
    """The value is JSON but breaks the contract of its topic."""


class EmptyText(Poison):
    """There is no text left to read."""


class TooLarge(Poison):
    """The message or its text is over the limit in the settings."""


class TooDeep(Poison):
    """The JSON is nested deeper than the limit in the settings."""


class AnalysisFailed(Poison):
    """The analysis of this one article died, ran past its deadline or raised."""


class Transient(TocsinError):
    """Something we depend on is away; the same message will work once it is back."""


class StoreUnavailable(Transient):
    """The database does not answer, is locked for too long, or its disk is full."""


class BrokerUnavailable(Transient):
    """Kafka does not answer or did not acknowledge."""


class Refused(TocsinError):
    """A request that cannot be carried out as it stands."""


class NotFound(Refused):
    """There is no such thing."""


class Conflict(Refused):
    """It exists already, or is in a state that does not allow this."""


class Invalid(Refused):
    """A value in the request breaks a rule; the message names it and what would be right."""


class Misconfigured(Refused):
    """A setting or the surroundings are wrong; the message names what would be right."""
