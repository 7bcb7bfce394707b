body = {
    "error": "deadline_exceeded",
    "message": "The deadline passed before the call completed",
}
return JSONResponse(content=body, status_code=504)
