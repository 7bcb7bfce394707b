from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=420,
    response_description="Bad Extension",
)
def bad_extension():
    body = {
        "error": "bad_extension",
        "message": "A required extension is not supported",
        "unsupported": "replaces",
    }
    headers = {
        "Unsupported": "replaces",
    }
    return JSONResponse(
        content=body,
        status_code=420,
        headers=headers,
    )
