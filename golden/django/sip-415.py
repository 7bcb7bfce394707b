from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unsupported_media_type)
@require_safe
def unsupported_media_type(request):
    body = {
        "error": "unsupported_media_type",
        "message": "This format of the request body is not supported",
        "accept": "application/sdp",
    }
    headers = {
        "Accept": "application/sdp",
    }
    return JsonResponse(
        body,
        status=415,
        headers=headers,
    )
