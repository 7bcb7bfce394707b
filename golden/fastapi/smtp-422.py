from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="A Password Transition Is Needed",
)
def password_transition():
    body = {
        "error": "password_transition",
        "message": "The account must first move to this authentication mechanism",
    }
    return JSONResponse(content=body, status_code=403)
