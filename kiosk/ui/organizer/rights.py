"""What volunteers may do against a status, and the reasons that they choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from kiosk.desk import OVERRIDE_REASONS
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Place, Tick, clear
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2

_MOST, _LONGEST = 8, 40
"""Reasons, as many as the settings take; and letters of one, as fit a button."""

_OURS = OVERRIDE_REASONS[:-1]


class RightsPlace(Place):
    """A tick for checking in all the same, and one for each reason."""

    def __init__(self, theme: Theme, office: Office) -> None:
        super().__init__(
            theme,
            office,
            tr("Checking in all the same"),
            tr(
                "Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be "
                "allowed to check them in all the same; the reason is recorded."
            ),
        )
        self.allow = Tick(theme, tr("Volunteers may do that"), height=56)
        self.allow.clicked.connect(self._allow)
        self.column.addWidget(self.allow)
        self.column.addSpacing(S2)
        self.caption = label(tr("Reasons to choose from"), look.SMALL, look.SEMIBOLD)
        self.column.addWidget(self.caption)
        self._list = QVBoxLayout()
        self._list.setSpacing(S1)
        self.column.addLayout(self._list)
        self.ticks: dict[str, Tick] = {}
        self.line = QLineEdit()
        self.line.setFont(look.font(look.SMALL))
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(tr("A reason of your own"))
        self.line.setPlaceholderText(tr("A reason of your own"))
        self.line.returnPressed.connect(self._add)
        self.add = Button(theme, tr("Add"), height=52)
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.line, 1)
        row.addWidget(self.add)
        self.column.addLayout(row)
        last = tr("“{reason}” always comes last: the volunteer types it.", reason=tr(OVERRIDE_REASONS[-1]))
        self.column.addWidget(label(last, look.TINY, role="quiet", wrap=True))
        self.column.addStretch()

    def enter(self) -> None:
        """Show what is chosen."""
        self.allow.setChecked(self.office.settings.allow_override)
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        chosen = self.office.settings.override_reasons or _OURS
        allowed = self.office.settings.allow_override
        self.ticks = {}
        for reason in (*_OURS, *(each for each in chosen if each not in _OURS)):
            tick = Tick(self.theme, tr(reason), on=reason in chosen)
            tick.setEnabled(allowed)
            tick.clicked.connect(lambda on, reason=reason: self._choose(reason, on))
            self.ticks[reason] = tick
            self._list.addWidget(tick)
        for widget in (self.caption, self.line, self.add):
            widget.setEnabled(allowed)

    def _allow(self, on: bool) -> None:
        words = tr("Volunteers may check in all the same.") if on else tr("Volunteers may not check in all the same.")
        self.keep(words, allow_override=on)
        self.enter()

    def _choose(self, reason: str, on: bool) -> None:
        chosen = tuple(each for each, tick in self.ticks.items() if tick.isChecked())
        if not chosen:
            self.ticks[reason].setChecked(True)
            self.said.emit(tr("At least one reason stays."), True)
            return
        said = tr(reason)
        words = tr("Can be chosen: {reason}", reason=said) if on else tr("Taken out: {reason}", reason=said)
        if not self._keep(chosen, words):
            self.ticks[reason].setChecked(not on)

    def _add(self) -> None:
        reason = " ".join(self.line.text().split())
        chosen = tuple(each for each, tick in self.ticks.items() if tick.isChecked())
        if not reason:
            self.line.setFocus()
        elif len(chosen) >= _MOST and reason not in chosen:
            self.said.emit(tr("There is room for %n reason(s). Take another one out first.", "", _MOST), True)
        elif self._keep(
            (*chosen, *(() if reason in chosen else (reason,))), tr("Can be chosen: {reason}", reason=reason)
        ):
            self.line.clear()
            self._fill()

    def _keep(self, chosen: tuple[str, ...], words: str) -> bool:
        return self.keep(words, override_reasons=() if chosen == _OURS else chosen)
