from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=416,
    response_description="Range Not Satisfiable",
)
def range_not_satisfiable():
    body = {
        "error": "range_not_satisfiable",
        "message": "The requested range cannot be satisfied",
        "size": 146515,
    }
    headers = {
        "Content-Range": "bytes */146515",
    }
    return JSONResponse(
        content=body,
        status_code=416,
        headers=headers,
    )
