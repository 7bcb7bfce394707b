from fastapi import Response


def method_not_allowed(*, allow: str) -> Response:
    headers = {
        "Allow": allow,
    }
    return Response(
        status_code=405,
        headers=headers,
    )
