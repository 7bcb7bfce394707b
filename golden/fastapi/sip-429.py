from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Provide Referrer Identity",
)
def provide_referrer_identity():
    body = {
        "error": "provide_referrer_identity",
        "message": "The referral lacks a valid Referred-By token",
    }
    return JSONResponse(content=body, status_code=400)
