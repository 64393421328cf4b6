"""The lobby's papers as they come out: each width, 简体中文 and English, read and accepted."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from propdesk.desk import Desk
from propdesk.domain.documents import PrintedDocument
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.printing.rendering import slip_letters
from propdesk.services import (
    after_hours,
    case_lines,
    case_sheets,
    casework,
    goods_passes,
    keys,
    stock,
    visitors,
)
from propdesk.services.case_lines import LineChange
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World, add_units, world
from tests.printing.golden import assert_golden
from tests.workflows.test_goods_passes import BOXES, SOFA, TODAY, issued
from tests.workflows.test_keys import CUSTODY, do, job
from tests.workflows.test_notices import posted
from tests.workflows.test_request_papers import SLIPS, page_words

KEYS = (
    *("visitors-badge", "after_hours-pass", "goods_passes-slip", "visitor_lists-sheet"),
    *("barred_persons-sheet", "evacuation-list", "not-left-list"),
    *("notices-sheet", "notices-round", "loans-slip", "key_counts-sheet"),
    *("keys-custody", "keys-tag", "keys-out"),
)


@pytest.fixture(scope="module")
def papers(
    template_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[World, dict[str, str]]]:
    """A desk with one case of each kind, and the number each paper is asked for."""
    made = world(template_file, tmp_path_factory.mktemp("lobby-papers"))
    with speaking("zh_CN"):
        names = records(made)
    yield made, names
    made.desk.database.close()


@pytest.mark.parametrize("key", KEYS)
def test_a_paper_comes_out_as_it_was_accepted(
    papers: tuple[World, dict[str, str]], key: str
) -> None:
    made, names = papers
    ident = names.get(key, names.get(key.partition("-")[0], ""))
    said = []
    for language in ("zh_CN", "en"):
        document: PrintedDocument = made.desk.query(form_named(key).ask, Wanted(ident, language))
        for slip in (slip for slip in SLIPS if slip in form_named(key).media):
            said += [f"== {language} {slip.value}", slip_letters(document, slip).rstrip()]
        said += [f"== {language} a4", *page_words(document)]
    assert_golden(f"lobby-{key}.txt", ("\n".join(said) + "\n").encode())


def records(made: World) -> dict[str, str]:
    """Make a case of each kind; return its number by the name of its paper or workflow."""
    made.desk.execute(add_units, rooms=("101", "102"))
    guarded = made.as_role(Role.SUPERVISOR, login="李主管")
    desk = made.as_role(Role.RECEPTIONIST, login="刘前台")
    goods = (BOXES, SOFA | {"model": "三人位"})
    goods_pass = issued(desk, goods, owner_consent=True, plate="粤B12345")
    made.as_role(Role.GUARD, login="孙保安").execute(
        goods_passes.check, code=goods_pass.number, counted=6
    )
    numbers = {
        "visitors": _visitor(desk),
        "after_hours": _entry(desk),
        "goods_passes": goods_pass.number,
        "visitor_lists": _list(desk),
        "barred_persons": _bar(guarded),
        "notices": _notice(made),
        "loans": _loan(made, desk),
        "keys": _keys(desk),
        "key_counts": desk.execute(keys.count, present=["101", "999"]).number,
    }
    made.clock.advance(hours=6)  # some should have left by now
    return numbers


def _notice(made: World) -> str:
    case_id = posted(made, takes_place_on=TODAY + timedelta(days=3))
    steward = made.as_role(Role.STEWARD, login="周管家")
    rows = [
        LineChange(None, {"place": "1栋大堂", "is_up": True, "up_at": made.clock.now()}),
        LineChange(None, {"place": "2栋大堂"}),
    ]
    steward.execute(case_lines.change_lines, case_id=case_id, section="places", rows=rows)
    check = LineChange(None, {"checked_on": TODAY, "state": "2栋大堂：未张贴"})
    steward.execute(case_lines.change_lines, case_id=case_id, section="checks", rows=[check])
    return steward.query(case_sheets.sheet, case_id=case_id).number


def _loan(made: World, desk: Desk) -> str:
    made.desk.execute(stock.add, sort="loans", code="T1", name="手推车")
    values = {
        "item": "T1",
        "sort": "trolley",
        "unit_id": "1-101",
        "borrower": "王小明",
        "phone": "13812345678",
        "borrower_sort": "resident",
        "known_by": "known",
        "state_out": "good",
        "load_kg": 30,
        "due_back": desk.clock.now() + timedelta(hours=2),
    }
    return desk.execute(casework.open_case, workflow="loans", values=values).number


def _keys(desk: Desk) -> str:
    done = desk.execute(
        casework.open_case,
        workflow="keys",
        values={"tag": "101", "unit_id": "1-101", "owner": "王小明", "phone": "13812345678"},
        lines={"kinds": [{"sort": "房门", "mark": "A1", "count": 3}, {"sort": "信箱"}]},
    )
    do(desk, done, "leave", **CUSTODY)
    due = desk.clock.now() + timedelta(hours=5)
    do(desk, done, "check_out", taken_by="李师傅", job=job(desk), why="修水龙头", due_back=due)
    return done.number


def _visitor(desk: Desk) -> str:
    values = {
        "name": "王小明",
        "phone": "13812345678",
        "company": "远方贸易",
        "companions": 2,
        "unit_id": "1-101",
        "host": "李女士",
        "host_informed": True,
        "purpose": "business",
        "badge": "A7",
    }
    return desk.execute(visitors.sign_in, values=values).number


def _entry(desk: Desk) -> str:
    values = {
        "name": "赵一",
        "sort": "overtime",
        "company": "远方贸易",
        "id_tail": "123X",
        "unit_id": "1-102",
        "host": "陈总",
        "host_informed": True,
        "purpose": "年终盘点",
        "planned_out": desk.clock.now() + timedelta(hours=4),
    }
    return desk.execute(after_hours.sign_in, values=values).number


def _list(desk: Desk) -> str:
    values = {
        "company": "远方贸易",
        "unit_id": "1-102",
        "host": "陈总",
        "from_day": TODAY,
        "to_day": TODAY + timedelta(days=1),
        "hours": "18:30-22:00",
        "purpose": "年终盘点",
        "aircon_hours": 3,
    }
    people = [{"name": "赵一", "phone": "13900001111", "plate": "粤B12345"}, {"name": "钱二"}]
    return desk.execute(
        casework.open_case, workflow="visitor_lists", values=values, lines={"people": people}
    ).number


def _bar(desk: Desk) -> str:
    values = {
        "name": "孙某",
        "looks": "高个子，左臂有纹身",
        "why": "冒充快递员，王经理决定",
        "until": TODAY + timedelta(days=90),
    }
    return desk.execute(casework.open_case, workflow="barred_persons", values=values).number
