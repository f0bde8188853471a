"""Run the fault tests many times and count: ``python -m tests.chaos N``. One green run proves nothing."""

import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    passed: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    started = time.monotonic()
    with TemporaryDirectory() as folder:
        for number in range(1, rounds + 1):
            report = Path(folder) / f"{number}.xml"
            subprocess.run(
                [sys.executable, "-m", "pytest", "-q", "-m", "fault", f"--junit-xml={report}", *sys.argv[2:]],
                check=False,
            )
            for case in ET.parse(report).iter("testcase"):
                broken = case.find("failure") is not None or case.find("error") is not None
                (failed if broken else passed)[case.attrib["name"]] += 1
            print(f"round {number} of {rounds}: {sum(failed.values())} failures so far", flush=True)
    for name in sorted(passed.keys() | failed.keys()):
        print(f"{passed[name]:4d} passed {failed[name]:4d} failed  {name}")
    print(f"{sum(passed.values())} passed, {sum(failed.values())} failed, {time.monotonic() - started:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
