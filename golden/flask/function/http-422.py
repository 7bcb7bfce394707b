from flask import Response, jsonify, make_response


def unprocessable_content(
    *, field: str, message: str = "The content of the request is not valid"
) -> Response:
    body = {
        "error": "unprocessable_content",
        "message": message,
        "field": field,
    }
    return make_response(jsonify(body), 422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
