"""A file of a report is stopped while its sums are still being made (faults 3: within 100 ms)."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ReportTable
from propdesk.exports.reports import FileForm
from propdesk.exports.tables import ExportCancelledError
from propdesk.report_files import Wanted, make_file
from propdesk.services import reports
from propdesk.services.reports import CATALOGUE, ScopeNames
from propdesk.services.work import Reading, query
from tests.builders import World
from tests.models.test_stopping import ENDLESS, QUICKLY


@query(Permission.REPORTS)
def endless_sum(reading: Reading, scope: Scope) -> ReportTable:
    """Sum for ever, as a ledger of very many rows seems to."""
    reading.connection.exec_driver_sql(ENDLESS).fetchall()
    raise AssertionError(f"the sum of {scope.days} ended")


def test_an_export_is_dropped_in_the_midst_of_its_sums_and_leaves_no_file(
    centre: World, tmp_path: Path
) -> None:
    desk = centre.desk
    scope = desk.query(reports.scope_named, names=ScopeNames())
    wanted = Wanted(replace(CATALOGUE[0], ask=endless_sum), scope, FileForm.CSV, tmp_path / "a.csv")
    stop = threading.Event()
    threading.Timer(0.1, stop.set).start()
    begun = time.monotonic()
    with pytest.raises(ExportCancelledError):
        make_file(desk, wanted, cancelled=stop.is_set)
    assert time.monotonic() - begun < 0.1 + QUICKLY
    assert not wanted.path.exists()
    assert desk.query(reports.scope_named, names=ScopeNames()) == scope
