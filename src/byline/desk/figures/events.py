"""Events that everybody dates by: the moon landing, the Armistice."""

import re
from functools import lru_cache

from .dates import When

_EVENTS = {
    r"men (?:first )?(?:walked|landed) on the moon|the moon landing|(?:Neil )?Armstrong (?:walked|stepped)": (1969, 7),
    r"(?:Kennedy|JFK|the president) was (?:shot|killed|assassinated) in Dallas|Kennedy was (?:shot|killed|assassinated)": (1963, 11),
    r"the (?:Berlin )?Wall (?:fell|came down)|the fall of the (?:Berlin )?Wall": (1989, 11),
    r"the (?:Berlin )?Wall went up": (1961, 8),
    r"the Titanic (?:sank|went down)|the sinking of the Titanic": (1912, 4),
    r"the Armistice was signed|Armistice Day itself": (1918, 11),
    r"Pearl Harbor was (?:bombed|attacked)|the attack on Pearl Harbor": (1941, 12),
    r"the D-Day landings|D-Day itself": (1944, 6),
    r"the bomb (?:fell|was dropped) on Hiroshima": (1945, 8),
    r"the (?:Queen|old Queen|late Queen) was crowned|Elizabeth was crowned": (1953, 6),
    r"(?:Princess )?Diana (?:died|was killed)|the death of (?:Princess )?Diana": (1997, 8),
    r"the Twin Towers (?:fell|came down)|the towers (?:fell|came down)": (2001, 9),
    r"Chernobyl (?:blew up|exploded|burned)|the reactor (?:blew|exploded) at Chernobyl": (1986, 4),
    r"Elvis died|the death of Elvis": (1977, 8),
    r"(?:John )?Lennon was (?:shot|killed|murdered)": (1980, 12),
    r"Lehman(?: Brothers)? (?:collapsed|went under|fell)": (2008, 9),
    r"the first lockdown (?:began|started|came)": (2020, 3),
    r"Concorde (?:first flew|made its first flight)": (1969, 3),
    r"the Challenger (?:exploded|blew up)": (1986, 1),
    r"Nixon resigned": (1974, 8),
    r"Mandela (?:walked free|was (?:freed|released))": (1990, 2),
    r"(?:Mrs )?Thatcher resigned": (1990, 11),
    r"England won the World Cup": (1966, 7),
}  # fmt: skip
_PATTERN = re.compile("|".join(f"({event})" for event in _EVENTS))
_WHEN = tuple(_EVENTS.values())
_HINT = re.compile(r"moon|Armstrong|Kennedy|JFK|president|Wall|Titanic|Armistice|Pearl|D-Day|bomb|Queen|Elizabeth|Diana|[Tt]owers|Chernobyl|reactor|Elvis|Lennon|Lehman|lockdown|Concorde|Challenger|Nixon|Mandela|Thatcher|World Cup")  # fmt: skip


@lru_cache(maxsize=4096)
def events_of(text: str) -> tuple[When, ...]:
    """The events of a text that have a month everybody can look up, as dates."""
    if not _HINT.search(text):
        return ()
    found = []
    for match in _PATTERN.finditer(text):
        year, month = _WHEN[(match.lastindex or 1) - 1]
        found.append(When(match.start(), match.end(), year, month))
    return tuple(found)
