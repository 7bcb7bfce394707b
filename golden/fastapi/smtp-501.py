from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Syntax Error in Parameters or Arguments",
)
def syntax_error_in_parameters():
    body = {
        "error": "syntax_error_in_parameters",
        "message": "The parameters or arguments of the command are malformed",
    }
    return JSONResponse(content=body, status_code=400)
