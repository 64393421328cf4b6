"""Say at the top of a screen that head office keeps what it shows, before anybody tries to."""

from propdesk.i18n import translate
from propdesk.services import head_office
from propdesk.ui.kit.screen import Screen


def say_if_kept(screen: Screen) -> None:
    """Show the sentence where this desk has no authority; else nothing."""

    def say(is_kept: object) -> None:
        if is_kept:
            words = translate(
                "kept_by_head_office",
                "Head office keeps this for all its centres; changes come with the next meeting.",
            )
            screen.banner.say("info", words)

    screen.look(lambda: screen.seat.desk.query(head_office.keeps_rules), say)
