body = {
    "error": "unprocessable_content",
    "message": "The content of the request is not valid",
    "field": field,
}
return JSONResponse(content=body, status_code=422)
