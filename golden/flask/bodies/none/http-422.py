from flask import Response, make_response


def unprocessable_content() -> Response:
    return make_response("", 422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
