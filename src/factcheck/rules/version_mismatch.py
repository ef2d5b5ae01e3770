"""Two least versions of one product.

What it finds: documents about one thing that require "Corvid 12 or newer" and "Corvid 14 and later", where each of
them asks for one version only.

Why it matters: a version that no longer suffices costs every reader of the wrong page an installation.

Fires:
    a.txt: Teasel runs on any computer with Corvid 12 or newer and needs 200 MB of disk.
    b.txt: For Teasel you need a computer with Corvid 14 or later and 200 MB of disk.

Stays quiet under a heading with a version, as in a list of changes, where the sentence names another version, where
one document asks for both, and on what only holds on a version ("On Corvid 14 or later, …").

To silence it: --ignore version-mismatch; at one place:

    <!-- factcheck: ignore[version-mismatch] -- reason -->
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.compare.requirements import is_of_one_release, requirements_of
from factcheck.compare.scope import scope_guard
from factcheck.compare.stories import stories_of
from factcheck.model import Clash, Corpus, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.compare.requirements import Requirement
    from factcheck.model import Extraction

NAME: Final = "version-mismatch"
CATEGORY: Final = "numbers"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "two versions required of one product"

_CONFIDENCE: Final = 0.85


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of documents of one story that ask for two least versions of a product."""
    asked = [_asked(extraction) for extraction in corpus.extractions]
    for i, others in sorted(stories_of(corpus).items()):
        for j in sorted(other for other in others if other > i):
            for product in sorted(asked[i].keys() & asked[j].keys()):
                left, right = asked[i][product], asked[j][product]
                if not left.is_met_by(right):
                    yield _clash(corpus, (i, left), (j, right))


def _asked(extraction: Extraction) -> dict[str, Requirement]:
    """Give what a document asks for by product; a product of which it asks for two versions is left out."""
    found: dict[str, list[Requirement]] = defaultdict(list)
    for requirement in requirements_of(extraction):
        found[requirement.product].append(requirement)
    return {product: held[0] for product, held in found.items() if all(held[0].is_met_by(other) for other in held)}


def _clash(corpus: Corpus, ours: tuple[int, Requirement], theirs: tuple[int, Requirement]) -> Clash:
    (i, left), (j, right) = ours, theirs
    versions = [".".join(map(str, one.version)) for one in (left, right)]
    return Clash(
        rule=NAME,
        left=Side(left.span, left.span.text, versions[0]),
        right=Side(right.span, right.span.text, versions[1]),
        subject=left.product,
        attribute="least version",
        reason=f"{versions[0]} is not {versions[1]}; each document asks for one version of {left.name}",
        confidence=_CONFIDENCE,
        guard=_guard(corpus, (i, left), (j, right))
        or scope_guard(corpus, (i, left.sentence), (j, right.sentence), left.span, right.span),
    )


def _guard(corpus: Corpus, *held: tuple[int, Requirement]) -> str | None:
    """Say whether one limit may be told of one release alone."""
    is_of_one = any(is_of_one_release(corpus.extractions[number], asked.sentence) for number, asked in held)
    return "another version" if is_of_one else None
