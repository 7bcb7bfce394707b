from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/endpoint")
def reset_content():
    return Response(status_code=205)
