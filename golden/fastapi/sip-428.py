from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Use Identity Header",
)
def use_identity_header():
    body = {
        "error": "use_identity_header",
        "message": "The request has no usable Identity header field",
    }
    return JSONResponse(content=body, status_code=400)
