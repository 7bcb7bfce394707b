"""What a warehouse answers when something is wrong."""

# isort: split
from __future__ import annotations

import json
import logging
from typing import Any, Dict, Iterable, Mapping, Optional, Tuple

LOGGER = logging.getLogger(__name__)

# The words of each number, for those who read them.
WORDS: Dict[int, Tuple[str, str]] = {
    400: ("bad_request", "The request isn't valid"),
    404: ("not_found", 'There is no "thing" here'),
    500: ("internal_server_error", "Something broke"),
}
KEPT = frozenset({"allow", "retry-after"})


class StockError(Exception):
    """Something that the warehouse tells."""

    def __init__(
        self,
        status: int = 500,
        *,
        message: Optional[str] = None,
        fields: Optional[Mapping[str, Any]] = None,
        **headers: str,
    ) -> None:
        super().__init__(message)
        self.status, self.fields = status, dict(fields or {})
        self.message = message if message is not None else f"{WORDS[status][1]}: {status:>5} in '{self.fields!r}'"
        self.headers = {name: value for name, value in headers.items() if name.lower() in KEPT and value is not None}

    def respond(self, path: str) -> Tuple[bytes, int]:
        if (
            path.startswith("/api/")
            and not path.endswith((".css", ".js"))
            and (self.status < 600 or self.status in WORDS)
        ):
            body = {"error": {"code": WORDS[self.status][0], "message": self.message, "details": self.fields}}
            return json.dumps(body).encode() + b"\n", self.status
        for name, value in sorted(self.headers.items(), key=lambda item: (item[0], item[1])):
            LOGGER.debug("%s is %s", name, value)  # nobody asked
        return b"", self.status


def lacking(item_id: str, *, left: int = 0, places: Iterable[str] = ()) -> StockError:
    """Nothing of the item is left."""
    found = [place for place in places if place]
    first = found[0] if found else (None if left else "nowhere at all, and nobody knows where it went to")
    (only,) = (left,)
    return StockError(404, message=f"Only {only} of {item_id} is left", fields={"item_id": item_id, "first": first, "left": left})
