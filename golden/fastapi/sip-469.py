from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=469,
    response_description="Bad Info Package",
)
def bad_info_package():
    body = {
        "error": "bad_info_package",
        "message": "This Info Package is not accepted",
        "recv_info": "g.3gpp.ussd",
    }
    headers = {
        "Recv-Info": "g.3gpp.ussd",
    }
    return JSONResponse(
        content=body,
        status_code=469,
        headers=headers,
    )
