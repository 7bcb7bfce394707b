from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=380,
    response_description="Alternative Service",
)
def alternative_service():
    body = {
        "status": "alternative_service",
        "message": "The call failed, but another service is available",
    }
    return JSONResponse(content=body, status_code=380)
