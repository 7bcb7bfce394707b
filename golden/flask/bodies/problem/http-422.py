from flask import Response, jsonify, make_response


def unprocessable_content(
    *, field: str, message: str = "The content of the request is not valid"
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": message,
        "field": field,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
