from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=226,
    response_description="IM Used",
)
def im_used():
    body = {
        "status": "im_used",
        "message": "The result of an instance manipulation is being sent",
        "etag": '"v2"',
        "im": "vcdiff",
    }
    headers = {
        "ETag": '"v2"',
        "IM": "vcdiff",
    }
    return JSONResponse(
        content=body,
        status_code=226,
        headers=headers,
    )
