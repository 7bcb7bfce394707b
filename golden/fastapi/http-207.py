from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=207,
    response_description="Multi-Status",
)
def multi_status():
    body = {
        "status": "multi_status",
        "message": "Each resource has a status of its own",
        "results": [
            {
                "href": "/orders/41",
                "status": 200,
            },
            {
                "href": "/orders/42",
                "status": 200,
            },
            {
                "href": "/orders/43",
                "status": 404,
            },
        ],
    }
    return JSONResponse(content=body, status_code=207)
