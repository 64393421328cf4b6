"""`make demo`: the demonstration in a window, or, without a display, the main job headless."""

import json
import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from propdesk.clock import SystemClock, local_date
from propdesk.demo.fill import PEOPLE, password_of
from propdesk.domain.periods import Period
from propdesk.printing.simulator import SimulatedPrinter

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "demo"
UNITS = 240


def main() -> int:
    """Build the demonstration afresh and show it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    print("Building the demonstration estate ...", flush=True)
    filled = propdesk("demo", "--units", str(UNITS), "--headless")
    print(f"{filled['units']} units, {filled['charges']} charges, {filled['receipts']} receipts")
    if has_display():
        return show_window()
    print("No display: the main job without a window.\n")
    run_main_job()
    return 0


def has_display() -> bool:
    """Return whether a window can be seen here."""
    return sys.platform in {"win32", "darwin"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def show_window() -> int:
    """Open the window and wait for its end."""
    print("\nSign in as one of these:")
    for login, name, roles in PEOPLE:
        print(f"  {login:<12}{password_of(login):<20}{name}  ({', '.join(roles)})")
    command = [sys.executable, "-m", "propdesk", "--data-dir", str(FOLDER)]
    return subprocess.run(command, check=False, cwd=ROOT).returncode


def run_main_job() -> None:
    """Import, bill, collect, print on the simulated printer, export, verify; show every step."""
    files = FOLDER / "files"
    files.mkdir()
    template = files / "units-template.xlsx"
    step("import", "template", "units", "--out", str(template))
    step("import", "units", str(newcomers(files)), "--commit")
    step("search", "1栋101")
    step("charges", "1-101")
    this_month = Period.parse(propdesk("charges", "1-101")["open"][-1]["period"])
    step("bill", "--item", "PROPERTY", "--period", str(this_month.next()), "--publish")
    printer = SimulatedPrinter()
    printer.start()
    paid = step(
        *("collect", "1-101", "--months", "2", "--pay", "wechat=500", "cash=900"),
        *("--printer", printer.uri),
        login="collector",
    )
    printer.stop()
    print("--- the paper of the simulated printer, one copy of it ---")
    print(printer.paper[0] if printer.paper else "(nothing was printed)")
    step("receipts", "show", paid["receipt"], "--pdf", str(files / "receipt.pdf"))
    for name, form in (("ledger", "xlsx"), ("arrears", "pdf"), ("receipts", "csv")):
        export(name, form, files)
    export("journal", "beancount", files)
    step("verify")
    print("--- files made ---")
    for file in sorted(files.iterdir()):
        print(f"  {file.relative_to(ROOT)}  {file.stat().st_size:,} bytes")


def newcomers(folder: Path) -> Path:
    """Write a small list of further units as a centre would bring it."""
    file = folder / "new-units.csv"
    rows = ["楼栋,房号,建筑面积,用途", *(f"９号楼,{floor}01,96.5,住宅" for floor in range(1, 6))]
    file.write_text("\n".join(rows), "utf-8-sig")
    return file


def export(name: str, form: str, folder: Path) -> None:
    """Export one report of the last twelve months to a file."""
    out = folder / f"{name}.{form}"
    today = local_date(SystemClock().now())
    span = ("--from", str(today.replace(day=1) - timedelta(days=365)), "--to", str(today))
    step("export", name, *span, "--format", form, "--out", str(out))


def step(*words: str, login: str = "admin") -> dict[str, Any]:
    """Run a command as people would, show it and its words, and return its JSON."""
    print(f"$ propdesk {' '.join(words)}", flush=True)
    answer = propdesk(*words, login=login)
    shown = {key: value for key, value in answer.items() if key not in {"bad", "skipped", "hits"}}
    print("  " + json.dumps(shown, ensure_ascii=False)[:400] + "\n", flush=True)
    return answer


def propdesk(*words: str, login: str = "admin") -> dict[str, Any]:
    """Run `propdesk --json` on the demonstration's folder."""
    environment = os.environ | {"PROPDESK_PASSWORD": password_of(login)}
    command = [sys.executable, "-m", "propdesk", "--data-dir", str(FOLDER)]
    command += ["--as", login, "--json", *words]
    done = subprocess.run(
        command, check=False, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    )
    if done.returncode:
        raise SystemExit(f"propdesk {words[0]} ended with {done.returncode}: {done.stdout}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


if __name__ == "__main__":
    sys.exit(main())
