"""The form that puts somebody on a unit; a person who is known already is not entered twice."""

from PySide6.QtWidgets import QCheckBox, QWidget

from propdesk.domain.ids import CustomerId
from propdesk.i18n import translate
from propdesk.services.people_lists import RoleRow
from propdesk.ui.kit.controls import CodeControl, TextControl
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.screen import Seat
from propdesk.ui.registry.dialogs import first_field, person_fields, role_field
from propdesk.ui.registry.presenter import RegistryPresenter
from propdesk.ui.registry.words import role_text


class PersonDialog(FormDialog):
    """Asks who; where the document number is known it offers to take that person."""

    def __init__(
        self, parent: QWidget, seat: Seat, presenter: RegistryPresenter, title: str, about: str
    ) -> None:
        fields: list[Field] = [] if about else [role_field()]
        spec = FormSpec(
            name="person",
            title=title,
            yes=translate("registry", "Register"),
            fields=(*fields, first_field(presenter.today), *person_fields()),
            about=about,
            columns=2,
            width=40,
        )
        super().__init__(parent, seat.tasks, spec)
        self._presenter = presenter
        self._known: CustomerId | None = None
        self._same = named(QCheckBox(), "person-same", translate("registry", "The same person"))
        self._same.hide()
        self.extra.addWidget(self._same)
        number = self.control("id_number")
        assert isinstance(number, CodeControl)
        self._number = number
        if not about:
            self._number.editingFinished.connect(self._on_number)

    @property
    def known_person(self) -> CustomerId | None:
        """The known person who was meant, None for somebody new."""
        return self._known if self._same.isChecked() else None

    def control(self, name: str) -> QWidget:
        """Return the control of a field."""
        return next(form.controls[name] for form in self.forms if name in form.controls)

    def _on_number(self) -> None:
        self._presenter.same_person(self._number.value(), self, self._on_same)

    def _on_same(self, roles: tuple[RoleRow, ...]) -> None:
        self._known = roles[0].customer_id if roles else None
        self._same.setChecked(bool(roles))
        self._same.setVisible(bool(roles))
        if roles:
            words = translate(
                "registry",
                "This number belongs to {name}, {role} of {unit}: take that person, whose data "
                "stay as they are",
            )
            known = roles[0]
            name = self.control("name")
            if isinstance(name, TextControl) and name.is_empty():
                name.fill(known.name)
            self._same.setText(
                words.format(name=known.name, role=role_text(known), unit=known.unit)
            )
