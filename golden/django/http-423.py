from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods


@csrf_exempt
@require_http_methods(["PUT"])
def locked(request):
    body = {
        "error": "locked",
        "message": "The resource is locked",
    }
    return JsonResponse(body, status=423)


urlpatterns = [
    path("endpoint", locked),
]
