from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/endpoint")
def reset_content():
    return Response(status_code=205)
