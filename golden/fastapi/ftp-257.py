from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=257,
    response_description='"PATHNAME" created',
)
def pathname_created():
    body = {
        "status": "pathname_created",
        "message": "The directory /reports was created",
        "path": "/reports",
    }
    return JSONResponse(content=body, status_code=257)
