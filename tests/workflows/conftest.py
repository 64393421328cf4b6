"""What tests of workflows share."""

from collections.abc import Callable

import pytest

from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking


@pytest.fixture
def in_both() -> Callable[[DomainError], tuple[str, str]]:
    """Say a refusal in 简体中文 and English."""

    def said(error: DomainError) -> tuple[str, str]:
        words = []
        for language in ("zh_CN", "en"):
            with speaking(language):
                words.append(error.message())
        return words[0], words[1]

    return said
