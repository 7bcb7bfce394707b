from fastapi import Response


def found(*, location: str) -> Response:
    headers = {
        "Location": location,
    }
    return Response(
        status_code=302,
        headers=headers,
    )
