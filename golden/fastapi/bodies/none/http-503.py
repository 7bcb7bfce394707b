from fastapi import Response


def service_unavailable(*, retry_after: int = 120) -> Response:
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return Response(
        status_code=503,
        headers=headers,
    )
