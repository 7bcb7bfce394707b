from fastapi import Response


def not_found() -> Response:
    return Response(status_code=404)
