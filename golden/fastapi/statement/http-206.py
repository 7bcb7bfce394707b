body = {
    "status": "partial_content",
    "message": "The requested part is being sent",
    "items": items,
    "first": first,
    "last": last,
    "total": total,
}
headers = {
    "Content-Range": f"items {first}-{last}/{total}",
}
return JSONResponse(
    content=body,
    status_code=206,
    headers=headers,
)
