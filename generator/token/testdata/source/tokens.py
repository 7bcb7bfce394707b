# What the goldens have no need of.
from __future__ import annotations

import re as regular, sys
from typing import (
    Any,  # a comment
    Optional,
)

LIMIT = 0xFF + 1_000 - 1e-3 + 0b11 + 2j + .5 // 3 ** 2 @ 4
TEXT = "it's" 'a "b"' r"\d" b"\x00" f"{LIMIT!r:>{len('x')}} {{}}" rf'\{LIMIT}' u"x", "", ''
LONG = """a
  'b' "c" \""" # no comment
"""
JOINED = 1 + \
    2


class Answer(Exception):
    '''A docstring.'''

    def __init__(self, *args: Any, code: int = 1, **fields: object) -> None:
        # a comment of its own
        self.code = code
        if (n := len(args)) > 1 and code != 2 or not fields:
            return
            # behind a statement

        for a in (1,), [2, ], {3: 4, }:
            while True: pass
        else:
            yield lambda x, /, y=1, *, z: (x <= y) is not (x << 2 >> 1)
    # a comment further out

    async def été(self): ...


@decorated(1)
def f(): return {**{}, 'a': f'''{
    LIMIT
}'''}; x = 1
if f:
	tab = 1
print(f"{LIMIT = }")
