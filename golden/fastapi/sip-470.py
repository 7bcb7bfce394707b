from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=470,
    response_description="Consent Needed",
)
def consent_needed():
    body = {
        "error": "consent_needed",
        "message": "Permission of at least one recipient is missing",
        "permission_missing": "sip:carol@example.com",
    }
    headers = {
        "Permission-Missing": "sip:carol@example.com",
    }
    return JSONResponse(
        content=body,
        status_code=470,
        headers=headers,
    )
