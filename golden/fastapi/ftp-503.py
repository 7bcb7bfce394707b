from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=409,
    response_description="Bad sequence of commands",
)
def bad_sequence_of_commands():
    body = {
        "error": "bad_sequence_of_commands",
        "message": "The command came in the wrong order",
    }
    return JSONResponse(content=body, status_code=409)
