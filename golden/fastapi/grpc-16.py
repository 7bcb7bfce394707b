from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=401,
    response_description="UNAUTHENTICATED",
)
def unauthenticated():
    body = {
        "error": "unauthenticated",
        "message": "The call carries no valid credentials",
        "challenge": 'Bearer realm="example"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="example"',
    }
    return JSONResponse(
        content=body,
        status_code=401,
        headers=headers,
    )
