from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=488,
    response_description="Not Acceptable Here",
)
def not_acceptable_here():
    body = {
        "error": "not_acceptable_here",
        "message": "The session description is not acceptable here",
        "warning": '305 example.com "Incompatible media format"',
    }
    headers = {
        "Warning": '305 example.com "Incompatible media format"',
    }
    return JSONResponse(
        content=body,
        status_code=488,
        headers=headers,
    )
