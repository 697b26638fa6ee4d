"""The sounds of the verdicts: made again byte for byte, and as different as a hall asks for."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[3]
KEPT = ROOT / "resources" / "sounds"
NAMES = ("accepted", "look", "refused")
RATE = 44_100

Samples = NDArray[np.float64]


def read(name: str) -> Samples:
    """The samples of a kept sound, -1 to 1."""
    with wave.open(str(KEPT / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_768


def spectrum(samples: Samples) -> tuple[Samples, Samples]:
    """Frequencies in Hz, and the energy at each."""
    return np.fft.rfftfreq(len(samples), 1 / RATE), np.abs(np.fft.rfft(samples)) ** 2


def pitch(samples: Samples) -> float:
    """The strongest frequency in Hz."""
    frequencies, energy = spectrum(samples)
    return float(frequencies[energy.argmax()])


def beats(samples: Samples) -> list[Samples]:
    """The parts between silences of 20 ms or more."""
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    return [samples[part[0] : part[-1] + 1] for part in np.split(loud, np.flatnonzero(np.diff(loud) > 0.02 * RATE) + 1)]


def test_the_script_makes_the_kept_files_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "packaging/sounds.py", str(tmp_path)], cwd=ROOT, check=True, capture_output=True)

    assert sorted(path.stem for path in KEPT.iterdir()) == sorted(path.stem for path in tmp_path.iterdir())
    for name in NAMES:
        assert (tmp_path / f"{name}.wav").read_bytes() == (KEPT / f"{name}.wav").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_each_is_as_loud_as_can_be_without_a_click(name: str) -> None:
    samples = read(name)
    edge = round(0.0005 * RATE)

    assert -3.1 < 20 * np.log10(np.abs(samples).max()) < -2.9
    assert abs(samples.mean()) < 1e-4
    for beat in beats(samples):
        assert np.abs(beat[:edge]).max() < 0.1
        assert np.abs(beat[-edge:]).max() < 0.1
    assert samples[0] == 0
    assert abs(samples[-1]) < 0.001
    assert (KEPT / f"{name}.wav").stat().st_size < 60_000


@pytest.mark.parametrize("name", NAMES)
def test_the_energy_lies_where_small_loudspeakers_and_old_ears_are_good(name: str) -> None:
    frequencies, energy = spectrum(read(name))

    assert energy[(frequencies >= 400) & (frequencies <= 2_500)].sum() > 0.85 * energy.sum()
    assert energy[frequencies > 4_000].sum() < 0.001 * energy.sum()


@pytest.mark.parametrize(("name", "shortest", "longest"), [("accepted", 150, 200), ("refused", 350, 450)])
def test_a_yes_is_short_and_a_no_is_long(name: str, shortest: int, longest: int) -> None:
    assert shortest <= len(read(name)) / RATE * 1000 <= longest


def test_accepted_is_one_sound_that_rises() -> None:
    (beat,) = beats(read("accepted"))
    first, last = beat[: len(beat) // 3], beat[-len(beat) // 3 :]

    assert pitch(last) > pitch(first) * 1.4


def test_refused_is_two_beats_that_fall() -> None:
    first, last = beats(read("refused"))

    assert pitch(last) < pitch(first) / 1.35


def test_look_is_two_equal_beats() -> None:
    first, last = beats(read("look"))

    assert pitch(last) == pytest.approx(pitch(first), rel=0.01)
    assert len(last) == pytest.approx(len(first), rel=0.02)
    assert 250 <= len(read("look")) / RATE * 1000 <= 350


def test_none_is_much_quieter_than_another() -> None:
    levels = [10 * np.log10(np.mean(np.concatenate(beats(read(name))) ** 2)) for name in NAMES]

    assert max(levels) - min(levels) < 3
