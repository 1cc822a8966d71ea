"""Fuzzes every operation of the API from its own OpenAPI document, as three people.

A worker, a requester and the admin of the demonstration market each send what schemathesis makes
of the document: right requests, wrong ones, and the edges of both. No answer may be a failure of
the server, and each must be as the document says; after all that the books must be right. First
on SQLite, then for a shorter time on PostgreSQL. Ends with `N passed, N failed`.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

PEOPLE = ["worker", "requester", "admin"]
STEPS = [f"calls of a {person}" for person in PEOPLE] + ["still serving", "books in order"]
# Seconds for each person, by engine.
BUDGETS = {
    "SQLite": int(os.environ.get("MICKLE_FUZZ_SECONDS", "25")),
    "PostgreSQL": int(os.environ.get("MICKLE_FUZZ_SECONDS", "10")),
}
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "missing_required_header",
    "unsupported_method",
    "ignored_auth",
]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Market:
    """The demonstration market in a folder or schema of its own, on a port of its own."""

    def __init__(self, folder, engine):
        self.url = f"http://127.0.0.1:{free_port()}"
        self.folder = folder
        self.store = ["--data", folder]
        self.schema = None
        if engine == "PostgreSQL":
            server = os.environ["MICKLE_TEST_POSTGRES"]
            self.schema = f"fuzz_{os.getpid()}"
            self.ask(f"create schema {self.schema}")
            self.store += ["--database", f"{server}?options=-csearch_path%3D{self.schema}"]
        listen = ["--listen", self.url.removeprefix("http://"), "--api-rate", "0"]
        self.output = open(os.path.join(folder, "output.txt"), "w+")
        self.process = subprocess.Popen(
            [os.environ["MICKLE_BIN"], "demo", *self.store, *listen],
            stdout=self.output,
            stderr=self.output,
        )

    def ask(self, statement):
        """Says something to the database server."""
        server = os.environ["MICKLE_TEST_POSTGRES"]
        subprocess.run(["psql", server, "--quiet", "--command", statement], check=True)

    def wait(self):
        for _ in range(600):
            if self.process.poll() is not None:
                sys.exit(f"the market did not start:\n{self.said()}")
            try:
                with urllib.request.urlopen(f"{self.url}/readyz"):
                    return
            except OSError:
                time.sleep(0.1)
        sys.exit("the market was not ready within a minute")

    def said(self):
        self.output.seek(0)
        return self.output.read()

    def key(self, person):
        found = re.search(rf"^\s*{person}\s+(mk_\S+)$", self.said(), re.MULTILINE)
        if not found:
            sys.exit(f"the market printed no API key of the {person}:\n{self.said()}")
        return found.group(1)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    def check(self):
        """After all that, the books must still be right."""
        command = [os.environ["MICKLE_BIN"], "check", *self.store]
        return subprocess.run(command, check=False).returncode == 0

    def clear(self):
        if self.schema:
            self.ask(f"drop schema {self.schema} cascade")


def fuzz(market, engine, person):
    """Runs schemathesis with one person's key and says whether all went well."""
    key = market.key(person)
    print(f"\n-- as {person} on {engine}", flush=True)
    command = [
        "schemathesis",
        "run",
        f"{market.url}/api/v1/openapi.json",
        *["--header", f"Authorization: Bearer {key}"],
        *["--checks", ",".join(CHECKS)],
        *["--phases", "examples,coverage,fuzzing"],
        *["--max-time", str(BUDGETS[engine])],
        *["--max-examples", "40"],
        *["--request-timeout", "20"],
        *["--seed", "20261122", "--generation-database", "none"],
        *["--suppress-health-check", "all", "--warnings", "off", "--no-color"],
        "--continue-on-failure",
    ]
    # What it notes for itself lies with the market, not in the tree.
    room = {"HYPOTHESIS_STORAGE_DIRECTORY": os.path.join(market.folder, "hypothesis")}
    return subprocess.run(command, check=False, env=os.environ | room).returncode == 0


def run(engine):
    with tempfile.TemporaryDirectory(prefix="mickle-fuzz-") as folder:
        market = Market(folder, engine)
        try:
            market.wait()
            results = [fuzz(market, engine, person) for person in PEOPLE]
            results.append(market.process.poll() is None)
            market.stop()
            results.append(market.check())
        finally:
            market.process.kill()
            market.clear()
    return results


def main():
    results = []
    for engine in BUDGETS:
        of_engine = run(engine)
        results += of_engine
        for step, passed in zip(STEPS, of_engine):
            if not passed:
                print(f"FAIL the API on {engine}: {step}")
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
