from fastapi.responses import JSONResponse


def created(
    *, location: str, id_: int, message: str = "The resource was created"
) -> JSONResponse:
    body = {
        "status": "created",
        "message": message,
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
    )
