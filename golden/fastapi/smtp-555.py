from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=555,
    response_description="MAIL FROM/RCPT TO Parameters Not Recognized",
)
def mail_parameters_not_recognized():
    body = {
        "error": "mail_parameters_not_recognized",
        "message": "A parameter of MAIL FROM or RCPT TO is not recognized",
    }
    return JSONResponse(content=body, status_code=555)
