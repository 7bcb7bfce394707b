from fastapi import Response


def not_modified(*, etag: str) -> Response:
    headers = {
        "ETag": etag,
    }
    return Response(
        status_code=304,
        headers=headers,
    )
