from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Security data accepted, more is required",
)
def more_security_data_required():
    body = {
        "status": "more_security_data_required",
        "message": "The security data is accepted: send more",
        "adat": "c2VydmVyLXRva2VuLTI=",
    }
    return JSONResponse(content=body, status_code=202)
