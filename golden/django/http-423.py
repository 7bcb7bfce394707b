from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods


# In urls.py: path("endpoint", views.locked)
@csrf_exempt
@require_http_methods(["PUT"])
def locked(request):
    body = {
        "error": "locked",
        "message": "The resource is locked",
    }
    return JsonResponse(body, status=423)
