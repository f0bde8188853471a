"""What may stand in a subscription. Which address its URL leads to is checked when it is called."""

from datetime import timedelta
from urllib.parse import urlsplit

from schemas.errors import Invalid
from schemas.subscription import SubscriptionFilter

__all__ = ["check_filter", "check_text", "check_url"]


def check_url(url: str) -> str:
    """Return the URL, or raise Invalid with what is wrong about it."""
    if any(character.isspace() or not character.isprintable() for character in url):
        raise Invalid("the URL has a space or a control character in it; write them as %20 and the like")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        msg = f"the URL cannot be read ({error}); it should look like https://example.org/hook"
        raise Invalid(msg) from error
    if parts.scheme.lower() not in ("http", "https"):
        raise Invalid("the URL must begin with https:// or http://")
    if "@" in parts.netloc:
        raise Invalid("the URL must hold no user name or password; receivers check the signature instead")
    if not parts.hostname:
        raise Invalid("the URL names no host; it should look like https://example.org/hook")
    if port == 0:
        raise Invalid("the URL's port must be between 1 and 65535")
    if parts.fragment:
        raise Invalid("the URL must not have a #fragment; it is never sent")
    return url


def check_filter(conditions: SubscriptionFilter) -> SubscriptionFilter:
    """Return the filter, or raise Invalid if it could never match."""
    for word in conditions.keywords:
        check_text(word, what="a keyword")
        if not any(character.isalnum() for character in word):
            msg = f"the keyword {word!r} has no letter or digit in it"
            raise Invalid(msg)
    for name in ("languages", "sources"):
        for value in getattr(conditions, name):
            if not check_text(value, what=f"one of the {name}").strip():
                msg = f"one of the {name} is empty; leave the list empty to mean all"
                raise Invalid(msg)
    if conditions.max_age <= timedelta(0):
        raise Invalid("max_age must be longer than nothing, e.g. PT48H")
    return conditions


def check_text(text: str, *, what: str) -> str:
    """Return the text, or raise Invalid if a database cannot hold it."""
    if "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text):
        msg = f"{what} has a character in it that is no text"
        raise Invalid(msg)
    return text
