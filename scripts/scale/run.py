"""Times `jangkau project - --lines`, then runs the examples of docs/skala.md. Arguments: the repository, lines."""

import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

root, count = Path(sys.argv[1]), int(sys.argv[2])


def write_lines(path, count):
    """Scenarios that differ, a line each. Nothing is held: a process that is started counts the memory of this one as its own."""
    scenario = json.loads((root / "tests/files/example.json").read_text())
    with open(path, "w") as file:
        for place in range(count):
            scenario["name"] = f"plan {place}"
            scenario["plan"]["sponsorships"][0]["budget_per_year"] = 100_000 * place
            file.write(json.dumps(scenario) + "\n")


def projected(path, threads):
    """Seconds and memory in MB of the program alone; the results are in `alone.ndjson`."""
    before = time.perf_counter()
    with open(path, "rb") as given, open("alone.ndjson", "wb") as results:
        process = subprocess.Popen(
            ["jangkau", "project", "-", "--lines"],
            stdin=given,
            stdout=results,
            env={**os.environ, "RAYON_NUM_THREADS": str(threads)},
        )
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    assert status == 0, status
    return time.perf_counter() - before, usage.ru_maxrss / 1024


def example(kind):
    """The block of that kind in docs/skala.md."""
    return re.search(rf"```{kind}\n(.*?)```", (root / "docs/skala.md").read_text(), re.S)[1]


def by_name(text):
    """Results without the numbers of their lines, which count anew in each part."""
    parsed = map(json.loads, text.decode().splitlines())
    return {result["name"]: {**result, "line": 0} for result in parsed}


write_lines("scenarios.ndjson", count)
write_lines("ten-times.ndjson", 10 * count)
print(f"{count} scenarios of 26 months, {os.cpu_count()} cores")
digests = set()
for threads in (1, 2):
    best, memory = min(projected("scenarios.ndjson", threads) for _ in range(5))
    digests.add(hashlib.sha256(Path("alone.ndjson").read_bytes()).hexdigest())
    print(f"{threads} core(s): {count / best:9.0f} lines a second, {memory:5.1f} MB")
assert len(digests) == 1, "the results depend on the number of threads"
_, more = projected("ten-times.ndjson", 2)
print(f"ten times the lines: {more:5.1f} MB")
assert more < 1.5 * memory, "memory grows with the lines"
projected("scenarios.ndjson", 2)
expected = by_name(Path("alone.ndjson").read_bytes())
assert len(expected) == count

before = time.perf_counter()
subprocess.run(["bash", "-euc", example("bash")], check=True)
seconds = time.perf_counter() - before
assert by_name(Path("results.ndjson").read_bytes()) == expected
print(f"GNU parallel: {count / seconds:9.0f} lines a second")

Path("example.py").write_text(example("python"))
before = time.perf_counter()
subprocess.run([sys.executable, "example.py"], check=True, stderr=subprocess.DEVNULL)
seconds = time.perf_counter() - before
parts = b"".join(part.read_bytes() for part in sorted(Path("results").glob("part-*")))
assert by_name(parts) == expected, "Spark has other results"
print(f"PySpark: {count / seconds:9.0f} lines a second, {seconds:.1f} s with the start of Java")
print("all results are the same")
