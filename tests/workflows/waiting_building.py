"""A building that waits to be handed over, and somebody who does things there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.people import (
    TenureRole,
)
from propdesk.domain.permissions import Role
from propdesk.services import casework, people
from propdesk.services.people import CustomerDraft, RoleDraft
from tests.builders import World
from tests.services.test_move_ins import (
    units,
)

__all__ = ["units"]  # the fixture
TODAY = date(2026, 12, 5)
GOOD_ID = "11010519491231002X"
Given = Mapping[str, object]


@dataclass
class Place:
    """A centre with a building that waits to be handed over."""

    centre: World
    units: list[UnitId]

    def desk(self, *roles: Role) -> Desk:
        return self.centre.as_role(*(roles or (Role.RECEPTIONIST,)))

    def open(self, workflow: str, values: Given, *roles: Role) -> bytes:
        made = self.desk(*roles).execute(casework.open_case, workflow=workflow, values=values)
        return made.case_id

    def do(self, case_id: bytes, transition: str, values: Given, *roles: Role) -> None:
        self.desk(*roles).execute(
            casework.do, case_id=case_id, transition=transition, values=values
        )

    def person(self, name: str, role: TenureRole, unit: UnitId, number: str = "") -> None:
        draft = CustomerDraft(name=name, id_number=number or None)
        what = RoleDraft(unit, role, date(2026, 1, 1))
        self.desk().execute(people.register, draft=draft, role=what)

    def filed(self, sort: str = "title", **more: object) -> bytes:
        """An archive item on its shelf."""
        case_id = self.open("archives", {"item": "产权证", "sort": sort, **more})
        self.do(case_id, "file", {"place": "二柜"})
        return case_id

    def lent(self) -> bytes:
        """An archive item that is out."""
        case_id = self.filed()
        slip = {"borrower": "张律师", "purpose": "办证", "due_back": TODAY}
        self.do(case_id, "ask", slip)
        self.do(case_id, "agree", {"lent_on": TODAY}, Role.MANAGER)
        return case_id
