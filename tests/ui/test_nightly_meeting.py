"""The window meets head office by itself at night, and tries again later when that failed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from propdesk.app import App, create_app
from propdesk.attachments.cases import attach_content
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.meeting import file_client, status
from propdesk.paths import DataFolder
from propdesk.services import casework, setup
from propdesk.services.work import Actor
from propdesk.ui.nightly_meeting import NightlyMeeting
from tests.attachments.pictures import jpeg
from tests.builders import FixedClock, World
from tests.ui.loopback_hub import LoopbackHub, loopback_hub

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Night:
    """A desk of a hub, and the clock both go by."""

    app: App
    hub: LoopbackHub
    clock: FixedClock
    said: list[str] = field(default_factory=list)

    def look(self, meeting: NightlyMeeting) -> datetime | None:
        """Let the window look once; return when the desk last met."""
        meeting.look()
        assert meeting.rest(10)
        QCoreApplication.processEvents()
        return self.app.desk.query(status.standing).met_at


@pytest.fixture
def night(centre: World, tmp_path: Path) -> Iterator[Night]:
    clock = FixedClock()
    app = create_app(DataFolder(tmp_path / "desk"), clock)
    app.desk.execute(setup.initialise, project="P", centre="C001", desk="D01", password="password1")
    assert centre.desk.actor is not None
    actor: Actor = centre.desk.actor
    with loopback_hub(tmp_path / "hub", clock) as hub:
        hub.enrol(app.desk.seated(actor), tmp_path / "desk")
        yield Night(app, hub, clock)
    app.close()


def meeting_of(night: Night, window: QObject) -> NightlyMeeting:
    made = NightlyMeeting(night.app, window)
    made.troubled.connect(night.said.append)
    return made


def test_the_desk_meets_once_a_night(night: Night) -> None:
    window = QObject()
    meeting = meeting_of(night, window)
    first = night.look(meeting)
    assert first == night.clock.now()
    night.clock.advance(hours=2)
    assert night.look(meeting) == first
    night.clock.advance(hours=13)  # 3 o'clock at night
    assert night.look(meeting) == night.clock.now()
    assert night.said == [""]
    meeting.end()


def test_trouble_is_said_and_tried_again_no_sooner_than_a_minute_later(night: Night) -> None:
    window = QObject()
    meeting = meeting_of(night, window)
    night.clock.advance(hours=15)
    night.hub.office.revoke("C001", "D01")
    before = night.look(meeting)
    assert "no longer lets this desk in" in night.said[-1]
    night.look(meeting)
    assert len(night.said) == 1
    night.clock.advance(minutes=1)
    assert night.look(meeting) == before
    assert len(night.said) == 2
    meeting.end()


def test_a_desk_that_is_not_enrolled_is_left_alone(tmp_path: Path) -> None:
    app = create_app(DataFolder(tmp_path), FixedClock())
    app.desk.execute(setup.initialise, project="P", centre="C001", desk="D01", password="password1")
    window = QObject()
    meeting = NightlyMeeting(app, window)
    said: list[str] = []
    meeting.troubled.connect(said.append)
    meeting.look()
    assert meeting.rest(10)
    QCoreApplication.processEvents()
    assert said == []
    meeting.end()
    app.close()


def test_files_are_carried_once_data_have_met_and_go_on_after_trouble(
    night: Night, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = night.app.desk.seated(Actor(UserId(bytes(16)), "a", "a", frozenset(Permission)))
    values = {"title": "通知", "sort": "reminder", "wording": "内容"}
    done = desk.execute(casework.open_case, workflow="notices", values=values)
    attach_content(desk, done.case_id, "a.jpg", jpeg())
    window = QObject()
    meeting = meeting_of(night, window)

    def waiting() -> int:
        return desk.query(status.standing).files_to_send

    with monkeypatch.context() as trouble:
        trouble.setattr(file_client, "FILES", "/nowhere")
        night.look(meeting)
        assert waiting() == 1
    assert night.said == [], "files that wait are no trouble of the meeting"
    night.look(meeting)
    assert waiting() == 1, "no sooner than a minute later"
    night.clock.advance(minutes=2)
    night.look(meeting)
    assert waiting() == 0
    meeting.end()
