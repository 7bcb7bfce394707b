from flask import Response, jsonify, make_response


def partial_content(
    *,
    items: object,
    first: int,
    last: int,
    total: int,
    message: str = "The requested part is being sent",
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Partial Content",
        "status": 206,
        "detail": message,
        "items": items,
        "first": first,
        "last": last,
        "total": total,
    }
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 206, headers)
