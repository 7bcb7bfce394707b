from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def not_logged_in():
    body = {
        "error": "not_logged_in",
        "message": "The client is not logged in",
    }
    return JSONResponse(content=body, status_code=530)
