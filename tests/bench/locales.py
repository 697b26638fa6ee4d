"""What runners of each country are called: how often each locale comes, its habits, and names that Faker lacks."""

from __future__ import annotations


def listed(text: str) -> list[str]:
    """The words of a long list, which is easier read without a comma and quotes for each."""
    return text.split()


SHARES = {
    "en_US": 11,
    "en_GB": 10,
    "en_IE": 3,
    "en_IN": 3,
    "de_DE": 10,
    "de_AT": 3,
    "de_CH": 2,
    "fr_FR": 7,
    "es_ES": 5,
    "es_MX": 3,
    "it_IT": 5,
    "nl_NL": 5,
    "nl_BE": 2,
    "pl_PL": 4,
    "sv_SE": 3,
    "no_NO": 2,
    "da_DK": 2,
    "fi_FI": 2,
    "cs_CZ": 2,
    "sk_SK": 1,
    "hu_HU": 1,
    "ro_RO": 1,
    "hr_HR": 1,
    "tr_TR": 2,
    "pt_BR": 2,
    "pt_PT": 1,
    "vi_VN": 2,
    "zh_CN": 2,
    "ja_JP": 1,
    "ko_KR": 1,
    "ru_RU": 1.5,
    "uk_UA": 1,
    "bg_BG": 0.5,
    "el_GR": 1,
}
"""Each locale's share of the runners in percent: an international run in Europe."""

POLISH_LAST = listed(
    "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański "
    "Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek "
    "Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski "
    "Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski "
    "Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski "
    "Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski Duda Włodarczyk Wilk Chmielewski "
    "Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Kubiak Kalinowski Wysocki Mazurek Maciejewski "
    "Czarnecki Kołodziej Urban Kaźmierczak Sobczak Konieczny Głowacki Zakrzewski Krupa Wasilewski "
    "Krajewski Adamski Sikorski Mróz Laskowski Gajewski Ziółkowski Szulc Makowski Czerwiński Brzeziński "
    "Baranowski Szymczak Kaczmarczyk Przybylski Cieślak Borowski Błaszczyk Andrzejewski Łukaszewicz"
)
VIETNAMESE_LAST = listed("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Lâm")
VIETNAMESE_LAST_WEIGHTS = [38, 11, 9, 7, 5, 5, 4, 4, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]
VIETNAMESE_FIRST = listed(
    "Anh Bình Châu Cường Đức Dung Dũng Giang Hà Hải Hằng Hiếu Hoa Hùng Hương Khánh Lan Linh Long Mai "
    "Minh Nam Nga Ngọc Nhung Phúc Phương Quân Quang Quỳnh Sơn Tâm Thảo Thắng Thanh Thịnh Thủy Trang "
    "Trung Tuấn Tùng Uyên Vân Việt Vinh Xuân Yến"
)

PARTICLES = {
    "nl_NL": ["van", "de", "van de", "van der", "van den"],
    "nl_BE": ["Van", "De", "Van den"],
    "de_DE": ["von", "von der"],
    "fr_FR": ["de", "de la", "le"],
    "es_ES": ["de la", "del"],
    "pt_BR": ["da", "dos", "de"],
    "it_IT": ["di", "de", "della"],
}
# How often, where it happens at all: two last names, a hyphen in the last or the first name, a middle name.
DOUBLE_LAST = {"es_ES": 0.6, "es_MX": 0.5, "pt_BR": 0.4, "pt_PT": 0.4}
HYPHENATED_LAST = {"de_DE": 0.04, "de_CH": 0.06, "en_GB": 0.04, "fr_FR": 0.03, "sv_SE": 0.02}
HYPHENATED_FIRST = {"fr_FR": 0.08, "de_DE": 0.05, "pl_PL": 0.01}
MIDDLE_NAME = {"en_US": 0.12, "en_GB": 0.08, "da_DK": 0.25, "no_NO": 0.2, "de_DE": 0.04, "vi_VN": 0.8}
OTHER_SCRIPT = {"zh_CN", "ja_JP", "ko_KR", "ru_RU", "uk_UA", "bg_BG", "el_GR"}
"""Names that are not Latin; half of their bearers write them in Latin letters."""
WITHOUT_RARE_LAST = {"zh_CN", "ja_JP", "ko_KR"}

MAIL_ANYWHERE = (
    ["gmail.com"] * 40
    + ["outlook.com"] * 8
    + ["hotmail.com"] * 8
    + ["yahoo.com"] * 7
    + ["icloud.com"] * 8
    + ["proton.me"] * 2
)
MAIL_BY_LANGUAGE = {
    "de": ["gmx.de", "web.de", "t-online.de"],
    "fr": ["orange.fr", "free.fr", "laposte.net"],
    "it": ["libero.it", "virgilio.it"],
    "pl": ["wp.pl", "onet.pl", "o2.pl"],
    "cs": ["seznam.cz"],
    "ru": ["mail.ru", "yandex.ru"],
    "zh": ["qq.com", "163.com"],
    "nl": ["ziggo.nl", "kpnmail.nl"],
    "sv": ["telia.com"],
    "ko": ["naver.com"],
    "en": ["btinternet.com", "comcast.net", "me.com"],
}
ADJECTIVES = listed("happy swift fast lazy crazy silver dark sunny wild tiny big red blue green mad night trail hill")
NOUNS = listed("runner fox tiger wolf cat rider bear eagle hawk panda shark storm star rocket turtle hare legs shoes")
