from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=521,
    response_description="Data connection cannot be opened with this PROT setting",
)
def data_connection_refused_by_protection_level():
    body = {
        "error": "data_connection_refused_by_protection_level",
        "message": "The data connection needs another protection level",
    }
    return JSONResponse(content=body, status_code=521)
