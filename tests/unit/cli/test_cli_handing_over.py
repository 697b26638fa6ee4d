"""`kiosk hand-over`, `take-over` and `recover`: exit codes, documents, and words without tracebacks."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import run
from kiosk.store import EventStore, Home
from kiosk.store.event_store import copy_path
from tests.samples import EVENT, SetClock, fill, registration

Command = Callable[..., tuple[int, Any]]


class Laptop:
    """The command line on a data folder of its own."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root, self._capsys = root, capsys

    def says(self, *words: str) -> tuple[int, str, str]:
        """The exit code, and what is printed on both outputs."""
        self._capsys.readouterr()
        code = run(["--home", str(self.root), *words])
        printed = self._capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        return code, printed.out, printed.err

    def tells(self, *words: str) -> tuple[int, Any]:
        """The exit code and the document."""
        code, out, _ = self.says(*words, "--json")
        (line,) = out.splitlines()
        return code, json.loads(line)


@pytest.fixture
def laptop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Laptop]:
    """Makes laptops, with the event on them or without."""

    def made(name: str, *, loaded: bool = True) -> Laptop:
        home, clock = Home(tmp_path / name), SetClock()
        clock._random.seed(name)
        if loaded:
            store = EventStore.open(home.event_path(EVENT.id), clock)
            fill(store, *(registration(number) for number in range(1, 6)))
            store.rename_desk(name)
            store.close()
        return Laptop(home.root, capsys)

    return made


def event_file(laptop: Laptop) -> Path:
    return Home(laptop.root).event_path(EVENT.id)


def damage(laptop: Laptop) -> None:
    with event_file(laptop).open("r+b") as file:
        file.write(random.Random(1).randbytes(5000))


def test_from_one_laptop_to_another(tmp_path: Path, laptop: Callable[..., Laptop]) -> None:
    one, two = laptop("Blue"), laptop("Red", loaded=False)
    assert one.tells("check-in", EVENT.id, "reg0001")[0] == 0
    file = tmp_path / "blue.kiosk"
    code, given = one.tells("hand-over", EVENT.id, str(file))
    assert code == 0
    assert given == {
        "file": str(file),
        "operations": 1,
        "registrations": 5,
        "undelivered": 1,
        "table": str(tmp_path / "blue-undelivered.csv"),
    }
    code, taken = two.tells("take-over", str(file))
    assert code == 0
    (one_file,) = taken["takenOver"]
    assert {key: one_file[key] for key in one_file if key != "deskId"} == {
        "eventId": EVENT.id,
        "desk": "Blue",
        "operations": 1,
        "of": 1,
        "registrations": 5,
    }
    code, again = two.tells("check-in", EVENT.id, "--bib", "1")
    assert (code, again["verdict"]) == (1, "already_checked_in")
    assert "Blue" in again["message"]
    assert two.tells("check-in", EVENT.id, "--bib", "2")[0] == 0
    code, taken = two.tells("take-over", str(file), str(file))
    assert code == 0
    assert [each["operations"] for each in taken["takenOver"]] == [0, 0]


def test_words_for_people(tmp_path: Path, laptop: Callable[..., Laptop]) -> None:
    one, two = laptop("Blue"), laptop("Red", loaded=False)
    file = tmp_path / "blue.kiosk"
    code, out, err = one.says("hand-over", EVENT.slug, str(file))
    assert (code, err) == (0, "")
    assert out == (
        f"5 registrations and 0 operations written to {file}.\nOn the other laptop: kiosk take-over blue.kiosk\n"
    )
    one.says("check-in", EVENT.id, "reg0001")
    out = one.says("hand-over", EVENT.id, str(file))[1]
    assert f"1 of them the server lacks something of: {tmp_path / 'blue-undelivered.csv'}, to enter by hand." in out
    assert two.says("take-over", str(file))[:2] == (
        0,
        f"{EVENT.name}, from Blue: 1 of 1 operations and 5 registrations were new here.\n",
    )


def test_what_can_not_be_handed_over(tmp_path: Path, laptop: Callable[..., Laptop]) -> None:
    one = laptop("Blue")
    for words, title in (
        (("nothing", str(tmp_path / "f.kiosk")), "This event is not on this laptop"),
        ((EVENT.id, str(tmp_path / "no" / "f.kiosk")), "The file can't be written"),
        ((EVENT.id, str(tmp_path / "f.csv")), "A hand-over file is no CSV file"),
    ):
        code, told = one.tells("hand-over", *words)
        assert (code, told["error"]["title"]) == (2 if "CSV" in title else 1, title)
    with pytest.raises(SystemExit) as left:
        one.says("hand-over", EVENT.id)
    assert left.value.code == 2


def test_what_can_not_be_taken_over(tmp_path: Path, laptop: Callable[..., Laptop]) -> None:
    one, two = laptop("Blue"), laptop("Red", loaded=False)
    file, changed = tmp_path / "blue.kiosk", tmp_path / "changed.kiosk"
    one.says("check-in", EVENT.id, "reg0001")
    one.says("hand-over", EVENT.id, str(file))
    changed.write_bytes(file.read_bytes()[:-9])
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    for name, code, title in (
        ("nobody.kiosk", 1, "The file can't be read"),
        ("notes.txt", 2, "This is not a hand-over file"),
        ("changed.kiosk", 2, "The hand-over file is damaged, or was changed"),
    ):
        found, told = two.tells("take-over", str(tmp_path / name))
        assert (found, told["error"]["title"]) == (code, title)
        assert two.says("take-over", str(tmp_path / name))[2].startswith(title)
    assert Home(two.root).event_ids() == ()
    (one.root / "laptop.key").write_text("garbage", encoding="ascii")
    code, told = one.tells("hand-over", EVENT.id, str(tmp_path / "again.kiosk"))
    assert (code, told["error"]["title"]) == (1, "This laptop's key can't be read or made")
    assert not (tmp_path / "again.kiosk").exists()


def test_a_sound_file_is_not_recovered(laptop: Callable[..., Laptop]) -> None:
    one = laptop("Blue")
    before = event_file(one).read_bytes()
    assert one.tells("recover", EVENT.id) == (0, {"damaged": False})
    assert one.says("recover", EVENT.slug)[1] == "The event's file is not damaged; nothing was changed.\n"
    assert event_file(one).read_bytes() == before
    code, told = one.tells("recover", "nothing")
    assert (code, told["error"]["title"]) == (1, "This event is not on this laptop")


@pytest.mark.logs_warning
def test_a_damaged_file_is_recovered(laptop: Callable[..., Laptop]) -> None:
    one = laptop("Blue")
    for runner in ("reg0001", "reg0002"):
        assert one.says("check-in", EVENT.id, runner)[0] == 0
    damage(one)
    code, told = one.tells("status", EVENT.id)
    assert (code, told["error"]["title"]) == (1, "The event's file can't be read")
    assert "kiosk recover EVENT" in told["error"]["hint"]
    aside = event_file(one).with_name(f"{EVENT.id}.damaged-1")
    code, found = one.tells("recover", EVENT.id)
    assert (code, {key: found[key] for key in found if key != "registrations"}) == (
        0,
        {"damaged": True, "setAside": str(aside), "operations": 2, "missing": 0, "certain": True},
    )
    assert aside.exists()
    assert one.tells("recover", EVENT.id) == (0, {"damaged": False})


@pytest.mark.logs_warning
def test_what_is_lost_is_a_failure_for_scripts(laptop: Callable[..., Laptop]) -> None:
    one = laptop("Blue")
    assert one.says("check-in", EVENT.id, "reg0001")[0] == 0
    event_file(one).write_bytes(b"")
    copy_path(event_file(one)).unlink()
    code, out, _ = one.says("recover", EVENT.id)
    assert code == 1
    assert "whether the last ones were among them is not certain. This laptop goes on as a new desk." in out


def test_the_first_of_several_files_that_can_not_be_used_ends_it(tmp_path: Path, laptop: Callable[..., Laptop]) -> None:
    one, two = laptop("Blue"), laptop("Red")
    one.says("check-in", EVENT.id, "reg0001")
    one.says("hand-over", EVENT.id, str(tmp_path / "blue.kiosk"))
    code, told = two.tells("take-over", str(tmp_path / "blue.kiosk"), str(tmp_path / "nobody.kiosk"))
    assert (code, told["error"]["title"]) == (1, "The file can't be read")
    code, _, said = two.says("take-over", str(tmp_path / "blue.kiosk"), str(tmp_path / "nobody.kiosk"))
    assert code == 1
    assert "from Blue: 0 of 1 operations" in said
    assert "nobody.kiosk was not taken over, nor what comes after it:" in said
    assert two.tells("check-in", EVENT.id, "reg0001")[1]["verdict"] == "already_checked_in", "the first one was taken"
