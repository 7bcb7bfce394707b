from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=506,
    response_description="Variant Also Negotiates",
)
def variant_also_negotiates():
    body = {
        "error": "variant_also_negotiates",
        "message": "Content negotiation is misconfigured on the server",
    }
    return JSONResponse(content=body, status_code=506)
