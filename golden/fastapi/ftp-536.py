from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=536,
    response_description="Requested PROT level not supported by mechanism",
)
def prot_level_not_supported():
    body = {
        "error": "prot_level_not_supported",
        "message": "The security mechanism does not support this protection level",
    }
    return JSONResponse(content=body, status_code=536)
