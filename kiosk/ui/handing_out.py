"""Runner, then bib: who was chosen and waits for the bib that is handed out; where the mode is off, nobody ever is."""

from __future__ import annotations

from dataclasses import replace

from kiosk.desk import Desk
from kiosk.errors import BadInput
from kiosk.language import tr
from kiosk.model import BibAwaited, Entry, How, NotInEvent, SeveralMatch, Verdict, WrongBib
from kiosk.ui.wording import Words, hand_out_idle_words, idle_words, name


class HandingOut:
    """Turns choosing somebody into checking in, or, while it is `on`, into waiting for the bib."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.on = False
        self.awaited: BibAwaited | None = None

    def switch(self, on: bool) -> None:
        """Begin or end the mode; nobody is awaited then."""
        self.on, self.awaited = on, None

    def idle(self) -> Words:
        """What the banner says while nobody was chosen."""
        return hand_out_idle_words() if self.on else idle_words()

    def check_in(self, registration_id: str, how: How, *, override: str | None = None) -> Verdict:
        """Check somebody in who was found, or wait for the bib."""
        if self.on:
            return self._desk.choose(registration_id, override=override)
        return self._desk.check_in(registration_id, how, override=override)

    def take_code(self, text: str, how: How) -> Verdict:
        """A code was scanned or typed: a runner's, or the bib that is awaited."""
        if not self.on:
            return self._desk.check_in_code(text, how)
        if self.awaited is None:
            return self._desk.choose_code(text)
        return self.give(text, how)

    def give(self, text: str, how: How, *, instead: str | None = None) -> Verdict:
        """Hand the bib with this code to whoever is awaited."""
        if self.awaited is None:
            return self._desk.choose_code(text)
        chosen = self.awaited
        return self._desk.hand_out(
            chosen.entry.registration.id, text, how, override=chosen.override, instead=instead, seen=chosen.entry
        )

    def without_bib(self, reason: str) -> Verdict:
        """Check in whoever is awaited without a bib's code, if nothing speaks against it by now."""
        if self.awaited is None:
            raise BadInput(tr("Nobody is chosen"), tr("Find or scan the runner first."))
        chosen, before = self.awaited.entry.registration.id, self.awaited.override
        verdict = self._desk.choose(chosen, override=before)
        if not isinstance(verdict, BibAwaited):
            return verdict
        return self._desk.check_in(chosen, How.SEARCH, override=f"{before}; {reason}" if before else reason)

    def is_bib(self, typed: str, match: str | None) -> bool:
        """Whether a typed text is the bib that is awaited, and not somebody else's name: it has a figure in it.

        `match`: what of the selected row fits it, None where nobody does.
        """
        return self.awaited is not None and match != "name" and typed.isprintable() and any(map(str.isdigit, typed))

    def after(self, verdict: Verdict, words: Words) -> Words:
        """Who is awaited now that there is a verdict, and its words, which say if somebody was left without a bib."""
        before, self.awaited = self.awaited, self._awaited_after(verdict)
        about = verdict.entry if not isinstance(verdict, SeveralMatch | NotInEvent) else None
        if before is None or self.awaited is before or (about is not None and self._is(about, before.entry)):
            return words
        left = tr("{name} was not checked in.", name=name(before.entry.registration))
        return replace(words, lines=(*words.lines, left))

    def _awaited_after(self, verdict: Verdict) -> BibAwaited | None:
        if isinstance(verdict, BibAwaited):
            return verdict
        return self.awaited if isinstance(verdict, WrongBib) else None

    def _is(self, one: Entry, before: Entry) -> bool:
        """Whether they are the same, also where the server gave a walk-up its id meanwhile."""
        now = self._desk.entry(before.registration.id)
        return one.registration.id == (now or before).registration.id
