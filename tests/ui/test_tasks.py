"""Work off the window's thread: order, roads of errors, who hears of it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from propdesk.domain.errors import DomainError, EnvironmentProblem, NotFoundError
from propdesk.models.problems import DatabaseLockedProblem
from propdesk.ui.kit.tasks import Lane, Progress, Tasks


class Listener(QObject):
    """Hears everything."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.refusals: list[DomainError] = []
        self.problems: list[tuple[EnvironmentProblem, Callable[[], None]]] = []
        self.stumbles = 0

    def done(self, result: object) -> None:
        self.results.append((result, threading.current_thread() is threading.main_thread()))

    def refuse(self, error: DomainError) -> None:
        self.refusals.append(error)

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        self.problems.append((problem, retry))

    def stumble(self) -> None:
        self.stumbles += 1


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    return Listener()


def wait(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_acts_keep_their_order_and_answer_on_the_windows_thread(
    qtbot: QtBot, tasks: Tasks, listener: Listener
) -> None:
    gate = threading.Event()
    ran: list[int] = []

    def slow() -> int:
        gate.wait(5)
        ran.append(1)
        return 1

    def quick() -> int:
        ran.append(2)
        return 2

    tasks.run(slow, owner=listener, done=listener.done)
    tasks.run(quick, owner=listener, done=listener.done)
    gate.set()
    wait(qtbot, tasks)
    assert ran == [1, 2]
    assert listener.results == [(1, True), (2, True)]


def test_a_look_does_not_wait_for_an_act(qtbot: QtBot, tasks: Tasks, listener: Listener) -> None:
    gate = threading.Event()
    tasks.run(lambda: gate.wait(5), owner=listener)
    tasks.run(lambda: "seen", owner=listener, done=listener.done, lane=Lane.LOOKS)
    qtbot.waitUntil(lambda: bool(listener.results))
    assert listener.results == [("seen", True)]
    gate.set()
    wait(qtbot, tasks)


def test_a_rule_comes_back_as_a_refusal(qtbot: QtBot, tasks: Tasks, listener: Listener) -> None:
    def work() -> None:
        raise NotFoundError(name="1-101")

    own: list[DomainError] = []
    tasks.run(work, owner=listener)
    tasks.run(work, owner=listener, refused=own.append)
    wait(qtbot, tasks)
    assert [error.code for error in listener.refusals] == ["NotFound"]
    assert [error.code for error in own] == ["NotFound"]


def test_a_problem_comes_back_with_a_way_to_try_again(
    qtbot: QtBot, tasks: Tasks, listener: Listener
) -> None:
    tries: list[int] = []

    def work() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise DatabaseLockedProblem(reason="test")
        return "through"

    tasks.run(work, owner=listener, done=listener.done)
    wait(qtbot, tasks)
    ((_, retry),) = listener.problems
    retry()
    wait(qtbot, tasks)
    assert listener.results == [("through", True)]


def test_a_bug_goes_to_the_third_road_and_the_window_lives(
    qtbot: QtBot, tasks: Tasks, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: caught.append(kind))
    tasks.run(lambda: 1 // 0, owner=listener)
    wait(qtbot, tasks)
    assert caught == [ZeroDivisionError]
    assert listener.stumbles == 1


def test_a_cancelled_job_tells_nobody(qtbot: QtBot, tasks: Tasks, listener: Listener) -> None:
    gate = threading.Event()
    tasks.run(lambda: gate.wait(5), owner=listener)
    ran: list[int] = []
    tasks.run(lambda: ran.append(1), owner=listener, done=listener.done).cancel()
    gate.set()
    wait(qtbot, tasks)
    assert (ran, listener.results) == ([], [])


def test_nobody_is_told_after_their_end(qtbot: QtBot, tasks: Tasks, listener: Listener) -> None:
    import shiboken6

    gate = threading.Event()
    told: list[object] = []
    tasks.run(lambda: gate.wait(5), owner=listener, done=told.append)
    shiboken6.delete(listener)
    gate.set()
    wait(qtbot, tasks)
    assert told == []


def test_long_work_tells_its_progress_and_stops_when_told(
    qtbot: QtBot, tasks: Tasks, listener: Listener
) -> None:
    seen: list[tuple[int, int]] = []
    started = threading.Event()
    stopped = threading.Event()

    def finish(progress: Progress) -> str:
        progress.step(3, 3)
        return "all"

    def endless(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.step(1, 10)
        finally:
            stopped.set()

    tasks.run_long(
        finish, owner=listener, done=listener.done, progress=lambda d, t: seen.append((d, t))
    )
    wait(qtbot, tasks)
    assert (listener.results, seen) == ([("all", True)], [(3, 3)])
    ticket = tasks.run_long(
        endless, owner=listener, done=listener.done, progress=lambda _d, _t: None
    )
    assert started.wait(5)
    ticket.cancel()
    assert stopped.wait(5)
    wait(qtbot, tasks)
    assert len(listener.results) == 1
