"""The scenes of the organizer and of helpers: settings for a new laptop, before the doors open, lists, the places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from staging import Stage, settle, until

from kiosk.app.drill import planned as drill_planned
from kiosk.app.importing import Importing
from kiosk.checks import Check, Planned, State
from kiosk.doctor import planned
from kiosk.lists import ListKind
from kiosk.model import UPSTREAM, Draft, How, OperationKind
from kiosk.settings import Settings
from kiosk.settings_file import code
from kiosk.ui.camera.state import CameraState
from kiosk.ui.lists import open_lists
from kiosk.ui.lists.overlay import ListsOverlay
from kiosk.ui.preflight import open_preflight
from kiosk.ui.preflight.overlay import CHECKS, PreflightOverlay
from kiosk.ui.sound.sounds import NO_OUTPUT

Scene: TypeAlias = Callable[[Stage], object]

GIVEN = Settings(
    allow_override=False,
    next_steps={"cancelled": "Send the runner to the blue tent."},
    override_reasons=("The organizer said yes", "Paid at the desk"),
    laptops_sharing_key=3,
    full_screen=True,
)
"""What another laptop gives."""

_PLAN = tuple(each for each in planned(with_event=True) if each.group in CHECKS)


# Settings of another laptop, on the first screen of a new one.
async def _no_key() -> bool:
    return False


async def _a_key() -> bool:
    return True


def _importing(on: Stage, *, has_key: bool = False) -> Importing:
    """The first screen with what takes settings there."""
    office, choices = on.office()
    window = on.window

    def show() -> None:
        window.show_setup().set_server(choices.settings.api_url, keyring=True)
        made.tell()

    made = Importing(window, office, choices, on.run, has_key=_a_key if has_key else _no_key, show=show)
    made.attend(window.setup)
    show()
    return made


def _import(on: Stage) -> None:
    _importing(on)
    on.window.setup.settings.click()
    until(lambda: on.window.plugged.camera.state is not CameraState.STARTING)


def _import_failed(on: Stage) -> None:
    _import(on)
    assert on.window.plugged._taker is not None
    on.window.plugged._taker("1042")


def _import_offered(on: Stage) -> None:
    _importing(on)
    on.window.setup.key.setText(code(GIVEN))
    on.window.setup.connect_button.click()


def _imported(on: Stage, *, has_key: bool = False) -> None:
    _importing(on, has_key=has_key)
    on.window.setup.code_typed.emit(code(GIVEN))
    settle()
    on.click("Take")
    until(lambda: on.window.setup._checks and not on.window.setup._show_checks.isActive())


FIRST: Final[dict[str, Scene]] = {
    "setup-imported": _imported,
    "setup-imported-key": lambda on: _imported(on, has_key=True),
}
"""Those of the first screen."""


# Before the doors open.
def _checked(each: Planned, state: State = State.PASS, words: str = "as it has to be", to_do: str = "") -> Check:
    return Check(each.id, each.title, state, words, to_do)


def _preflight(on: Stage, *, practice: bool = False) -> PreflightOverlay:
    """The page, with checks that are looked at; the sound is known to be broken on every computer."""
    if practice:
        on.begin(practice=True)
    sounds = on.window.plugged.sounds
    sounds._steps.clear()
    sounds._trouble = NO_OUTPUT
    overlay = open_preflight(on.screen)
    overlay.begin(_PLAN)
    return overlay


def _told(overlay: PreflightOverlay, checks: Iterable[Planned]) -> None:
    for each in checks:
        overlay.show_check(_checked(each))


def _all_pass(on: Stage, *, practice: bool = False) -> PreflightOverlay:
    overlay = _preflight(on, practice=practice)
    _told(overlay, (*_PLAN, *overlay.devices.planned()))
    return overlay


def _running(on: Stage) -> None:
    _told(_preflight(on), _PLAN[:5])


def _one_fails(on: Stage) -> None:
    found = _all_pass(on)
    space = next(each for each in _PLAN if each.id == "free_space")
    found.show_check(_checked(space, State.FAIL, "30 MB are free", "Free some space, or use another laptop."))


def _drill(on: Stage, *, ended: bool) -> None:
    found, steps = _all_pass(on), drill_planned()
    found.begin(steps)
    _told(found, steps if ended else steps[:4])
    timers = (found._placing, found.groups._following)
    while any(timer.isActive() for timer in timers):  # it scrolls there, and again where that made other room
        until(lambda: not any(timer.isActive() for timer in timers))


# Lists.
def _lists(on: Stage, kind: ListKind = ListKind.NOT_YET, typed: str = "") -> ListsOverlay:
    """A list of a morning with one of each kind, gathered to its end."""
    _lived(on)
    open_lists(on.screen)
    overlay = on.screen.overlay
    assert isinstance(overlay, ListsOverlay)
    overlay.kinds.show_kind(kind)
    until(lambda: not overlay.gathering.busy)
    if typed:
        overlay.filters.line.setText(typed)
        until(lambda: not overlay.gathering.busy and overlay.gathering.shown_of == overlay.filters.asked)
    return overlay


def _lived(on: Stage) -> None:
    on.record("r1")
    first = on.record("r3")
    with on.store.transaction():
        on.store.append(Draft("r4", OperationKind.CHECK_IN, How.SEARCH, reason="Organizer said yes"))
        on.store.append(Draft("r3", OperationKind.UNDO, How.SEARCH, undoes=(first,), reason="Wrong person"))
    on.store.refuse(on.record("r6"), UPSTREAM, error="422 NOT_ACTIVE: not active")


def _exported(on: Stage) -> None:
    overlay = _lists(on)
    overlay.outgoing().save_csv(str(on.folder / "lakefront-not-yet.csv"))
    until(lambda: not overlay.outgoing().job.busy)


def _settings_code(on: Stage) -> None:
    on.open_places(4)
    on.click("Show as a code")


OVERLAYS: Final[dict[str, Scene]] = {
    "import": _import,
    "import-failed": _import_failed,
    "import-offered": _import_offered,
    "preflight": _running,
    "preflight-pass": _all_pass,
    "preflight-practice": lambda on: _all_pass(on, practice=True),
    "preflight-fails": _one_fails,
    "preflight-drill": lambda on: _drill(on, ended=False),
    "preflight-ended": lambda on: _drill(on, ended=True),
    "lists": _lists,
    "lists-filtered": lambda on: _lists(on, ListKind.EVERYBODY, "mu"),
    "lists-nobody": lambda on: _lists(on, ListKind.EVERYBODY, "qqq"),
    "lists-undone": lambda on: _lists(on, ListKind.UNDONE),
    "lists-empty": lambda on: _lists(on, ListKind.WALK_UPS),
    "lists-exported": _exported,
    "places-rights": lambda on: on.open_places(0),
    "places-steps": lambda on: on.open_places(1),
    "places-runs": lambda on: on.open_places(2),
    "places-full-screen": lambda on: on.open_places(3),
    "places-laptops": lambda on: on.open_places(4),
    "places-code": _settings_code,
    "places-pin": lambda on: on.open_places(5),
    "places-wipe": lambda on: on.open_places(6),
}
"""Those that lie over a screen."""
