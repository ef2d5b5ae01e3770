"""A document to its mentions, quotes and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.installed import installed_model, model_label
from factcheck.model import Extraction
from factcheck.normalize.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.extract.nlp import Parsed
    from factcheck.model import Document

__all__ = ["extract_all", "installed_model", "model_label"]


def extract_all(
    documents: Iterable[Document], *, model: str | None = None, progress: Callable[[int], None] | None = None
) -> Iterator[Extraction]:
    """Yield what each document holds, in order; `progress` is called with the count so far.

    Raises ModelError when the language model cannot be loaded.
    """
    from factcheck.extract.nlp import load_model, parse

    nlp = load_model(model)
    for count, parsed in enumerate(parse(nlp, ((document, fold(document)) for document in documents)), 1):
        yield _extraction(parsed)
        if progress:
            progress(count)


def _extraction(parsed: Parsed) -> Extraction:
    from factcheck.extract.claims import find_claims
    from factcheck.extract.entities import find_entities
    from factcheck.extract.quantities import find_quantities
    from factcheck.extract.quotes import find_quotes
    from factcheck.extract.roles import find_roles
    from factcheck.extract.timexes import find_timexes

    document, folded, sentences = parsed.document, parsed.folded, parsed.sentences
    entities = tuple(find_entities(document, folded, sentences, parsed.names))
    return Extraction(
        document=document,
        sentences=sentences,
        entities=entities,
        quotes=tuple(find_quotes(document, folded, sentences, entities)),
        timexes=tuple(find_timexes(document, folded, sentences)),
        quantities=tuple(find_quantities(document, folded, sentences)),
        roles=tuple(find_roles(document, sentences, entities)),
        claims=tuple(find_claims(document, sentences)),
    )
