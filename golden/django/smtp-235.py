from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def authentication_succeeded(request):
    body = {
        "status": "authentication_succeeded",
        "message": "Authentication succeeded",
    }
    return JsonResponse(body, status=235)


urlpatterns = [
    path("endpoint", authentication_succeeded),
]
