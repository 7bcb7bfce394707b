from flask import Response, make_response


def partial_content(*, first: int, last: int, total: int) -> Response:
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return make_response("", 206, headers)
