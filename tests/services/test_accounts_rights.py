"""Every role against every use case and query, called through the door (faults R32)."""

import dataclasses
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from propdesk import services
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.permissions import Permission, Role
from propdesk.services.work import Query, Reading, UseCase
from tests.builders import World

# Who may do what, written down a second time and by permission, so that neither list can drift.
LOBBY = "receptionist supervisor manager specialist admin"
FIELD = f"{LOBBY} steward technician"
DESKS = f"{FIELD} collector guard"
EVERYBODY_BUT_DEVICES = f"{DESKS} finance auditor"
ALLOWED: dict[Permission, str] = {
    Permission.LOOK_UP: EVERYBODY_BUT_DEVICES,
    Permission.REVEAL: "receptionist collector supervisor manager specialist admin",
    Permission.REGISTRY_EDIT: "receptionist supervisor manager specialist admin",
    Permission.IMPORT: "manager finance admin",
    Permission.PRICE_EDIT: "finance admin",
    Permission.BILLING_DRAFT: "finance admin",
    Permission.BILLING_PUBLISH: "manager admin",
    Permission.CHARGE_ADJUST: "manager finance admin",
    Permission.COLLECT: "collector supervisor admin",
    Permission.VOID_RECEIPT: "collector supervisor admin",
    Permission.APPROVE_VOID: "supervisor manager admin",
    Permission.APPROVE_LATE_VOID: "manager admin",
    Permission.REFUND: "supervisor finance admin",
    Permission.APPROVE_REFUND: "manager finance admin",
    Permission.DRAWER: "collector supervisor admin",
    Permission.APPROVE_DIFFERENCE: "supervisor manager admin",
    Permission.CONFIRM_TRANSFER: "finance admin",
    Permission.REPORTS: "supervisor manager finance auditor specialist admin",
    Permission.EXPORT: "supervisor manager finance auditor admin",
    Permission.EXPORT_UNMASKED: "manager admin",
    Permission.AUDIT: "manager auditor admin",
    Permission.PRINTING: f"{DESKS} finance device_admin",
    Permission.DEVICES: "device_admin admin",
    Permission.USERS: "admin",
    Permission.BACKUP: "manager finance device_admin admin",
    Permission.CASES: f"{DESKS} finance",
    Permission.CASE_OPEN: DESKS,
    Permission.CASE_WORK: LOBBY,
    Permission.CASE_FIELD: FIELD,
    Permission.CASE_GATE: "supervisor manager guard admin",
    Permission.CASE_APPROVE: "supervisor manager admin",
    Permission.CASE_DECIDE: "manager admin",
    Permission.CASE_FINANCE: "finance admin",
    Permission.RULES: "manager admin",
}
# What needs no right: done by the machine itself, or before anybody has signed in.
OPEN_TO_ALL = {
    "accounts.change_password",
    "accounts.sign_in",
    "accounts.sign_in_to_look",
    "desk_settings.get",
    "personal_data.due_people",
    "personal_data.erase_due",
    "personal_data.is_sweep_due",
    "personal_data.sweep_papers",
    "practice.is_marked",
    "practice.mark",
    "print_jobs_queue.claim",
    "print_jobs_queue.interrupted",
    "print_jobs_queue.next_queued",
    "print_jobs_queue.note",
    "print_jobs_queue.progress",
    "print_jobs_queue.record",
    "print_jobs_queue.waiting_printers",
    "setup.initialise",
    "station_status.profile",
    "station_status.status",
    "case_retention.due",
    "case_retention.forget",
    # What time asks for, whoever is signed in, and nobody.
    "case_due_lists.is_night_due",
    "case_due_lists.note_night",
    "case_due_lists.put_on_list",
    "case_due_lists.tonight",
    "case_routine.lapse",
    "case_routine.over",
    "deposits.note_paid",
    "deposits.paid_elsewhere",
    "file_retention.forget_due",
    # Where sealed contents lie, told by their digests, and the keys desks hand to each other.
    "file_keys.announce",
    "file_keys.grant",
    "file_places.believed_here",
    "file_places.forget",
    "file_places.missing",
    "file_places.note_at_hub",
    "file_places.note_here",
    "file_places.noted",
    "file_places.removed",
    "file_places.unsent",
    "file_places.waiting",
    "file_places.wanted",
    "head_office.keeps_rules",
}
Act = UseCase[Any, Any] | Query[Any, Any]


def acts() -> Iterator[Act]:
    """Yield every use case and query of the services."""
    for module in pkgutil.iter_modules(services.__path__):
        loaded = import_module(f"{services.__name__}.{module.name}")
        for value in vars(loaded).values():
            if isinstance(value, UseCase | Query) and value.name.startswith(f"{module.name}."):
                yield value


def _yes(_: Reading) -> bool:
    return True


ACTS = sorted(acts(), key=lambda act: act.name)


def test_every_permission_is_in_the_matrix_and_some_act_or_second_person_needs_it() -> None:
    assert set(ALLOWED) == set(Permission)


def test_only_the_listed_acts_need_no_right() -> None:
    assert {act.name for act in ACTS if act.permission is None} <= OPEN_TO_ALL


@pytest.mark.parametrize("role", list(Role))
def test_a_role_may_do_exactly_what_it_is_allowed(centre: World, role: Role) -> None:
    desk = centre.as_role(role)
    faults = []
    for act in ACTS:
        may = act.permission is None or role.value in ALLOWED[act.permission].split()
        try:
            if isinstance(act, UseCase):
                done = desk.execute(dataclasses.replace(act, run=_yes))
            else:
                done = desk.query(dataclasses.replace(act, run=_yes))
        except PermissionDeniedError:
            done = False
        if done is not may:
            faults.append(f"{role} {act.name}")
    assert faults == []


def test_without_a_person_only_the_open_acts_run(centre: World) -> None:
    desk = centre.desk.seated(None)
    for act in ACTS:
        if isinstance(act, UseCase) and act.permission is not None:
            with pytest.raises(PermissionDeniedError):
                desk.execute(dataclasses.replace(act, run=_yes))


def test_the_matrix_has_every_role_times_every_act() -> None:
    assert len(ACTS) >= 60
    assert len(Role) * len(ACTS) >= 480
