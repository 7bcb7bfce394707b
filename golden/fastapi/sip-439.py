from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def first_hop_lacks_outbound_support():
    body = {
        "error": "first_hop_lacks_outbound_support",
        "message": "The first proxy lacks support for SIP outbound",
    }
    return JSONResponse(content=body, status_code=439)
