"""The line for many folders, on one processor or several.

Takes folders with their texts and what they share, gives what each became, in order, as it is done: only a few texts
and results wait at a time, so that memory does not grow with the site. Executors are here and nowhere else. Never
looks into a folder.
"""

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sitegen.build.line import Made, Work, run_line
from sitegen.load import Folder, Texts
from sitegen.problems import SitegenError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future
    from multiprocessing.context import BaseContext

Task = tuple[Folder, Texts]
"""A folder and the bytes of its texts."""

WORTHWHILE = 8
"""Fewer folders than this are done before a pool of processes has started."""
MOST = 61
"""More processes than this Windows does not wait for."""
AHEAD = 4
"""Folders a process that are handed out before the first result is taken."""

GARBAGE = 50_000
"""Objects made before a process of the pool looks for garbage: a comparison makes many, and few hold each other."""


def run_all(tasks: Iterable[Task], count: int, work: Work, jobs: int) -> Iterator[Made]:
    """What each folder became, in their order.

    `count` is the number of the tasks, which are taken as they are needed; `jobs` that of processes, 0 for one a
    processor. Raises `SitegenError` where a process dies.
    """
    processes = min(jobs or count_processors(), count, MOST)
    if processes < 2 or (not jobs and count < WORTHWHILE):
        yield from (run_line(folder, texts, work) for folder, texts in tasks)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - small sites do without
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    try:
        with ProcessPoolExecutor(processes, _context(), initializer=_begin, initargs=(work,)) as executor:
            yield from _hand_out(executor, tasks, processes * AHEAD)
    except BrokenProcessPool as error:
        message = "a process that compared texts was ended from outside, perhaps for want of memory"
        raise SitegenError(f"{message}. Hint: try again with --jobs 1") from error


def count_processors() -> int:
    """Processors that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _hand_out(executor: "Executor", tasks: Iterable[Task], ahead: int) -> Iterator[Made]:
    waiting: deque[Future[Made]] = deque()
    try:
        for folder, texts in tasks:
            waiting.append(executor.submit(_run_here, folder, texts))
            if len(waiting) > ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _context() -> "BaseContext":
    """How processes begin: as a copy of this one where that is safe, for then everything is imported already."""
    import multiprocessing  # noqa: PLC0415

    alone = threading.active_count() == 1
    return multiprocessing.get_context("fork" if sys.platform == "linux" and alone else "spawn")


_work: list[Work] = []
"""What all comparisons share, in a process of the pool: sent to it once."""


def _begin(work: Work) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gave out the work
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.freeze()  # what is here stays
    gc.set_threshold(GARBAGE)
    _work[:] = [work]


def _end_with_parent() -> None:
    """End this process once that which gave out the work is gone, were it killed: nobody else would."""
    from multiprocessing import parent_process  # noqa: PLC0415

    if parent := parent_process():
        parent.join()
        os._exit(1)


def _run_here(folder: Folder, texts: Texts) -> Made:
    return run_line(folder, texts, _work[0])
