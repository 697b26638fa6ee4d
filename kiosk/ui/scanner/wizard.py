"""Learning a scanner from test codes on the screen, and the scanners that were learned."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from msgspec import structs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.devices import Devices, Ending, ScannerProfile
from kiosk.errors import BadInput
from kiosk.language import mark, tr
from kiosk.scan.layout import REPAIRS
from kiosk.scan.payload import shown
from kiosk.scan.profile import SLOW, TEST_CODES, Sample, learn
from kiosk.scan.wedge import Key, Scan
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.page import card
from kiosk.ui.scanner.codes import CodeView
from kiosk.ui.scanner.keys import ScannerKeys
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S3, S4, S5

NO_PROFILE = mark("No profile")

_ENDINGS: dict[Ending | None, str] = {
    "enter": mark("Ends each scan with Enter."),
    "tab": mark("Ends each scan with Tab."),
    "none": mark("Ends a scan with no key: the kiosk waits for a short silence."),
    None: mark("How it ends a scan is not known."),
}
_FEWEST = 8
"""Keys: less than that is not a test code."""

_HOLD = mark("Hold the scanner in front of the code and pull its trigger.")
_SCREEN = mark("Many scanners don't read from a screen: then print the codes.")


def learned_words(profile: ScannerProfile) -> tuple[str, ...]:
    """What is known of a scanner, in sentences."""
    words = [tr(_ENDINGS[profile.ending])]
    if profile.gap is not None:
        words.append(tr("%n ms between keys.", "milliseconds", round(profile.gap * 1000)))
    if profile.layout in REPAIRS:
        words.append(tr("{trouble}: repaired.", trouble=REPAIRS[profile.layout].words))
    words.append(_around(shown(profile.prefix), shown(profile.suffix)))
    if profile.gap is not None and profile.gap >= SLOW:
        words.append(
            tr("That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.")
        )
    return tuple(each for each in words if each)


def _around(prefix: str, suffix: str) -> str:
    """What it puts around each code; "" where it is nothing."""
    if prefix and suffix:
        return tr("Puts “{prefix}” before and “{suffix}” after each code: left out.", prefix=prefix, suffix=suffix)
    if prefix:
        return tr("Puts “{prefix}” before each code: left out.", prefix=prefix)
    return tr("Puts “{suffix}” after each code: left out.", suffix=suffix) if suffix else ""


def with_scanner(devices: Devices, profile: ScannerProfile) -> Devices:
    """The devices with this scanner kept and in use; one of the same name is replaced."""
    others = [each for each in devices.scanners if each.name != profile.name]
    return structs.replace(devices, scanners=(*others, profile), scanner=profile.name)


def without_scanner(devices: Devices, name: str) -> Devices:
    """The devices without the scanner of that name; none is in use if it was that."""
    others = tuple(each for each in devices.scanners if each.name != name)
    return structs.replace(devices, scanners=others, scanner="" if devices.scanner == name else devices.scanner)


class ScannerWizard(Overlay):
    """Shows the test codes one after the other, says what was learned, and tries it out. No scan of it goes further."""

    learned = Signal(object)
    """A `ScannerProfile` with its name, to be kept; the wizard is closed then."""
    print_asked = Signal(bool)
    """The codes are wanted on paper (`draw_test_codes`); True: as bars."""

    def __init__(self, host: QWidget, theme: Theme, keys: ScannerKeys, names: Collection[str] = ()) -> None:
        """`names` are taken by other scanners."""
        super().__init__(host, theme, tr("Set up a scanner"), width=760, easy=False)
        self._keys, self._names = keys, set(names)
        self._samples: list[Sample] = []
        self.bars = False
        self.profile: ScannerProfile | None = None
        self._scanning = self._make_scanning()
        self._trouble = self._make_trouble()
        self._result = self._make_result()
        for page in (self._scanning, self._trouble, self._result):
            self.body.addWidget(page)
        self.closed.connect(self._let_go)
        self.restart()

    # The pages.
    def _make_scanning(self) -> QWidget:
        page, column = _page()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(S5)
        self.code = CodeView()
        self._sides.addWidget(self.code)
        words = QVBoxLayout()
        words.setSpacing(S2)
        self.progress = label("", look.LARGE, look.BOLD)
        self.hint = label("", look.SMALL, wrap=True)
        words.addStretch()
        for each in (self.progress, self.hint, label(tr(_SCREEN), look.TINY, role="quiet", wrap=True)):
            words.addWidget(each)
        words.addStretch()
        self._sides.addLayout(words, 1)
        column.addLayout(self._sides)
        self.other_codes = self.button("", self._turn_codes)
        self.printing = self.button(tr("Print them…"), lambda: self.print_asked.emit(self.bars))
        self.cancel = self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc")
        column.addLayout(_foot(self.other_codes, self.printing, self.cancel))
        return page

    def _make_trouble(self) -> QWidget:
        page, column = _page()
        self.trouble = label("", look.BODY, look.SEMIBOLD, role="danger", wrap=True)
        self.advice = label("", look.SMALL, wrap=True)
        column.addWidget(self.trouble)
        column.addWidget(self.advice)
        self.again = self.button(tr("Try again"), self.restart, "primary", key="Enter")
        column.addLayout(_foot(self.again, self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc")))
        return page

    def _make_result(self) -> QWidget:
        page, column = _page()
        self.words = label("", look.SMALL, wrap=True)
        column.addWidget(self.words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S2)
        self.read = label("", look.BODY, look.BOLD, wrap=True)
        self.read.setAccessibleName(tr("What the kiosk reads"))
        box, inner = card()
        inner.setContentsMargins(S3, S2, S3, S2)
        inner.addWidget(self.read)
        self.name = QLineEdit()
        self.name.setFont(look.font(look.SMALL))
        self.name.setMaxLength(40)
        self.name.setAccessibleName(tr("Name of this scanner"))
        self.name.returnPressed.connect(self._save)
        rows = ((tr("Try it: scan anything"), box), (tr("Name of this scanner"), self.name))
        for row, (words, widget) in enumerate(rows):
            grid.addWidget(label(words, look.SMALL, look.SEMIBOLD, role="quiet"), row, 0)
            grid.addWidget(widget, row, 1)
        column.addLayout(grid)
        self.complaint = label("", look.TINY, look.SEMIBOLD, role="danger", wrap=True)
        column.addWidget(self.complaint)
        self.save = self.button(tr("Save and use it"), self._save, "primary", key="Enter")
        cancel = self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc")
        column.addLayout(_foot(self.save, self.button(tr("Learn again"), self.restart), cancel))
        return page

    def _show(self, page: QWidget, focus: QWidget) -> None:
        for each in (self._scanning, self._trouble, self._result):
            each.setVisible(each is page)
        if self.isVisible():
            self._place()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # Scanning.
    def restart(self) -> None:
        """Begin with the first code."""
        self._samples.clear()
        self.profile = None
        self._keys.try_out(None)
        self._keys.capture(self._arrived)
        self._show_code(tr(_HOLD))
        self._show(self._scanning, self.other_codes)

    def _show_code(self, hint: str) -> None:
        number, total = count(len(self._samples) + 1), count(len(TEST_CODES))
        self.progress.setText(tr("Code {number} of {total}", number=number, total=total))
        self.hint.setText(hint)
        if self.bars:
            self.other_codes.set_words(tr("Show square codes"))
            spoken = tr("Bar code {number} of {total} to be scanned", number=number, total=total)
        else:
            self.other_codes.set_words(tr("My scanner reads only bars"))
            spoken = tr("Square code {number} of {total} to be scanned", number=number, total=total)
        self.code.setAccessibleName(spoken)
        self.code.show_code(TEST_CODES[len(self._samples)], bars=self.bars)
        vertical, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(vertical if self.bars else beside)

    def _turn_codes(self) -> None:
        self.bars = not self.bars
        self._show_code(tr(_HOLD))
        self._place()

    def _arrived(self, keys: tuple[Key, ...]) -> None:
        """The keys of one scan, or of somebody who typed."""
        if len(keys) < _FEWEST:
            self._show_code(tr("That was not the whole code. Scan it once more."))
            return
        if any(_text(keys) == _text(sample.keys) for sample in self._samples):
            self._show_code(tr("That was the code before. Scan the one that is shown now."))
            return
        self._samples.append(Sample(TEST_CODES[len(self._samples)], keys))
        if len(self._samples) < len(TEST_CODES):
            self._show_code(tr("Good. Now this one."))
        else:
            self._learn()

    def _learn(self) -> None:
        try:
            self.profile = learn(self._samples)
        except BadInput as trouble:
            self._keys.capture(lambda _keys: None)
            self.trouble.setText(trouble.title)
            self.advice.setText(trouble.hint)
            self._show(self._trouble, self.again)
            return
        self._keys.capture(None)
        self._keys.try_out(self._tried, self.profile)
        self.words.setText(" ".join(learned_words(self.profile)))
        self.read.setText(tr("Nothing yet"))
        self.complaint.hide()
        self.name.setText(self._free_name())
        self._show(self._result, self.save)

    def _free_name(self) -> str:
        names = (tr("Scanner {number}", number=number) for number in itertools.count(1))
        return next(name for name in names if name not in self._names)

    def _tried(self, scan: Scan) -> None:
        whole = not (scan.cut or scan.joined)
        self.read.setText(f"“{shown(scan.text)}”" if whole else tr("Scan again: it stopped in the middle"))

    # The end.
    def _save(self) -> None:
        name = self.name.text().strip()
        if not name or name in self._names:
            self.complaint.setText(tr("Another scanner has that name.") if name else tr("Give it a name."))
            self.complaint.show()
            self._place()
            self.name.setFocus()
        elif self.profile is not None:
            profile = structs.replace(self.profile, name=name)
            self.close_overlay()
            self.learned.emit(profile)

    def _let_go(self) -> None:
        self._keys.capture(None)
        self._keys.try_out(None)

    def _place(self) -> None:
        self.code.set_height(max(120, self._host.height() - 220))
        super()._place()


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S2)
    return page, column


def _foot(*made: Button) -> QBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, S2, 0, 0)
    row.setSpacing(S3)
    row.setDirection(QBoxLayout.Direction.RightToLeft)
    for button in made:
        row.addWidget(button)
    row.addStretch()
    return row


def _text(keys: Collection[Key]) -> str:
    return "".join(key.text for key in keys)


class ScannersOverlay(Overlay):
    """The scanners that were learned: one is in use, or none; others can be learned, and old ones removed."""

    devices_chosen = Signal(object)
    """The `Devices` as they are wanted now."""
    new_asked = Signal()
    """Another scanner is to be learned; this is closed then."""

    def __init__(self, host: QWidget, theme: Theme, devices: Devices) -> None:
        text = tr("Most scanners need nothing here: plug it in and scan.")
        super().__init__(host, theme, tr("Scanners"), text, width=640)
        self.devices = devices
        self._doomed: set[str] = set()
        """Scanners of which it was asked whether they are to be removed."""
        self._used: Button | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(S2)
        self.body.addLayout(self._list)
        self.new = self.button(tr("Set up a scanner…"), self._ask_new, "primary")
        self.buttons(self.new, self.button(tr("Close"), self.close_overlay, "plain", key="Esc"))
        self._fill()

    def open(self, focus: QWidget | None = None) -> None:
        """Come up with the keyboard at what is in use: Enter changes nothing then."""
        super().open(focus or self._used)

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._doomed.clear()
        used = self.devices.profile().name
        self._list.addWidget(self._row("", tr("Fits most scanners"), used=not used))
        for profile in self.devices.scanners:
            self._list.addWidget(self._row(profile.name, " ".join(learned_words(profile)), used=profile.name == used))

    def _row(self, name: str, note: str, *, used: bool) -> QWidget:
        """The row of a scanner, or of none ("")."""
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S2)
        row = Button(self.theme, "", kind="row", height=64)
        note = " ".join((tr("In use."), note)) if used else note
        row.set_words(name or tr(NO_PROFILE), icon="check" if used else "", note=note)
        if used:
            self._used = row
        row.clicked.connect(lambda: self._choose(name))
        line.addWidget(row, 1)
        if name:
            remove = self.button(tr("Remove"), lambda: self._remove(remove, name), "plain")
            remove.setAccessibleName(tr("Remove {scanner}", scanner=name))
            line.addWidget(remove)
        return made

    def _choose(self, name: str) -> None:
        self.devices = structs.replace(self.devices, scanner=name)
        self.close_overlay()
        self.devices_chosen.emit(self.devices)

    def _remove(self, button: Button, name: str) -> None:
        """The first press asks, the second removes."""
        if name not in self._doomed:
            self._doomed.add(name)
            button.set_words(tr("Remove for good?"))
            return
        self.devices = without_scanner(self.devices, name)
        self._fill()
        self._place()
        self.new.setFocus()
        self.devices_chosen.emit(self.devices)

    def _ask_new(self) -> None:
        self.close_overlay()
        self.new_asked.emit()
