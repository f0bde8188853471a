"""Which article is this? Deterministic ids, so that a replay yields the same ones."""

import hashlib
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from schemas.article import ArticleKey

__all__ = ["article_key", "article_version", "canonical_url", "digest"]

_TRACKING = ("utm_", "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref_src", "cmpid", "ocid")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


def digest(*parts: str) -> str:
    """Return 32 hexadecimal digits (128 bits of SHA-256) of the parts, each with its length, so none can run over."""
    joined = b"".join(len(part.encode()).to_bytes(8, "big") + part.encode() for part in parts)
    return hashlib.sha256(joined).hexdigest()[:32]


def canonical_url(url: str) -> str:
    """Return the form that two links to one page share: no fragment, tracking, default port or trailing slash."""
    try:
        parts = urlsplit(url.strip())
        query = sorted(
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=200)
            if not name.lower().startswith(_TRACKING)
        )
    except ValueError:  # not a URL at all; then it is a name like any other
        return url.strip()
    scheme = parts.scheme.lower()
    host = parts.netloc.lower().removesuffix(_DEFAULT_PORTS.get(scheme, "\x00"))
    return urlunsplit((scheme, host, parts.path.rstrip("/"), urlencode(query), ""))


def article_key(*, source: str | None, producer_id: str | None, url: str | None, text: str) -> ArticleKey:
    """Return the key made of ``source`` and the best name there is: the producer's id, the URL, the text.

    A URL or a text names the article wherever it was found, so ``source`` counts only with the producer's id.
    """
    if producer_id:
        return ArticleKey(digest("id", source or "", producer_id))
    if url:
        return ArticleKey(digest("url", canonical_url(url)))
    return ArticleKey(digest("text", " ".join(text.split()).casefold()))


def article_version(*, title: str | None, text: str) -> str:
    """Return a hash of what a reader sees; spaces do not count."""
    return digest("version", " ".join((title or "").split()), " ".join(text.split()))
