"""One person with two offices that exclude each other.

What it finds: commander against deputy commander, finance director against chief operating officer,
neurologist against cardiologist, for the same person at the same body.

Why it matters: a wrong office is an error of fact that its holder will notice.

Fires:
    a.txt: Ines Okafor, commander of the Sarn fire brigade, led the rescue.
    b.txt: The rescue was led by Ines Okafor, deputy commander of the Sarn fire brigade.

Stays quiet on a broader word for the same office (official, leader), on an earlier office ("former"
in an older report), and on people who hold two offices in one document.

To silence it: --ignore role-mismatch, or accept the conflict by its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from factcheck.compare.names import relate_names
from factcheck.compare.roles import relate_roles
from factcheck.model import Clash, Corpus, Relation, Role, Severity, Side
from factcheck.normalize.names import name_key

NAME: Final = "role-mismatch"
CATEGORY: Final = "roles"
SEVERITY: Final[Severity] = "warning"
MESSAGE: Final = "one person, two offices"


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of offices given to one person that exclude each other."""
    by_name: dict[str, list[tuple[int, Role]]] = defaultdict(list)
    full = {number: {name_key(chain.name) for chain in chains} for number, chains in enumerate(corpus.chains)}
    for number, extraction in enumerate(corpus.extractions):
        for role in extraction.roles:
            by_name[_full_name(name_key(role.holder.name), full[number])].append((number, role))
    for name, roles in sorted(by_name.items()):
        for (i, left), (j, right) in combinations(roles, 2):
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
                guard=_guard(corpus, roles, i, j, left, right),
            )


def _full_name(key: str, names: set[str]) -> str:
    longer = sorted(name for name in names if name.split()[-1:] == [key])
    return longer[0] if len(longer) == 1 else key


def _normal(role: Role) -> str:
    return " ".join((*role.modifiers, role.title)).strip()


def _guard(corpus: Corpus, roles: list[tuple[int, Role]], i: int, j: int, left: Role, right: Role) -> str | None:
    """Name what explains two offices: one document gives both, or the bodies or the times are others."""
    if i == j and left.sentence == right.sentence:
        return "both offices in one sentence"
    for number in {i, j}:
        titles = {_normal(role) for found, role in roles if found == number}
        if _normal(left) in titles and _normal(right) in titles and i != j:
            return "one document gives both offices"
    if left.of and right.of and relate_names(left.of, right.of)[0] is Relation.INCOMPARABLE:
        return "offices at two bodies"
    days = [corpus.extractions[number].document.published for number in (i, j)]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > 60:
        return "another time: the documents lie weeks apart"
    return None
