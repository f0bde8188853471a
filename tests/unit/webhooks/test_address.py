"""No call goes into somebody's network unless the operator said so."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import Invalid, Misconfigured
from streams.webhooks.address import AddressPolicy, check_url, is_public, parse_networks, refusal

STRICT = AddressPolicy()
LOOPBACK = AddressPolicy(loopback=True)
OFFICE = AddressPolicy(networks=parse_networks(["10.1.0.0/16", "fd00:1::/32"]))

NOT_PUBLIC = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "::/96",
    "::ffff:127.0.0.0/104",
    "::ffff:10.0.0.0/104",
    "64:ff9b::/96",
    "64:ff9b:1::/48",
    "100::/64",
    "2001::/32",
    "2001:db8::/32",
    "2002::/16",
    "3fff::/20",
    "5f00::/16",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
    "ff00::/8",
    "4000::/3",
    "8000::/1",
]


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "8.8.8.8", "93.184.215.14", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"],
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("block", NOT_PUBLIC)
def test_the_ends_of_each_block_are_not_public(block: str) -> None:
    network = ip_network(block)

    assert not is_public(str(network[0]))
    assert not is_public(str(network[-1]))


@given(block=st.sampled_from(NOT_PUBLIC), data=st.data())
def test_no_address_in_such_a_block_is_public(block: str, data: st.DataObject) -> None:
    network = ip_network(block)
    ip = network[data.draw(st.integers(0, network.num_addresses - 1))]

    assert not is_public(str(ip))


@given(ip=st.ip_addresses())
def test_it_is_never_laxer_than_the_standard_library(ip: IPv4Address | IPv6Address) -> None:
    if is_public(str(ip)):
        plain = ip.ipv4_mapped if isinstance(ip, IPv6Address) and ip.ipv4_mapped else ip
        assert plain.is_global
        assert not plain.is_multicast


@given(ip=st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_when_mapped_into_ipv6(ip: IPv4Address) -> None:
    assert is_public(f"::ffff:{ip}") == is_public(str(ip))


@given(ip=st.ip_addresses(v=4))
def test_ipv4_loses_nothing_but_the_named_blocks(ip: IPv4Address) -> None:
    named = any(ip in ip_network(block) for block in NOT_PUBLIC if ":" not in block)

    assert is_public(str(ip)) == (not named)


@pytest.mark.parametrize("text", ["", "localhost", "0x7f.1", "127.1", "1.1.1.1 ", "fe80::1%eth0", "/run/x.sock"])
def test_what_is_no_public_address_in_full_is_not_public(text: str) -> None:
    assert not is_public(text)


@pytest.mark.parametrize(
    ("address", "port", "policy", "allowed"),
    [
        ("8.8.8.8", 443, STRICT, True),
        ("8.8.8.8", 80, STRICT, True),
        ("8.8.8.8", 22, STRICT, False),
        ("8.8.8.8", 22, LOOPBACK, False),
        ("8.8.8.8", 9000, AddressPolicy(ports=frozenset({9000})), True),
        ("127.0.0.1", 443, STRICT, False),
        ("127.0.0.1", 41234, LOOPBACK, True),
        ("127.8.8.8", 41234, LOOPBACK, True),
        ("::1", 41234, LOOPBACK, True),
        ("::ffff:127.0.0.1", 41234, LOOPBACK, True),
        ("0.0.0.0", 443, LOOPBACK, False),
        ("10.1.2.3", 443, LOOPBACK, False),
        ("169.254.169.254", 80, LOOPBACK, False),
        ("10.1.2.3", 9000, OFFICE, True),
        ("::ffff:10.1.2.3", 9000, OFFICE, True),
        ("fd00:1::5", 9000, OFFICE, True),
        ("10.2.0.1", 443, OFFICE, False),
        ("127.0.0.1", 443, OFFICE, False),
        ("not an address", 443, OFFICE, False),
    ],
)
def test_only_what_is_public_or_allowed_by_name_may_be_dialled(
    address: str, port: int, policy: AddressPolicy, *, allowed: bool
) -> None:
    reason = refusal(address, port=port, policy=policy)

    assert (reason is None) == allowed
    assert reason is None or "refused to call" in reason


@pytest.mark.parametrize(
    ("url", "policy"),
    [
        ("https://hooks.example.com/a?b=c", STRICT),
        ("http://hooks.example.com:8080", STRICT),
        ("HTTPS://8.8.8.8/x", STRICT),
        ("https://[2606:4700::1111]/x", STRICT),
        ("https://مثال.إختبار/x", STRICT),
        ("http://127.0.0.1:41234/x", LOOPBACK),
        ("http://localhost:41234/x", LOOPBACK),
        ("http://[::1]:41234/x", LOOPBACK),
        ("http://10.1.2.3:9000/x", OFFICE),
        ("http://hooks.internal:9000/x", OFFICE),  # the dialled address decides
    ],
)
def test_urls_that_may_be_called_are_taken(url: str, policy: AddressPolicy) -> None:
    check_url(url, policy=policy)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "empty"),
        ("https://example.com/a b", "spaces"),
        ("https://example.com/\r\nx", "control characters"),
        ("ftp://example.com", "https://"),
        ("file:///etc/passwd", "https://"),
        ("example.com/hook", "https://"),
        ("https://user:pass@example.com", "user name"),
        ("https://example.com\\@127.0.0.1/", "user name"),
        ("https://example.com\\.evil.com/", "backslash"),
        ("https:///hook", "names no host"),
        ("https://:443/hook", "names no host"),
        ("https://example.com/#part", "fragment"),
        ("https://example.com#", "fragment"),
        ("https://example.com:99999/", "cannot be read"),
        ("https://example.com:x/", "cannot be read"),
        ("https://[::1/", "cannot be read"),
        ("https://example.com:22/", "port 22: allowed are 80, 443, 8080, 8443"),
        ("https://8.8.8.8:6379/", "port 6379"),
        ("http://127.0.0.1/", "non-public address 127.0.0.1"),
        ("http://[::ffff:169.254.169.254]/", "non-public address"),
        ("http://localhost/", "this machine; .*TOCSIN_WEBHOOK_ALLOW_LOOPBACK"),
        ("http://api.LOCALHOST./", "this machine"),
    ],
)
def test_other_urls_are_refused_in_words_that_help(url: str, words: str) -> None:
    with pytest.raises(Invalid, match=words):
        check_url(url, policy=STRICT)


@given(url=st.text(max_size=60) | st.builds("http://{}".format, st.text(max_size=40)))
def test_no_text_makes_the_check_fail_in_another_way(url: str) -> None:
    try:
        check_url(url, policy=STRICT)
    except Invalid as error:
        assert str(error)


def test_a_policy_without_ports_says_so() -> None:
    with pytest.raises(Invalid, match="no port is allowed"):
        check_url("https://example.com/", policy=AddressPolicy(ports=frozenset()))


@pytest.mark.parametrize("block", ["10.1.0.1/16", "office", "10.0.0.0/33"])
def test_a_setting_that_is_no_network_is_named(block: str) -> None:
    with pytest.raises(Misconfigured, match=block):
        parse_networks(["10.0.0.0/8", block])


def test_a_single_address_is_a_network() -> None:
    (network,) = parse_networks(["10.1.2.3"])

    assert ip_address("10.1.2.3") in network
