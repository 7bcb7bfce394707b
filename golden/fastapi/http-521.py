from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=521,
    response_description="Web Server Is Down",
)
def web_server_is_down():
    body = {
        "error": "web_server_is_down",
        "message": "Origin server refused the connection",
    }
    return JSONResponse(content=body, status_code=521)
