"""What the help says, on the screen and on paper: steps of a check-in, colours, keys, what to do when."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kiosk.language import tr
from kiosk.ui.wording import Role

Picture = Literal["ask", "type", "compare", "press", "look"]
"""What is drawn beside a step."""


class Step(NamedTuple):
    """One step of a check-in."""

    picture: Picture
    title: str
    text: str


class Colour(NamedTuple):
    """A banner's look, and what it means."""

    role: Role
    icon: str
    title: str
    text: str


class Key(NamedTuple):
    """Keys of which each does the same, or which belong together."""

    caps: tuple[str, ...]
    does: str


class Advice(NamedTuple):
    """What to do when something is not as it should be."""

    icon: str
    title: str
    text: str


def steps() -> tuple[Step, ...]:
    """The five steps of a check-in."""
    return (
        Step("ask", tr("Ask", "The first step of a check-in"), tr("What is your bib, or your name?")),
        Step("type", tr("Type", "A step of a check-in"), tr("A bib or a few letters. Or scan.")),
        Step("compare", tr("Compare", "A step of a check-in: is it this person?"), tr("Is it this person, this run?")),
        Step("press", tr("Press Enter"), tr("It takes the runner in the blue frame.")),
        Step("look", tr("Look", "The last step of a check-in"), tr("Green: hand out the bib. Then the next.")),
    )


def colours() -> tuple[Colour, ...]:
    """The four looks of a verdict."""
    return (
        Colour(Role.OK, "check", tr("Green: checked in"), tr("It is safe on this laptop. Hand out the bib.")),
        Colour(Role.ALREADY, "clock", tr("Yellow: already checked in"), tr("It says when and where. No second bib.")),
        Colour(Role.REFUSED, "stop", tr("Dark red: stop"), tr("Nothing was recorded. It says what to do next.")),
        Colour(Role.LOOK, "question", tr("Blue edge: look"), tr("It asks something, or says what was done.")),
    )


def keys() -> tuple[Key, ...]:
    """The keys of the check-in screen."""
    return (
        Key(("A", "…", "9"), tr("search, from anywhere")),
        Key(("↑", "↓"), tr("choose a runner")),
        Key(("Enter",), tr("check in")),
        Key(("Esc",), tr("clear, or close what is open")),
        Key(("Ctrl Z",), tr("take the last check-in back")),
        Key(("F1",), tr("this page")),
        Key(("F2",), tr("register a walk-up")),
        Key(("F3",), tr("check in a family together")),
        Key(("F4",), tr("the button in the banner")),
        Key(("F10",), tr("everything else")),
        Key(("F11",), tr("fill the screen, and back")),
    )


def advice() -> tuple[Advice, ...]:
    """What to do without a network, without a laptop, and when in doubt."""
    return (
        Advice(
            "offline",
            tr("The network goes"),
            tr("Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many."),
        ),
        Advice("laptop", tr("The laptop stops"), tr("Start it again. Whatever was green is still there.")),
        Advice("undo", tr("The wrong runner"), tr("Press Ctrl+Z and choose why. Then check in the right one.")),
        Advice(
            "question",
            tr("You are not sure"),
            tr("Send the runner to the organizer's desk, and take the next one. The organizer can decide."),
        ),
    )
