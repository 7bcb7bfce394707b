"""Values of an arg that no body breaks at, and that add no header."""

import uuid

VALUES = {
    "lines": "a\r\nX-Evil: 1",
    "quotes": "\"'`\\{}{0.__class__}%s%(a)s${x}#{y}{{z}}<script>",
    "nul": "\0",
    "surrogate": "\ud800",
    "emoji": "\U0001f600\u2028\u202e",
    "megabyte": "x" * 2**20,
    "large": 10**400,
    "edge": -(2**63),
    "beyond": 2**64 + 1,
    "smallest": 5e-324,
    "largest": 1.7976931348623157e308,
    "zero": -0.0,
    "uuid": uuid.UUID(int=1),
    "nothing": None,
}


def sent(value):
    """Return what a body shows of a value."""
    return str(value) if isinstance(value, uuid.UUID) else value


def is_clean(header):
    """Report whether a header that shows a value is one line of printable ASCII."""
    return header.startswith("bucket ") and header.isascii() and header.isprintable()
