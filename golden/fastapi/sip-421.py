from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Extension Required",
)
def extension_required():
    body = {
        "error": "extension_required",
        "message": "The client must support a further extension",
        "require": "100rel",
    }
    headers = {
        "Require": "100rel",
    }
    return JSONResponse(
        content=body,
        status_code=400,
        headers=headers,
    )
