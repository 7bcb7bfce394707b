from fastapi import FastAPI, Response, status

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    response_description="No Content",
)
def no_content():
    return Response(status_code=status.HTTP_204_NO_CONTENT)
