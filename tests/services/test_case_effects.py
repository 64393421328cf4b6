"""What a step does beside its own case: further cases, charges, fields nobody types."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import select

from propdesk.domain.case_flow import Act, Effect, Fill, RaiseCharge, Rounds, Spawn, Transition
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId
from propdesk.models.cases import CaseLink
from propdesk.services import case_sheets, casework, counter_account
from propdesk.workflows import WORKFLOWS
from tests import builders
from tests.builders import World

GIVEN = {"title": "停水通知", "sort": "outage", "wording": "明日停水"}
FLOW = WORKFLOWS["notices"].flow


@pytest.fixture
def changed() -> Iterator[dict[str, Transition]]:
    """Let a test give a transition other consequences for its own time."""
    known = FLOW.by_code
    mutable = dict(known)
    object.__setattr__(FLOW, "by_code", mutable)
    yield mutable
    object.__setattr__(FLOW, "by_code", known)


def approve(centre: World) -> casework.Done:
    """Open a notice and approve it."""
    done = centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    return centre.desk.execute(casework.do, case_id=done.case_id, transition="approve")


def with_effect(way: Transition, *effects: Effect) -> Transition:
    """Return a transition with these effects."""

    def made(_: Act) -> Sequence[Effect]:
        return effects

    return replace(way, effect=made)


def test_a_step_opens_a_case_tied_to_it(centre: World, changed: dict[str, Transition]) -> None:
    spawn = Spawn("notices", {**GIVEN, "title": "后续通知"}, "follows")
    changed["approve"] = with_effect(changed["approve"], spawn)
    done = approve(centre)
    (number,) = done.spawned
    sheet = centre.desk.query(case_sheets.sheet, case_id=done.case_id)
    assert [(link.number, link.relation) for link in sheet.links] == [(number, "follows")]


def test_a_step_fills_fields_and_the_log_tells(
    centre: World, changed: dict[str, Transition]
) -> None:
    changed["approve"] = with_effect(changed["approve"], Fill({"copies": 7}))
    sheet = centre.desk.query(case_sheets.sheet, case_id=approve(centre).case_id)
    assert sheet.texts["copies"] == "7"
    assert sheet.log[-1].changes == (("Copies", "", "7"),)


def test_a_step_charges_the_unit_and_names_the_charge(
    centre: World, changed: dict[str, Transition]
) -> None:
    (unit,) = centre.desk.execute(builders.add_units)
    centre.desk.execute(builders.add_item, code="REPAIR", name="维修费")
    charge = RaiseCharge(unit, "REPAIR", 12850)
    changed["approve"] = with_effect(changed["approve"], charge, charge)
    done = approve(centre)
    account = centre.desk.query(counter_account.account, unit_id=UnitId(unit))
    assert [line.open_fen for line in account.lines] == [12850, 12850]
    with centre.desk.database.read() as connection:
        links = connection.execute(
            select(CaseLink.sort).where(CaseLink.case_id == done.case_id)
        ).scalars()
        assert list(links) == ["charge", "charge"]


def test_an_effect_that_fails_leaves_nothing_of_the_step(
    centre: World, changed: dict[str, Transition]
) -> None:
    changed["approve"] = with_effect(changed["approve"], RaiseCharge(bytes(16), "NONE", 1))
    done = centre.desk.execute(casework.open_case, workflow="notices", values=GIVEN)
    with pytest.raises(DomainError):
        centre.desk.execute(casework.do, case_id=done.case_id, transition="approve")
    sheet = centre.desk.query(case_sheets.sheet, case_id=done.case_id)
    assert (sheet.state.code, len(sheet.log)) == ("draft", 1)


@pytest.mark.parametrize("limit", [3, "N20"])
def test_the_third_time_leads_elsewhere(
    centre: World, changed: dict[str, Transition], limit: int | str
) -> None:
    changed["repost"] = replace(changed["repost"], rounds=Rounds(limit, "removed"))
    done = approve(centre)
    states = []
    steps: list[tuple[str, dict[str, object]]] = [
        ("publish", {"copies": 1}),
        ("post", {"posted_at": centre.clock.now()}),
    ]
    steps += [("repost", {"check_note": f"破损{n}"}) for n in range(3)]
    for code, values in steps:
        step = centre.desk.execute(
            casework.do, case_id=done.case_id, transition=code, values=values
        )
        states.append(step.state)
    assert states == ["published", "posted", "reposted", "reposted", "removed"]
