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
        "message": "The response to this request is at the given location",
        "location": "/orders/42",
    }
    headers = {
        "Location": "/orders/42",
    }
    return JSONResponse(
        content=body,
        status_code=303,
        headers=headers,
    )
