from fastapi.responses import JSONResponse


def found(
    *, location: str, message: str = "This resource is at another location for now"
) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Found",
        "status": 302,
        "detail": message,
        "location": location,
    }
    headers = {
        "Location": location,
    }
    return JSONResponse(
        content=body,
        status_code=302,
        headers=headers,
        media_type="application/problem+json",
    )
