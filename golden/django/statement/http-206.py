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
return JsonResponse(
    body,
    status=206,
    headers=headers,
)
