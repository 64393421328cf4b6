"""Everything about one person as files: a workbook to read, JSON to take along."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from propdesk.clock import CENTRE_ZONE
from propdesk.desk import Desk
from propdesk.domain.ids import CustomerId
from propdesk.exports import xlsx
from propdesk.exports.atomic import replaced
from propdesk.exports.tables import ExportColumn, ExportTable
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import personal_data_export
from propdesk.services.personal_data_export import Section

TITLE = QT_TRANSLATE_NOOP("personal_data", "Everything kept about one person")
COLUMNS = (
    ("section", QT_TRANSLATE_NOOP("personal_data", "Kind")),
    ("record", QT_TRANSLATE_NOOP("personal_data", "No.")),
    ("field", QT_TRANSLATE_NOOP("personal_data", "Field")),
    ("value", QT_TRANSLATE_NOOP("personal_data", "Value")),
)


@dataclass(frozen=True)
class PersonFiles:
    """The two files, and how many records are in each."""

    workbook: Path
    data: Path
    records: int


def usual_name(customer_id: CustomerId) -> str:
    """Return what the files of a person are called, without an ending and without the name."""
    return f"person-{customer_id[-4:].hex()}"


def write_person(
    desk: Desk, customer_id: CustomerId, folder: Path, reason: str, stem: str = ""
) -> PersonFiles:
    """Write both files into a folder; ReasonNeededError, NotFoundError, ExportNotWrittenError."""
    sections = desk.execute(personal_data_export.export, customer_id=customer_id, reason=reason)
    stem = stem or usual_name(customer_id)
    workbook, data = folder / f"{stem}.xlsx", folder / f"{stem}.json"
    folder.mkdir(parents=True, exist_ok=True)
    xlsx.write(_table(sections, desk.clock.now()), workbook)
    plain = {section.name: [_plain(record) for record in section.records] for section in sections}
    with replaced(data) as part:
        part.write_text(json.dumps(plain, ensure_ascii=False, indent=2), encoding="utf-8")
    return PersonFiles(workbook, data, sum(len(section.records) for section in sections))


def _table(sections: Sequence[Section], now: datetime) -> ExportTable:
    columns = tuple(ExportColumn(key, title.translated()) for key, title in COLUMNS)
    return ExportTable(TITLE.translated(), columns, _rows(sections), made_at=now)


def _rows(sections: Sequence[Section]) -> Iterator[Sequence[object]]:
    for section in sections:
        for number, record in enumerate(section.records, start=1):
            for field, value in _plain(record).items():
                yield section.title.translated(), str(number), field, value


def _plain(record: personal_data_export.Record) -> dict[str, str]:
    return {field: _text(value) for field, value in record.items()}


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M:%S}"
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case _:
            return str(value)
