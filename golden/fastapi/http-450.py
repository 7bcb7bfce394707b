from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def blocked_by_windows_parental_controls():
    body = {
        "error": "blocked_by_windows_parental_controls",
        "message": "Parental controls block access to this page",
    }
    return JSONResponse(content=body, status_code=450)
