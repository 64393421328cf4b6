"""The ways on from a data file that cannot be used, in words."""

from collections.abc import Sequence
from datetime import datetime

from propdesk.backups import BackupFile, Way
from propdesk.i18n import translate
from propdesk.ui.kit.backups_table import age_text, time_text
from propdesk.ui.sign_in.trouble_page import Choice


def choices(ways: Sequence[Way], files: Sequence[BackupFile], now: datetime) -> list[Choice]:
    """Return the buttons of these ways, in their order."""
    return [_choice(way, files, now) for way in ways]


def _choice(way: Way, files: Sequence[BackupFile], now: datetime) -> Choice:
    match way:
        case Way.RESTORE:
            words = translate("rescue", "Go back to a backup …")
            return Choice(way.value, words, _backups_text(files, now))
        case Way.KEY:
            words = translate("rescue", "Type the recovery key …")
            about = translate(
                "rescue", "From the paper of the set-up. Nothing in the data is changed by it."
            )
            return Choice(way.value, words, about)
        case Way.GO_ON:
            words = translate("rescue", "Go on with this file …")
            about = translate(
                "rescue",
                "Only where no newer backup or copy is to be found: what is missing has to be "
                "entered again from the receipts on paper.",
            )
            return Choice(way.value, words, about)
        case Way.SET_UP:
            words = translate("rescue", "Set up this desk anew …")
            about = translate("rescue", "Begins with empty data; the backups stay where they are.")
            return Choice(way.value, words, about)


def _backups_text(files: Sequence[BackupFile], now: datetime) -> str:
    if not files:
        return translate(
            "rescue", "There is none in the data folder: choose one on a USB stick or another disk."
        )
    words = translate(
        "rescue",
        "{count} backups are here; the newest was made at {moment}, {age}. Each is checked first.",
    )
    made = files[0].made_at
    return words.format(count=len(files), moment=time_text(made), age=age_text(now - made))
