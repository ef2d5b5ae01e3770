"""One person with two offices that exclude each other.

What it finds: commander against deputy commander, finance director against chief operating officer,
neurologist against cardiologist, for the same person at the same body.

Why it matters: a wrong office is an error of fact that its holder will notice.

Fires:
    a.txt: Ines Okafor, commander of the Sarn fire brigade, led the rescue.
    b.txt: The rescue was led by Ines Okafor, deputy commander of the Sarn fire brigade.

Stays quiet on a broader word for the same office (official, leader), on an earlier office ("former"
in an older report, "then-chief"), on a nominee who holds another office, on a surname that several people
bear, and on people who hold two offices in one document.

To silence it: --ignore role-mismatch; at one place:

    <!-- factcheck: ignore[role-mismatch] -- reason -->
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from factcheck.compare.names import relate_names
from factcheck.compare.roles import relate_roles
from factcheck.model import Clash, Corpus, Relation, Role, Severity, Side, Token
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME: Final = "role-mismatch"
CATEGORY: Final = "roles"
SEVERITY: Final[Severity] = "warning"
MESSAGE: Final = "one person, two offices"

_MANY_DAYS: Final = 60
"""Days between two documents from which an office may have changed hands."""
_LONG_AGO: Final = 200
"""Days before a document from which its sentence may tell of an earlier office."""
_CHANGING: Final = frozenset(
    "appoint name elect become hire promote join return serve use resign retire step quit succeed replace nominate "
    "former formerly once previously then later ex late fire oust dismiss leave start begin study train rise".split()
)
"""Lemmas that show that a sentence tells of an office before or after the present one."""
_NEAR: Final = 7
"""Tokens before an office in which a verb says how somebody came to it."""
_SAME: Final = (Relation.EQUAL, Relation.CONSISTENT)

Held = tuple[int, Role]
"""The number of a document, and an office that it gives to somebody."""


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of offices given to one person that exclude each other."""
    for name, held in sorted(_by_person(corpus).items()):
        for (i, left), (j, right) in combinations(held, 2):
            relation, why, confidence = relate_roles(left, right)
            if relation is not Relation.CONTRADICTORY:
                continue
            yield Clash(
                rule=NAME,
                left=Side(left.span, left.span.text, _normal(left)),
                right=Side(right.span, right.span.text, _normal(right)),
                subject=name,
                attribute="office",
                reason=why,
                confidence=confidence,
                guard=_guard(corpus, held, (i, left), (j, right)),
            )


def _by_person(corpus: Corpus) -> dict[str, list[Held]]:
    """Group the offices of all documents by the fullest name of their holder."""
    names = sorted({name_key(chain.name) for chains in corpus.chains for chain in chains if chain.label == "PERSON"})
    by_surname: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name.split()) > 1 and not _is_initial(name.split()[0]):
            by_surname[name.split()[-1]].append(name)
    found: dict[str, list[Held]] = defaultdict(list)
    for number, extraction in enumerate(corpus.extractions):
        for role in extraction.roles:
            name = _full_name(name_key(role.holder.name), by_surname)
            if len(by_surname.get(name, ())) < _SEVERAL:
                found[name].append((number, role))
    return found


_SEVERAL: Final = 2
"""Bearers of a surname from which it tells nobody's office: "Secretary Harrow" and "President Harrow"."""


def _full_name(key: str, by_surname: dict[str, list[str]]) -> str:
    """Complete a surname, or one with an initial, if the corpus has one bearer of it only."""
    words = key.split()
    bearers = by_surname.get(words[-1], []) if words else []
    if len(words) > 1 and not _is_initial(words[0]):
        return key
    fitting = [name for name in bearers if len(words) == 1 or name[0] == words[0][0]]
    return fitting[0] if len(fitting) == 1 else key


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _normal(role: Role) -> str:
    return " ".join((*role.modifiers, role.title)).strip()


def _guard(corpus: Corpus, held: Sequence[Held], left: Held, right: Held) -> str | None:
    """Name what explains two offices: one document gives both, or the bodies or the times are others."""
    if left[0] == right[0] and left[1].sentence == right[1].sentence:
        return "both offices in one sentence"
    if _is_given_in(held, left[0], right[1]) or _is_given_in(held, right[0], left[1]):
        return "one document gives both offices"
    bodies = left[1].of, right[1].of
    if bodies[0] and bodies[1] and relate_names(bodies[0], bodies[1])[0] is Relation.INCOMPARABLE:
        return "offices at two bodies"
    if _is_changing(corpus, *left) or _is_changing(corpus, *right):
        return "an office before or after"
    days = [corpus.extractions[number].document.published for number in (left[0], right[0])]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > _MANY_DAYS:
        return "another time: the documents lie weeks apart"
    return None


def _is_given_in(held: Sequence[Held], number: int, role: Role) -> bool:
    """Say whether a document gives this office, under any of its names, to the same person."""
    return any(found == number and other is not role and relate_roles(other, role)[0] in _SAME for found, other in held)


def _is_changing(corpus: Corpus, number: int, role: Role) -> bool:
    """Say whether the words around tell of an earlier office or of a change: "was named …", "… in 1994"."""
    extraction = corpus.extractions[number]
    tokens = extraction.sentences[role.sentence].tokens
    first = next((i for i, token in enumerate(tokens) if token.start >= role.span.start), 0)
    before = tokens[max(0, first - _NEAR) : first]
    if any(token.lemma in _CHANGING and not _is_naming(tokens, token) for token in before):
        return True
    published = extraction.document.published
    return any(
        timex.sentence == role.sentence
        and timex.interval
        and timex.interval.end
        and published
        and (published - timex.interval.end.date()).days > _LONG_AGO
        and not any(token.text.lower() == "since" and 0 < timex.span.start - token.end < _NEAR for token in tokens)
        for timex in extraction.timexes
    )


def _is_naming(tokens: Sequence[Token], token: Token) -> bool:
    """Say whether "named" only mentions somebody: the name follows at once."""
    place = tokens.index(token)
    return token.lemma == "name" and place + 1 < len(tokens) and tokens[place + 1].pos == "PROPN"
