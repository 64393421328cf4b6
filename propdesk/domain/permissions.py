"""Who may do what: permissions, and the roles that carry them (faults, separation of duties)."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from propdesk.i18n import QT_TRANSLATE_NOOP, Message


class Permission(StrEnum):
    """One right, checked at the door."""

    LOOK_UP = "look_up"  # search, units, balances with personal data masked
    REVEAL = "reveal"  # see an identity number or telephone in full
    REGISTRY_EDIT = "registry_edit"
    IMPORT = "import"
    PRICE_EDIT = "price_edit"
    BILLING_DRAFT = "billing_draft"
    BILLING_PUBLISH = "billing_publish"
    CHARGE_ADJUST = "charge_adjust"
    COLLECT = "collect"
    VOID_RECEIPT = "void_receipt"
    APPROVE_VOID = "approve_void"  # be the second person of a void or reversal
    APPROVE_LATE_VOID = "approve_late_void"  # ... after the shift or day was closed
    REFUND = "refund"
    APPROVE_REFUND = "approve_refund"
    DRAWER = "drawer"  # open, count and close one's own shift
    APPROVE_DIFFERENCE = "approve_difference"
    CONFIRM_TRANSFER = "confirm_transfer"
    REPORTS = "reports"
    EXPORT = "export"
    EXPORT_UNMASKED = "export_unmasked"
    AUDIT = "audit"
    PRINTING = "printing"  # queue, test page, settle a job
    DEVICES = "devices"  # add and change printers, settings of the desk
    USERS = "users"
    BACKUP = "backup"
    CASES = "cases"  # write anything about a case; each step asks for its own right besides
    CASE_OPEN = "case_open"
    CASE_WORK = "case_work"
    CASE_FIELD = "case_field"  # report what was done away from the desk
    CASE_GATE = "case_gate"  # compare, let out, let in
    CASE_APPROVE = "case_approve"  # a supervisor's word
    CASE_DECIDE = "case_decide"  # the manager's word
    CASE_FINANCE = "case_finance"  # finance's signature
    RULES = "rules"


class Role(StrEnum):
    """A job at the centre; a user may hold several."""

    RECEPTIONIST = "receptionist"
    COLLECTOR = "collector"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    FINANCE = "finance"
    AUDITOR = "auditor"
    DEVICE_ADMIN = "device_admin"
    ADMIN = "admin"
    SPECIALIST = "specialist"
    STEWARD = "steward"
    TECHNICIAN = "technician"
    GUARD = "guard"


_EVERYONE = frozenset({Permission.LOOK_UP, Permission.PRINTING})
_COUNTER = _EVERYONE | {
    Permission.COLLECT,
    Permission.DRAWER,
    Permission.VOID_RECEIPT,
    Permission.REVEAL,
}

_FIELD = _EVERYONE | {Permission.CASES, Permission.CASE_OPEN, Permission.CASE_FIELD}
_LOBBY = _FIELD | {Permission.CASE_WORK}

RIGHTS: dict[Role, frozenset[Permission]] = {
    Role.RECEPTIONIST: _LOBBY | {Permission.REGISTRY_EDIT, Permission.REVEAL},
    Role.COLLECTOR: _COUNTER | {Permission.CASES, Permission.CASE_OPEN},
    Role.SUPERVISOR: _COUNTER
    | _LOBBY
    | {
        Permission.CASE_APPROVE,
        Permission.CASE_GATE,
        Permission.APPROVE_VOID,
        Permission.APPROVE_DIFFERENCE,
        Permission.REFUND,
        Permission.REPORTS,
        Permission.EXPORT,
        Permission.REGISTRY_EDIT,
    },
    Role.MANAGER: _LOBBY
    | {
        Permission.CASE_APPROVE,
        Permission.CASE_DECIDE,
        Permission.CASE_GATE,
        Permission.RULES,
        Permission.REVEAL,
        Permission.REGISTRY_EDIT,
        Permission.IMPORT,
        Permission.BILLING_PUBLISH,
        Permission.CHARGE_ADJUST,
        Permission.APPROVE_VOID,
        Permission.APPROVE_LATE_VOID,
        Permission.APPROVE_REFUND,
        Permission.APPROVE_DIFFERENCE,
        Permission.REPORTS,
        Permission.EXPORT,
        Permission.EXPORT_UNMASKED,
        Permission.AUDIT,
        Permission.BACKUP,
    },
    Role.FINANCE: _EVERYONE
    | {
        Permission.CASES,
        Permission.CASE_FINANCE,
        Permission.IMPORT,
        Permission.PRICE_EDIT,
        Permission.BILLING_DRAFT,
        Permission.CHARGE_ADJUST,
        Permission.REFUND,
        Permission.APPROVE_REFUND,
        Permission.CONFIRM_TRANSFER,
        Permission.REPORTS,
        Permission.EXPORT,
        Permission.BACKUP,
    },
    Role.AUDITOR: frozenset(
        {Permission.LOOK_UP, Permission.REPORTS, Permission.EXPORT, Permission.AUDIT}
    ),
    Role.DEVICE_ADMIN: frozenset({Permission.PRINTING, Permission.DEVICES, Permission.BACKUP}),
    # The first user of a small centre: may do everything, but never be its own second person.
    Role.ADMIN: frozenset(Permission),
    Role.SPECIALIST: _LOBBY | {Permission.REGISTRY_EDIT, Permission.REVEAL, Permission.REPORTS},
    Role.STEWARD: _FIELD,
    Role.TECHNICIAN: _FIELD,
    Role.GUARD: _EVERYONE | {Permission.CASES, Permission.CASE_OPEN, Permission.CASE_GATE},
}

AS_SHIPPED: Mapping[tuple[Role, Permission], bool] = {}

PERMISSION_NAMES: dict[Permission, Message] = {
    Permission.LOOK_UP: QT_TRANSLATE_NOOP("permissions", "look things up"),
    Permission.REVEAL: QT_TRANSLATE_NOOP("permissions", "see hidden personal data"),
    Permission.REGISTRY_EDIT: QT_TRANSLATE_NOOP("permissions", "change units and customers"),
    Permission.IMPORT: QT_TRANSLATE_NOOP("permissions", "import files"),
    Permission.PRICE_EDIT: QT_TRANSLATE_NOOP("permissions", "change prices"),
    Permission.BILLING_DRAFT: QT_TRANSLATE_NOOP("permissions", "draft a billing run"),
    Permission.BILLING_PUBLISH: QT_TRANSLATE_NOOP("permissions", "publish a billing run"),
    Permission.CHARGE_ADJUST: QT_TRANSLATE_NOOP("permissions", "adjust or void charges"),
    Permission.COLLECT: QT_TRANSLATE_NOOP("permissions", "take money"),
    Permission.VOID_RECEIPT: QT_TRANSLATE_NOOP("permissions", "void receipts"),
    Permission.APPROVE_VOID: QT_TRANSLATE_NOOP("permissions", "agree to a void receipt"),
    Permission.APPROVE_LATE_VOID: QT_TRANSLATE_NOOP(
        "permissions", "agree to a void after the close"
    ),
    Permission.REFUND: QT_TRANSLATE_NOOP("permissions", "refund prepaid money"),
    Permission.APPROVE_REFUND: QT_TRANSLATE_NOOP("permissions", "agree to a refund"),
    Permission.DRAWER: QT_TRANSLATE_NOOP("permissions", "keep a cash drawer"),
    Permission.APPROVE_DIFFERENCE: QT_TRANSLATE_NOOP("permissions", "agree to a cash difference"),
    Permission.CONFIRM_TRANSFER: QT_TRANSLATE_NOOP("permissions", "confirm bank transfers"),
    Permission.REPORTS: QT_TRANSLATE_NOOP("permissions", "read reports"),
    Permission.EXPORT: QT_TRANSLATE_NOOP("permissions", "export files"),
    Permission.EXPORT_UNMASKED: QT_TRANSLATE_NOOP("permissions", "export personal data in full"),
    Permission.AUDIT: QT_TRANSLATE_NOOP("permissions", "read the audit list"),
    Permission.PRINTING: QT_TRANSLATE_NOOP("permissions", "print"),
    Permission.DEVICES: QT_TRANSLATE_NOOP("permissions", "set up printers and this desk"),
    Permission.USERS: QT_TRANSLATE_NOOP("permissions", "manage users"),
    Permission.BACKUP: QT_TRANSLATE_NOOP("permissions", "back up and restore"),
    Permission.CASES: QT_TRANSLATE_NOOP("permissions", "work with cases"),
    Permission.CASE_OPEN: QT_TRANSLATE_NOOP("permissions", "open cases"),
    Permission.CASE_WORK: QT_TRANSLATE_NOOP("permissions", "move cases on"),
    Permission.CASE_FIELD: QT_TRANSLATE_NOOP("permissions", "report work away from the desk"),
    Permission.CASE_GATE: QT_TRANSLATE_NOOP("permissions", "check at the gate"),
    Permission.CASE_APPROVE: QT_TRANSLATE_NOOP("permissions", "approve as supervisor"),
    Permission.CASE_DECIDE: QT_TRANSLATE_NOOP("permissions", "decide as manager"),
    Permission.CASE_FINANCE: QT_TRANSLATE_NOOP("permissions", "sign for finance"),
    Permission.RULES: QT_TRANSLATE_NOOP("permissions", "change time rules and the calendar"),
}
ROLE_NAMES: dict[Role, Message] = {
    Role.RECEPTIONIST: QT_TRANSLATE_NOOP("permissions", "Receptionist"),
    Role.COLLECTOR: QT_TRANSLATE_NOOP("permissions", "Fee collector"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("permissions", "Cashier supervisor"),
    Role.MANAGER: QT_TRANSLATE_NOOP("permissions", "Manager"),
    Role.FINANCE: QT_TRANSLATE_NOOP("permissions", "Finance"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("permissions", "Auditor"),
    Role.DEVICE_ADMIN: QT_TRANSLATE_NOOP("permissions", "Device administrator"),
    Role.ADMIN: QT_TRANSLATE_NOOP("permissions", "Administrator"),
    Role.SPECIALIST: QT_TRANSLATE_NOOP("permissions", "Service specialist"),
    Role.STEWARD: QT_TRANSLATE_NOOP("permissions", "Steward"),
    Role.TECHNICIAN: QT_TRANSLATE_NOOP("permissions", "Repair technician"),
    Role.GUARD: QT_TRANSLATE_NOOP("permissions", "Guard"),
}


def rights_of(
    roles: Iterable[Role], changes: Mapping[tuple[Role, Permission], bool] = AS_SHIPPED
) -> frozenset[Permission]:
    """Return every permission the roles carry together; `changes` gives to or takes from a role."""
    return frozenset().union(*(_rights_of_one(role, changes) for role in roles))


def _rights_of_one(
    role: Role, changes: Mapping[tuple[Role, Permission], bool]
) -> frozenset[Permission]:
    if not changes:
        return RIGHTS[role]
    return frozenset(
        right for right in Permission if changes.get((role, right), right in RIGHTS[role])
    )


def roles_from_text(text: str) -> tuple[Role, ...]:
    """Return the roles of a comma-separated list; unknown ones (a newer release's) are left out."""
    known = {role.value for role in Role}
    return tuple(Role(code) for code in text.split(",") if code in known)


def join_roles(roles: Iterable[Role]) -> str:
    """Return roles as stored: comma-separated codes in declaration order."""
    chosen = set(roles)
    return ",".join(role.value for role in Role if role in chosen)
