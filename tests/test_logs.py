"""The diary and crash reports name nobody."""

import logging
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from propdesk.logs import (
    KEPT_REPORTS,
    LOGGER,
    masked,
    start_logging,
    stop_logging,
    write_crash_report,
)

NOW = datetime(2026, 12, 5, 4, 0, tzinfo=UTC)


def test_names_and_long_numbers_are_masked() -> None:
    text = "王小明 13812345678 11010519491231002X owes 1409.50 since 2026-08"
    assert masked(text) == "* * * owes 1409.50 since 2026-08"


def test_the_diary_is_written_masked(tmp_path: Path) -> None:
    start_logging(tmp_path / "logs")
    LOGGER.info("call %s", "13812345678")
    stop_logging()
    assert "call *" in (tmp_path / "logs" / "propdesk.log").read_text("utf-8")


def test_a_folder_that_refuses_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    start_logging(tmp_path / "file")
    LOGGER.info("nobody hears")
    stop_logging()
    assert write_crash_report(tmp_path / "file", _bug("x"), NOW, "1") is None


def _bug(text: str) -> "tuple[type[BaseException], BaseException, None]":
    try:
        raise ValueError(text)
    except ValueError as error:
        assert sys.exc_info()[2] is not None
        return ValueError, error, None


def test_a_crash_report_has_the_trace_and_nobody_in_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        file = write_crash_report(tmp_path, _bug("王小明 13812345678"), NOW, "0.1.0")
    assert file is not None
    text = file.read_text("utf-8")
    assert "ValueError" in text
    assert "PropDesk 0.1.0" in text
    for secret in ("王小明", "13812345678"):
        assert secret not in text + caplog.text


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for second in range(KEPT_REPORTS + 5):
        write_crash_report(tmp_path, _bug("x"), NOW.replace(second=second), "1")
    assert len(list(tmp_path.glob("crash-*.txt"))) == KEPT_REPORTS
