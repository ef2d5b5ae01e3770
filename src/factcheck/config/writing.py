"""How values and whole configs are written as TOML: a first config, and its JSON schema for editors."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from factcheck.config.file import OWN
from factcheck.config.keys import KEYS, Key

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES: Final = {
    "severity": 'quantity-mismatch = "error"',
    "per-file-ignores": '"archive/**" = ["dates"]',
    "canonical": '"Delphine Arceneaux" = ["Delphine Arcenaux", "D. Arceneaux"]',
    "equivalent": 'values = ["Burma", "Myanmar"]',
    "accept": 'id = "1c77e0b4d2fe"\nreason = "the live blog keeps the early toll"',
}
"""What may stand in the keys that are tables of their own; TOML wants these at the end."""
_HEAD: Final = """\
# Settings of factcheck for the documents in this folder and below.
# A line without "#" counts; the values after "#" are the defaults, or examples. Paths and patterns are relative to
# this file. An option of the command line wins over FACTCHECK_NAME in the environment, and that over this file.
# factcheck config show tells what counts here and why.
"""


def to_toml(value: Any) -> str:
    """Write a value on one line."""
    if is_dataclass(value) and not isinstance(value, type):
        value = {name: part for name, part in asdict(value).items() if part is not None}
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case dict():
            inside = ", ".join(f"{_to_key(name)} = {to_toml(part)}" for name, part in value.items())
            return f"{{ {inside} }}" if inside else "{}"
        case list() | tuple():
            return f"[{', '.join(map(to_toml, value))}]"
        case _:
            return repr(value)


def _to_key(name: str) -> str:
    is_bare = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if is_bare else to_toml(name)


def first_config(include: Sequence[str]) -> str:
    """Write a config in which nothing is set but what is included; all other keys are there as comments."""
    plain = [_line(key, include) for key in KEYS if key.name not in _EXAMPLES]
    tables = [_table(key) for key in KEYS if key.name in _EXAMPLES]
    return "\n".join([_HEAD, *plain, *tables])


def _line(key: Key, include: Sequence[str]) -> str:
    if key.name == "include" and include:
        return f"# {key.help}\ninclude = {to_toml(include)}\n"
    return f"# {key.help}\n# {key.name} = {to_toml(key.example if key.default is None else key.default)}\n"


def _table(key: Key) -> str:
    header = f"[[{key.name}]]" if isinstance(key.default, tuple) else f"[{key.name}]"
    lines = "\n".join(f"# {line}" for line in (header, *_EXAMPLES[key.name].split("\n")))
    return f"# {key.help}\n{lines}\n"


def schema() -> dict[str, Any]:
    """Give the JSON schema of a config: that of factcheck.toml, and of [tool.factcheck] in pyproject.toml."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"Settings of factcheck ({OWN[0]})",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _property(key) for key in KEYS},
    }


def _property(key: Key) -> dict[str, Any]:
    default = {} if key.default is None else {"default": json.loads(json.dumps(key.default))}
    return {"description": key.help, **key.kind.schema, **default}
