"""spaCy that starts quickly is the same as ever: its command line for who asks, and what the model says of a text."""

import importlib
import importlib.util
import subprocess
import sys

from factcheck.extract.installed import MODELS
from factcheck.extract.start import load_quickly

SCRIPT = """
import sys
from factcheck.extract.nlp import load_model
load_model()
print("spacy.cli" in sys.modules, "jinja2" in sys.modules)
import spacy
print(spacy.info(silent=True)["spacy_version"] == spacy.__version__)
import spacy.cli
print(spacy.cli.__file__ is not None, spacy.cli.download.__module__)
"""


def test_the_command_line_is_there_for_who_asks_for_it() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["False False", "True", "True spacy.cli.download"]


def test_a_model_that_is_loaded_quickly_says_the_same() -> None:
    module = importlib.import_module(next(name for name in MODELS if importlib.util.find_spec(name)))
    quick, usual = load_quickly(module), module.load()
    text = "The U.S. ferry didn't leave at 9:30 a.m., O'Brien-Hale said (see www.example.org): it'll sail on Nov. 3rd."
    assert quick(text).to_json() == usual(text).to_json()
    assert quick.tokenizer.to_bytes() == usual.tokenizer.to_bytes()
