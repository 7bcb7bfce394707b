from http import HTTPStatus

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.content_too_large)
@csrf_exempt
@require_POST
def content_too_large(request):
    body = {
        "error": "content_too_large",
        "message": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return JsonResponse(body, status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
