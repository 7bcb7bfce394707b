from fastapi import Response


def created(*, location: str) -> Response:
    headers = {
        "Location": location,
    }
    return Response(
        status_code=201,
        headers=headers,
    )
