from fastapi.responses import JSONResponse


def unprocessable_content(
    *, field: str, message: str = "The content of the request is not valid"
) -> JSONResponse:
    body = {
        "error": "unprocessable_content",
        "message": message,
        "field": field,
    }
    return JSONResponse(content=body, status_code=422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
