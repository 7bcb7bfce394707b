from fastapi import Response


def parameter_not_implemented() -> Response:
    return Response(status_code=504)
