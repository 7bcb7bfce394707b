from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=404,
    response_class=Response,
    response_description="Not Found",
    responses={404: {"content": {"application/problem+json": {}}}},
)
def not_found():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        "title": "Not Found",
        "status": 404,
        "detail": "No such user in this domain",
    }
    return JSONResponse(
        content=body,
        status_code=404,
        media_type="application/problem+json",
    )
