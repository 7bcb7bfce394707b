from fastapi import FastAPI, Response

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=204,
    response_class=Response,
    response_description="No Notification",
)
def no_notification():
    return Response(status_code=204)
