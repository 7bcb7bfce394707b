from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Bad Location Information",
)
def bad_location_information():
    body = {
        "error": "bad_location_information",
        "message": "The location in this request cannot be processed",
        "geolocation_error": '100; code="Cannot Process Location"',
    }
    headers = {
        "Geolocation-Error": '100; code="Cannot Process Location"',
    }
    return JSONResponse(
        content=body,
        status_code=400,
        headers=headers,
    )
