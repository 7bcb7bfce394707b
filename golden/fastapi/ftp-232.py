from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def user_authorized():
    body = {
        "status": "user_authorized",
        "message": "The user is logged in by the security data exchange",
    }
    return JSONResponse(content=body, status_code=232)
