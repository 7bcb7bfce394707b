from fastapi.responses import JSONResponse


def deadline_exceeded(
    *, message: str = "The deadline passed before the call completed"
) -> JSONResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        "title": "DEADLINE_EXCEEDED",
        "status": 504,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=504,
        media_type="application/problem+json",
    )
