body = {
    "status": "ok",
    "message": "The request succeeded",
}
return JSONResponse(content=body, status_code=200)
