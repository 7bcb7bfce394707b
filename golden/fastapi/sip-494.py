from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=494,
    response_description="Security Agreement Required",
)
def security_agreement_required():
    body = {
        "error": "security_agreement_required",
        "message": "Agree on a security mechanism, then send the request again",
        "security_server": "tls;q=0.2",
    }
    headers = {
        "Security-Server": "tls;q=0.2",
    }
    return JSONResponse(
        content=body,
        status_code=494,
        headers=headers,
    )
