"""A password of one's own is typed twice, on every page that asks for one."""

from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.ui.kit.fields import SecretField
from propdesk.ui.kit.form import Form


def password_fields(label: Message) -> tuple[SecretField, SecretField]:
    """Return the field for a new password and the one to type it again."""
    return (
        SecretField(
            name="password",
            label=label,
            help=QT_TRANSLATE_NOOP("sign_in", "At least 8 characters."),
            required=True,
        ),
        SecretField(
            name="again", label=QT_TRANSLATE_NOOP("sign_in", "The password again"), required=True
        ),
    )


def passwords_agree(form: Form, password: str, again: str) -> bool:
    """Return whether both are the same; if not, the form says so."""
    if password != again:
        form.show_fault("again", translate("sign_in", "The two passwords differ."))
    return password == again
