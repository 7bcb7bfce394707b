body = {
    "error": "not_found",
    "message": "No resource was found at this URI",
}
return JSONResponse(content=body, status_code=404)
