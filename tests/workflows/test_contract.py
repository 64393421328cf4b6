"""What every declared workflow keeps; a new one is tested here without a line of its own."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import inspect as columns_of

from propdesk.domain.case_flow import VOID_STATE
from propdesk.domain.cases import KERNEL_STEPS, IllegalTransitionError
from propdesk.domain.documents import PrintedDocument
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.permissions import RIGHTS, Permission, Role
from propdesk.i18n import LANGUAGES, Message, speaking, use_language
from propdesk.models.base import TableKind
from propdesk.printing.rendering import SLIPS, rendered_slip, sheets_of
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.case_forms import printables
from propdesk.services.case_lists import CaseAsk
from propdesk.services.forms import Wanted
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.shell.workbench import Workbench
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow
from tests.builders import World, world
from tests.ui import golden
from tests.ui.dumps import dump, unnamed
from tests.ui.windows import rest, workbench_at
from tests.workflows.samples import multiply, opened, unit_of

LONGEST_DECLARATION = 150
MANY = 10_000
ALL = list(WORKFLOWS.values())
every = pytest.mark.parametrize("workflow", ALL, ids=lambda w: w.code)


@pytest.fixture(scope="module")
def shared(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One desk for the whole module: each workflow keeps to its own cases."""
    made = world(template_file, tmp_path_factory.mktemp("contract"))
    yield made
    made.desk.database.close()


@pytest.fixture(scope="module")
def unit(shared: World) -> bytes:
    return unit_of(shared)


def _source(workflow: Workflow) -> Path:
    return Path(inspect.getfile(workflow.record))


@every
def test_the_declaration_stays_short_and_has_a_file_of_its_own(workflow: Workflow) -> None:
    file = _source(workflow)
    assert file.stem == workflow.code
    assert file.read_text("utf-8").count("\n") < LONGEST_DECLARATION


@every
def test_its_number_and_table_belong_to_it_alone(workflow: Workflow) -> None:
    assert [w.code for w in ALL if w.form == workflow.form] == [workflow.code]
    assert [w.code for w in ALL if w.record is workflow.record] == [workflow.code]
    assert workflow.record.kind is TableKind.REFERENCE
    assert {c.key for c in columns_of(workflow.record).columns} == {
        "id",
        *(f.name for f in workflow.fields),
    }


@every
def test_every_state_can_be_reached_and_every_unfinished_one_left(workflow: Workflow) -> None:
    flow = workflow.flow
    reached = {flow.initial}
    for _ in flow.states:
        for way in flow.transitions:
            if reached & set(way.sources):
                reached |= {way.target} | ({way.rounds.target} if way.rounds else set())
    assert reached >= {state.code for state in flow.states}
    for state in flow.states:
        leaving = [w for w in flow.offered(state.code) if w.target != state.code or w.rounds]
        assert state.final or leaving, f"{state.code} is a trap"
    assert not flow.by_state[flow.initial].final
    assert any(state.final for state in flow.states)


@every
def test_codes_are_unique_and_leave_the_kernel_its_own(workflow: Workflow) -> None:
    flow = workflow.flow
    codes = [way.code for way in flow.transitions]
    assert len(set(codes)) == len(codes)
    assert not set(codes) & set(KERNEL_STEPS)
    states = [state.code for state in flow.states]
    assert len(set(states)) == len(states)
    assert VOID_STATE not in states


@every
def test_everything_is_permitted_to_somebody_who_is_no_administrator(workflow: Workflow) -> None:
    wanted = {workflow.opens, workflow.corrects, workflow.voids}
    wanted |= {way.permission for way in workflow.flow.transitions}
    wanted |= {way.second for way in workflow.flow.transitions if way.second}
    for permission in wanted:
        holders = [role for role, rights in RIGHTS.items() if permission in rights]
        assert set(holders) - {Role.ADMIN}, permission
        assert all(Permission.CASES in RIGHTS[role] for role in holders), permission


@every
def test_every_field_is_on_the_form_with_label_and_help_in_every_language(
    workflow: Workflow,
) -> None:
    on_form = [name for section in workflow.sections for name in section.fields]
    assert len(set(on_form)) == len(on_form)
    asked = {name for way in workflow.flow.transitions for name, _ in way.asked}
    for field in workflow.fields:
        assert field.name in on_form or field.name in asked, f"{field.name} is never typed"
    columns = [column for table in workflow.lines for column in table.columns]
    for language in LANGUAGES:
        with speaking(language):
            for field in (*workflow.fields, *columns):
                assert field.label.translated(), field.name
                assert field.help.translated(), f"{field.name} has no help in {language}"


@every
def test_every_word_is_translated(workflow: Workflow) -> None:
    for message in _messages(workflow):
        for language in ("zh_CN", "zh_TW"):
            with speaking(language):
                assert _is_chinese(message.translated()), message.source


@every
def test_its_rules_are_in_the_handbook_and_its_lists_are_declared(workflow: Workflow) -> None:
    for clock in workflow.flow.clocks:
        assert clock.rule or clock.field, clock.code
        assert not clock.rule or clock.rule in HANDBOOK.defaults, clock.rule
    for way in workflow.flow.transitions:
        assert way.rounds is None or way.rounds.limit in HANDBOOK.defaults, way.code
    for due_list in workflow.due_lists:
        assert set(due_list.rules) <= HANDBOOK.defaults.keys(), due_list.code
    assert workflow.columns, "a list needs columns of its own"
    assert all(workflow.by_name[f.field].choices for f in workflow.filters)
    assert workflow.field_with("summary"), "some field says what a case is about"


@every
def test_a_case_is_opened_listed_shown_and_declared_void(
    shared: World, unit: bytes, workflow: Workflow
) -> None:
    desk = shared.desk
    nothing = desk.query(case_lists.page, ask=CaseAsk(workflow.code))
    assert (nothing.total, nothing.rows) == (0, ())
    done = opened(desk, workflow, unit)
    page = desk.query(case_lists.page, ask=CaseAsk(workflow.code))
    assert [row.number for row in page.rows] == [done.number]
    assert f"-{workflow.form}-" in done.number
    sheet = desk.query(case_sheets.sheet, case_id=done.case_id)
    assert sheet.state.code == workflow.flow.initial
    gone = desk.execute(casework.void, case_id=done.case_id, reason="样本")
    assert gone.state == VOID_STATE


@every
def test_what_time_does_is_asked_of_nobody(workflow: Workflow) -> None:
    clocks = {clock.code for clock in workflow.flow.clocks}
    for way in workflow.flow.transitions:
        if way.lapses:
            assert way.lapses in clocks
            assert not any((way.asks, way.second, way.reason, way.assigns)), way.code


@every
def test_an_illegal_transition_is_refused(shared: World, unit: bytes, workflow: Workflow) -> None:
    done = opened(shared.desk, workflow, unit, 1)
    for way in workflow.flow.transitions:
        if workflow.flow.initial not in way.sources:
            with pytest.raises(IllegalTransitionError):
                shared.desk.execute(casework.do, case_id=done.case_id, transition=way.code)


@every
def test_every_paper_comes_out_on_everything_it_is_made_for(
    shared: World, unit: bytes, workflow: Workflow
) -> None:
    done = opened(shared.desk, workflow, unit, 2)
    papers = printables()
    for form in workflow.prints:
        assert form.key.startswith(f"{workflow.code}-")
        for language in ("zh_CN", "en"):
            wanted = Wanted(done.number, language)
            document: PrintedDocument = shared.desk.query(papers[form.key].ask, wanted)
            assert document.number == done.number
            for medium in form.media:
                if medium in SLIPS:
                    assert rendered_slip(document, medium).data
                else:
                    assert sheets_of(document, medium).as_pdf()


def test_list_form_and_page_open_with_no_case_with_one_and_with_ten_thousand(
    qtbot: QtBot, template_file: Path, tmp_path: Path
) -> None:
    """What list and form say in 简体中文 stands in golden files, one pair for each workflow."""
    use_language("zh_CN")
    centre = world(template_file, tmp_path)
    desk, flat = centre.desk, unit_of(centre)
    with workbench_at(qtbot, desk, "cases") as bench:
        for workflow in ALL:
            _visit(qtbot, bench, workflow)
            shown = _screen(bench).lists[workflow.code]
            assert shown.model.rowCount() == 0, workflow.code
            done = opened(desk, workflow, flat, 3)
            rest(qtbot, bench)
            _screen(bench).open_id(done.case_id)
            rest(qtbot, bench)
            assert _screen(bench).page.sheet is not None
            assert unnamed(bench) == []
            multiply(centre, workflow, done.case_id, MANY)
            _check_crowded(qtbot, bench, workflow)
    desk.database.close()


def _check_crowded(qtbot: QtBot, bench: Workbench, workflow: Workflow) -> None:
    """The list of many thousand opens and shows its last row."""
    screen = _screen(bench)
    shown = screen.lists[workflow.code]
    {command.name: command.run for command in screen.commands()}["back"]()
    shown.refresh()
    rest(qtbot, bench)
    assert shown.model.rowCount() == MANY + 1, workflow.code
    shown.table.scrollToBottom()
    rest(qtbot, bench)
    last = shown.model.row_at(MANY)
    assert last is not None, workflow.code
    assert last.number == f"{MANY:05d}"


def _visit(qtbot: QtBot, bench: Workbench, workflow: Workflow) -> None:
    """Open the list and the empty form of a workflow, and compare what they say."""
    screen = _screen(bench)
    screen.turn_to(workflow.code)
    rest(qtbot, bench)
    golden.check(f"zh_CN/case-{workflow.code}-list", dump(screen.lists[workflow.code]))
    commands = {command.name: command.run for command in screen.commands()}
    commands["new"]()
    rest(qtbot, bench)
    assert screen.opening.form is not None
    assert screen.opening.form.workflow is workflow
    golden.check(f"zh_CN/case-{workflow.code}-form", dump(screen.opening.form))
    assert unnamed(bench) == []
    commands["back"]()
    rest(qtbot, bench)


def _screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def _messages(workflow: Workflow) -> Iterator[Message]:
    yield from (workflow.title, workflow.one)
    yield from (state.label for state in workflow.flow.states)
    yield from (way.label for way in workflow.flow.transitions)
    yield from (clock.label for clock in workflow.flow.clocks)
    yield from (due_list.label for due_list in workflow.due_lists)
    yield from (section.title for section in workflow.sections)
    yield from (field.label for field in workflow.fields)
    for table in workflow.lines:
        yield table.label
        yield from (column.label for column in table.columns)
    for field in workflow.fields:
        yield from (words for _, words in field.choices)
    yield from (form.title for form in workflow.prints)


def _is_chinese(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def test_the_kernel_knows_no_workflow_by_name() -> None:
    package = Path(inspect.getfile(import_module("propdesk"))).parent
    codes = {f'"{code}"' for code in WORKFLOWS}
    kernel = [
        *package.glob("services/case*.py"),
        *package.glob("domain/case*.py"),
        *package.glob("ui/kit/case*.py"),
        *package.glob("ui/cases/*.py"),
        *package.glob("ui/rules/*.py"),
        *package.glob("ui/calendar/*.py"),
        *package.glob("ui/stock/*.py"),
        *package.glob("domain/rules*.py"),
        package / "routine.py",
        package / "services" / "calendar_days.py",
        package / "services" / "clockwork.py",
        package / "services" / "stock.py",
        package / "cli" / "due_lists.py",
        package / "cli" / "rules.py",
        package / "workflows" / "kernel.py",
        package / "cli" / "cases.py",
    ]
    for file in kernel:
        text = file.read_text("utf-8")
        assert not [code for code in codes if code in text], file
