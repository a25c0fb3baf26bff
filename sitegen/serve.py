"""A site on this machine, built again whenever its files change; the browser reloads by itself.

Takes the folder of pages, the paths to watch and a function that builds, gives nothing until it is stopped.
Listens on 127.0.0.1 only and answers only to that name or `localhost`, so that no other machine and no page of
another site can read drafts through it. The script that reloads is put into what is sent, never into a file.
Never reads content and never decides what a build is; knows nothing of terminals.

Looking at the files, and building, happens on a thread beside the event loop: pages are answered meanwhile.
"""

import asyncio
import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler, StaticFileHandler
from livereload.server import LiveScriptInjector
from livereload.watcher import Watcher
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError
from tornado.websocket import WebSocketHandler

HOST = "127.0.0.1"
NAMES = r"(127\.0\.0\.1|localhost)"
"""What a request may call this server; another name comes from a page that was led here (DNS rebinding)."""

PORTS = 20
"""How many ports are tried, from the one asked for."""

PAUSE = 0.2
"""Seconds between two looks at the files; files that keep changing are left alone as long as they do."""
SHARE = 20
"""A look may take one part in so many of the time, so that a large site costs no more than a small one."""

IGNORED_ENDS = ("~", ".swp", ".swx", ".tmp", ".part")
"""What editors and browsers leave beside a file while they write it."""

WAITING = (
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Not here</title></head>"
    "<body><p>There is no page here, or not yet. If the site has problems, the terminal says which.</p></body></html>"
)
"""What is shown where there is no page and no 404 page of the site's own."""

Snapshot = dict[str, tuple[int, int]]
"""Time of change and size of every watched file."""


class _Injector(LiveScriptInjector):  # type: ignore[misc]
    """Puts the script that reloads into every HTML page that is sent."""

    script = b'<script src="/livereload.js"></script>'


class _Socket(LiveReloadHandler):  # type: ignore[misc]
    """Tells browsers to reload; only pages of this server may listen."""

    def check_origin(self, origin: str) -> bool:
        """Refuse pages of other sites, which livereload lets in."""
        return WebSocketHandler.check_origin(self, origin)

    def log_exception(self, *_: Any) -> None:
        """Keep silent: who says what livereload cannot read is cut off, and that is all."""


class _Pages(StaticFileHandler):  # type: ignore[misc]
    """The pages as they lie in the folder, with the site's own page for what is not there."""

    def parse_url_path(self, url_path: str) -> str:
        """Refuse what no file can be called."""
        if "\0" in url_path:
            raise HTTPError(404)
        path: str = super().parse_url_path(url_path)
        return path

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Keep silent on addresses that were asked for in vain, which any page on this machine may make up."""
        if not isinstance(value, HTTPError):
            super().log_exception(typ, value, tb)

    def write_error(self, status_code: int, **_: Any) -> None:
        """Send the site's 404 page, so that it can be tried, or a word on why there is none."""
        own = Path(self.root) / "404.html"
        self.finish(own.read_bytes() if own.is_file() else WAITING)


def serve(
    folder: Path,
    watched: Sequence[Path],
    rebuild: Callable[[], bool],
    announce: Callable[[str], None],
    port: int,
) -> None:
    """Serve `folder` until interrupted.

    `rebuild` builds the site and tells whether the browser should look again; it is called once at the start and
    after every change under `watched`. `announce` is told the address after the first build. The port is the first
    free one from `port` on; 0 takes any. OSError where none is free.
    """
    asyncio.run(_run(folder, watched, rebuild, announce, port))


async def _run(
    folder: Path,
    watched: Sequence[Path],
    rebuild: Callable[[], bool],
    announce: Callable[[str], None],
    port: int,
) -> None:
    sockets = _bind(port)
    HTTPServer(_application(folder)).add_sockets(sockets)
    seen = await asyncio.to_thread(take_snapshot, watched)
    await asyncio.to_thread(rebuild)
    announce(f"http://{HOST}:{sockets[0].getsockname()[1]}/")
    while True:
        seen = await _next_change(watched, seen)
        if await asyncio.to_thread(rebuild):
            LiveReloadHandler.reload_waiters()


def _bind(port: int) -> list[Any]:
    """A listening socket on the first free port from `port` on."""
    for candidate in range(port, min(port + PORTS, 65536) if port else 1):
        try:
            return bind_sockets(candidate, HOST)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    raise OSError(errno.EADDRINUSE, f"no port is free from {port} to {port + PORTS - 1}; give another with --port")


def _application(folder: Path) -> Application:
    LiveReloadHandler.watcher = Watcher()
    application = Application(transforms=[_Injector], log_function=lambda _: None)
    application.add_handlers(
        NAMES,
        [
            (r"/livereload", _Socket),
            (r"/livereload\.js", LiveReloadJSHandler),
            (r"/(.*)", _Pages, {"path": str(folder.resolve()), "default_filename": "index.html"}),
        ],
    )
    return application


async def _next_change(watched: Sequence[Path], seen: Snapshot) -> Snapshot:
    """Wait until the files differ from `seen` and have come to rest; give them as they are then."""
    last = seen
    while True:
        started = monotonic()
        now = await asyncio.to_thread(take_snapshot, watched)
        if now == last != seen:
            return now
        last = now
        await asyncio.sleep(max(PAUSE, SHARE * (monotonic() - started)))


def take_snapshot(watched: Iterable[Path]) -> Snapshot:
    """Time of change and size of the watched files and of all files under the watched folders."""
    snapshot = {}
    for path in watched:
        for file in _files(path):
            with suppress(OSError):  # gone since it was listed
                state = file.stat()
                snapshot[str(file)] = state.st_mtime_ns, state.st_size
    return snapshot


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (
            Path(folder, name) for name in names if not name.startswith(".") and not name.endswith(IGNORED_ENDS)
        )
