from flask import Response, make_response


def service_unavailable(*, retry_after: int = 120) -> Response:
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return make_response("", 503, headers)
