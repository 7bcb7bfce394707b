from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=426,
    response_class=Response,
    response_description="Upgrade Required",
    responses={426: {"content": {"application/problem+json": {}}}},
)
def upgrade_required():
    body = {
        "type": "about:blank",
        "title": "Upgrade Required",
        "status": 426,
        "detail": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    headers = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
    }
    return JSONResponse(
        content=body,
        status_code=426,
        headers=headers,
        media_type="application/problem+json",
    )
