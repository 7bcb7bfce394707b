from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=450,
    response_description="Blocked by Windows Parental Controls",
)
def blocked_by_windows_parental_controls():
    body = {
        "error": "blocked_by_windows_parental_controls",
        "message": "Parental controls block access to this page",
    }
    return JSONResponse(content=body, status_code=450)
