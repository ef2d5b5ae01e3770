"""Does the work of a run: what is known from earlier runs is not done again, the rest in one process or several."""

from factcheck.engine.judging import judge
from factcheck.engine.tasks import Judged

__all__ = ["Judged", "judge"]
