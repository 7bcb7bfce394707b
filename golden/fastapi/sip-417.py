from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Unknown Resource-Priority",
)
def unknown_resource_priority():
    body = {
        "error": "unknown_resource_priority",
        "message": "The resource priority of this request is unknown",
        "resource_priority": "q735.3",
    }
    headers = {
        "Accept-Resource-Priority": "q735.3",
    }
    return JSONResponse(
        content=body,
        status_code=400,
        headers=headers,
    )
