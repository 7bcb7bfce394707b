from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=552,
    response_description="Exceeded Storage Allocation",
)
def exceeded_storage_allocation():
    body = {
        "error": "exceeded_storage_allocation",
        "message": "The storage allocation is exceeded",
    }
    return JSONResponse(content=body, status_code=552)
