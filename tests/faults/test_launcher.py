"""``tocsin up`` keeps its parts running, and leaves nothing behind, however it ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults.pipe import free_port, wait_for
from tests.processes import end, with_word, working_on

pytestmark = [pytest.mark.kafka, pytest.mark.fault, pytest.mark.timeout(180)]


def start_up(folder: Path) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "TOCSIN_DATA_DIR": str(folder),
        "TOCSIN_ANALYZER": "plain",
        "TOCSIN_API_PORT": str(free_port()),
        "TOCSIN_SESSION_TIMEOUT_S": "6",
        "TOCSIN_HEALTH_PORT": "0",
    }
    with (folder / "up.log").open("ab") as log:
        return subprocess.Popen([sys.executable, "-m", "streams.cli", "up"], env=environment, stdout=log, stderr=log)


def is_up(folder: Path) -> bool:
    return (folder / "up.log").read_text(errors="replace").count("worker.started") >= 3


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_launcher_leaves_no_process_behind(tmp_path: Path, how: signal.Signals) -> None:
    launcher = start_up(tmp_path)
    try:
        wait_for(lambda: is_up(tmp_path), timeout_s=90, what=f"workers\n{(tmp_path / 'up.log').read_text()[-2000:]}")
        assert len(working_on(tmp_path)) >= 6  # launcher, Kafka, three workers, the API
        launcher.send_signal(how)
        launcher.wait(timeout=60)

        wait_for(lambda: not working_on(tmp_path), timeout_s=45, what="the end of every process")

        assert (launcher.returncode == 0) == (how != signal.SIGKILL)
    finally:
        end(working_on(tmp_path))


def test_a_worker_that_is_killed_is_started_again(tmp_path: Path) -> None:
    launcher = start_up(tmp_path)
    try:
        wait_for(lambda: is_up(tmp_path), timeout_s=90, what="workers")
        victims = with_word(working_on(tmp_path), "alert")
        assert len(victims) == 1
        victims[0].kill()

        def revived() -> bool:
            alive = with_word(working_on(tmp_path), "alert")
            return len(alive) == 1 and alive[0].pid != victims[0].pid

        wait_for(revived, timeout_s=30, what="another alert worker")
        launcher.terminate()
        launcher.wait(timeout=60)

        assert launcher.returncode == 0
    finally:
        time.sleep(0.5)
        end(working_on(tmp_path))
