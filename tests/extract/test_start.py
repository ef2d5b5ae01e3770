"""spaCy without its command line is the same to whoever imports it later."""

import subprocess
import sys

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
