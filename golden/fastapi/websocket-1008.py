from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="Policy Violation",
)
def policy_violation():
    body = {
        "error": "policy_violation",
        "message": "The message violates the policy of this endpoint",
    }
    return JSONResponse(content=body, status_code=403)
