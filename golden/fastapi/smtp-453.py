from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def no_mail():
    body = {
        "error": "no_mail",
        "message": "No mail is waiting",
    }
    return JSONResponse(content=body, status_code=453)
