from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods


# In urls.py: path("endpoint", views.insufficient_storage)
@csrf_exempt
@require_http_methods(["PUT"])
def insufficient_storage(request):
    body = {
        "error": "insufficient_storage",
        "message": "There is not enough storage left to complete the request",
    }
    return JsonResponse(body, status=507)
