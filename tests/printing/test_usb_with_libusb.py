"""The real pyusb and libusb against a kernel played by umockdev: no part of ours is a fake."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.printing.umockdev_client import SLIP, USB_ID

HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's own: it has gi, the virtual environment has not
PRINTERS: dict[str, dict[str, Any]] = {
    "held": {"driver": "usblp"},
    "free": {},
    "mute": {"answers": False},
    "slow": {"step": 3000},
    "halted": {"stall_at": 10},  # behind the four questions' first three
    "stalls": {"stall_at": 5000},
    "pulled 13": {"unplug_after": 13},
    "pulled 14": {"unplug_after": 14},
    "pulled 900": {"unplug_after": 900},
    "gone": {"unplug_after": 0},
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="umockdev plays a Linux kernel")


class Run(NamedTuple):
    """What our side said, and what each printer lived through."""

    told: dict[str, Any]
    printers: dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def run() -> Run:
    check_tools()
    wanted = [json.dumps({"serial": name, **how}) for name, how in PRINTERS.items()]
    preloaded = {**os.environ, "LD_PRELOAD": "libumockdev-preload.so.0"}
    with subprocess.Popen(
        [SYSTEM_PYTHON, str(HERE / "umockdev_printers.py"), *wanted],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=preloaded,
    ) as kernel:
        assert kernel.stdin is not None
        assert kernel.stdout is not None
        root = kernel.stdout.readline().strip()
        client = subprocess.run(
            [sys.executable, "-m", "tests.printing.umockdev_client", *PRINTERS],
            env={**preloaded, "UMOCKDEV_DIR": root},
            cwd=HERE.parent.parent,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        kernel.stdin.close()
        report = kernel.stdout.read()
    assert client.returncode == 0, client.stderr
    return Run(json.loads(client.stdout), {each["serial"]: each for each in json.loads(report)})


def check_tools() -> None:
    """Fail, not skip, on a machine that was not prepared."""
    advice = "run tools/setup.sh: it installs umockdev, gir1.2-umockdev-1.0, python3-gi, libusb"
    assert shutil.which("umockdev-run"), advice
    probe = "import gi; gi.require_version('UMockdev', '1.0')"
    ready = subprocess.run([SYSTEM_PYTHON, "-c", probe], check=False, capture_output=True)
    assert ready.returncode == 0, advice


@pytest.mark.parametrize(
    ("name", "grade", "fault"),
    [
        ("held", "confirmed", None),
        ("free", "confirmed", None),
        ("slow", "confirmed", None),
        ("mute", "sent", "no_answer"),
        ("halted", "confirmed", None),
        ("stalls", "uncertain", "stalled"),
        ("pulled 13", "failed", "link_lost"),  # one byte of ESC @ makes no paper
        ("pulled 14", "uncertain", "link_lost"),
        ("pulled 900", "uncertain", "link_lost"),
        ("gone", "failed", "not_found"),
    ],
)
def test_every_fate_of_a_usb_printer_is_told_truly(
    run: Run, name: str, grade: str, fault: str | None
) -> None:
    assert run.told["outcomes"][name][::2] == [grade, fault]


@pytest.mark.parametrize("name", ["held", "free", "slow", "mute", "halted"])
def test_what_is_sent_arrives_whole_and_once(run: Run, name: str) -> None:
    paper = bytes.fromhex(run.printers[name]["paper"])
    assert paper.count(SLIP) == 1
    assert paper.count(b"\x1b@") == 1


@pytest.mark.parametrize("name", ["stalls", "pulled 13", "pulled 14", "pulled 900"])
def test_nothing_is_sent_again_after_a_break(run: Run, name: str) -> None:
    paper = bytes.fromhex(run.printers[name]["paper"])
    start = paper.find(b"\x1b")
    assert SLIP.startswith(paper[start:])


def test_the_kernel_driver_is_given_its_printer_back_and_nothing_is_reset(run: Run) -> None:
    held = run.printers["held"]
    assert held["driver"] == "usblp"
    assert held["events"] == ["usblp detached", "claimed", "released", "usblp attached"]
    assert not [each for each in run.printers.values() if "RESET" in each["events"]]


def test_a_halted_endpoint_is_cleared(run: Run) -> None:
    assert "cleared" in run.printers["halted"]["events"]
    assert "cleared" in run.printers["stalls"]["events"]


def test_all_printers_are_found_and_twins_without_a_number_refused(run: Run) -> None:
    found = dict(run.told["found"])
    assert found[f"usb://{USB_ID}/held"] == "Example Receipt printer"
    assert {uri.rpartition("/")[2] for uri in found} >= {"held", "free", "mute", "slow", "stalls"}
    assert run.told["without serial number"] == "SeveralPrintersProblem"
    assert run.told["absent"] == "PrinterUnpluggedProblem"


def test_the_kernels_own_driver_is_asked_for_paper_and_name(run: Run) -> None:
    assert run.told["lp"] == ["paper_end", {"MFG": "Example", "MDL": "LP-80"}]
