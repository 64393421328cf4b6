"""The audit list: every act has a name, lines are found by person, kind, unit and day."""

import importlib
import pkgutil
from datetime import date

import pytest

import propdesk.services
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import audit, audit_acts, backup_notes, desk_settings, estate
from propdesk.services.accounts import WrongPasswordError
from propdesk.services.audit import AuditFilter
from propdesk.services.audit_acts import ACTS, ActGroup
from propdesk.services.estate import UnitDraft
from propdesk.services.work import UseCase
from propdesk.settings import PAPER_WIDTH
from tests.builders import World, password_of


def acts_of_the_program() -> set[str]:
    names = set()
    for module in pkgutil.iter_modules(propdesk.services.__path__):
        loaded = importlib.import_module(f"propdesk.services.{module.name}")
        names |= {found.name for found in vars(loaded).values() if isinstance(found, UseCase)}
    return names


def test_every_act_of_the_program_has_a_name_in_the_audit_list() -> None:
    named = {act for acts in ACTS.values() for act in acts}
    assert acts_of_the_program() - named == set()


def test_an_act_stands_in_one_group_only_and_every_group_has_a_name() -> None:
    acts = [act for acts in ACTS.values() for act in acts]
    assert len(acts) == len(set(acts))
    assert set(audit_acts.GROUP_NAMES) == set(ActGroup) == set(ACTS)


def test_an_act_of_a_newer_release_is_shown_as_it_is() -> None:
    assert audit_acts.act_text("drones.send") == "drones.send"
    with speaking("zh_CN"):
        assert audit_acts.act_text("counter.collect") == "收款"


def test_a_line_tells_who_did_what_on_what_where(centre: World) -> None:
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    clerk.execute(estate.add_unit, draft=UnitDraft("9", "901"))
    newest = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert (newest.person, newest.act, newest.subject) == ("小陈", "estate.add_unit", "9-901")
    assert newest.station == "C001-D01"
    assert newest.at == centre.clock.now()


@pytest.mark.parametrize(
    ("only", "count"),
    [
        (AuditFilter(text="小陈"), 2),
        (AuditFilter(text="9-901"), 1),
        (AuditFilter(text="nobody"), 0),
        (AuditFilter(text="小陈", group=ActGroup.REGISTRY), 2),
        (AuditFilter(text="小陈", group=ActGroup.MONEY), 0),
        (AuditFilter(text="小陈", first=date(2026, 12, 5)), 2),
        (AuditFilter(text="小陈", first=date(2026, 12, 6)), 0),
        (AuditFilter(text="小陈", last=date(2026, 12, 4)), 0),
    ],
)
def test_lines_are_found_by_person_unit_kind_and_day(
    centre: World, only: AuditFilter, count: int
) -> None:
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    for room in ("901", "902"):
        clerk.execute(estate.add_unit, draft=UnitDraft("9", room))
    assert centre.desk.query(audit.lines, only=only).total == count


def test_the_list_comes_by_pages_the_newest_first(centre: World) -> None:
    for room in range(901, 906):
        centre.desk.execute(estate.add_unit, draft=UnitDraft("9", str(room)))
        centre.clock.advance(minutes=1)
    only = AuditFilter(group=ActGroup.REGISTRY)
    first = centre.desk.query(audit.lines, only=only, limit=2)
    second = centre.desk.query(audit.lines, only=only, offset=2, limit=2)
    assert first.total == second.total == 5
    assert [row.subject for row in (*first.rows, *second.rows)] == [
        "9-905",
        "9-904",
        "9-903",
        "9-902",
    ]


def test_only_who_may_audit_reads_the_list(centre: World) -> None:
    with pytest.raises(PermissionDeniedError):
        centre.as_role(Role.COLLECTOR).query(audit.lines, only=AuditFilter())
    centre.as_role(Role.AUDITOR).query(audit.lines, only=AuditFilter())


def test_the_recovery_key_is_noted_only_for_the_right_password(centre: World) -> None:
    admin = centre.as_role(Role.ADMIN, login="root2")
    with pytest.raises(WrongPasswordError):
        admin.execute(backup_notes.note_key_shown, password="guess guess")
    admin.execute(backup_notes.note_key_shown, password=password_of("root2"))
    newest = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert (newest.act, newest.person) == ("backup_notes.note_key_shown", "root2")


def test_every_setting_is_named_where_it_was_changed(centre: World) -> None:
    centre.desk.execute(desk_settings.change, setting=PAPER_WIDTH, value=58)
    newest = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert (newest.subject, newest.detail) == ("Receipt paper width (mm)", "58")
