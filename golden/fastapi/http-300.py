from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=300,
    response_description="Multiple Choices",
)
def multiple_choices():
    body = {
        "status": "multiple_choices",
        "message": "Several representations are available: choose one",
        "location": "/reports/42.json",
        "alternative": "/reports/42.csv",
    }
    headers = {
        "Location": "/reports/42.json",
        "Link": '</reports/42.csv>; rel="alternate"',
    }
    return JSONResponse(
        content=body,
        status_code=300,
        headers=headers,
    )
