from flask import Response, make_response


def too_many_requests(*, retry_after: int = 300) -> Response:
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return make_response("", 429, headers)
