from fastapi.responses import JSONResponse


def created(
    *, location: str, id_: int, message: str = "The resource was created"
) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Created",
        "status": 201,
        "detail": message,
        "location": location,
        "id": id_,
    }
    headers = {
        "Location": location,
    }
    return JSONResponse(
        content=body,
        status_code=201,
        headers=headers,
        media_type="application/problem+json",
    )
