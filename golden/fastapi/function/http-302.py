from fastapi.responses import JSONResponse


def found(
    *, location: str, message: str = "This resource is at another location for now"
) -> JSONResponse:
    body = {
        "status": "found",
        "message": message,
        "location": location,
    }
    headers = {
        "Location": location,
    }
    return JSONResponse(
        content=body,
        status_code=302,
        headers=headers,
    )
