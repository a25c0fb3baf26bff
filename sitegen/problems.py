"""What is wrong with the content, as values.

A user's mistake is a `Problem`: collected by the stages, sorted and printed once, by the command line.
Only what keeps the program from starting at all is raised, as a `SitegenError`.
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops the build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend; sorts by place."""

    path: str
    """File, relative to the site's folder, `/` between its parts."""
    line: int
    """Line of the file, counted from 1; 0 where the file as a whole is meant."""
    code: str
    """A key of `CODES`."""
    message: str
    """What is wrong, with the bad value in it; no full stop."""
    hint: str = ""
    """The way out; no full stop."""
    severity: Severity = Severity.ERROR
    """Whether it stops the build."""

    def __str__(self) -> str:
        """One line: place, severity, code, message and hint."""
        place = f"{self.path}:{self.line}" if self.line else self.path
        hint = f". Hint: {self.hint}." if self.hint else "."
        return f"{place}: {self.severity}[{self.code}]: {self.message}{hint}"


class SitegenError(Exception):
    """The program cannot go on at all; the message is for the user and says the way out."""
