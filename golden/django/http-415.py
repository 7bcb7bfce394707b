from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.unsupported_media_type)
@csrf_exempt
@require_POST
def unsupported_media_type(request):
    body = {
        "error": "unsupported_media_type",
        "message": "The format of the content is not supported",
        "accept": "application/json",
    }
    headers = {
        "Accept": "application/json",
    }
    return JsonResponse(
        body,
        status=415,
        headers=headers,
    )
