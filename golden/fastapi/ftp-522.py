from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=522,
    response_description="Network protocol not supported",
)
def network_protocol_not_supported():
    body = {
        "error": "network_protocol_not_supported",
        "message": "The network protocol is not supported: use another",
        "protocols": [
            1,
            2,
        ],
    }
    return JSONResponse(content=body, status_code=522)
