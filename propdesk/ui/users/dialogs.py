"""The forms about users: a new one, their roles, a first password again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import PERMISSION_NAMES, RIGHTS, ROLE_NAMES, Role
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.accounts import UserRow
from propdesk.ui.kit.fields import CodeField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.screen import Seat
from propdesk.ui.users.presenter import first_password

_NAME = QT_TRANSLATE_NOOP("users", "Name")


class RolesDialog(FormDialog):
    """A form with a tick for every role; `chosen` are those ticked."""

    def __init__(self, parent: QWidget, seat: Seat, spec: FormSpec, roles: Sequence[Role]) -> None:
        super().__init__(parent, seat.tasks, spec)
        self._ticks: dict[Role, QCheckBox] = {}
        self._roles_fault = label(f"{spec.name}-roles-fault", "", "fault")
        self._roles_fault.hide()
        self.extra.addWidget(label(f"{spec.name}-roles", translate("users", "Roles"), "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for place, role in enumerate(Role):
            words = ROLE_NAMES[role].translated()
            tick = named(QCheckBox(words), f"{spec.name}-{role.value}", words, _rights_text(role))
            tick.setChecked(role in roles)
            tick.toggled.connect(self._on_ticked)
            grid.addWidget(tick, place // 2, place % 2)
            self._ticks[role] = tick
        self.extra.addLayout(grid)
        self.extra.addWidget(self._roles_fault)

    @property
    def chosen(self) -> tuple[Role, ...]:
        """The roles that are ticked."""
        return tuple(role for role, tick in self._ticks.items() if tick.isChecked())

    def start_at_roles(self) -> None:
        """Begin with the first role: the form above has nothing to be typed."""
        next(iter(self._ticks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: DomainError) -> None:
        """Show a refusal about the roles under them, others at their fields."""
        if error.field != "roles":
            super().refuse(error)
            return
        self.yes.setEnabled(True)
        self._roles_fault.setText(error.message())
        self._roles_fault.show()

    def _on_ticked(self) -> None:
        self._roles_fault.hide()


def new_user_dialog(parent: QWidget, seat: Seat) -> RolesDialog:
    """Return the form of a new user."""
    spec = FormSpec(
        name="user",
        title=translate("users", "New user"),
        yes=translate("users", "Add"),
        fields=(
            Field(
                name="login",
                label=QT_TRANSLATE_NOOP("users", "User name"),
                help=QT_TRANSLATE_NOOP("users", "What is typed to sign in"),
                required=True,
            ),
            Field(
                name="name",
                label=_NAME,
                help=QT_TRANSLATE_NOOP("users", "Stands on receipts and in the audit list"),
                required=True,
            ),
            _password_field(),
        ),
        width=28,
    )
    return RolesDialog(parent, seat, spec, ())


def roles_dialog(parent: QWidget, seat: Seat, user: UserRow) -> RolesDialog:
    """Return the form of a user's roles."""
    spec = FormSpec(
        name="roles",
        title=translate("users", "Roles of {name}").format(name=user.name),
        yes=translate("users", "Save"),
        fields=(Field(name="name", label=_NAME, initial=user.name),),
        about=translate("users", "They apply from the next sign-in."),
        width=28,
    )
    dialog = RolesDialog(parent, seat, spec, user.roles)
    dialog.forms[0].hide()
    dialog.start_at_roles()
    return dialog


def password_dialog(parent: QWidget, seat: Seat, user: UserRow) -> FormDialog:
    """Return the form of a first password again."""
    spec = FormSpec(
        name="reset",
        title=translate("users", "A new password for {name}").format(name=user.name),
        yes=translate("users", "Save"),
        fields=(_password_field(),),
        width=28,
    )
    return FormDialog(parent, seat.tasks, spec)


def _password_field() -> CodeField:
    return CodeField(
        name="password",
        label=QT_TRANSLATE_NOOP("users", "First password"),
        help=QT_TRANSLATE_NOOP(
            "users", "Tell it to the person only; it must be changed at the first sign-in."
        ),
        required=True,
        initial=first_password(),
    )


def _rights_text(role: Role) -> str:
    names = [PERMISSION_NAMES[right].translated() for right in sorted(RIGHTS[role])]
    return ", ".join(names)
