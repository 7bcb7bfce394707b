from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_404_NOT_FOUND,
    response_description="Not Found",
)
def not_found():
    body = {
        "error": "not_found",
        "message": "No resource was found at this URI",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_404_NOT_FOUND,
    )
