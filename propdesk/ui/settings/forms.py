"""The settings' forms: one made of the declared settings, and the questions for passwords."""

from PySide6.QtWidgets import QWidget

from propdesk.i18n import LANGUAGES, QT_TRANSLATE_NOOP, translate
from propdesk.services.desk_settings import AnySetting
from propdesk.settings import ALL, LANGUAGE
from propdesk.ui.kit.fields import ChoiceField, Field, SecretField, WholeField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat
from propdesk.ui.settings.presenter import NO, YES, choices_of


def setting_fields() -> tuple[Field, ...]:
    """Return a field for every declared setting."""
    return tuple(_field(setting) for setting in ALL)


def password_dialog(parent: QWidget, seat: Seat) -> FormDialog:
    """Return the form of one's own new password."""
    spec = FormSpec(
        name="password",
        title=translate("settings", "Change my password"),
        yes=translate("settings", "Change it"),
        fields=(
            SecretField(
                name="old", label=QT_TRANSLATE_NOOP("settings", "Present password"), required=True
            ),
            SecretField(
                name="password",
                label=QT_TRANSLATE_NOOP("settings", "New password"),
                help=QT_TRANSLATE_NOOP("settings", "At least 8 characters"),
                required=True,
            ),
            SecretField(
                name="again", label=QT_TRANSLATE_NOOP("settings", "Once more"), required=True
            ),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def key_dialog(parent: QWidget, seat: Seat) -> FormDialog:
    """Return the question for one's password before the recovery key is shown."""
    spec = FormSpec(
        name="key",
        title=translate("settings", "Show the recovery key"),
        yes=translate("settings", "Show"),
        fields=(
            SecretField(
                name="password",
                label=QT_TRANSLATE_NOOP("settings", "Your password"),
                required=True,
            ),
        ),
        about=translate(
            "settings",
            "Whoever has this key and a copy of the data can read everything. That it was shown, "
            "and to whom, is kept in the audit list.",
        ),
    )
    return FormDialog(parent, seat.tasks, spec)


def restore_dialog(parent: QWidget, seat: Seat, name: str, fate: str) -> FormDialog:
    """Return the last question before the data give way to a backup; `fate`: how far it goes."""
    about = translate(
        "settings",
        "“{name}” takes the place of the data. What was done after it is missing then and is "
        "entered again from the receipts. Receipts go on in a new book; the present data are put "
        "aside, not deleted. PropDesk begins anew and everybody signs in again.",
    ).format(name=name)
    spec = FormSpec(
        name="restore",
        title=translate("settings", "Go back to this backup?"),
        yes=translate("settings", "Go back to it"),
        fields=(
            Field(name="reason", label=QT_TRANSLATE_NOOP("settings", "Reason"), required=True),
            SecretField(
                name="password",
                label=QT_TRANSLATE_NOOP("settings", "Your password at the time of the backup"),
                required=True,
            ),
        ),
        about=f"{about}\n\n{fate}" if fate else about,
        width=28,
    )
    return FormDialog(parent, seat.tasks, spec)


def _field(setting: AnySetting) -> Field:
    choices = choices_of(setting)
    if choices:
        return ChoiceField(
            name=setting.name,
            label=setting.label,
            help=setting.help,
            choices=[(choice, _words(setting, choice)) for choice in choices],
        )
    if isinstance(setting.default, int):
        return WholeField(name=setting.name, label=setting.label, help=setting.help)
    return Field(name=setting.name, label=setting.label, help=setting.help)


def _words(setting: AnySetting, choice: str) -> str:
    if setting is LANGUAGE:
        return LANGUAGES.get(choice, choice)
    if choice == YES:
        return translate("settings", "Yes")
    return translate("settings", "No") if choice == NO else choice
