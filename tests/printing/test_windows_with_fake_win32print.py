"""The Windows spooler through a hand-written stand-in for win32print: no proof of Windows."""
# ruff: noqa: ARG002 - the functions are win32print's

from urllib.parse import urlsplit

import pytest

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.printing.delivery import Delivery, deliver
from propdesk.printing.devices.addresses import QueueAddressError, parse_windows
from propdesk.printing.devices.device_problems import (
    PrintSystemMissingProblem,
    QueueMissingProblem,
    QueueRefusesProblem,
)
from propdesk.printing.devices.queued import QueuedDevice, Sighting, Stage
from propdesk.printing.devices.tcp import TcpTimes
from propdesk.printing.devices.windows import (
    WindowsAddress,
    WindowsQueue,
    candidates,
    sighting,
)
from propdesk.printing.printer_problems import PrinterPermissionProblem

SLIP = b"\x1b@" + b"0123456789" * 1000
PRINTING, PRINTED, DELETING, PAUSED, OFFLINE, PAPER_OUT = 0x10, 0x80, 0x04, 0x01, 0x20, 0x40
GONE = -1


class FakeWin32Print:
    """The functions we use, with the arguments and errors of win32print.

    `statuses` are what GetJob shows one after the other, the last one for ever; GONE means that
    the spooler knows the job no more.
    """

    class error(Exception):  # noqa: N801, N818 - the module's own name
        """What win32print raises: number, function, text."""

    def __init__(
        self,
        statuses: tuple[int, ...] = (PRINTING, GONE),
        takes: int = 1 << 20,
        fails: dict[str, int] | None = None,
    ) -> None:
        self._statuses = list(statuses)
        self._takes = takes
        self._fails = fails or {}
        self.calls: list[str] = []
        self.paper = b""
        self.document: tuple[str, str | None, str] | None = None
        self.open_handles = 0

    def OpenPrinter(self, name: str) -> str:
        self._call("OpenPrinter")
        if name != "前台 80mm":
            raise self.error(1801, "OpenPrinter", "The printer name is invalid.")
        self.open_handles += 1
        return "handle"

    def ClosePrinter(self, handle: str) -> None:
        self.open_handles -= 1

    def StartDocPrinter(
        self, handle: str, level: int, document: tuple[str, str | None, str]
    ) -> int:
        self._call("StartDocPrinter")
        assert level == 1
        self.document = document
        return 7

    def StartPagePrinter(self, handle: str) -> None:
        self._call("StartPagePrinter")

    def WritePrinter(self, handle: str, data: bytes) -> int:
        self._call("WritePrinter")
        taken = data[: self._takes]
        self.paper += taken
        return len(taken)

    def EndPagePrinter(self, handle: str) -> None:
        self._call("EndPagePrinter")

    def EndDocPrinter(self, handle: str) -> None:
        self._call("EndDocPrinter")

    def AbortPrinter(self, handle: str) -> None:
        self._call("AbortPrinter")

    def GetJob(self, handle: str, job: int, level: int) -> dict[str, int]:
        assert (job, level) == (7, 1)
        status = self._statuses.pop(0) if len(self._statuses) > 1 else self._statuses[0]
        if status == GONE:
            raise self.error(87, "GetJob", "The parameter is incorrect.")
        return {"JobId": job, "Status": status}

    def SetJob(self, handle: str, job: int, level: int, info: None, command: int) -> None:
        assert (job, level, command) == (7, 0, 5)
        self._call("SetJob")

    def EnumPrinters(self, flags: int, name: None, level: int) -> list[tuple[int, str, str, str]]:
        assert (flags, level) == (6, 1)
        return [(8, "desc", "前台 80mm", ""), (8, "desc", "Back", "")]

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name in self._fails:
            raise self.error(self._fails[name], name, "Access is denied.")


class Watch:
    """Remembers the news."""

    def __init__(self) -> None:
        self.totals: list[int] = []
        self.faults: list[Fault | None] = []

    def accepted(self, total: int) -> None:
        self.totals.append(total)

    def attention(self, fault: Fault | None) -> None:
        self.faults.append(fault)


def printed(fake: FakeWin32Print, watch: Watch | None = None, seconds: float = 1.4) -> Delivery:
    queue = WindowsQueue(WindowsAddress("前台 80mm"), fake)
    device = QueuedDevice(queue, TcpTimes(attention=seconds))
    outcome = deliver(device, SLIP, b"T001", watch)
    assert fake.open_handles == 0
    return outcome


@pytest.mark.parametrize("statuses", [(GONE,), (PRINTING, GONE), (PRINTING, PRINTED), (0, GONE)])
def test_a_raw_job_is_written_whole_and_counts_as_sent(statuses: tuple[int, ...]) -> None:
    fake = FakeWin32Print(statuses, takes=1000)
    assert printed(fake) == Delivery(Grade.SENT, len(SLIP))
    assert fake.paper == SLIP
    assert fake.document == ("PropDesk", None, "RAW")


def test_an_empty_roll_is_told_and_waited_for() -> None:
    watch = Watch()
    fake = FakeWin32Print((*[PRINTING | PAPER_OUT] * 12, PRINTING, GONE))
    assert printed(fake, watch, 3.0) == Delivery(Grade.SENT, len(SLIP))
    assert Fault.PAPER_END in watch.faults


@pytest.mark.parametrize(
    ("status", "grade", "accepted", "fault"),
    [
        (PRINTING, Grade.UNCERTAIN, len(SLIP), Fault.STALLED),
        (PRINTING | OFFLINE, Grade.UNCERTAIN, len(SLIP), Fault.OFFLINE),
        (0, Grade.UNCERTAIN, len(SLIP), Fault.STALLED),
        (PAUSED, Grade.FAILED, 0, Fault.STALLED),
    ],
)
def test_a_job_given_up_is_deleted_there_so_that_it_never_comes_by_surprise(
    status: int, grade: Grade, accepted: int, fault: Fault
) -> None:
    fake = FakeWin32Print((status,))
    assert printed(fake, seconds=0.2) == Delivery(grade, accepted, fault)
    assert fake.calls[-1] == "SetJob"


def test_a_job_somebody_deletes_is_uncertain() -> None:
    assert printed(FakeWin32Print((PRINTING, DELETING))).grade is Grade.UNCERTAIN


@pytest.mark.parametrize(
    ("function", "grade"),
    [
        ("OpenPrinter", Grade.FAILED),
        ("StartDocPrinter", Grade.FAILED),
        ("WritePrinter", Grade.UNCERTAIN),
        ("EndDocPrinter", Grade.UNCERTAIN),
    ],
)
def test_a_refusal_before_the_first_byte_is_no_print_and_later_nobody_knows(
    function: str, grade: Grade
) -> None:
    fake = FakeWin32Print(fails={function: 5})
    assert printed(fake).grade is grade
    assert ("AbortPrinter" in fake.calls) is (grade is Grade.UNCERTAIN)


def test_a_spooler_that_takes_nothing_does_not_hang() -> None:
    fake = FakeWin32Print(takes=0)
    assert printed(fake).grade is Grade.UNCERTAIN
    assert "AbortPrinter" in fake.calls


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (5, PrinterPermissionProblem),
        (1801, QueueMissingProblem),
        (1722, PrintSystemMissingProblem),
        (9, QueueRefusesProblem),
    ],
)
def test_what_keeps_the_printer_shut_is_told_apart(code: int, problem: type[Exception]) -> None:
    queue = WindowsQueue(WindowsAddress("前台 80mm"), FakeWin32Print(fails={"OpenPrinter": code}))
    with pytest.raises(problem):
        queue.check()


def test_printers_are_listed_by_their_windows_names() -> None:
    found = [each.uri for each in candidates(FakeWin32Print())]
    assert found == ["windows://Back", "windows://%E5%89%8D%E5%8F%B0%2080mm"]
    for uri in found:
        assert parse_windows(uri, urlsplit(uri)).uri == uri


@pytest.mark.parametrize("uri", ["windows://", "windows:///x", "windows://a/b"])
def test_an_address_that_is_none_is_refused(uri: str) -> None:
    with pytest.raises(QueueAddressError, match="windows://NAME"):
        parse_windows(uri, urlsplit(uri))


def test_an_unknown_status_is_no_success() -> None:
    assert sighting(0x40000000) == Sighting(Stage.PRINTING)
