"""What a volunteer is told to do next with somebody who is not checked in."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from kiosk.language import mark, tr
from kiosk.settings import Settings
from kiosk.ui import theme as look
from kiosk.ui.labels import label
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Place
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1

STEPS: Final = {
    "cancelled": mark("Cancelled"),
    "refunded": mark("Refunded"),
    "waitlist": mark("On the waiting list"),
    "unknown_status": mark("Another status"),
    "not_in_event": mark("Not in this event"),
    "wrong_run": mark("Run of another desk"),
}
"""The verdicts that have such a text, by their words."""

_LONGEST = 160
"""Letters: two lines of the banner."""


class StepsPlace(Place):
    """A line for each verdict; an empty one stands for our own text."""

    def __init__(self, theme: Theme, office: Office) -> None:
        super().__init__(
            theme,
            office,
            tr("What happens next"),
            tr("The banner says this below the refusal. Where a line is empty, the grey words are said."),
        )
        self.lines: dict[str, QLineEdit] = {}
        for word, name in STEPS.items():
            line = QLineEdit()
            line.setFont(look.font(look.SMALL))
            line.setMaxLength(_LONGEST)
            line.setAccessibleName(tr(name))
            line.setPlaceholderText(Settings().next_step(word) or tr("Nothing more: the banner names the desk."))
            line.editingFinished.connect(partial(self._take, word))
            caption = label(tr(name), look.TINY, look.SEMIBOLD, role="quiet")
            caption.setBuddy(line)
            pair = QVBoxLayout()
            pair.setSpacing(S1)
            pair.addWidget(caption)
            pair.addWidget(line)
            self.column.addLayout(pair)
            self.lines[word] = line
        self.column.addStretch()

    def enter(self) -> None:
        """Show what is chosen."""
        for word, line in self.lines.items():
            line.setText(self.office.settings.next_steps.get(word, ""))
            line.setCursorPosition(0)

    def leave(self) -> None:
        """Keep what was typed."""
        for word in self.lines:
            self._take(word)

    def _take(self, word: str) -> None:
        steps, text = self.office.settings.next_steps, " ".join(self.lines[word].text().split())
        if steps.get(word, "") != text:
            others = {each: kept for each, kept in steps.items() if each != word}
            name = tr(STEPS[word])
            words = tr("Kept: {name}", name=name) if text else tr("Our own text again: {name}", name=name)
            self.keep(words, next_steps=others | ({word: text} if text else {}))
