from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/endpoint")
def not_modified():
    headers = {
        "ETag": '"v7"',
    }
    return Response(
        status_code=304,
        headers=headers,
    )
