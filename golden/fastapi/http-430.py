from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=430,
    response_description="Shopify Security Rejection",
)
def shopify_security_rejection():
    body = {
        "error": "shopify_security_rejection",
        "message": "The request was rejected as suspicious",
    }
    return JSONResponse(content=body, status_code=430)
