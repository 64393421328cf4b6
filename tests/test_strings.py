"""Every sentence is translated, in every language, with the same placeholders."""

from pathlib import Path

import pytest

from propdesk.domain.errors import InvalidValueError, PermissionDeniedError
from propdesk.domain.permissions import PERMISSION_NAMES, ROLE_NAMES, Permission, Role
from propdesk.i18n import current_language, speaking, translate, use_language
from tools.i18n import declared, problems


def test_no_sentence_is_missing_dead_or_differs_in_its_placeholders() -> None:
    assert problems(declared()) == []


def test_a_marker_with_anything_but_literals_is_refused(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text('translate("screen", f"{n} units")\n', "utf-8")
    with pytest.raises(SystemExit, match="literals only"):
        declared(tmp_path)


def test_a_sentence_is_spoken_in_the_language_of_the_block() -> None:
    use_language("en")
    error = InvalidValueError(value="x")
    with speaking("zh_CN"):
        chinese = error.message()
        with speaking("zh_TW"):
            assert current_language() == "zh_TW"
        assert current_language() == "zh_CN"
    assert chinese == "无法识别“x”。"
    assert error.message() == "“x” is not understood here."


def test_an_unknown_language_falls_back_to_the_one_most_users_see() -> None:
    use_language("fr")
    assert current_language() == "zh_CN"


def test_an_unknown_sentence_is_shown_as_it_is() -> None:
    with speaking("zh_CN"):
        assert translate("nowhere", "Not there") == "Not there"


def test_a_message_inside_an_error_is_translated_along() -> None:
    error = PermissionDeniedError(permission=PERMISSION_NAMES[Permission.COLLECT])
    with speaking("zh_CN"):
        assert error.message() == "您没有此项操作的权限（收款）。"
    assert str(error) == "You do not have the right to do this (take money)."


def test_every_permission_and_role_has_a_name() -> None:
    assert set(PERMISSION_NAMES) == set(Permission)
    assert set(ROLE_NAMES) == set(Role)


def test_a_message_keeps_its_words_until_it_is_shown() -> None:
    message = ROLE_NAMES[Role.MANAGER]
    with speaking("zh_CN"):
        assert message.translated() == "经理"
