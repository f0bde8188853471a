"""Resolve the dependencies into the three locks, with hashes and without naming an index.

runtime.lock   what a production image installs
no-torch.lock  the same without torch and what only torch needs, for those who bring their own build
dev.lock       runtime and what tests and checks need; `make setup` takes it
"""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
UV = str(Path(sys.executable).with_name("uv"))
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--quiet",
)
TORCH_ONLY = re.compile(r"^(torch|triton|nvidia-[a-z0-9-]+|cuda-[a-z0-9-]+)==")


def compile_lock(name: str, *extra: str) -> Path:
    """Run uv's resolver."""
    target = HERE / name
    command = [UV, "pip", "compile", "pyproject.toml", *OPTIONS, *extra, "-o", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603
    return target


def leave_torch_out(lock: Path) -> str:
    """Return the lock without torch's own blocks."""
    kept = []
    skipping = False
    for line in lock.read_text().splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            skipping = TORCH_ONLY.match(line) is not None
        if not skipping:
            kept.append(line)
    return "".join(kept)


def main() -> None:
    """Write all locks."""
    compile_lock("dev.lock", "--group=dev")
    runtime = compile_lock("runtime.lock", f"--constraint={HERE / 'dev.lock'}")
    (HERE / "no-torch.lock").write_text(leave_torch_out(runtime))
    bootstrap = HERE / "bootstrap.in"
    command = [UV, "pip", "compile", str(bootstrap), *OPTIONS, "-o", str(HERE / "bootstrap.lock")]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
