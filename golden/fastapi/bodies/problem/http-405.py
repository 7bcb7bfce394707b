from fastapi.responses import JSONResponse


def method_not_allowed(
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Method Not Allowed",
        "status": 405,
        "detail": message,
        "allow": allow,
        "allowed_methods": allowed_methods,
    }
    headers = {
        "Allow": allow,
    }
    return JSONResponse(
        content=body,
        status_code=405,
        headers=headers,
        media_type="application/problem+json",
    )
