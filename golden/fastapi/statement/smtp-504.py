body = {
    "error": "parameter_not_implemented",
    "message": "Command parameter not implemented",
}
return JSONResponse(content=body, status_code=504)
