from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=520,
    response_description="Web Server Returned an Unknown Error",
)
def web_server_returned_an_unknown_error():
    body = {
        "error": "web_server_returned_an_unknown_error",
        "message": "Origin server sent an empty or unexpected response",
    }
    return JSONResponse(content=body, status_code=520)
