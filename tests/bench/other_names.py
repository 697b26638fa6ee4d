"""Names by hand: in scripts that the start list lacks or typed in another one, and pet names of other languages.

They join the start list as runners of their own, with addresses that give no name away.
"""

from __future__ import annotations

from collections.abc import Iterable

from tests.bench.locales import listed
from tests.bench.oracle import Oracle
from tests.bench.queries import Query
from tests.bench.runners import Runner
from tests.bench.spelling import folded_words, words


def _pairs(text: str) -> list[tuple[str, str]]:
    """The name in the start list, and what is typed for it: lines of a name and all that is typed for it."""
    lines = [line.split(" | ") for line in text.strip().splitlines()]
    return [(name, typed) for name, *ways in lines for typed in ways]


# Arabic, Hebrew, kana and kanji, Greek, Cyrillic, Thai: as stored; without the marks that many leave out; with the
# other kana, in half width, the family first, nothing between; and as the bearers write it in Latin letters.
SCRIPTS = _pairs("""
محمد علي | محمد علي | محمد | mohammed ali
أحمد حسن | احمد حسن | ahmed hassan
يوسف إبراهيم | youssef ibrahim
عمر خالد | omar khaled
ليلى حداد | ليلى حد | layla haddad
فاطمة منصور | فاطمه منصور | fatima mansour
مُحَمَّد سعيد | محمد سعيد
سارة نصر | نصر سارة
יוסף כהן | יוסף כהן | כהן יו | yosef cohen
דוד לוי | david levi
שרה מזרחי | sara mizrahi
משה פרץ | moshe peretz
מרים דהן | מרים דהן
נועה שפירא | noa shapira
アキラ タナカ | アキラ タナカ | タナカ | akira tanaka
さくら すずき | すずき さくら | サクラ スズキ | sakura suzuki
ハルカ サトウ | haruka sato
ケンジ ワタナベ | kenji watanabe
ｱｷﾗ ﾔﾏﾀﾞ | アキラ ヤマダ
健 佐藤 | 佐藤 | 佐藤健
美咲 高橋 | 高橋 美咲
Γιώργος Παπαδόπουλος | γιωργος παπ | giorgos papadopoulos
Ελένη Νικολάου | eleni nikolaou
Ευάγγελος Χατζής | evangelos chatzis
Алексей Королёв | королев | aleksey korolyov
Юлия Щербакова | щербак юлия
Сергій Ковальчук | serhiy kovalchuk
Сергей Жуков | sergei zhukov
Ђорђе Петровић | đorđe petrović
สมชาย ใจดี | สมชาย | somchai
ศิริพร วงศ์สุวรรณ | ศิริพร วงศ์
อนันต์ ทองดี | ทองดี อนันต์
""")

# German, Spanish and Portuguese, Polish, Russian (also from one script to the other), Dutch, French, Italian, Czech,
# Hungarian, Swedish, Finnish, Turkish, Greek.
NICKNAMES = _pairs("""
Josef Huber | sepp huber
Sepp Moser | josef moser
Johannes Gruber | hannes gruber
Friedrich Lindner | fritz lindner
Katharina Steiner | kathi steiner
Sebastian Bachl | wastl bachl
José Aguirre | pepe aguirre
Pepe Zamora | jose zamora
Francisco Belmonte | paco belmonte
Ignacio Olmedo | nacho olmedo
Dolores Carrasco | lola carrasco
Enrique Pastor | quique pastor
Concepción Prado | concha prado
José Tavares | zé tavares
Francisco Moura | chico moura
Małgorzata Kubica | gosia kubica
Gosia Banaś | malgorzata banas
Katarzyna Lipska | kasia lipska
Aleksandra Rybak | ola rybak
Stanisław Gawron | staszek gawron
Joanna Wilczek | asia wilczek
Александр Орлов | sasha orlov | саша орлов
Мария Белова | masha belova
Дмитрий Громов | dima gromov
Екатерина Лебедева | катя лебедева
Vladimir Sokolov | vova sokolov
Cornelis Dijkstra | kees dijkstra
Kees Hoekstra | cornelis hoekstra
Hendrik Postma | henk postma
Jacobus Terpstra | koos terpstra
Antonius Wouters | toon wouters
Emmanuel Lacroix | manu lacroix
Frédéric Baudry | fred baudry
Dominique Perrot | domi perrot
Giuseppe Marchetti | beppe marchetti
Luigi Fontana | gigi fontana
Gianni Bassi | giovanni bassi
Jiří Havelka | jirka havelka
László Bodnár | laci bodnar
István Fodor | pista fodor
Lars Ekdahl | lasse ekdahl
Karl Sjöholm | kalle sjoholm
Juhani Rantala | jussi rantala
Mehmet Aksoy | memo aksoy
Κωνσταντίνος Μακρής | kostas makris
""")

_TWO_LETTERS = listed("ng wu li vo xu hu he ma lu du yu ho do le ly oh ko an os ek by")


def other_runners(first_number: int) -> list[Runner]:
    """A runner for each of the names; their numbers in the list go on from this one."""
    names = dict.fromkeys(name for name, _ in (*SCRIPTS, *NICKNAMES))
    found = []
    for number, name in enumerate(names, first_number):
        first, _, last = name.partition(" ")
        found.append(
            Runner(
                id=f"r{number:07d}",
                first=first,
                last=last,
                email=f"{number:07d}@example.org",
                bib=None,
                checked_in=False,
                locale="",
                status="confirmed",
                pace_group="",
                updated_at="",
            )
        )
    return found


def other_queries(oracle: Oracle, runners: Iterable[Runner], first_number: int) -> list[Query]:
    """The queries for these runners, whom the oracle does not know; whoever there has the same name is right, too."""
    numbers = {runner.name: number for number, runner in enumerate(runners, first_number)}
    queries = []
    for kind, pairs in (("scripts", SCRIPTS), ("nickname_other_languages", NICKNAMES)):
        for name, typed in pairs:
            same = set(oracle.by_full.get(folded_words(name), ())) | oracle.matching(words(typed))
            alike = {number for other, number in numbers.items() if set(words(typed)) <= set(words(other))}
            answers = {numbers[name]} | alike | same
            queries.append(Query(kind, typed, numbers[name], tuple(sorted(answers))))
    return queries


def two_letter_queries(oracle: Oracle) -> list[Query]:
    """Last names of two letters, typed whole. Right is everybody with a word that starts so; or who is so called."""
    queries = []
    for text in _TWO_LETTERS:
        whole = sorted(oracle.bearing(text))
        starting = sorted(oracle.bearing(text, start=True))
        if whole:
            queries.append(Query("two_letters", text, whole[0], tuple(starting)))
            queries.append(Query("two_letters, so called", text, whole[0], tuple(whole)))
    return queries
