from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Security mechanism accepted, security data wanted",
)
def security_data_wanted():
    body = {
        "status": "security_data_wanted",
        "message": "The security mechanism is accepted: send security data",
        "adat": "c2VydmVyLXRva2VuLTE=",
    }
    return JSONResponse(content=body, status_code=202)
