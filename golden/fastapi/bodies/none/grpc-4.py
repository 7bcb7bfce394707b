from fastapi import Response


def deadline_exceeded() -> Response:
    return Response(status_code=504)
