from fastapi.responses import JSONResponse


def unprocessable_content(
    *, field: str, message: str = "The content of the request is not valid"
) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": message,
        "field": field,
    }
    return JSONResponse(
        content=body,
        status_code=422,
        media_type="application/problem+json",
    )


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
