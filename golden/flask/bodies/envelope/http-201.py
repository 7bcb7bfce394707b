import re

from flask import Response, jsonify, make_response, request


def created(
    *, location: str, id_: int, message: str = "The resource was created"
) -> Response:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.root_path + request.path
    match = re.fullmatch(
        r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
        request.headers.get("traceparent", ""),
    )
    span = match[1] if match else None
    body = {
        "error": {
            "code": "created",
            "text": message,
            "status": 201,
            "details": {
                "location": location,
                "id": id_,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "created",
        **({"X-Request-Id": trace} if trace else {}),
        "Location": location,
    }
    response = jsonify(body)
    response.mimetype = "application/vnd.company+json"
    return make_response(response, 201, headers)
