from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_class=Response,
    response_description="DEADLINE_EXCEEDED",
    responses={504: {"content": {"application/problem+json": {}}}},
)
def deadline_exceeded():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        "title": "DEADLINE_EXCEEDED",
        "status": 504,
        "detail": "The deadline passed before the call completed",
    }
    return JSONResponse(
        content=body,
        status_code=504,
        media_type="application/problem+json",
    )
