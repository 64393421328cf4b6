"""The hub's diary: one JSON object a line, with acts and devices, never with people or their data.

An error is named by its kind and place alone: its words may hold what a desk sent.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

FIELDS = "propdesk_fields"
_NAMES = ("propdesk", "uvicorn")


class JsonLines(logging.Formatter):
    """Writes records as JSON lines; `fields` of a record become keys."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"at": moment, "level": record.levelname.lower(), "event": _event(record)}
        line.update(getattr(record, FIELDS, {}))
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            line["error"] = type(error).__name__
            frames = traceback.extract_tb(error.__traceback__)
            if frames:
                line["where"] = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
        return json.dumps(line, ensure_ascii=False)


def begin(target: Path | None) -> logging.Handler:
    """Write the diary to a file, or to standard error; return what writes it."""
    handler = logging.FileHandler(target, encoding="utf-8") if target else _to_stderr()
    handler.setFormatter(JsonLines())
    for name in _NAMES:
        logger = logging.getLogger(name)
        logger.setLevel(logging.INFO if name == "propdesk" else logging.WARNING)
        logger.addHandler(handler)
        logger.propagate = False
    return handler


def end(handler: logging.Handler) -> None:
    """Close the diary."""
    for name in _NAMES:
        logging.getLogger(name).removeHandler(handler)
    handler.close()


def _to_stderr() -> logging.Handler:
    return logging.StreamHandler(sys.stderr)


def _event(record: logging.LogRecord) -> str:
    return record.getMessage().partition("\n")[0] if record.name == "propdesk.hub" else record.name
