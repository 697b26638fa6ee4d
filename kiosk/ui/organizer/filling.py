"""The window in full screen: from its start on, and now."""

from __future__ import annotations

from kiosk.language import tr
from kiosk.ui.button import Button
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Place, Tick
from kiosk.ui.theme import Theme


class FillingPlace(Place):
    """A tick for the start, and a button for now."""

    def __init__(self, theme: Theme, office: Office) -> None:
        super().__init__(theme, office, tr("Full screen"), "")
        self.start = Tick(theme, tr("Fill the screen from the start"), tr("Nothing else on this laptop is in the way"))
        self.start.clicked.connect(self._choose)
        self.now = Button(theme, "", kind="row", icon="full-screen", height=60)
        self.now.clicked.connect(self._switch)
        self.column.addWidget(self.start)
        self.column.addWidget(self.now)
        self.column.addStretch()

    def enter(self) -> None:
        """Show what is so now."""
        settings = self.office.settings
        self.start.setChecked(settings.full_screen)
        if not settings.organizer_pin:
            words = tr("Anybody can leave full screen with F11. With a PIN, leaving asks for it.")
        elif settings.full_screen:
            words = tr("Leaving full screen asks for the PIN.")
        else:
            words = tr("Leaving full screen asks for the PIN, if it was filled from the start.")
        self.text.setText(words)
        filled = self.office.is_filled()
        name = tr("Leave full screen now") if filled else tr("Fill the screen now")
        self.now.set_words(name, note=tr("The window has a frame again") if filled else tr("As F11 does"))

    def _choose(self, on: bool) -> None:
        words = tr("The window fills the screen from now on.") if on else tr("The window starts with a frame.")
        if self.keep(words, full_screen=on) and on:
            self.office.fill_screen(True)
        self.enter()

    def _switch(self) -> None:
        self.office.fill_screen(not self.office.is_filled())
        self.enter()
