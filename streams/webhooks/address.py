"""Where we may call: never an address inside somebody's network, unless the operator allows it in so many words.

A receiver's URL comes from outside, so it could name our own database (SSRF). ``check_url`` refuses early and
explains; what decides is ``refusal``, asked with the very address that is about to be dialled, after DNS.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from schemas.errors import Invalid, Misconfigured

__all__ = ["DEFAULT_PORTS", "AddressPolicy", "check_url", "is_public", "parse_networks", "refusal"]

DEFAULT_PORTS = frozenset({80, 443, 8080, 8443})

_GLOBAL_UNICAST = ip_network("2000::/3")
_NEVER_PUBLIC = tuple(
    ip_network(block)
    # `ip.is_global` says yes to these: protocol assignments and relays, forms that hide an IPv4 address
    # (compatible, NAT64, 6to4), discard, documentation and segment routing. RFC 6890 and IANA's registries.
    for block in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "::/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "100::/64",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
    )
)
_HINT = "the operator can allow more with TOCSIN_WEBHOOK_ALLOW_LOOPBACK, _ALLOW_CIDRS and _ALLOW_PORTS"
_CONTROL = frozenset(map(chr, (*range(0x21), 0x7F)))


@dataclass(frozen=True, slots=True)
class AddressPolicy:
    """What the operator allows. Addresses allowed by name may be called at any port."""

    loopback: bool = False
    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    ports: frozenset[int] = DEFAULT_PORTS


def is_public(address: str) -> bool:
    """Return whether ``address`` is an IP address of the public internet; stricter than ``ip.is_global``."""
    ip = _parse(address)
    if ip is None or not ip.is_global or ip.is_multicast or ip.is_reserved:
        return False
    if ip.version == 6 and ip not in _GLOBAL_UNICAST:  # noqa: PLR2004  (nothing outside it is routed)
        return False
    return not any(ip in block for block in _NEVER_PUBLIC)


def refusal(address: str, *, port: int, policy: AddressPolicy) -> str | None:
    """Return why ``address`` must not be dialled, or None if it may be."""
    ip = _parse(address)
    if ip is None:
        return f"refused to call {address!r}: it is not an IP address"
    if policy.loopback and ip.is_loopback:
        return None
    if any(ip in network for network in policy.networks):
        return None
    if not is_public(address):
        return f"refused to call the non-public address {address}"
    if port not in policy.ports:
        return f"refused to call port {port}: {_ports(policy)}"
    return None


def check_url(url: str, *, policy: AddressPolicy) -> None:
    """Refuse a receiver's URL that we would never call, in words that say what would be right.

    Raises:
        Invalid: The host's name is not looked up; what it leads to is checked at each call.
    """
    if not url or _CONTROL.intersection(url):
        raise Invalid("the URL is empty or has spaces or control characters in it")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Invalid(f"the URL cannot be read: {error}") from None
    if parts.scheme.lower() not in {"http", "https"}:
        raise Invalid("the URL must start with https:// or http://")
    if "@" in parts.netloc or "\\" in url:
        raise Invalid("the URL must not hold a user name, a password or a backslash: calls are signed instead")
    if not parts.hostname:
        raise Invalid("the URL names no host")
    if "#" in url:
        raise Invalid("the URL must not have a fragment (#...): it is never sent")
    effective = (443 if parts.scheme.lower() == "https" else 80) if port is None else port
    _check_host(parts.hostname, port=effective, policy=policy)


def _check_host(host: str, *, port: int, policy: AddressPolicy) -> None:
    if _parse(host) is not None:
        reason = refusal(host, port=port, policy=policy)
        if reason is not None:
            raise Invalid(f"{reason}; {_HINT}")
        return
    name = host.rstrip(".").lower()
    if (name == "localhost" or name.endswith(".localhost")) and not policy.loopback:
        raise Invalid(f"refused to call {host}: it is this machine; {_HINT}")
    # A name may lead to an address that is allowed at any port; then only the dialled address can tell.
    if port not in policy.ports and not policy.loopback and not policy.networks:
        raise Invalid(f"refused to call port {port}: {_ports(policy)}; {_HINT}")


def parse_networks(blocks: Iterable[str]) -> tuple[IPv4Network | IPv6Network, ...]:
    """Return the networks that a setting lists.

    Raises:
        Misconfigured: naming the one that is not a network.
    """
    networks = []
    for block in blocks:
        try:
            networks.append(ip_network(block))
        except ValueError as error:
            raise Misconfigured(f"{block!r} is not a network such as 10.1.0.0/16: {error}") from None
    return tuple(networks)


def _parse(address: str) -> IPv4Address | IPv6Address | None:
    try:
        ip = ip_address(address)
    except ValueError:
        return None
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped is not None:
        return ip.ipv4_mapped  # ::ffff:127.0.0.1 reaches 127.0.0.1
    return ip


def _ports(policy: AddressPolicy) -> str:
    allowed: Sequence[int] = sorted(policy.ports)
    return "allowed are " + ", ".join(map(str, allowed)) if allowed else "no port is allowed"
