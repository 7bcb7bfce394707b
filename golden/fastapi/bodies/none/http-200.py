from fastapi import Response


def ok() -> Response:
    return Response(status_code=200)
