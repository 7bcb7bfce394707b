from fastapi import Response


def unprocessable_content() -> Response:
    return Response(status_code=422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
