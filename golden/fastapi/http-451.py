from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=451,
    response_description="Unavailable For Legal Reasons",
)
def unavailable_for_legal_reasons():
    body = {
        "error": "unavailable_for_legal_reasons",
        "message": "Access to this resource is blocked for legal reasons",
        "blocked_by": "https://isp.example.net/",
    }
    headers = {
        "Link": '<https://isp.example.net/>; rel="blocked-by"',
    }
    return JSONResponse(
        content=body,
        status_code=451,
        headers=headers,
    )
