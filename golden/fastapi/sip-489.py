from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=489,
    response_description="Bad Event",
)
def bad_event():
    body = {
        "error": "bad_event",
        "message": "The server does not know this event package",
        "allow_events": "presence",
    }
    headers = {
        "Allow-Events": "presence",
    }
    return JSONResponse(
        content=body,
        status_code=489,
        headers=headers,
    )
