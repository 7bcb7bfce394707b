from flask import Response, make_response


def not_modified(*, etag: str) -> Response:
    headers = {
        "ETag": etag,
    }
    return make_response("", 304, headers)
