"""What stays said while somebody works: the data can only be read, or were found damaged."""

from collections.abc import Callable
from dataclasses import dataclass

from propdesk.domain.errors import EnvironmentProblem
from propdesk.i18n import translate
from propdesk.ui.kit.feedback import Banner


@dataclass(frozen=True)
class Standing:
    """How the data file stands since the program started."""

    is_read_only: bool = False
    damage: EnvironmentProblem | None = None


def say_standing(banner: Banner, standing: Standing, to_backups: Callable[[], None] | None) -> None:
    """Say the graver of both; `to_backups` leads there who may go back to one."""
    if standing.damage is not None:
        _say_damage(banner, standing.damage, to_backups)
    elif standing.is_read_only:
        banner.say("info", read_only_text())
    else:
        banner.clear()


def read_only_text() -> str:
    """Return what can be done and what cannot."""
    return translate(
        "shell",
        "The data can only be read here: things can be looked up and exported, nothing can be "
        "taken or changed. Give PropDesk the right to write to its folder, then start it again.",
    )


def _say_damage(
    banner: Banner, damage: EnvironmentProblem, to_backups: Callable[[], None] | None
) -> None:
    words = translate(
        "shell",
        "The check at the start found a fault: {fault} Take no more money here; note payments on "
        "paper.",
    ).format(fault=damage.message())
    if to_backups is not None:
        offer = translate("shell", "To the backups …")
        banner.say("danger", words, (("backups", offer, to_backups),))
        return
    ask = translate("shell", "Fetch somebody who may restore a backup.")
    banner.say("danger", f"{words} {ask}")
