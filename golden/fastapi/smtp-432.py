from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=432,
    response_description="A Password Transition Is Needed",
)
def password_transition_needed():
    body = {
        "error": "password_transition_needed",
        "message": "The account must first move to this authentication mechanism",
    }
    return JSONResponse(content=body, status_code=432)
