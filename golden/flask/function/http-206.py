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
        "status": "partial_content",
        "message": message,
        "items": items,
        "first": first,
        "last": last,
        "total": total,
    }
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return make_response(jsonify(body), 206, headers)
