from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=401,
    response_description="Unauthorized",
)
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "This endpoint requires authentication",
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
