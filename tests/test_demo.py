"""The demonstration: invented, repeatable, and sound by every invariant."""

from datetime import date
from pathlib import Path

import pytest

from propdesk.app import App, create_app
from propdesk.demo.estate import invent
from propdesk.demo.fill import ALWAYS_OWING, AlreadyFilledError, fill, password_of
from propdesk.demo.lobby_stories import KINDS
from propdesk.desk import Desk
from propdesk.domain.identity_numbers import check_identity
from propdesk.paths import DataFolder
from propdesk.services import accounts, case_lists, counter_account, setup
from propdesk.verify import verify

UNITS = 12


@pytest.fixture
def app(tmp_path: Path) -> App:
    """A set-up, empty data folder."""
    made = create_app(DataFolder(tmp_path))
    password = password_of("admin")
    made.desk.execute(
        setup.initialise, project="阳光花园", centre="C001", desk="D01", password=password
    )
    return made


def seated(app: App, login: str) -> Desk:
    answer = app.desk.execute(accounts.sign_in, login=login, password=password_of(login))
    return app.desk.seated(answer.actor)


def test_the_demonstration_is_sound_and_its_first_unit_owes(app: App) -> None:
    admin = seated(app, "admin")
    filled = fill(app, admin, UNITS, lambda _: None)
    assert filled.units == UNITS
    assert filled.receipts > 0
    told = admin.query(case_lists.counts)
    assert all(told[workflow] for workflow in (*KINDS, "shift_handovers"))
    unit = admin.query(counter_account.find_unit, text=ALWAYS_OWING)
    assert admin.query(counter_account.account, unit_id=unit).open_fen > 0
    assert verify(admin).ok
    app.close()


def test_its_people_sign_in_with_passwords_of_their_own(app: App) -> None:
    fill(app, seated(app, "admin"), 1, lambda _: None)
    assert seated(app, "collector").actor is not None
    with pytest.raises(AlreadyFilledError):
        fill(app, seated(app, "admin"), 1, lambda _: None)
    app.close()


def test_the_same_size_gives_the_same_estate_and_every_number_is_well_formed() -> None:
    days = [date(2026, 10, 31), date(2026, 11, 30)]
    estate = invent(500, days, "2026-09")
    assert estate == invent(500, days, "2026-09")
    numbers = [person.identity for person in estate.people]
    assert len(set(numbers)) == len(numbers)
    assert not [n for n in numbers if check_identity(n, today=date(2026, 12, 1))]
