from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def out_of_range():
    body = {
        "error": "out_of_range",
        "message": "The call goes past the valid range",
    }
    return JSONResponse(content=body, status_code=400)
