from fastapi import Response


def too_many_requests(*, retry_after: int = 300) -> Response:
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return Response(
        status_code=429,
        headers=headers,
    )
