"""The guardian with real processes: nothing it starts outlives its owner, however the owner ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from schemas.errors import Conflict
from streams.bus.kafka_process import guard
from tests.processes import is_alive

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")

SLEEP = [sys.executable, "-c", "import time; print('up', flush=True); time.sleep(60)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, lambda *_: print('no', flush=True)); time.sleep(60)",
]
OWNER = """
import subprocess, sys
from pathlib import Path
from streams.bus.kafka_process import guard
process = guard(Path(sys.argv[1]) / "lock").run(sys.argv[3:], log=Path(sys.argv[1]) / "log")
if sys.argv[2] == "fork":  # a process that keeps our end of the pipe open
    import os
    if os.fork() == 0:
        os.setsid(); os.close(1); import time; time.sleep(20)
print(process.pid, process.guardian.pid, flush=True)
sys.stdin.read()
"""


def wait_until(condition: Callable[[], bool], *, within_s: float = 10) -> bool:
    deadline = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def start_owner(folder: Path, *, fork: str = "") -> tuple[subprocess.Popen[str], int, int]:
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(folder), fork, *SLEEP],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert owner.stdout is not None
    child, guardian = map(int, owner.stdout.readline().split())
    return owner, child, guardian


def bury(owner: subprocess.Popen[str]) -> None:
    owner.wait()
    for pipe in (owner.stdin, owner.stdout):
        assert pipe is not None
        pipe.close()


def test_a_process_runs_until_it_is_stopped(tmp_path: Path) -> None:
    process = guard(tmp_path / "lock").run(SLEEP, log=tmp_path / "log")
    came_up = wait_until(lambda: (tmp_path / "log").read_text() == "up\n")
    running = process.is_running
    process.stop()
    process.stop()

    assert (came_up, running, process.is_running, is_alive(process.pid)) == (True, True, False, False)


def test_kill_takes_effect_at_once(tmp_path: Path) -> None:
    process = guard(tmp_path / "lock").run(STUBBORN, log=tmp_path / "log")
    process.kill()

    assert (process.guardian.returncode, is_alive(process.pid)) == (signal.SIGKILL, False)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_when_the_owner_is_killed_its_process_ends(tmp_path: Path, how: signal.Signals) -> None:
    owner, child, guardian = start_owner(tmp_path)
    os.kill(owner.pid, how)
    bury(owner)

    assert wait_until(lambda: not is_alive(child) and not is_alive(guardian))


def test_a_fork_of_the_owner_that_keeps_the_pipe_open_changes_nothing(tmp_path: Path) -> None:
    owner, child, guardian = start_owner(tmp_path, fork="fork")
    fork = next(p for p in psutil.Process(owner.pid).children() if p.pid != guardian)
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()

    try:
        assert fork.is_running()
        assert wait_until(lambda: not is_alive(child) and not is_alive(guardian))
    finally:
        fork.kill()
        bury(owner)


@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_PDEATHSIG is Linux's")
def test_when_the_guardian_itself_is_killed_its_process_ends(tmp_path: Path) -> None:
    process = guard(tmp_path / "lock").run(STUBBORN, log=tmp_path / "log")
    process.guardian.kill()

    assert wait_until(lambda: not is_alive(process.pid))
    process.stop()


def test_a_guardian_that_is_asked_by_signal_stops_its_process(tmp_path: Path) -> None:
    process = guard(tmp_path / "lock").run(SLEEP, log=tmp_path / "log")
    process.guardian.terminate()

    assert wait_until(lambda: not process.is_running)
    assert not is_alive(process.pid)
    process.stop()


def test_a_directory_has_one_broker_at_a_time(tmp_path: Path) -> None:
    first = guard(tmp_path / "lock")
    with pytest.raises(Conflict, match=rf"another broker uses {tmp_path} \(pid {first.process.pid}, started by pid"):
        guard(tmp_path / "lock")
    first.release()
    second = guard(tmp_path / "lock")
    second.release()

    assert second.process.returncode == 0


def test_a_directory_is_free_again_after_its_owner_was_killed(tmp_path: Path) -> None:
    owner, _, guardian = start_owner(tmp_path)
    os.kill(owner.pid, signal.SIGKILL)
    bury(owner)
    gone = wait_until(lambda: not is_alive(guardian))
    guard(tmp_path / "lock").release()

    assert gone


def test_a_program_that_is_not_there_leaves_no_guardian_behind(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    guardian = guard(tmp_path / "lock")
    with pytest.raises(Exception, match="guardian ended with code 1"):
        guardian.run([str(tmp_path / "nothing")], log=tmp_path / "log")

    assert guardian.process.returncode == 1
    assert "FileNotFoundError" in capfd.readouterr().err
