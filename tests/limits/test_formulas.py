"""A formula typed into any name is text in every file that leaves the desk (faults R24).

Fourteen payloads stand in every field the reports show; every report is written in every form.
Beside it, tests/exports puts each payload into each kind of column and reads it back.
"""

import csv
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Grouping, Scope
from propdesk.exports.reports import FileForm
from propdesk.i18n import speaking
from propdesk.report_files import Wanted, make_file
from propdesk.services import counter, counter_account, drawers, estate, reports, reports_grants
from propdesk.services.estate import UnitDraft
from propdesk.services.reports import Report
from tests import builders
from tests.exports.ledgers import FORMULAS
from tests.services.takings import MANAGER, Till, agreed_by

# The ledgers of workflows are made by one rule: one of them stands for all.
TRIED = [r for r in reports.CATALOGUE if r.name == "case-notices" or not r.name.startswith("case-")]
ASKED = [(report, by) for report in TRIED for by in report.groupings or (None,)]
SKIPPED = ' \t\r\n\x0b\x0c\u00a0\u3000\ufeff\u200b\u202e"’'
DANGEROUS = "=+-@＝＋－＠"
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
ACTIONS = (b"/JavaScript", b"/JS", b"/Launch", b"/URI", b"/SubmitForm", b"/OpenAction")
FIELDS = ("payer", "building", "item", "collector")


def plant(till: Till, number: int, payload: str) -> None:
    """Register, bill and collect where every name is the payload."""
    boss = till.world.desk
    named = {field: f"{payload} {field}" for field in FIELDS}
    code = str(100 + number)
    boss.execute(estate.add_building, code=code, name=named["building"])
    unit = boss.execute(estate.add_unit, draft=UnitDraft(code, "101", area=8950))
    boss.execute(builders.add_owner, unit_id=unit, name=named["payer"])
    item = boss.execute(builders.add_item, code=f"F{number}", name=named["item"])
    boss.execute(builders.charge, unit_id=unit, item_id=item)
    collector = till.world.as_role(Role.COLLECTOR, login=named["collector"])
    collector.execute(drawers.open_shift, float_fen=0, drawer=code)
    account = collector.query(counter_account.account, unit_id=unit)
    oldest = choose_all([line.as_open() for line in account.lines])[:1]
    tender = Tender(Method.CASH, oldest[0].fen, payload)
    collector.execute(
        counter.collect, unit_id=unit, choices=oldest, tenders=[tender], remark=payload
    )


@pytest.fixture(scope="module")
def scope(till: Till) -> Scope:
    """All days of an estate of payloads, personal data in full."""
    for number, payload in enumerate(FORMULAS):
        plant(till, number, payload)
    grant = till.world.desk.execute(
        reports_grants.allow_unmasked, report="all", reason="查账", approval=agreed_by(MANAGER)
    )
    return Scope(date(2026, 1, 1), date(2027, 12, 31), grant=grant.identity)


def written(till: Till, report: Report, form: FileForm, folder: Path, scope: Scope) -> Path:
    path = folder / f"{report.name}.{form.value}"
    with speaking("zh_CN"):
        make_file(till.world.desk, Wanted(report, scope, form, path))
    return path


def in_csv(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            yield from row


@pytest.mark.parametrize(("report", "by"), ASKED, ids=lambda one: getattr(one, "name", ""))
def test_no_report_holds_a_formula_in_any_form(
    till: Till, scope: Scope, tmp_path: Path, report: Report, by: Grouping | None
) -> None:
    asked = replace(scope, by=by) if by else scope
    for text in in_csv(written(till, report, FileForm.CSV, tmp_path, asked)):
        start = text.lstrip(SKIPPED)[:1]
        assert not start or start not in DANGEROUS or NUMBER.fullmatch(text), ascii(text)
    path = written(till, report, FileForm.XLSX, tmp_path, asked)
    sheets = openpyxl.load_workbook(path).worksheets
    kinds = {cell.data_type for sheet in sheets for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "inlineStr", "n", "d"}
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert not any(b"<f" in content for name, content in parts.items() if "/sheet" in name)
    assert not any("externalLink" in name or "vba" in name for name in parts)
    content = written(till, report, FileForm.PDF, tmp_path, asked).read_bytes()
    assert not any(action in content for action in ACTIONS)


def test_every_payload_is_in_the_files_in_every_field(
    till: Till, scope: Scope, tmp_path: Path
) -> None:
    found = set()
    for report, by in ASKED:
        asked = replace(scope, by=by) if by else scope
        found |= set(in_csv(written(till, report, FileForm.CSV, tmp_path, asked)))
    for field in FIELDS:
        shown = [text for text in found if text.endswith(f" {field}")]
        assert len(shown) >= len({payload.strip(SKIPPED) for payload in FORMULAS}), field
