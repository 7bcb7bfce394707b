from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=458,
    response_description="Unable to Queue Messages",
)
def unable_to_queue_messages():
    body = {
        "error": "unable_to_queue_messages",
        "message": "The queue of this node could not be started: try again later",
        "node": "example.org",
    }
    return JSONResponse(content=body, status_code=458)
