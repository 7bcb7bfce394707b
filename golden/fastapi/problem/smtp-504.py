from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_class=Response,
    response_description="Parameter Not Implemented",
    responses={504: {"content": {"application/problem+json": {}}}},
)
def parameter_not_implemented():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        "title": "Parameter Not Implemented",
        "status": 504,
        "detail": "Command parameter not implemented",
    }
    return JSONResponse(
        content=body,
        status_code=504,
        media_type="application/problem+json",
    )
