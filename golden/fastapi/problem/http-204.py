from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/endpoint")
def no_content():
    return Response(status_code=204)
