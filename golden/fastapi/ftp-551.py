from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=551,
    response_description="Requested action aborted: page type unknown",
)
def page_type_unknown():
    body = {
        "error": "page_type_unknown",
        "message": "The page type is unknown",
    }
    return JSONResponse(content=body, status_code=551)
