from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=521,
    response_description="Host Does Not Accept Mail",
)
def host_does_not_accept_mail():
    body = {
        "error": "host_does_not_accept_mail",
        "message": "This host does not accept mail",
    }
    return JSONResponse(content=body, status_code=521)
