"""People who type, and scanners, as times between keys.

People after "Observations on Typing from 136 Million Keystrokes" (Dhakal et al., CHI 2018): 239 ms between keys in the
mean, with a standard deviation of 112 ms among typists; a quarter of the keys rolled over, 40 to 70 % of fast typists'.
Not published there, and chosen hard for whoever is to tell them apart: the gaps of one typist spread log-normally by
half their mean; every twentieth rolled pair of letters is nearly a chord (2 to 20 ms apart); every fiftieth word is a
burst at twice the speed; Enter comes after every third word, without a pause of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp, log, sqrt
from random import Random

from kiosk.scan.wedge import Key

FASTEST = 0.060
"""Seconds between the keys of the fastest typists reckoned with; the fastest in the study had 0.1."""

_MEAN, _AMONG_TYPISTS = 0.239, 0.112
_SCATTER = 0.5
_ROLLED, _ROLLED_FAST, _FAST = 0.25, 0.7, 0.120
_CHORDS = 0.05
_BURSTS, _BURST_FASTEST = 0.02, 0.045
_WORDS = 60
"""Words of one typist in a row."""

_LETTERS = "eeeeeeaaaaiiiinnnnrrrrssstttllloooodddhhhmmmuucckkgbpvfjwyzxq"
_DIGITS = "0123456789"


def lognormal(random: Random, mean: float, share: float) -> float:
    """A positive number with that mean, and a standard deviation that is a share of it."""
    variance = log(1 + share * share)
    return mean * exp(random.gauss(-variance / 2, sqrt(variance)))


def typed(random: Random, words: int, mean: float | None = None, start: float = 0.0) -> Iterator[list[Key]]:
    """Words as they are typed, each with the blank or the Enter after it; by many typists, or all with that mean.

    Seconds between keys; one in four words is a bib.
    """
    at = start
    for number in range(words):
        if number % _WORDS == 0:
            pace = mean or max(FASTEST, lognormal(random, _MEAN, _AMONG_TYPISTS / _MEAN))
            rolled = _ROLLED_FAST if pace <= _FAST else _ROLLED
        speed = max(_BURST_FASTEST, pace / 2) if random.random() < _BURSTS else pace
        letters = _DIGITS if random.random() < 0.25 else _LETTERS
        text = "".join(random.choices(letters, k=random.randint(2, 10))) + ("\r" if number % 3 == 2 else " ")
        keys = []
        for letter in text:
            chord = keys and letter not in " \r" and random.random() < rolled * _CHORDS
            at += random.uniform(0.002, 0.020) if chord else lognormal(random, speed, _SCATTER)
            keys.append(Key(letter, at))
        yield keys


def scanned(random: Random, text: str, at: float, gap: float, uneven: float = 0.1) -> list[Key]:
    """The keys of one scan from a time on; each gap differs by up to that share of it, both ways."""
    keys = []
    for letter in text:
        keys.append(Key(letter, at))
        at += gap * random.uniform(1 - uneven, 1 + uneven)
    return keys
