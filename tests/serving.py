"""A `sitegen serve` process that tests can talk to."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import TypeVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

T = TypeVar("T")

PATIENCE = 60
"""Seconds after which a test gives up; nothing here takes a tenth of it."""


@dataclass
class Serving:
    """A server that runs, and what it printed so far."""

    process: "subprocess.Popen[str]"
    lines: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Its address, with a slash at the end."""
        return wait_for(
            lambda: next((found[0] for line in self.lines if (found := re.search(r"http://\S+", line))), "")
        )

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1].strip("/"))

    def fetch(self, path: str = "", host: str = "") -> tuple[int, str]:
        """Status and body of a page."""
        request = Request(self.url + path, headers={"Host": host} if host else {})
        try:
            with urlopen(request, timeout=PATIENCE) as response:
                return response.status, response.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()


@contextmanager
def serving(command: Sequence[str], folder: Path) -> Iterator[Serving]:
    """Run a serve command in a folder as long as the context lasts."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    environment.pop("PYTHONPATH", None)
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    server = Serving(process)
    reader = Thread(target=lambda: server.lines.extend(process.stdout or ()), daemon=True)
    reader.start()
    try:
        yield server
    finally:
        process.kill()
        process.wait()
        reader.join()


def wait_for(look: Callable[[], T]) -> T:
    """What `look` gives as soon as it gives something; fails where it never does."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        if found := look():
            return found
        sleep(0.05)
    raise AssertionError("waited in vain")
