from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=459,
    response_description="Node Not Allowed",
)
def node_not_allowed():
    body = {
        "error": "node_not_allowed",
        "message": "The server does not start the queue of this node for this client",
        "node": "example.org",
    }
    return JSONResponse(content=body, status_code=459)
