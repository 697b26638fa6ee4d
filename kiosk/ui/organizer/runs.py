"""Which runs are served at this desk, and where the others are sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLineEdit

from kiosk.language import tr
from kiosk.model import Run
from kiosk.ui import theme as look
from kiosk.ui.labels import label
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Place, Tick
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S3

_LONGEST = 60
"""Letters of a desk's name."""


class RunsPlace(Place):
    """A tick for each run, and a line for the desk that serves it where this one does not."""

    def __init__(self, theme: Theme, office: Office, runs: Sequence[Run]) -> None:
        super().__init__(
            theme,
            office,
            tr("Runs at this desk"),
            tr("Whoever comes for another run is sent to the desk that you name beside it."),
        )
        same = Counter(run.label for run in runs)
        self._names = {run.id: run.label if same[run.label] == 1 else run.id for run in runs}
        self._labels = {run.id: run.label for run in runs}
        self.all = Tick(theme, tr("All runs"), tr("Nobody is sent elsewhere"))
        self.all.clicked.connect(self._take_all)
        self.column.addWidget(self.all)
        self.gone = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.gone.hide()
        self.column.addWidget(self.gone)
        self.ticks: dict[str, Tick] = {}
        self.lines: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, run in enumerate(runs):
            tick = self.ticks[run.id] = Tick(theme, run.label, height=52)
            tick.clicked.connect(lambda on, id=run.id: self._take(id, on))
            line = self.lines[run.id] = QLineEdit()
            line.setFont(look.font(look.SMALL))
            line.setMaxLength(_LONGEST)
            line.setAccessibleName(tr("Where {run} is sent", run=run.label))
            line.editingFinished.connect(partial(self._send, run.id))
            grid.addWidget(tick, row, 0)
            grid.addWidget(line, row, 1)
        self.column.addLayout(grid)
        self.column.addStretch()

    def enter(self) -> None:
        """Show what is chosen."""
        settings = self.office.settings
        served = set(settings.served_runs)
        strangers = served - set(self._labels) - set(self._labels.values())
        here = {run for run, name in self._labels.items() if not served or {run, name} & served}
        self.all.setChecked(not served)
        for run, tick in self.ticks.items():
            tick.setChecked(run in here)
            line = self.lines[run]
            line.setText(settings.go_to.get(self._labels[run], ""))
            line.setEnabled(run not in here)
            line.setPlaceholderText(tr("Served here") if run in here else tr("Sent to, as in: Desk 5"))
        nobody = tr("No run of this event is chosen, so everybody is sent away. Tick one, or all.")
        self.gone.setText(nobody)
        self.gone.setVisible(bool(strangers) and not here)

    def leave(self) -> None:
        """Keep what was typed."""
        for run in self.lines:
            self._send(run)

    def _take_all(self, on: bool) -> None:
        if on:
            self.keep(tr("All runs are served here."), served_runs=())
        else:
            self.said.emit(tr("Take out the runs that are not served here."), False)
        self.enter()

    def _take(self, run: str, on: bool) -> None:
        chosen = [each for each, tick in self.ticks.items() if tick.isChecked()]
        if not chosen:
            self.said.emit(tr("At least one run is served here."), True)
        else:
            name = self._labels[run]
            words = tr("Served here: {run}", run=name) if on else tr("Not served here any more: {run}", run=name)
            everything = len(chosen) == len(self.ticks)
            self.keep(words, served_runs=() if everything else tuple(self._names[each] for each in chosen))
        self.enter()

    def _send(self, run: str) -> None:
        go_to, name = self.office.settings.go_to, self._labels[run]
        desk = " ".join(self.lines[run].text().split())
        if go_to.get(name, "") != desk:
            others = {each: kept for each, kept in go_to.items() if each != name}
            words = tr("{run}: go to {desk}", run=name, desk=desk) if desk else tr("{run}: no desk named", run=name)
            self.keep(words, go_to=others | ({name: desk} if desk else {}))
