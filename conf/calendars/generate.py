#!/usr/bin/env python3
"""Writes the public holidays that postdue ships, one iCalendar file per country or region, for 2020-2035.

    generate.py [DIRECTORY]        (default: the directory of this script)

Standard library only. Sources are the holiday laws named at each table; one-off days are listed by date. Days that
hold only in some municipalities are left out unless said otherwise. A law may change: edit here, run again.
"""
import datetime
import os
import sys

FIRST, LAST = 2020, 2035
DAY = datetime.timedelta(days=1)
MO, TU, WE, TH, FR, SA, SU = range(7)


def easter(year):
    """Meeus/Jones/Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return datetime.date(year, month, day + 1)


def fixed(month, day, since=FIRST, until=LAST):
    return lambda y: [datetime.date(y, month, day)] if since <= y <= until else []


def from_easter(days):
    return lambda y: [easter(y) + days * DAY]


def nth(month, weekday, n):
    """The n-th weekday of a month, -1 the last."""
    def rule(y):
        if n > 0:
            d = datetime.date(y, month, 1)
            return [d + ((weekday - d.weekday()) % 7 + 7 * (n - 1)) * DAY]
        d = datetime.date(y + month // 12, month % 12 + 1, 1) - DAY
        return [d - ((d.weekday() - weekday) % 7) * DAY]
    return rule


def once(*dates):
    days = [datetime.date.fromisoformat(d) for d in dates]
    return lambda y: [d for d in days if d.year == y]


def observed(month, day, since=FIRST):
    """5 U.S.C. 6103(b): on a Saturday also the Friday before, on a Sunday also the Monday after."""
    def rule(y):
        out = []
        for year in (y, y + 1):  # 1 January may be observed on 31 December
            d = datetime.date(year, month, day)
            if year >= since:
                shift = {SA: -1, SU: 1}.get(d.weekday(), 0)
                out += [x for x in {d, d + shift * DAY} if x.year == y]
        return sorted(out)
    return rule


def substituted(*days):
    """British bank holidays: neighbours that fall on a weekend move, in order, to the next free working days."""
    def rule(y):
        own = [datetime.date(y, m, d) for m, d in days]
        taken = [d for d in own if d.weekday() < SA]
        for d in own:
            if d.weekday() >= SA:
                s = d
                while s.weekday() >= SA or s in taken:
                    s += DAY
                taken.append(s)
        return sorted(set(own + taken))
    return rule


def kings_day(y):
    d = datetime.date(y, 4, 27)
    return [d - DAY if d.weekday() == SU else d]


def repentance(y):
    """The Wednesday before 23 November."""
    d = datetime.date(y, 11, 22)
    return [d - ((d.weekday() - WE) % 7) * DAY]


NEW_YEAR = ("New Year's Day", fixed(1, 1))
EPIPHANY = ("Epiphany", fixed(1, 6))
GOOD_FRIDAY = ("Good Friday", from_easter(-2))
EASTER = ("Easter Sunday", from_easter(0))
EASTER_MONDAY = ("Easter Monday", from_easter(1))
LABOUR = ("Labour Day", fixed(5, 1))
ASCENSION = ("Ascension Day", from_easter(39))
WHITSUN = ("Whit Sunday", from_easter(49))
WHIT_MONDAY = ("Whit Monday", from_easter(50))
CORPUS_CHRISTI = ("Corpus Christi", from_easter(60))
ASSUMPTION = ("Assumption", fixed(8, 15))
REFORMATION = ("Reformation Day", fixed(10, 31))
ALL_SAINTS = ("All Saints' Day", fixed(11, 1))
IMMACULATE = ("Immaculate Conception", fixed(12, 8))
CHRISTMAS = ("Christmas Day", fixed(12, 25))
ST_STEPHEN = ("Second Christmas Day", fixed(12, 26))

# 5 U.S.C. 6103(a)
US = [
    ("New Year's Day", observed(1, 1)), ("Martin Luther King Jr. Day", nth(1, MO, 3)),
    ("Washington's Birthday", nth(2, MO, 3)), ("Memorial Day", nth(5, MO, -1)),
    ("Juneteenth", observed(6, 19, 2021)), ("Independence Day", observed(7, 4)), ("Labor Day", nth(9, MO, 1)),
    ("Columbus Day", nth(10, MO, 2)), ("Veterans Day", observed(11, 11)), ("Thanksgiving Day", nth(11, TH, 4)),
    ("Christmas Day", observed(12, 25)),
]


# Banking and Financial Dealings Act 1971, schedule 1, and royal proclamations
def early_may(y):
    return [datetime.date(2020, 5, 8)] if y == 2020 else nth(5, MO, 1)(y)


def spring(y):
    return [datetime.date(2022, 6, 2)] if y == 2022 else nth(5, MO, -1)(y)


GB_ALL = [
    GOOD_FRIDAY, ("Early May Bank Holiday", early_may), ("Spring Bank Holiday", spring),
    ("Christmas and Boxing Day", substituted((12, 25), (12, 26))),
    ("Platinum Jubilee", once("2022-06-03")), ("State Funeral", once("2022-09-19")),
    ("Coronation", once("2023-05-08")),
]
GB_EAW = GB_ALL + [("New Year's Day", substituted((1, 1))), EASTER_MONDAY, ("Summer Bank Holiday", nth(8, MO, -1))]
GB_SCT = GB_ALL + [
    ("New Year", substituted((1, 1), (1, 2))), ("Summer Bank Holiday", nth(8, MO, 1)),
    ("St Andrew's Day", substituted((11, 30))),
]
GB_NIR = GB_EAW + [("St Patrick's Day", substituted((3, 17))), ("Battle of the Boyne", substituted((7, 12)))]

# Feiertagsgesetze of the states; Unification Treaty art. 2(2)
DE = [NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, ("German Unity Day", fixed(10, 3)),
      CHRISTMAS, ST_STEPHEN]
DE_STATES = {
    "BW": [EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS],
    "BY": [EPIPHANY, CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS],  # Assumption: most municipalities
    "BE": [("Women's Day", fixed(3, 8)), ("Liberation Day", once("2020-05-08", "2025-05-08")),
           ("Uprising of 1953", once("2028-06-17"))],
    "BB": [EASTER, WHITSUN, REFORMATION],
    "HB": [REFORMATION],
    "HH": [REFORMATION],
    "HE": [CORPUS_CHRISTI],
    "MV": [("Women's Day", fixed(3, 8, 2023)), REFORMATION],
    "NI": [REFORMATION],
    "NW": [CORPUS_CHRISTI, ALL_SAINTS],
    "RP": [CORPUS_CHRISTI, ALL_SAINTS],
    "SL": [CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS],
    "SN": [REFORMATION, ("Day of Repentance", repentance)],
    "ST": [EPIPHANY, REFORMATION],
    "SH": [REFORMATION],
    "TH": [("Children's Day", fixed(9, 20)), REFORMATION],
}

# Code du travail L3133-1; Alsace-Moselle: L3134-13
FR = [NEW_YEAR, EASTER_MONDAY, LABOUR, ("Victory Day", fixed(5, 8)), ASCENSION, WHIT_MONDAY,
      ("Bastille Day", fixed(7, 14)), ASSUMPTION, ALL_SAINTS, ("Armistice Day", fixed(11, 11)), CHRISTMAS]
# Estatuto de los Trabajadores art. 37.2, RD 2001/1983 art. 45: the days of the whole country
ES = [NEW_YEAR, EPIPHANY, GOOD_FRIDAY, LABOUR, ASSUMPTION, ("National Day", fixed(10, 12)), ALL_SAINTS,
      ("Constitution Day", fixed(12, 6)), IMMACULATE, CHRISTMAS]
# L. 260/1949; St Francis again from 2026
IT = [NEW_YEAR, EPIPHANY, EASTER, EASTER_MONDAY, ("Liberation Day", fixed(4, 25)), LABOUR,
      ("Republic Day", fixed(6, 2)), ASSUMPTION, ("St Francis", fixed(10, 4, 2026)), ALL_SAINTS, IMMACULATE,
      CHRISTMAS, ST_STEPHEN]
# Algemene termijnenwet art. 3; Liberation Day is free for most every five years
NL = [NEW_YEAR, EASTER_MONDAY, ("King's Day", kings_day), ("Liberation Day", once("2020-05-05", "2025-05-05",
      "2030-05-05", "2035-05-05")), ASCENSION, WHIT_MONDAY, CHRISTMAS, ST_STEPHEN]
# Arbeitsruhegesetz section 7
AT = [NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION,
      ("National Day", fixed(10, 26)), ALL_SAINTS, IMMACULATE, CHRISTMAS, ST_STEPHEN]
# 1 August is federal; the others are free in all or nearly all cantons
CH = [NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY, ("National Day", fixed(8, 1)), CHRISTMAS,
      ST_STEPHEN]
# Codigo do Trabalho art. 234
PT = [NEW_YEAR, GOOD_FRIDAY, EASTER, ("Freedom Day", fixed(4, 25)), LABOUR, CORPUS_CHRISTI,
      ("Portugal Day", fixed(6, 10)), ASSUMPTION, ("Republic Day", fixed(10, 5)), ALL_SAINTS,
      ("Restoration of Independence", fixed(12, 1)), IMMACULATE, CHRISTMAS]
# Closing days of the euro payment system T2
TARGET2 = [NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, CHRISTMAS, ST_STEPHEN]

CALENDARS = {
    "US": US, "GB-EAW": GB_EAW, "GB-SCT": GB_SCT, "GB-NIR": GB_NIR, "DE": DE, "FR": FR,
    "FR-ALSACE": FR + [GOOD_FRIDAY, ST_STEPHEN], "ES": ES, "IT": IT, "NL": NL, "AT": AT, "CH": CH, "PT": PT,
    "TARGET2": TARGET2,
}
CALENDARS.update({"DE-" + state: DE + more for state, more in DE_STATES.items()})


def fold(line):
    """RFC 5545 section 3.1: at most 75 octets."""
    out = []
    while len(line) > 75:
        out.append(line[:75])
        line = " " + line[75:]
    return out + [line]


def event(code, name, rule):
    days = sorted({d for y in range(FIRST, LAST + 1) for d in rule(y)})
    stamp = [d.strftime("%Y%m%d") for d in days]
    slug = "".join(c if c.isalnum() else "-" for c in name.lower())
    lines = ["BEGIN:VEVENT", "UID:%s.%s@postdue" % (slug, code.lower()), "DTSTAMP:20260101T000000Z",
             "SUMMARY:" + name, "DTSTART;VALUE=DATE:" + stamp[0]]
    if len(stamp) > 1:
        lines.append("RDATE;VALUE=DATE:" + ",".join(stamp[1:]))
    return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]


def calendar(code, holidays):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//postdue//holidays//EN", "X-WR-CALNAME:Holidays " + code]
    for name, rule in holidays:
        lines += event(code, name, rule)
    lines.append("END:VCALENDAR")
    return "".join(part + "\r\n" for line in lines for part in fold(line))


def main():
    directory = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for code, holidays in CALENDARS.items():
        with open(os.path.join(directory, code + ".ics"), "w", newline="", encoding="ascii") as out:
            out.write(calendar(code, holidays))


if __name__ == "__main__":
    main()
