"""Why an entry of another desk does not count here, in the clerk's words."""

from propdesk.i18n import QT_TRANSLATE_NOOP, Message

_ENDINGS = {
    "authority": QT_TRANSLATE_NOOP("head_office", "head office keeps this"),
    "fact": QT_TRANSLATE_NOOP("head_office", "what was booked is never changed"),
    "local": QT_TRANSLATE_NOOP("head_office", "it belongs to one desk alone"),
}
_KINDS = {
    "OrphanError": QT_TRANSLATE_NOOP("head_office", "what it belongs to has not come yet"),
    "IntegrityError": QT_TRANSLATE_NOOP("head_office", "what it belongs to has not come yet"),
    "MalformedError": QT_TRANSLATE_NOOP("head_office", "its content cannot be read"),
    "OverflowError": QT_TRANSLATE_NOOP("head_office", "a figure in it is out of range"),
}
_NEEDS_UPDATE = ("TooNewError", "UnknownPartError")  # said by the verdict itself
_OTHER = QT_TRANSLATE_NOOP("head_office", "it does not fit what is here")


def reason_text(reason: str) -> str:
    """Return a kept reason as a clerk reads it; nothing where there is none to add."""
    if not reason or reason.startswith(_NEEDS_UPDATE):
        return ""
    kind, _, _ = reason.partition(":")
    ending = reason.rpartition(" ")[2]
    found: Message = _ENDINGS.get(ending) or _KINDS.get(kind) or _OTHER
    return found.translated()
