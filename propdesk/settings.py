"""Settings of a desk, declared once: name, type, default, label and help."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from propdesk.i18n import DEFAULT_LANGUAGE, QT_TRANSLATE_NOOP, Message

T = TypeVar("T", int, str, bool)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting. Its type is the type of its default."""

    name: str
    default: T
    label: Message
    help: Message
    choices: tuple[T, ...] = ()


LANGUAGE = Setting(
    "language",
    DEFAULT_LANGUAGE,
    QT_TRANSLATE_NOOP("settings", "Language"),
    QT_TRANSLATE_NOOP("settings", "The language of windows and printed papers on this desk."),
    ("zh_CN", "en", "zh_TW"),
)
PAPER_WIDTH = Setting(
    "paper_width",
    80,
    QT_TRANSLATE_NOOP("settings", "Receipt paper width (mm)"),
    QT_TRANSLATE_NOOP("settings", "80 mm holds 48 characters a line, 58 mm holds 32."),
    (80, 58),
)
PRINT_JOB_MINUTES = Setting(
    "print_job_minutes",
    10,
    QT_TRANSLATE_NOOP("settings", "Minutes a waiting print job stays valid"),
    QT_TRANSLATE_NOOP("settings", "An older job is not printed by itself; print a copy instead."),
)
UNPRINTED_VOID_MINUTES = Setting(
    "unprinted_void_minutes",
    5,
    QT_TRANSLATE_NOOP("settings", "Minutes to take back an unprinted receipt alone"),
    QT_TRANSLATE_NOOP("settings", "After that, or once printed, a second person must agree."),
)
COPIES_ALONE = Setting(
    "copies_alone",
    3,
    QT_TRANSLATE_NOOP("settings", "Copies of a receipt a person may print alone"),
    QT_TRANSLATE_NOOP("settings", "For every further copy a second person must agree."),
)
DRAWER_OPENINGS_ALONE = Setting(
    "drawer_openings_alone",
    5,
    QT_TRANSLATE_NOOP("settings", "Times a shift may open the drawer without a sale"),
    QT_TRANSLATE_NOOP("settings", "For every further time a second person must agree."),
)
OPEN_DRAWER_ON_CASH = Setting(
    "open_drawer_on_cash",
    False,
    QT_TRANSLATE_NOOP("settings", "Open the cash drawer when cash is taken"),
    QT_TRANSLATE_NOOP("settings", "Only where the drawer hangs on the receipt printer."),
)
LOCK_MINUTES = Setting(
    "lock_minutes",
    10,
    QT_TRANSLATE_NOOP("settings", "Minutes without input before the screen locks"),
    QT_TRANSLATE_NOOP("settings", "0 keeps the screen open; Ctrl+L locks at once."),
)
MEETING_HOUR = Setting(
    "meeting_hour",
    2,
    QT_TRANSLATE_NOOP("settings", "Hour of the nightly meeting with head office"),
    QT_TRANSLATE_NOOP("settings", "Within half an hour after it; in the morning if it was missed."),
    (20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6),
)
ALL: tuple[Setting[int] | Setting[str] | Setting[bool], ...] = (
    LANGUAGE,
    PAPER_WIDTH,
    PRINT_JOB_MINUTES,
    UNPRINTED_VOID_MINUTES,
    COPIES_ALONE,
    DRAWER_OPENINGS_ALONE,
    OPEN_DRAWER_ON_CASH,
    LOCK_MINUTES,
    MEETING_HOUR,
)
