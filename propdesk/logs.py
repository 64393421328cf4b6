"""The program's diary and crash reports, both without personal data.

The third road for errors ends here: a bug is written down whole, the person goes on working.
"""

import logging
import logging.handlers
import platform
import re
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

LOGGER = logging.getLogger("propdesk")
LARGEST_FILE = 1_000_000
KEPT_FILES = 5
KEPT_REPORTS = 20
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(message)s"
# Digits of telephones, identity and card numbers, and every Han character (names, addresses).
_PERSONAL = (re.compile(r"\d{7,}[\dXx]?"), re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+"))
Bug = tuple[type[BaseException], BaseException, TracebackType | None]


def start_logging(folder: Path) -> None:
    """Write the diary to rotating files in `folder`; a folder that refuses is gone without."""
    LOGGER.setLevel(logging.INFO)
    stop_logging()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "propdesk.log", maxBytes=LARGEST_FILE, backupCount=KEPT_FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(_MaskingFormatter(_FORMAT))
    LOGGER.addHandler(handler)


def stop_logging() -> None:
    """Close the diary."""
    for handler in tuple(LOGGER.handlers):
        LOGGER.removeHandler(handler)
        handler.close()


def masked(text: str) -> str:
    """Return `text` without long numbers and Chinese words, which may name people."""
    for pattern in _PERSONAL:
        text = pattern.sub("*", text)
    return text


def write_crash_report(folder: Path, bug: Bug, moment: datetime, version: str) -> Path | None:
    """Write a bug down for the makers; return the file, None where the disk refuses.

    The report has versions and the trace; what was typed is masked.
    """
    trace = "".join(traceback.format_exception(*bug))
    lines = (
        f"PropDesk {version}",
        f"{platform.platform()}, Python {platform.python_version()}",
        f"{moment.isoformat()}, thread {threading.current_thread().name}",
        "",
        masked(trace),
    )
    LOGGER.error("bug: %s", masked(repr(bug[1])))
    file = folder / f"crash-{moment:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines), encoding="utf-8")
        for old in sorted(folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


class _MaskingFormatter(logging.Formatter):
    """Masks whatever a line might carry."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without personal data."""
        return masked(super().format(record))
