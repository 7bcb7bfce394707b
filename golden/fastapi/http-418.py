from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=418,
    response_description="I'm a teapot",
)
def im_a_teapot():
    body = {
        "error": "im_a_teapot",
        "message": "This teapot cannot brew coffee",
    }
    return JSONResponse(content=body, status_code=418)
