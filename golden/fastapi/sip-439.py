from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=439,
    response_description="First Hop Lacks Outbound Support",
)
def first_hop_lacks_outbound_support():
    body = {
        "error": "first_hop_lacks_outbound_support",
        "message": "The first proxy lacks support for SIP outbound",
    }
    return JSONResponse(content=body, status_code=439)
