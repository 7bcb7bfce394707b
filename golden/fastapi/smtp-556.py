from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=556,
    response_description="Domain Does Not Accept Mail",
)
def domain_does_not_accept_mail():
    body = {
        "error": "domain_does_not_accept_mail",
        "message": "The domain of the recipient does not accept mail",
    }
    return JSONResponse(content=body, status_code=556)
