from fastapi import FastAPI, Response

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=204,
    response_class=Response,
    response_description="No Content",
)
def no_content():
    return Response(status_code=204)
