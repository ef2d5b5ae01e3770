"""The rules, in the order in which `factcheck rules` lists them."""

from factcheck.rules import (
    date_mismatch,
    entity_mismatch,
    name_variant,
    officeholder_mismatch,
    order_mismatch,
    parties_swapped,
    place_mismatch,
    polarity_mismatch,
    quantity_mismatch,
    quote_altered,
    role_mismatch,
    speaker_mismatch,
    total_mismatch,
    version_mismatch,
)

RULES = (
    name_variant,
    officeholder_mismatch,
    quote_altered,
    speaker_mismatch,
    version_mismatch,
    quantity_mismatch,
    date_mismatch,
    place_mismatch,
    role_mismatch,
    entity_mismatch,
    polarity_mismatch,
    order_mismatch,
    parties_swapped,
    total_mismatch,
)
