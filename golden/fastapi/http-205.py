from fastapi import FastAPI, Response

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=205,
    response_class=Response,
    response_description="Reset Content",
)
def reset_content():
    return Response(status_code=205)
