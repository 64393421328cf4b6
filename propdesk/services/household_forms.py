"""Enter a registration form: household and vehicles go into the register with the step (W01, F01).

The owner stands there already (the title is nobody's to enter at the desk); who is known at the
unit stays as known.
"""

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act
from propdesk.domain.case_guards import day_of
from propdesk.domain.household_forms import RELATIONS
from propdesk.domain.ids import UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.services import people, vehicles
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.services.vehicles import kept_plate
from propdesk.services.work import Work, check_right


def enter(work: Work, act: Act, _state: str) -> None:
    """Register the household members and vehicles of the form that are not known at the unit yet.

    Raises what `people.register` and `vehicles.add` raise; a doubtful identity number passes with
    the reason of the step. PermissionDeniedError without the right to change the register.
    """
    check_right(work.person, Permission.REGISTRY_EDIT)
    unit_id = act.values["unit_id"]
    assert isinstance(unit_id, bytes)
    unit = UnitId(unit_id)
    _members(work, act, unit)
    known = {kept_plate(row.plate) for row in vehicles.of_unit(work, unit_id=unit)}
    for row in act.lines["vehicles"]:
        if kept_plate(str(row["plate"])) not in known:
            vehicles.add(work, unit_id=unit, plate=str(row["plate"]))


def _members(work: Work, act: Act, unit: UnitId) -> None:
    known = act.look.people_of(unit, act.today)
    first = day_of(act.values["moved_in_on"]) or act.today
    relations = dict(RELATIONS)
    for row in act.lines["members"]:
        if str(row["name"]) in known:
            continue
        relation = relations.get(str(row["relation"]))
        people.register(
            work,
            draft=CustomerDraft(
                name=str(row["name"]),
                phone=_text(row["phone"]),
                id_number=_text(row["id_number"]) or None,
                note=relation.translated() if relation else "",
            ),
            role=RoleDraft(unit, TenureRole.MEMBER, first),
            doubt_reason=act.reason,
        )


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


STEPS = {"enter": enter}
