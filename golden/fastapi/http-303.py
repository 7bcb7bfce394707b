from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=303,
    response_description="See Other",
)
def see_other():
    body = {
        "status": "see_other",
        "message": "The result can be fetched from the given location",
    }
    headers = {
        "Location": "/orders/42",
    }
    return JSONResponse(
        content=body,
        status_code=303,
        headers=headers,
    )
