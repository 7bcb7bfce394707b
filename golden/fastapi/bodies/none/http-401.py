from fastapi import Response


def unauthorized(*, challenge: str) -> Response:
    headers = {
        "WWW-Authenticate": challenge,
    }
    return Response(
        status_code=401,
        headers=headers,
    )
