"""A screen asks one thing at a time, however often its key was pressed."""

from collections.abc import Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.fields import CodeField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.tasks import Tasks

FIELDS = (CodeField(name="login", label=QT_TRANSLATE_NOOP("sign_in", "User name")),)


def test_a_second_dialog_is_dropped_while_the_first_is_open(qtbot: QtBot) -> None:
    tasks, parent = Tasks(), QWidget()
    qtbot.addWidget(parent)
    parent.show()
    asking, told = Asking(parent, tasks), list[Mapping[str, Any]]()
    first, second, third = (
        FormDialog(parent, tasks, FormSpec(name, name, "Yes", FIELDS)) for name in ("a", "b", "c")
    )
    asking.ask(first, told.append)
    asking.ask(second, told.append)
    assert asking.dialog is first
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(second)
    first.reject()
    asking.ask(third, told.append)
    assert asking.dialog is third
    asking.close()
    assert not asking.is_open
    asking.close()
    tasks.close()
