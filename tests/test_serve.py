"""`sitegen serve`: what it sends, to whom, and what it does when a file changes."""

import asyncio
import json
import socket
import sys
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from sitegen.cli import main
from sitegen.serve import take_snapshot
from tests.serving import Serving, serving, wait_for

COMMAND = [sys.executable, "-m", "sitegen", "serve", "--port"]
PAGE = "island-ferry/"
TEXT = Path("content/island-ferry/new.txt")
NOTES = Path("content/island-ferry/notes.md")
SCRIPT = '<script src="/livereload.js"></script></head>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    assert main(["init", str(tmp_path / "site")]) == 0
    return tmp_path / "site"


@pytest.fixture
def server(site: Path) -> Iterator[Serving]:
    with serving([*COMMAND, "0"], site) as running:
        yield running


def run(coroutine: Coroutine[object, object, object]) -> object:
    """What it answers, from a thread of its own: the browser tests leave a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coroutine).result()


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_pages_are_sent_with_a_script_that_reloads_and_written_without(site: Path, server: Serving) -> None:
    status, page = server.fetch(PAGE)
    assert (status, SCRIPT in page) == (200, True)
    written = (site / "build" / PAGE / "index.html").read_text(encoding="utf-8")
    assert page.replace(SCRIPT, "</head>") == written
    assert "livereload" not in written
    assert "LiveReload" in server.fetch("livereload.js")[1]


def test_the_site_s_own_404_page_is_sent_for_what_is_not_there(site: Path, server: Serving) -> None:
    status, page = server.fetch("no-such-page/")
    assert status == 404
    assert page.replace(SCRIPT, "</head>") == (site / "build/404.html").read_text(encoding="utf-8")


def test_only_this_machine_is_answered_and_only_under_its_own_name(server: Serving) -> None:
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", server.port), timeout=5):
        pass
    assert server.fetch(PAGE, host=f"localhost:{server.port}")[0] == 200
    assert server.fetch(PAGE, host=f"rebound.example:{server.port}")[0] == 404
    assert server.fetch("../sitegen.toml")[0] in (403, 404)
    assert server.fetch("%2e%2e/sitegen.toml")[0] in (403, 404)


def test_what_is_asked_for_in_vain_says_nothing_in_the_terminal(server: Serving) -> None:
    async def babble() -> None:
        for words in ("no json", "{}", "[1]", "null"):
            browser = await connect(server, origin=server.url.rstrip("/"))
            await browser.write_message(words)
            assert await browser.read_message() is None

    announced = len(server.lines) if server.url else 0
    for address in ("%00", "%1b[31m/..%2f..%2f..%2fetc", "..%2fsitegen.toml", "%ff", "etc%00.html"):
        assert server.fetch(address)[0] in (400, 403, 404)
    run(babble())
    assert server.fetch(PAGE)[0] == 200
    assert server.lines[announced:] == []


def test_a_change_is_built_and_the_browser_told_to_reload(site: Path, server: Serving) -> None:
    async def change_and_listen() -> object:
        browser = await connect(server, origin=server.url.rstrip("/"))
        await asyncio.to_thread(replace, site / TEXT, "a dozen patients", "ten patients")
        while True:
            message = json.loads(str(await asyncio.wait_for(browser.read_message(), 60)))
            if message["command"] == "reload":
                return message["path"]

    assert "ten patients" not in server.fetch(PAGE + "new.txt")[1]
    assert run(change_and_listen()) == "*"
    assert "ten patients" in server.fetch(PAGE + "new.txt")[1]


def test_a_page_of_another_site_cannot_listen(server: Serving) -> None:
    with pytest.raises(Exception, match="403"):
        run(connect(server, origin="https://elsewhere.example"))


def test_problems_are_printed_and_the_last_good_page_stays(site: Path, server: Serving) -> None:
    good = server.fetch(PAGE)[1]
    replace(site / NOTES, "{{at least 40 households}}", "{{no such words in the text}}")
    wait_for(lambda: any("content/island-ferry/notes.md:2: error[" in line for line in server.lines))
    assert server.fetch(PAGE) == (200, good)
    replace(site / NOTES, "{{no such words in the text}}", "{{40 households}}")
    wait_for(lambda: server.fetch(PAGE)[1] != good)


def test_a_build_that_fails_at_the_start_serves_what_is_there(site: Path) -> None:
    with serving([*COMMAND, "0"], site) as first:
        good = first.fetch(PAGE)[1]
    replace(site / NOTES, "{{at least 40 households}}", "{{no such words in the text}}")
    with serving([*COMMAND, "0"], site) as second:
        assert second.fetch(PAGE) == (200, good)


def test_before_the_first_good_build_a_word_stands_in_for_the_pages(site: Path) -> None:
    replace(site / NOTES, "{{at least 40 households}}", "{{no such words in the text}}")
    with serving([*COMMAND, "0"], site) as server:
        status, page = server.fetch()
        assert (status, "the terminal says which" in page, SCRIPT in page) == (404, True, True)
        replace(site / NOTES, "{{no such words in the text}}", "{{40 households}}")
        wait_for(lambda: server.fetch()[0] == 200)


def test_a_port_that_is_taken_is_passed_over(site: Path, server: Serving) -> None:
    with serving([*COMMAND, str(server.port)], site) as second:
        assert second.port > server.port
        assert second.fetch(PAGE)[0] == 200


def test_drafts_are_served_from_a_folder_of_their_own(site: Path) -> None:
    replace(site / "content/island-ferry/index.md", "date: 2024-11-05\ntags", "draft: true\ndate: 2024-11-05\ntags")
    with serving([*COMMAND, "0", "--drafts"], site) as server:
        assert server.fetch(PAGE)[0] == 200
    assert not (site / "build").exists()


def test_snapshot_sees_what_changes_and_not_what_editors_leave(tmp_path: Path) -> None:
    (tmp_path / "tax").mkdir()
    (tmp_path / "tax/old.txt").write_text("one", encoding="utf-8")
    before = take_snapshot([tmp_path, tmp_path / "absent"])
    for name in (".old.txt.swp", "old.txt~", "4913.tmp"):
        (tmp_path / "tax" / name).write_text("x", encoding="utf-8")
    assert take_snapshot([tmp_path]) == before
    (tmp_path / "tax/old.txt").write_text("two!", encoding="utf-8")
    assert take_snapshot([tmp_path]) != before


async def connect(server: Serving, origin: str) -> WebSocketClientConnection:
    """A browser's connection to the server, past its greeting."""
    request = HTTPRequest(server.url.replace("http:", "ws:") + "livereload", headers={"Origin": origin})
    connection = await websocket_connect(request)
    await connection.write_message(json.dumps({"command": "hello", "protocols": []}))
    await connection.read_message()
    await connection.write_message(json.dumps({"command": "info", "url": server.url}))
    return connection
