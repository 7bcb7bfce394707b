from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=404,
    response_description="Does Not Exist Anywhere",
)
def does_not_exist_anywhere():
    body = {
        "error": "does_not_exist_anywhere",
        "message": "This user does not exist anywhere",
    }
    return JSONResponse(content=body, status_code=404)
