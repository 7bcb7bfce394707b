from fastapi import Response


def unprocessable_content() -> Response:
    return Response(status_code=422)
