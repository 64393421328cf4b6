"""The real program in a real window, worked from outside in 简体中文."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from propdesk.app import create_app
from propdesk.demo.fill import fill, password_of
from propdesk.models.keys import FileKeyStore
from propdesk.paths import DataFolder
from propdesk.services import accounts, drawers, receipts_list, setup
from propdesk.verify import verify

TOOLS = ("dbus-run-session", "xvfb-run", "xdotool")
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS), reason="needs dbus, Xvfb and xdotool"
)


def estate(folder: DataFolder) -> None:
    """Fill a folder whose collector has opened a shift."""
    app = create_app(folder)
    password = password_of("admin")
    app.desk.execute(
        setup.initialise, project="阳光花园", centre="C001", desk="D01", password=password
    )
    admin = app.desk.execute(accounts.sign_in, login="admin", password=password).actor
    fill(app, app.desk.seated(admin), 4, lambda _: None)
    collector = app.sign_in("collector", password_of("collector")).actor
    app.desk.seated(collector).execute(drawers.open_shift, float_fen=20000)
    app.close()


def test_a_fee_is_collected_by_keyboard_and_read_as_a_screen_reader_would(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    estate(folder)
    assert FileKeyStore(tmp_path).load() is not None, "a bare machine has no keyring"
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    story = [sys.executable, "-m", "tests.outside.story", str(tmp_path)]
    done = subprocess.run(
        ["dbus-run-session", "--", *screen, *story],
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["unit"] == "1-101"
    assert seen["owed"].startswith("欠费合计 ")
    assert seen["due"].startswith("本次应收 ")
    number = re.search(r"C001-D01A-\d{6}-\d{6}", seen["receipt"])
    assert number, seen
    assert seen["unnamed"] == []
    check_books(folder, number[0])


def check_books(folder: DataFolder, number: str) -> None:
    """See the receipt the screen showed in the books, and the books sound."""
    app = create_app(folder)
    admin = app.desk.execute(accounts.sign_in, login="admin", password=password_of("admin")).actor
    desk = app.desk.seated(admin)
    assert desk.query(receipts_list.find, number=number)
    assert verify(desk).ok
    app.close()
