from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Mandatory Ext.",
)
def mandatory_ext():
    body = {
        "error": "mandatory_ext",
        "message": "The server did not agree to a required extension",
    }
    return JSONResponse(content=body, status_code=400)
