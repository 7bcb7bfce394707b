from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=453,
    response_description="You Have No Mail",
)
def no_mail():
    body = {
        "error": "no_mail",
        "message": "No mail is waiting",
    }
    return JSONResponse(content=body, status_code=453)
