from fastapi import Response


def protocol_error() -> Response:
    return Response(status_code=400)
