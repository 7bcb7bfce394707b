from fastapi import FastAPI, Response

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=304,
    response_class=Response,
    response_description="Not Modified",
)
def not_modified():
    headers = {
        "ETag": '"v7"',
    }
    return Response(
        status_code=304,
        headers=headers,
    )
