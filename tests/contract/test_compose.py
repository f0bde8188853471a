"""``docker-compose.yml`` and what belongs to it: valid, healthy, without secrets, and in step with the settings."""

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # ships no types
import pytest
import typer
import yaml

from streams.cli import app
from streams.settings import Settings, load_settings

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
ENV_EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
ONE_SHOTS = {"migrate", "topics"}
WORKERS = {"enrich", "alert", "deliver"}
OURS = ONE_SHOTS | WORKERS | {"api"}

each_service = pytest.mark.parametrize("name", SERVICES)
each_of_ours = pytest.mark.parametrize("name", sorted(OURS))


def _compose_schema() -> dict[str, Any]:
    # The Compose specification's own schema, as check-jsonschema carries it: nothing is downloaded.
    package = importlib.util.find_spec("check_jsonschema")
    assert package is not None
    assert package.origin is not None
    path = Path(package.origin).parent / "builtin_schemas/vendor/compose-spec.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


@contextmanager
def _answering(status: int, *, token: str | None) -> Iterator[int]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            allowed = token is None or self.headers.get("Authorization") == f"Bearer {token}"
            self.send_response(404 if self.path != "/readyz" else status if allowed else 401)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the parent's name)
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def _needs(name: str) -> dict[str, str]:
    return {other: need["condition"] for other, need in SERVICES[name].get("depends_on", {}).items()}


def test_the_file_keeps_to_the_compose_specification() -> None:
    schema = _compose_schema()
    jsonschema.Draft202012Validator.check_schema(schema)

    assert list(jsonschema.Draft202012Validator(schema).iter_errors(COMPOSE)) == []


def test_every_part_of_the_system_is_there() -> None:
    assert set(SERVICES) == {"kafka", "postgres"} | OURS


@each_service
def test_a_service_is_checked_or_runs_once(name: str) -> None:
    service = SERVICES[name]

    if name in ONE_SHOTS:
        assert service["restart"] == "no"
    else:
        assert service["restart"] == "unless-stopped"
        assert service["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
        assert {"interval", "timeout", "retries", "start_period"} <= set(service["healthcheck"])


@each_service
def test_a_service_has_limits_rotates_its_log_and_is_pinned(name: str) -> None:
    service = SERVICES[name]

    assert service["mem_limit"]
    assert service["cpus"]
    assert set(service["logging"]["options"]) == {"max-size", "max-file"}
    assert re.search(r":[\w.]+$", service["image"])
    assert not service["image"].endswith(":latest")


@each_service
def test_a_published_port_is_on_loopback(name: str) -> None:
    assert all(port.startswith("127.0.0.1:") for port in SERVICES[name].get("ports", ()))


@each_service
def test_a_service_waits_for_what_it_needs_to_be_ready(name: str) -> None:
    for other, condition in _needs(name).items():
        expected = "service_completed_successfully" if other in ONE_SHOTS else "service_healthy"
        assert condition == expected, other


@pytest.mark.parametrize("name", sorted(WORKERS | {"api"}))
def test_workers_and_api_start_after_migrations_and_topics(name: str) -> None:
    assert set(_needs(name)) == {"kafka", "postgres", "migrate", "topics"}


@each_of_ours
def test_every_variable_of_ours_is_a_setting(name: str) -> None:
    variables = {variable for variable in SERVICES[name]["environment"] if variable.startswith("TOCSIN_")}
    fields = {variable.removeprefix("TOCSIN_").lower() for variable in variables}

    assert {"kafka_bootstrap", "database_url", "secret_key"} <= fields
    assert fields <= set(Settings.model_fields)


@each_of_ours
def test_the_settings_take_every_value(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = SERVICES[name]["environment"]
    for variable, value in environment.items():
        monkeypatch.setenv(variable, re.sub(r"\$\{[^}]*\}", "x" * 64, value))
    if name == "api":
        monkeypatch.setenv("TOCSIN_API_HOST", SERVICES[name]["command"][-1])

    settings = load_settings()

    assert settings.kafka_bootstrap == "kafka:9092"
    assert settings.data_dir == Path("/var/lib/tocsin")


def test_only_settings_and_the_database_password_are_asked_for() -> None:
    asked = set(re.findall(r"\$\{(\w+)", TEXT))

    assert asked == {"POSTGRES_PASSWORD", "TOCSIN_SECRET_KEY", "TOCSIN_API_TOKEN"}
    assert asked == set(re.findall(r"^(\w+)=", ENV_EXAMPLE, re.MULTILINE))


@each_service
def test_no_secret_is_written_down(name: str) -> None:
    for variable, value in SERVICES[name]["environment"].items():
        if re.search(r"PASSWORD|SECRET|TOKEN|DATABASE_URL", variable):
            assert re.search(r"\$\{\w+:\?[^}]+\}", value), f"{variable} must come from .env and be required"


def test_the_example_of_env_has_no_value() -> None:
    assert re.findall(r"^\w+=(.+)$", ENV_EXAMPLE, re.MULTILINE) == []


@pytest.mark.parametrize("name", sorted(WORKERS))
def test_a_worker_runs_its_role(name: str) -> None:
    assert SERVICES[name]["command"] == ["tocsin", "worker", "--role", name]


@each_of_ours
def test_our_command_line_takes_the_command(name: str) -> None:
    command: Any = typer.main.get_command(app)
    arguments = SERVICES[name]["command"][1:]
    parent = None
    while hasattr(command, "get_command"):
        parent = command.make_context(command.name, [], parent=parent, resilient_parsing=True)
        command, arguments = command.get_command(parent, arguments[0]), arguments[1:]
        assert command is not None, SERVICES[name]["command"]

    command.make_context(command.name, arguments, parent=parent)  # raises at an option or a value that it does not know


def test_the_api_is_published_where_it_listens_and_demands_a_token() -> None:
    api = SERVICES["api"]
    port = api["environment"]["TOCSIN_API_PORT"]

    assert api["ports"] == [f"127.0.0.1:{port}:{port}"]
    assert "TOCSIN_API_TOKEN" in api["environment"]


@pytest.mark.parametrize(("status", "healthy"), [(200, True), (503, False)])
@pytest.mark.parametrize("name", sorted(WORKERS | {"api"}))
def test_a_health_check_believes_readyz(name: str, status: int, healthy: bool) -> None:
    environment = SERVICES[name]["environment"]
    port = environment["TOCSIN_API_PORT" if name == "api" else "TOCSIN_HEALTH_PORT"]
    interpreter, option, code = SERVICES[name]["healthcheck"]["test"][1:]
    needs_token = "TOCSIN_API_TOKEN" in environment
    assert f"127.0.0.1:{port}/" in code

    with _answering(status, token="t" * 64 if needs_token else None) as real_port:
        done = subprocess.run(
            [sys.executable, option, code.replace(f":{port}/", f":{real_port}/")],
            env={"TOCSIN_API_TOKEN": "t" * 64} if needs_token else {},
            capture_output=True,
            check=False,
        )

    assert interpreter == "python"
    assert (done.returncode == 0) is healthy, done.stderr.decode()


@each_of_ours
def test_docker_waits_longer_than_a_worker_takes_to_stop(name: str) -> None:
    grace_s = float(SERVICES[name]["environment"]["TOCSIN_SHUTDOWN_GRACE_S"])

    assert float(SERVICES[name]["stop_grace_period"].removesuffix("s")) > grace_s


@each_of_ours
def test_ours_run_with_an_init_and_without_privileges(name: str) -> None:
    service = SERVICES[name]

    assert service["init"] is True
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


def test_what_must_outlive_a_container_lies_in_a_named_volume() -> None:
    mounts = {name: [volume.split(":") for volume in SERVICES[name]["volumes"]] for name in ("kafka", "postgres")}

    assert mounts["kafka"] == [["kafka-data", SERVICES["kafka"]["environment"]["KAFKA_LOG_DIRS"]]]
    assert mounts["postgres"] == [["postgres-data", "/var/lib/postgresql"]]
    assert set(COMPOSE["volumes"]) == {"kafka-data", "postgres-data"}


def test_the_broker_never_makes_topics_and_takes_the_largest_message() -> None:
    kafka = SERVICES["kafka"]["environment"]

    assert kafka["KAFKA_AUTO_CREATE_TOPICS_ENABLE"] == "false"
    assert int(kafka["KAFKA_MESSAGE_MAX_BYTES"]) > Settings.model_fields["max_message_bytes"].default


def test_the_image_runs_as_nobody_special_from_locked_files() -> None:
    steps = [line for line in DOCKERFILE.splitlines() if not line.startswith("#")]
    stages = [line for line in steps if line.startswith("FROM ")]
    last_user = [line for line in steps if line.startswith("USER ")][-1]

    assert all(stage.split()[1] == "python:3.11-slim" for stage in stages)
    assert len(stages) == 2
    assert last_user == "USER 10001:10001"
    for lock in ("runtime", "no-torch"):
        installs = [line for line in steps if f"--requirement requirements/{lock}.lock" in line]
        assert len(installs) == 1
        assert "pip install --require-hashes" in installs[0]


@pytest.mark.parametrize("lock", ["runtime", "no-torch"])
def test_a_lock_pins_everything_with_hashes_and_only_one_has_torch(lock: str) -> None:
    text = (ROOT / f"requirements/{lock}.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert all(re.match(r"[\w.\[\]-]+==\S+", entry) for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)
    assert any(entry.startswith("torch==") for entry in entries) == (lock == "runtime")
