"""Other processes as tests see them: each may end between two looks at it, which is an answer and not an error."""

from pathlib import Path

import psutil


def is_alive(pid: int) -> bool:
    """Whether it runs. A process that has ended and that nobody has collected yet is not alive."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def working_on(folder: Path) -> list[psutil.Process]:
    """Every living process that has this data directory in its environment or its command line."""
    return [process for process in psutil.process_iter() if _works_on(process, str(folder))]


def with_word(processes: list[psutil.Process], word: str) -> list[psutil.Process]:
    """Those with ``word`` as one of the words of their command line."""
    return [process for process in processes if word in _command_line(process)]


def end(processes: list[psutil.Process]) -> None:
    """Kill those that are still there."""
    for process in processes:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue


def _works_on(process: psutil.Process, folder: str) -> bool:
    try:
        return process.environ().get("TOCSIN_DATA_DIR") == folder or folder in " ".join(_command_line(process))
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False


def _command_line(process: psutil.Process) -> list[str]:
    try:
        return list(process.cmdline())
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return []
