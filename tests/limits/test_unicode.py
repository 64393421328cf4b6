"""A name in any script is kept, found, printed and exported, or refused with a reason (R28)."""

import csv as csv_reader
import itertools
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from sqlalchemy import select

from propdesk.domain.bounded_text import HalfCharacterError, is_whole
from propdesk.domain.documents import ReceiptLine, from_json, to_json
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import InvalidNameError, TenureRole
from propdesk.domain.receipt_papers import receipt_document
from propdesk.exports import csv, xlsx
from propdesk.exports.tables import ExportColumn, ExportTable
from propdesk.imports.reader import read_workbook
from propdesk.models.people import Customer
from propdesk.printing.escpos import encode_document
from propdesk.printing.escpos_reader import EscPosReader, read_paper
from propdesk.printing.models import MODELS
from propdesk.services import counter_account, people, receipts_list, search
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.services.receipts_list import ReceiptFilter
from tests.builders import add_units
from tests.limits.corpus import CORPUS, INVISIBLE
from tests.limits.doors import BOUNDS, DOORS
from tests.printing.samples import SINGLE
from tests.services.takings import TODAY, Till

HALF = "王\ud842"
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}
ON_ONE_RECEIPT = 120


def registered(till: Till, name: str, unit: UnitId) -> CustomerId | DomainError:
    """Register a household member; return the refusal if there is one."""
    try:
        return till.world.desk.execute(
            people.register,
            draft=CustomerDraft(name),
            role=RoleDraft(unit, TenureRole.MEMBER, TODAY),
        )
    except DomainError as refusal:
        return refusal


class Kept(NamedTuple):
    """A name as it is kept, and the unit its bearer lives in."""

    name: str
    unit: UnitId


def kept_names(till: Till) -> dict[str, Kept]:
    """Register the whole corpus; return {typed: kept} of what was not refused."""
    kept = {}
    rooms = [str(number) for number in range(101, 161)]
    units = till.world.desk.execute(add_units, building="9", rooms=rooms)
    for typed, unit in zip(CORPUS, itertools.cycle(units)):
        answer = registered(till, typed, unit)
        if isinstance(answer, DomainError):
            assert isinstance(answer, InvalidNameError), ascii(typed)
            assert answer.field == "name"
            answer.message().encode()
            continue
        with till.desk.database.read() as connection:
            found = connection.scalars(select(Customer.name).where(Customer.id == answer))
            kept[typed] = Kept(found.one(), unit)
    return kept


@pytest.fixture(scope="module")
def names(till: Till) -> dict[str, Kept]:
    """What the corpus was kept as."""
    return kept_names(till)


def is_seen(character: str) -> bool:
    """Tell whether a character is more than a mark for machines."""
    is_text = character not in "\ufffe\uffff"
    return is_text and unicodedata.category(character) not in UNSEEN


def test_the_corpus_is_as_large_as_planned() -> None:
    assert len(CORPUS) >= 400


def test_every_visible_whole_name_is_kept_and_nothing_invisible_is(names: dict[str, Kept]) -> None:
    for typed in CORPUS:
        visible = "".join(c for c in typed if is_seen(c))
        stands = any(unicodedata.category(c)[0] != "M" for c in visible)
        assert (typed in names) == (stands and is_whole(typed)), ascii(typed)
        if typed in names:
            kept = names[typed]
            assert "".join(kept.name.split()) == visible, ascii(typed)


def test_every_kept_name_is_found_as_it_was_typed_and_as_it_is_kept(
    till: Till, names: dict[str, Kept]
) -> None:
    for typed, kept in names.items():
        for text in (typed, kept.name):
            hits = till.desk.query(search.find, text=text, limit=200)
            if any(unicodedata.category(c)[0] in "LN" for c in kept.name):
                assert kept.unit in {hit.unit_id for hit in hits}, ascii(text)


def test_no_text_of_the_corpus_breaks_a_search(till: Till) -> None:
    desk = till.world.desk
    for text in CORPUS:
        desk.query(search.find, text=text)
        for ask in (
            lambda text=text: desk.query(receipts_list.rows, wanted=ReceiptFilter(text=text)),
            lambda text=text: desk.query(counter_account.find_unit, text=text),
        ):
            try:
                ask()
            except DomainError as refusal:
                refusal.message()


def is_written(name: str, paper: str, missing: str) -> bool:
    """Tell whether a name's signs stand on the paper as text, or are told to be missing."""
    signs = set(unicodedata.normalize("NFC", "".join(name.split()))).difference(INVISIBLE)
    return signs <= set(paper) or not signs.isdisjoint(missing)


@pytest.mark.parametrize("model", MODELS)
def test_every_kept_name_is_printed(names: dict[str, Kept], model: str) -> None:
    kept = list(dict.fromkeys(kept.name for kept in names.values()))
    for start in range(0, len(kept), ON_ONE_RECEIPT):
        some = kept[start : start + ON_ONE_RECEIPT]
        paper, missing = on_paper(some, model)
        assert len(paper.copies) == len(SINGLE.copies or ("",))
        for name in some:
            if not is_written(name, paper.text(), missing):
                assert on_paper([name], model)[0].pictures, ascii(name)


def on_paper(names: Iterable[str], model: str) -> tuple[EscPosReader, str]:
    """Print a receipt with a line for each name; return the paper and the signs it lacks."""
    lines = tuple(ReceiptLine(name, "2026-12", "", "", 100) for name in names)
    content = msgspec.structs.replace(SINGLE, lines=lines)
    document = from_json(to_json(receipt_document(content, "zh_CN")))
    slip = encode_document(document, MODELS[model])
    return read_paper(slip.data, MODELS[model].cells), slip.missing


def test_every_kept_name_comes_back_from_an_export(tmp_path: Path, names: dict[str, Kept]) -> None:
    kept = list(dict.fromkeys(kept.name for kept in names.values()))
    table = ExportTable("客户", (ExportColumn("name", "姓名"),), [(name,) for name in kept])
    xlsx.write(table, tmp_path / "names.xlsx")
    csv.write(table, tmp_path / "names.csv")
    (sheet,) = read_workbook(tmp_path / "names.xlsx").sheets
    assert [row.cells[0] for row in sheet.rows[1:]] == kept
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv_reader.reader(file)][1:] == kept


@pytest.mark.parametrize("door", DOORS)
def test_half_a_character_is_refused_with_a_reason_wherever_text_enters(
    till: Till, door: str
) -> None:
    act, own = DOORS[door]
    with pytest.raises(DomainError) as refused:
        act(till, HALF)
    assert isinstance(refused.value, (*BOUNDS, *own)), refused.value
    refused.value.message().encode()


def test_half_a_character_in_a_question_is_a_refusal_and_no_crash(till: Till) -> None:
    with pytest.raises(HalfCharacterError):
        till.desk.query(counter_account.find_unit, text=HALF)
