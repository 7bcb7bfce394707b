body = {
    "status": "found",
    "message": "This resource is at another location for now",
    "location": location,
}
headers = {
    "Location": location,
}
return JSONResponse(
    content=body,
    status_code=302,
    headers=headers,
)
