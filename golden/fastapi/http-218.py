from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=218,
    response_description="This is fine",
)
def this_is_fine():
    body = {
        "status": "this_is_fine",
        "message": "The response of the upstream server is passed on unchanged",
    }
    return JSONResponse(content=body, status_code=218)
