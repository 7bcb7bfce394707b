from fastapi.responses import JSONResponse


def unauthorized(
    *, challenge: str, message: str = "Valid credentials are required"
) -> JSONResponse:
    body = {
        "error": "unauthorized",
        "message": message,
        "challenge": challenge,
    }
    headers = {
        "WWW-Authenticate": challenge,
    }
    return JSONResponse(
        content=body,
        status_code=401,
        headers=headers,
    )
