from fastapi import Response


def no_content() -> Response:
    return Response(status_code=204)
