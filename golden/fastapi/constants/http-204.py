from fastapi import FastAPI, Response, status

app = FastAPI()


@app.get("/endpoint")
def no_content():
    return Response(status_code=status.HTTP_204_NO_CONTENT)
