"""Settings: defaults, file, environment, in this order; nothing that can't be used gets in, and the key never."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from kiosk import settings as subject
from kiosk.errors import BadInput, DiskTrouble
from kiosk.model import Routes, WriteBackRoute
from kiosk.settings import DEFAULT_API_URL, DEFAULT_NEXT_STEPS, FILE, Settings, load, save, server_url

FULL = Settings(
    api_url="https://api.example.org/v2",
    desk_name="Desk 3",
    theme="dark",
    write_back=WriteBackRoute(
        "POST", "/check-ins", {"who": ["{registrationId}"], "in": "{checkedIn}", "n": 1, "x": None}
    ),
    allow_override=False,
    next_steps={"cancelled": "Ask Ana."},
    served_runs=("10 km",),
    go_to={"Half Marathon": "Desk 5"},
    laptops_sharing_key=4,
    last_event="e1",
    bib_write_back=WriteBackRoute("PUT", "/bibs/{registrationId}", {"bib": "{bib}", "at": "{at}"}),
    runner_then_bib=True,
)


def put(home: Path, content: str | bytes) -> Path:
    path = home / FILE
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    found = load(tmp_path / "none", {})

    assert found == Settings()
    assert found.api_url == DEFAULT_API_URL
    assert found.allow_override
    assert not (tmp_path / "none").exists()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    save(tmp_path / "new" / "home", FULL)

    assert load(tmp_path / "new" / "home", {}) == FULL
    assert [each.name for each in (tmp_path / "new" / "home").iterdir()] == [FILE]


def test_the_environment_beats_the_file_which_beats_the_defaults(tmp_path: Path) -> None:
    put(tmp_path, '{"apiUrl": "https://file.example.org", "deskName": "Desk 1"}')

    assert load(tmp_path, {}).api_url == "https://file.example.org"
    found = load(tmp_path, {"KIOSK_API_URL": "http://127.0.0.1:8080/"})
    assert (found.api_url, found.desk_name) == ("http://127.0.0.1:8080", "Desk 1")
    assert load(tmp_path, {"KIOSK_API_URL": ""}).api_url == "https://file.example.org"


def test_a_bad_address_in_the_environment_is_blamed_on_it(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        load(tmp_path, {"KIOSK_API_URL": "ftp://x"})

    assert caught.value.hint.startswith("KIOSK_API_URL: ")


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    save(tmp_path, Settings(desk_name="Desk 1"))
    assert json.loads((tmp_path / FILE).read_text()) == {"deskName": "Desk 1"}

    save(tmp_path, Settings())
    assert json.loads((tmp_path / FILE).read_text()) == {}


def test_keys_of_another_version_stay(tmp_path: Path) -> None:
    put(tmp_path, '{"pin": {"a": [1]}, "deskName": "Desk 1", "theme": "dark"}')
    save(tmp_path, replace(load(tmp_path, {}), desk_name="Desk 2", theme="system"))

    assert json.loads((tmp_path / FILE).read_text()) == {"pin": {"a": [1]}, "deskName": "Desk 2"}


def test_a_file_of_an_editor_on_windows_is_read(tmp_path: Path) -> None:
    put(tmp_path, b"\xef\xbb\xbf" + '{\r\n  "deskName": "Bühne"\r\n}'.encode())

    assert load(tmp_path, {}).desk_name == "Bühne"


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ('{\n  "theme": "blue"\n}', 2, 'theme: "system", "light" or "dark"'),
        ('{"deskName": "x",\n\n "laptopsSharingKey": 0}', 3, "laptopsSharingKey: a whole number from 1"),
        ('{"servedRuns": [1]}', 1, "servedRuns: a list"),
        ('{\n"goTo": {"a": 1}}', 2, "goTo: desks"),
        ('{\n"writeBack": {"method": 1}}', 2, "writeBack: "),
        ('{"apiUrl": null}', 1, "apiUrl: an address"),
        ('{"allowOverride": "yes"}', 1, "allowOverride: true or false"),
        ('{"nextSteps": []}', 1, "nextSteps: texts"),
        ('{"lastEvent": 7}', 1, "lastEvent: the id"),
        (json.dumps({"deskName": "x" * 61}), 1, "deskName: a text of at most 60"),
        ("[]", 1, "one object in { }"),
        ("", 1, "a comma, quote or bracket"),
        ('{\n"deskName": "a"\n"theme": "dark"}', 3, "a comma, quote or bracket"),
        ('{\n"deskName": ', 2, "a comma, quote or bracket"),
        (b'{\n\n"deskName": "\xff"}', 3, "a letter that is not UTF-8"),
    ],
)
def test_a_broken_file_is_named_by_line_and_field_and_left_alone(
    tmp_path: Path, content: str | bytes, line: int, says: str
) -> None:
    path = put(tmp_path, content)
    before = path.read_bytes()

    for use in (lambda: load(tmp_path, {}), lambda: save(tmp_path, Settings())):
        with pytest.raises(BadInput) as caught:
            use()
        assert caught.value.hint.startswith(f"{path}, line {line}: ")
        assert says in caught.value.hint
    assert path.read_bytes() == before


def test_every_field_says_what_is_allowed() -> None:
    assert set(subject.ALLOWED) == {each.encode_name for each in fields(Settings)}


def test_a_value_that_the_types_allow_and_the_program_does_not_names_the_file(tmp_path: Path) -> None:
    path = put(tmp_path, '{"apiUrl": "http://api.example.org"}')

    with pytest.raises(BadInput) as caught:
        load(tmp_path, {})
    assert str(path) in caught.value.hint
    assert "https://" in caught.value.hint


def test_a_name_that_could_not_be_loaded_again_is_not_saved(tmp_path: Path) -> None:
    save(tmp_path, FULL)

    with pytest.raises(BadInput, match="can't be used"):
        save(tmp_path, replace(FULL, desk_name="x" * 61))
    assert load(tmp_path, {}) == FULL


@pytest.mark.parametrize("name", ["apiKey", "api_key", "KEY", "accessToken", "secret-key", "token"])
def test_a_key_in_the_file_is_refused_without_being_shown(tmp_path: Path, name: str) -> None:
    put(tmp_path, json.dumps({name: "live_abc"}))

    for use in (lambda: load(tmp_path, {}), lambda: save(tmp_path, FULL)):
        with pytest.raises(BadInput) as caught:
            use()
        assert name in caught.value.hint
        assert "live_abc" not in caught.value.title + caught.value.hint


def test_the_key_is_never_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"KIOSK_API_KEY": "live_abc", "KIOSK_API_URL": "https://api.example.org"}
    monkeypatch.setenv("KIOSK_API_KEY", "live_abc")
    save(tmp_path, replace(load(tmp_path, environment), desk_name="Desk 1"))

    assert all("live_abc" not in path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    assert not [each.name for each in fields(Settings) if "key" in each.name.lower().replace("sharing_key", "")]
    assert not hasattr(load(tmp_path, environment), "api_key")


def test_a_settings_path_that_is_a_folder_is_a_trouble_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()

    with pytest.raises(DiskTrouble) as caught:
        load(tmp_path, {})
    assert FILE in caught.value.hint


def test_a_home_that_is_a_file_is_a_trouble_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")

    with pytest.raises(DiskTrouble):
        save(tmp_path / "home", FULL)


@pytest.mark.parametrize("broken", ["open", "fsync", "replace"])
def test_a_disk_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    save(tmp_path, FULL)

    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, broken, fail)
    with pytest.raises(DiskTrouble, match="can't save"):
        save(tmp_path, Settings())
    monkeypatch.undo()

    assert load(tmp_path, {}) == FULL
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_where_folders_cant_be_synced_the_file_still_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    sync = os.fsync

    def count(handle: int) -> None:
        synced.append(handle)
        sync(handle)

    monkeypatch.setattr(os, "fsync", count)
    save(tmp_path, FULL)
    assert len(synced) == 2

    synced.clear()
    monkeypatch.setattr("kiosk.durable.FOLDERS_SYNC", False)
    save(tmp_path, Settings())
    assert len(synced) == 1
    assert load(tmp_path, {}) == Settings()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://api.example.org", "https://api.example.org"),
        ("  API.example.org/  ", "https://api.example.org"),
        ("HTTPS://Api.Example.org/Prefix/", "https://api.example.org/Prefix"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("localhost:8080", "https://localhost:8080"),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert server_url(typed) == kept
    assert server_url(kept) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "https://", "ftp://x", "https://a b", "https://a\x00b", "https://a\\b", "https://x:port", "https://[::1", "http:///x",
     "https://user:secret@x", "https://x?eventId=1", "https://x/#a", "http://api.example.org", "http://127.0.0.1.nip.io"],
)  # fmt: skip
def test_what_is_no_safe_address_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        Settings(api_url=typed)

    assert "https://" in caught.value.hint
    assert "secret" not in caught.value.title + caught.value.hint


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_bad_input(text: str) -> None:
    try:
        url = server_url(text)
    except BadInput:
        return
    assert server_url(url) == url


@pytest.mark.parametrize(
    ("route", "says"),
    [
        (WriteBackRoute(method="GET"), "method"),
        (WriteBackRoute(method="patch"), "method"),
        (WriteBackRoute(path="registration/{registrationId}"), "path"),
        (WriteBackRoute(path="/a b/{registrationId}"), "path"),
        (WriteBackRoute(path="//host/{registrationId}"), "path"),
        (WriteBackRoute(path="/x?id={registrationId}"), "path"),
        (WriteBackRoute(path="/check-in"), "{registrationId} must stand"),
        (WriteBackRoute(path="/{registration}/{registrationId}"), "{registration} is not known"),
        (WriteBackRoute(path="/{registrationId}/{checkedIn}"), "{checkedIn} is not known"),
        (WriteBackRoute(body={"a": [{"b": "x {checkedIn}"}]}), "{checkedIn} is not known"),
        (WriteBackRoute(body={"at": "{time}"}), "{time} is not known"),
    ],
)
def test_a_route_that_could_not_work_is_refused(route: WriteBackRoute, says: str) -> None:
    with pytest.raises(BadInput, match="route can't be used") as caught:
        Settings(write_back=route)

    assert says in caught.value.hint


@pytest.mark.parametrize(
    "route",
    [
        WriteBackRoute(),
        WriteBackRoute("POST", "/check-ins", {"registration": "{registrationId}", "time": "{at}", "ok": "{checkedIn}"}),
        WriteBackRoute("PUT", "/registration/{registrationId}/check-in/{operationId}", {}),
    ],
)
def test_a_route_that_names_the_registration_is_taken(route: WriteBackRoute) -> None:
    assert Settings(write_back=route).write_back == route


@pytest.mark.parametrize(
    ("route", "says"),
    [
        (WriteBackRoute(), "bibWriteBack: {checkedIn} is not known"),
        (WriteBackRoute("GET", body={}), "bibWriteBack.method"),
        (WriteBackRoute(path="x/{registrationId}", body={}), "bibWriteBack.path"),
        (WriteBackRoute(path="/{bib}/{registrationId}", body={}), "bibWriteBack: {bib} is not known"),
        (WriteBackRoute(body={"bib": "No {bib}"}), "in the body {bib} alone"),
        (WriteBackRoute(path="/bibs", body={"bib": "{bib}"}), "bibWriteBack: {registrationId} must stand"),
    ],
)
def test_a_route_for_bibs_that_could_not_work_is_refused(route: WriteBackRoute, says: str) -> None:
    with pytest.raises(BadInput, match="route can't be used") as caught:
        Settings(bib_write_back=route)

    assert says in caught.value.hint


def test_the_route_of_check_ins_knows_no_bib() -> None:
    with pytest.raises(BadInput) as caught:
        Settings(write_back=WriteBackRoute(body={"a": "{bib}"}))

    assert "writeBack: {bib} is not known" in caught.value.hint


def test_a_server_takes_no_bibs_unless_a_route_is_set_up(tmp_path: Path) -> None:
    assert Settings().routes == Routes(WriteBackRoute(), None)
    put(tmp_path, '{"bibWriteBack": {"method": "PUT", "body": {"bib": "{bib}"}}, "runnerThenBib": true}')
    found = load(tmp_path, {})

    assert found.routes == Routes(bibs=WriteBackRoute("PUT", body={"bib": "{bib}"}))
    assert found.runner_then_bib
    save(tmp_path, replace(found, bib_write_back=None, runner_then_bib=False))
    assert load(tmp_path, {}) == Settings()
    assert json.loads((tmp_path / FILE).read_text()) == {}


def test_a_broken_route_for_bibs_names_the_file_and_what_is_allowed(tmp_path: Path) -> None:
    path = put(tmp_path, '{\n"bibWriteBack": "/bibs"\n}')
    with pytest.raises(BadInput) as caught:
        load(tmp_path, {})

    assert caught.value.hint.startswith(f"{path}, line 2: bibWriteBack: ")
    assert "null" in caught.value.hint


def test_the_next_step_is_the_organizers_else_ours_else_none() -> None:
    found = Settings(next_steps={"cancelled": "Ask Ana.", "refunded": ""})

    assert found.next_step("cancelled") == "Ask Ana."
    assert found.next_step("refunded") == ""
    assert found.next_step("waitlist") == DEFAULT_NEXT_STEPS["waitlist"] != ""
    assert found.next_step("checked_in") == ""
