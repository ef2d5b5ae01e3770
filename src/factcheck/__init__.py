"""Find where documents that should agree cannot all be right: names, quotes, dates, quantities and claims."""

from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.model import Document, Extraction, Report
from factcheck.pipeline import check, extract
from factcheck.report import render

__version__ = "0.1.0"

__all__ = ["Config", "Document", "Extraction", "FactcheckError", "Report", "check", "extract", "render"]
