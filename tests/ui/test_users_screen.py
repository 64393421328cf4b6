"""Users through the real window: added with a first password, given roles, ended."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.services import accounts
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.users.presenter import first_password
from propdesk.ui.users.screen import UsersScreen
from tests.builders import World
from tests.ui.dialogs import agree, enter, faults, field, is_open, opened
from tests.ui.keys import CONTROL, press
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    centre.as_role(Role.COLLECTOR, login="chen")
    with workbench_at(qtbot, centre.as_role(Role.ADMIN, login="li"), "users") as made:
        yield made


def screen(bench: Workbench) -> UsersScreen:
    assert isinstance(bench.current, UsersScreen)
    return bench.current


def listed(bench: Workbench) -> list[str]:
    model = screen(bench).model
    rows = [model.row_at(number) for number in range(model.rowCount())]
    return [row.login for row in rows if row is not None]


def go_to(bench: Workbench, login: str) -> None:
    screen(bench).table.selectRow(listed(bench).index(login))


def tick(dialog: QDialog, *roles: Role) -> None:
    for box in dialog.findChildren(QCheckBox):
        role = box.objectName().rpartition("-")[2]
        box.setChecked(role in {wanted.value for wanted in roles})


def signs_in(centre: World, login: str, password: str) -> accounts.SignInAnswer:
    return centre.desk.seated(None).execute(accounts.sign_in, login=login, password=password)


def test_a_user_is_added_with_a_first_password_that_must_be_changed(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    dialog = opened("user")
    agree(qtbot, bench, dialog)
    assert len(faults(dialog)) == 2
    enter(dialog, login="zhao", name="老赵")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["Choose at least one role."]
    tick(dialog, Role.COLLECTOR, Role.SUPERVISOR)
    line = field(dialog, "password")
    assert isinstance(line, QLineEdit)
    password = line.text()
    agree(qtbot, bench, dialog)
    assert not is_open("user")
    assert "zhao" in listed(bench)
    answer = signs_in(centre, "zhao", password)
    assert answer.must_change


def test_a_login_stands_for_one_person(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_N, CONTROL)
    dialog = opened("user")
    enter(dialog, login="chen", name="小陈")
    tick(dialog, Role.COLLECTOR)
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["There is already a user “chen”."]


def test_roles_are_given_and_taken(qtbot: QtBot, bench: Workbench, centre: World) -> None:
    go_to(bench, "chen")
    press(Qt.Key.Key_F4)
    dialog = opened("roles")
    ticked = [box.objectName() for box in dialog.findChildren(QCheckBox) if box.isChecked()]
    assert ticked == ["roles-collector"]
    tick(dialog, Role.MANAGER)
    agree(qtbot, bench, dialog)
    users: list[accounts.UserRow] = centre.desk.query(accounts.users)
    assert [row.roles for row in users if row.login == "chen"] == [(Role.MANAGER,)]


def test_a_forgotten_password_is_given_anew_but_not_ones_own(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    go_to(bench, "chen")
    press(Qt.Key.Key_F6)
    dialog = opened("reset")
    enter(dialog, password="short")
    agree(qtbot, bench, dialog)
    assert faults(dialog) == ["A password needs at least 8 characters."]
    enter(dialog, password="long enough")
    agree(qtbot, bench, dialog)
    assert signs_in(centre, "chen", "long enough").must_change
    go_to(bench, "li")
    press(Qt.Key.Key_F6)
    agree(qtbot, bench, opened("reset"))
    assert faults(opened("reset")) == ["This cannot be done to your own access."]


def test_access_is_ended_after_a_question_and_the_person_leaves_the_list(
    qtbot: QtBot, bench: Workbench
) -> None:
    go_to(bench, "chen")
    press(Qt.Key.Key_F7)
    agree(qtbot, bench, opened("question"))
    assert listed(bench) == ["admin", "li"]
    control = screen(bench).filters["state"]
    control.fill("ended")
    screen(bench).refresh()
    rest(qtbot, bench)
    assert listed(bench) == ["chen"]


def test_nobody_ends_their_own_access(qtbot: QtBot, bench: Workbench) -> None:
    go_to(bench, "li")
    press(Qt.Key.Key_F7)
    agree(qtbot, bench, opened("question"))
    assert screen(bench).banner.text == "This cannot be done to your own access."
    assert "li" in listed(bench)


def test_people_are_found_by_name_and_role(qtbot: QtBot, bench: Workbench) -> None:
    for text, logins in (("che", ["chen"]), ("collector", ["chen"]), ("nobody", [])):
        screen(bench).search.setText(text)
        qtbot.waitUntil(lambda text=text: screen(bench).model.ask.text == text)  # type: ignore[misc]
        rest(qtbot, bench)
        assert listed(bench) == logins
    assert child(bench, "users-empty").isVisible()


def test_a_first_password_has_no_letters_that_look_alike() -> None:
    passwords = {first_password() for _ in range(200)}
    assert len(passwords) == 200
    assert not set("".join(passwords)) & set("0o1il")
    assert all(len(password) >= accounts.MINIMUM_PASSWORD for password in passwords)
