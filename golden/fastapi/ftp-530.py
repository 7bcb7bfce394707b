from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=530,
    response_description="Not logged in",
)
def not_logged_in():
    body = {
        "error": "not_logged_in",
        "message": "The client is not logged in",
    }
    return JSONResponse(content=body, status_code=530)
